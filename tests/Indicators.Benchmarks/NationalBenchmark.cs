using System.Diagnostics;
using System.Globalization;
using Indicators.Core.Comparison;
using Indicators.Core.Criteria;
using Indicators.Model;
using Indicators.Render.Html;

namespace Indicators.Benchmarks;

/// <summary>
/// The national scale from end to end: import from CSV, every department and indicator against municipality, region and
/// country with intervals, every ruleset for every list year, one page per municipality, and the trace of one number.
/// Beside it R data.table and DuckDB read the same files and compute the same joins and intervals, and SQLite alone takes
/// the same rows into the same tables.
/// </summary>
internal static class NationalBenchmark
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary><c>national [16|4|1] [database]</c>: one scale or all three; a PostgreSQL text may stand for the SQLite file.</summary>
    public static int Run(string[] arguments)
    {
        foreach (var part in arguments.Length > 0 ? [int.Parse(arguments[0], Invariant)] : new[] { 16, 4, 1 })
        {
            var folder = Directory.CreateTempSubdirectory("indicators-national-").FullName;
            try
            {
                Measure(folder, part, arguments.Length > 1 ? arguments[1] : Path.Combine(folder, "observations.db"));
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    /// <summary><c>national-data FOLDER PART</c>: only writes the workspaces, for timing the program's own verbs on them.</summary>
    public static int Write(string folder, string part)
    {
        Made(Directory.CreateDirectory(folder).FullName, int.Parse(part, Invariant));
        return 0;
    }

    /// <summary><c>national-pages FOLDER DATABASE</c>: only the pages, of workspaces that stand and a database that is filled.</summary>
    public static int Pages(string folder, string database)
    {
        foreach (var round in new[] { "first", "again" })
        {
            Step("one page per municipality, " + round, () => Directory.GetDirectories(folder, "m???").Order(StringComparer.Ordinal)
                .Sum(page => Page(page, Path.Combine(folder, "national", "output"), new WorkspaceOptions { Database = database })));
        }

        return 0;
    }

    /// <summary><c>national-compare FOLDER PART DATABASE</c>: only the comparisons, seven times, then the others on the same files.</summary>
    public static int Compared(string folder, string part, string database)
    {
        var data = new NationalData(folder, int.Parse(part, Invariant), SharedAreas(folder));
        for (var round = 0; round < 7; round++)
        {
            using var workspace = Workspace.Open(data.Folder, new WorkspaceOptions { Database = database });
            Step("compare with municipality, region, country", () => Compare(workspace, data));
        }

        CompareOthers(data.Folder);
        return 0;
    }

    private static NationalData Made(string folder, int part)
    {
        var data = new NationalData(folder, part, SharedAreas(folder));
        data.Write();
        return data;
    }

    private static void Measure(string folder, int part, string database)
    {
        var data = Made(folder, part);
        Console.WriteLine(string.Create(Invariant, $"1/{part}: {data.Departments.Count} departments, {data.Observations:N0} observations of departments, {Directory.GetFiles(Path.Combine(data.Folder, "extracts"), "*.csv").Sum(f => new FileInfo(f).Length) / 1e6:F0} MB of CSV, {Environment.ProcessorCount} cores"));
        var options = new WorkspaceOptions { Database = database };
        Step("import (CSV to database)", () =>
        {
            using var workspace = Workspace.Open(data.Folder, options);
            return workspace.Import().Mappings.Sum(m => m.Observations);
        });
        Step("import again, nothing new", () =>
        {
            using var workspace = Workspace.Open(data.Folder, options);
            return workspace.Import().Changed ? 1 : 0;
        });
        using (var workspace = Workspace.Open(data.Folder, options))
        {
            Step("compare with municipality, region, country", () => Compare(workspace, data));
            Step("the same again", () => Compare(workspace, data));
            Step("the same written as CSV (bytes)", () => WriteComparisons(workspace, data));
            Step("single comparisons in full, every eighth municipality", () => CompareInFull(workspace, data));
            Step("classify, all rulesets, all list years", () => Classify(workspace, data));
            var random = new Random(1);
            var times = Enumerable.Range(0, 201).Select(_ =>
            {
                var begun = Stopwatch.GetTimestamp();
                workspace.Trace(NationalData.Code(random.Next(NationalData.Indicators)), data.Departments[random.Next(data.Departments.Count)].Code, Period.OfYear(NationalData.FirstYear + random.Next(NationalData.Years)));
                return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            }).Order().ToList();
            Console.WriteLine(string.Create(Invariant, $"  trace of one number: median {times[100]:F2} ms, slowest of 201 {times[^1]:F1} ms"));
        }

        var output = Path.Combine(data.Folder, "output");
        Step("one municipality's page, alone", () => Page(data.PageFolder(data.Municipalities[50].Code), output, options));
        Step("one page per municipality", () => data.Municipalities.Sum(m => Page(data.PageFolder(m.Code), output, options)));
        Others(data.Folder);
    }

    private static ComparisonRequest Request(NationalData data) => new(Period.OfYear(NationalData.FirstYear), Period.OfYear(NationalData.FirstYear + NationalData.Years - 1))
    {
        Indicators = [.. Enumerable.Range(0, NationalData.Indicators).Select(NationalData.Code)],
        Areas = [.. data.Departments.Select(d => d.Code)],
    };

    /// <summary>Baseline against follow-up of every department and indicator, in columns: what the other programs compute, and the gap changes besides.</summary>
    private static double Compare(Workspace workspace, NationalData data)
    {
        double changes = 0, lowers = 0, gaps = 0, rows = 0;
        foreach (var table in workspace.Compare(Request(data)))
        {
            for (var row = 0; row < table.Rows.Count; row++)
            {
                gaps += table.GapFollowUp.Estimates[row];
                if (row == 0 || table.Rows[row].Area != table.Rows[row - 1].Area)
                {
                    changes += table.Change.Estimates[row];
                    lowers += table.Change.Lowers[row];
                }
            }

            rows += table.Rows.Count;
        }

        Console.WriteLine(string.Create(Invariant, $"    sums: changes {changes:F3}, lower bounds {lowers:F3}, gaps {gaps:F3}"));
        return rows;
    }

    private static double WriteComparisons(Workspace workspace, NationalData data)
    {
        using var file = File.Create(Path.Combine(data.Folder, "comparisons.csv"));
        workspace.WriteComparisons(Request(data), file);
        return file.Length;
    }

    /// <summary>The single comparisons of every eighth municipality's departments, with all that a report shows of each: ratios, closed shares, sentences, origins.</summary>
    private static double CompareInFull(Workspace workspace, NationalData data)
    {
        var (first, last) = (Period.OfYear(NationalData.FirstYear), Period.OfYear(NationalData.FirstYear + NationalData.Years - 1));
        var done = 0;
        foreach (var (_, group) in data.Departments.GroupBy(d => d.Municipality).Index().Where(g => g.Index % 8 == 0))
        {
            Area[] references = [.. data.Above(group.Key).Prepend(group.Key).Select(c => workspace.Areas.ByCode(c)!)];
            var table = new ObservationTable(workspace.Observations(null, group.Select(d => d.Code).Concat(references.Select(r => r.Code))));
            foreach (var (_, code) in group)
            {
                foreach (var indicator in workspace.Indicators.Values.Where(i => i.Code.StartsWith("indicator-", StringComparison.Ordinal)))
                {
                    done += Comparer.Compare(indicator, workspace.Areas.ByCode(code)!, references, first, last, table, workspace.Areas).References.Count > 0 ? 1 : 0;
                }
            }
        }

        return done;
    }

    /// <summary>Every department judged by every ruleset in every year.</summary>
    private static double Classify(Workspace workspace, NationalData data)
    {
        var rules = Import.Criteria.RulesetFile.Read(Path.Combine(SharedData.Shipped, "criteria", "rulesets.yaml"), "rulesets.yaml");
        string[] codes = [.. Enumerable.Range(0, 5).Select(NationalData.Code)];
        var judged = 0;
        foreach (var group in data.Departments.GroupBy(d => d.Municipality))
        {
            var rows = workspace.Observations(codes, group.Select(d => d.Code)).GroupBy(o => (o.Area, o.Period.Year));
            foreach (var row in rows)
            {
                var values = row.ToDictionary(o => o.Indicator, o => (decimal)o.Value!.Value, StringComparer.Ordinal);
                var figures = new ClassificationRow(row.Key.Year, row.Key.Area)
                {
                    Residents = (int)row.First().Denominator!.Value,
                    OutsideLabourMarket = values[codes[0]],
                    NonWestern = values[codes[1]],
                    Convicted = values[codes[2]] / 10,
                    BasicEducation = values[codes[3]],
                    Income = values[codes[4]] + 30,
                    NationalConvicted = 1.8m,
                };
                judged += rules.Count(r => Classifier.Classify(figures, r).Criteria.Count > 0);
            }
        }

        return judged;
    }

    private static double Page(string folder, string output, WorkspaceOptions options)
    {
        if (!Directory.Exists(folder))
        {
            return 0;
        }

        using var workspace = Workspace.Open(folder, options);
        var html = HtmlReport.Write(workspace.Evaluate(), Language.Danish);
        new OutputFolder(output).WriteText(Path.GetFileName(folder) + ".html", html);
        return 1;
    }

    private static AreaCatalogue SharedAreas(string folder)
    {
        var bare = Directory.CreateDirectory(Path.Combine(folder, "bare")).FullName;
        using var workspace = Workspace.Open(bare);
        return workspace.Areas;
    }

    private static void Step(string name, Func<double> work)
    {
        GC.Collect();
        var (processor, begun) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var done = work();
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(Invariant, $"  {name}: {Stopwatch.GetElapsedTime(begun).TotalSeconds:F2} s, processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F2} s, {done:N0} done, peak memory so far {self.PeakWorkingSet64 / 1e6:F0} MB"));
    }

    /// <summary>The same by others, where they are installed.</summary>
    private static void Others(string folder)
    {
        var scripts = Path.Combine(AppContext.BaseDirectory, "scripts");
        OtherPrograms.Start("python3", [Path.Combine(scripts, "sqlite-floor.py"), Path.Combine(folder, "extracts"), Path.Combine(AppContext.BaseDirectory, "schema")], folder);
        CompareOthers(folder);
    }

    private static void CompareOthers(string folder)
    {
        var scripts = Path.Combine(AppContext.BaseDirectory, "scripts");
        OtherPrograms.Start("Rscript", [Path.Combine(scripts, "national.R"), Path.Combine(folder, "extracts")], folder);
        OtherPrograms.Start("node", [Path.Combine(scripts, "national.mjs"), Path.Combine(folder, "extracts")], Path.Combine(Path.GetTempPath(), "indicators-benchmark"));
    }
}
