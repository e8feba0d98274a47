namespace Indicators.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["import", .. var rest] => ImportBenchmark.Run(rest),
        ["store", .. var rest] => StoreBenchmark.Run(rest),
        ["national", .. var rest] => NationalBenchmark.Run(rest),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("""
            usage: dotnet run -c Release --project tests/Indicators.Benchmarks -- VERB
              import [rows] [--once]
              national [16|4|1] ["Host=...;Database=scale"]
              store [sqlite|"Host=...;Database=scale{0}"] [16|4|1]
            """);
        return 2;
    }
}
