using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Indicators.Benchmarks;

/// <summary>The whole report of a generated plan, by the built program as its own process: import, evaluation, HTML and charts.</summary>
internal static class ReportBenchmark
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary><c>report [goals]</c>: a plan of 30 goals over figures of 10 years.</summary>
    public static int Run(string[] args)
    {
        var goals = args.Length > 0 ? int.Parse(args[0], NumberStyles.None, Invariant) : 30;
        var program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "src", "Indicators.Cli", "bin", "Release", "net10.0", "Indicators.Cli.dll"));
        if (!File.Exists(program))
        {
            Console.Error.WriteLine("Build the program first: dotnet build -c Release src/Indicators.Cli");
            return 1;
        }

        var folder = Path.Combine(Path.GetTempPath(), "indicators-benchmark", string.Create(Invariant, $"report-{Environment.ProcessId}"));
        foreach (var round in Enumerable.Range(0, 5))
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }

            Workspace(folder, goals);
            var whole = Time(program, "evaluate", folder, "--format", "html", "--out", Path.Combine(folder, "first"));
            var again = Time(program, "evaluate", folder, "--format", "html", "--out", Path.Combine(folder, "again"));
            var check = Time(program, "check", folder);
            var version = Time(program, "--version");
            Console.WriteLine(string.Create(Invariant, $"round {round + 1}: report {whole}, again with everything imported {again}, check {check}, --version {version}, {new FileInfo(Path.Combine(folder, "first", "report.html")).Length / 1024} KB"));
        }

        Directory.Delete(folder, recursive: true);
        return 0;
    }

    /// <summary>Wall and processor time of a run: on a busy machine only the second says something.</summary>
    private static string Time(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var before = ChildrenProcessor();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? string.Create(Invariant, $"{clock.Elapsed.TotalSeconds:F2} s ({ChildrenProcessor() - before:F2} s of processor time)")
            : throw new InvalidOperationException(errors.Result);
    }

    /// <summary>Processor seconds of the programs that have ended, as Linux counts them: fields 16 and 17 of /proc/self/stat, in hundredths.</summary>
    private static double ChildrenProcessor()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[13], Invariant) + long.Parse(fields[14], Invariant)) / 100.0;
    }

    private static void Workspace(string folder, int goals)
    {
        var random = new Random(1);
        Write("areas.yaml", "areas:\n  - {code: 159-benchmark, name: Eksempelområdet, kind: housing-area, parent: \"159\"}\n");
        var indicators = new StringBuilder("indicators:\n");
        var mapping = new StringBuilder("""
            name: figures
            sources:
              - file: extracts/figures.csv
                reader: table
                format: {separator: ";", decimal: point}
                area: {column: area, match: [code]}
                period: {column: year, format: yyyy}
            indicators:

            """);
        var plan = new StringBuilder("""
            id: benchmark
            title: En plan til måling
            areas: [159-benchmark]
            references: ["159"]
            municipality: "159"
            begins: 2015-01-01
            ends: 2021-12-31
            milestones: {baseline: 2014, final: 2021}
            focus-areas:
              - id: alt
                title: Alt
                goals:

            """);
        var csv = new StringBuilder("area;year");
        for (var i = 1; i <= goals; i++)
        {
            indicators.Append(Invariant, $"  - {{code: share-{i}, name: Andel {i}, name-en: Share {i}, measure: proportion, better: lower, basis: stock}}\n");
            mapping.Append(Invariant, $"  - {{code: share-{i}, numerator: {{column: n{i}}}, denominator: {{column: d{i}}}}}\n");
            plan.Append(Invariant, $"      - {{id: G{i}, title: Mål nummer {i} om en andel der skal falde, indicator: share-{i}, rule: {{all-of: [falls, {{approaches: \"159\"}}]}}}}\n");
            csv.Append(Invariant, $";n{i};d{i}");
        }

        foreach (var (area, size) in new[] { ("159-benchmark", 1200), ("159", 40_000) })
        {
            for (var year = 2012; year <= 2021; year++)
            {
                csv.Append(Invariant, $"\n{area};{year}");
                for (var i = 1; i <= goals; i++)
                {
                    csv.Append(Invariant, $";{(int)(size * (0.3 + (random.NextDouble() * 0.1)))};{size}");
                }
            }
        }

        Write("indicators.yaml", indicators.ToString());
        Write("mappings/figures.yaml", mapping.ToString());
        Write("plan.yaml", plan.ToString());
        Write("extracts/figures.csv", csv.Append('\n').ToString());
        Write("extracts/figures.csv.origin.yaml", "producer: Indicators\ntable: Opdigtede tal til måling\nlicence: CC0\nextract-date: 2026-01-01\nsynthetic: true\n");

        void Write(string name, string text)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
