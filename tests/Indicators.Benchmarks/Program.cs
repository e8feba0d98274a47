namespace Indicators.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "import":
                return ImportBenchmark.Run(args[1..]);
            default:
                Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Indicators.Benchmarks -- import [rows] [--once]");
                return 2;
        }
    }
}
