namespace Indicators.Benchmarks;

internal static class Program
{
    private static int Main(string[] arguments) => arguments switch
    {
        ["compare", .. var rest] => CompareBenchmark.Run(rest),
        ["import", .. var rest] => ImportBenchmark.Run(rest),
        ["start", var program, var workspace] => StartBenchmark.Run(program, workspace),
        ["nothing"] => 0,
        ["store", .. var rest] => StoreBenchmark.Run(rest),
        ["charts", .. var rest] => ChartBenchmark.Run(rest),
        ["report", .. var rest] => ReportBenchmark.Run(rest),
        ["national-data", var folder, var part] => NationalBenchmark.Write(folder, part),
        ["national-compare", var folder, var part, var database] => NationalBenchmark.Compared(folder, part, database),
        ["national-pages", var folder, var database] => NationalBenchmark.Pages(folder, database),
        ["national", .. var rest] => NationalBenchmark.Run(rest),
        _ => Usage(),
    };

    private static int Usage()
    {
        Console.Error.WriteLine("""
            usage: dotnet run -c Release --project tests/Indicators.Benchmarks -- VERB
              compare [rows]
              import [rows] [--once]
              charts [count]
              report [goals]
              start PROGRAM.dll WORKSPACE
              national [16|4|1] ["Host=...;Database=scale"]
              national-data FOLDER 16|4|1
              national-compare FOLDER 16|4|1 DATABASE
              national-pages FOLDER DATABASE
              store [sqlite|"Host=...;Database=scale{0}"] [16|4|1]
            """);
        return 2;
    }
}
