using System.Diagnostics;
using System.Globalization;
using System.Text;
using Indicators.Import.Extracts;
using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>From a large Statistikbanken CSV to numerator and denominator per area and period: here, in DuckDB and in R data.table.</summary>
internal static class ImportBenchmark
{
    private const string Yaml = """
        sources: [{file: bulk.csv}]
        area: {column: OMRÅDE, match: [name]}
        period: {column: TID}
        indicators:
          - code: share
            numerator: {column: INDHOLD, where: {ALDER: 18-64, SOCIO: [Arbejdsløse, Øvrige uden for arbejdsstyrken]}}
            denominator: {column: INDHOLD, where: {ALDER: 18-64}}
        """;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary><c>import [rows] [--once]</c>: 1, 4 and 16 times 1,250,000 rows beside the others, or one size alone.</summary>
    public static int Run(string[] args)
    {
        var folder = Path.Combine(Path.GetTempPath(), "indicators-benchmark");
        Directory.CreateDirectory(folder);
        if (args.Length > 0)
        {
            var rows = long.Parse(args[0], NumberStyles.None, Invariant);
            Measure(folder, rows, args.Contains("--once") ? 1 : 7);
            if (!args.Contains("--once"))
            {
                Others(folder);
            }

            return 0;
        }

        foreach (var rows in new[] { 1_250_000L, 5_000_000, 20_000_000 })
        {
            Measure(folder, rows, 5);
            Others(folder);
        }

        return 0;
    }

    private static void Measure(string folder, long rows, int times)
    {
        var areas = Enumerable.Range(0, 105).Select(i => new Area((100 + i).ToString(Invariant), $"Kommunen {(char)('A' + (i % 26))}{i}", AreaKind.Municipality)).ToList();
        var path = Path.Combine(folder, "bulk.csv");
        BulkFile.Write(path, rows, [.. areas.Select(a => a.Name)]);
        var indicators = new Dictionary<string, Indicator> { ["share"] = new("share", "Andel", "Share", Model.Measure.Proportion) };
        var scope = new ImportScope(folder, folder, new AreaCatalogue(areas), indicators);
        var mapping = MappingFile.Parse(Encoding.UTF8.GetBytes(Yaml), "benchmark.yaml");
        GC.Collect();
        Console.WriteLine(string.Create(Invariant, $"{rows:N0} rows, {new FileInfo(path).Length / 1e6:F0} MB, {Environment.ProcessorCount} cores"));
        var whole = new List<double>();
        var pass = new List<double>();
        ImportBatch? batch = null;
        var spent = TimeSpan.Zero;
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            batch = MappingRun.Execute(mapping, scope);
            whole.Add(watch.Elapsed.TotalSeconds);
            var before = Environment.CpuUsage.TotalTime;
            watch.Restart();
            Pass(mapping, scope, path);
            pass.Add(watch.Elapsed.TotalSeconds);
            spent += Environment.CpuUsage.TotalTime - before;
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(Invariant, $"  indicators, file to figures:        best {pass.Min():F3} s, median {Median(pass):F3} s, processor {spent.TotalSeconds / times:F3} s (UTF-8 check included)"));
        Console.WriteLine(string.Create(Invariant, $"  indicators, with SHA-256 and batch:  best {whole.Min():F3} s, median {Median(whole):F3} s"));
        Console.WriteLine(string.Create(Invariant, $"  balance {batch!.Sources[0].Balance}, {batch.Observations.Count} observations, sum of numerators {batch.Observations.Sum(o => o.Numerator)}"));
        Console.WriteLine(string.Create(Invariant, $"  peak memory {process.PeakWorkingSet64 / 1e6:F0} MB"));
    }

    /// <summary>The pass alone: the file opened, read, checked as UTF-8 and gathered.</summary>
    private static void Pass(Mapping mapping, ImportScope scope, string path)
    {
        var source = mapping.Sources[0];
        var extract = ExtractFile.Open(path, source.File, source.Reader, source.Format);
        if (extract is DelimitedExtract delimited)
        {
            delimited.Hashing = false;
        }

        var plan = SourcePlan.Create(source, mapping.Indicators[0].Terms, extract.Layout, source.File, scope.Areas);
        SourceRun.Gather(extract, plan, null, CancellationToken.None);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>The same result by others, where they are installed: npm install @duckdb/node-api; apt install r-cran-data.table.</summary>
    private static void Others(string folder)
    {
        var scripts = Path.Combine(AppContext.BaseDirectory, "scripts");
        OtherPrograms.Start("node", [Path.Combine(scripts, "duckdb.mjs"), Path.Combine(folder, "bulk.csv")], folder);
        OtherPrograms.Start("Rscript", [Path.Combine(scripts, "datatable.R"), Path.Combine(folder, "bulk.csv")], folder);
    }
}
