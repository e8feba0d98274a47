namespace Indicators.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["store", .. var rest] => StoreBenchmark.Run(rest),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("usage: Indicators.Benchmarks store [sqlite|\"Host=...;Database=scale{0}\"] [16|4|1]");
        return 2;
    }
}
