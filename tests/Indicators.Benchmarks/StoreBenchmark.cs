using System.Diagnostics;
using System.Globalization;
using Indicators.Model;
using Indicators.Store;

namespace Indicators.Benchmarks;

/// <summary>
/// The store at 1/16, 1/4 and the whole of the national scale: 7,000 housing departments, 40 indicators, 20 years.
/// Figures are made up from a fixed seed; each has a numerator and a denominator from two files. One mapping for each
/// indicator, as in a workspace.
/// </summary>
internal static class StoreBenchmark
{
    private const int Indicators = 40;
    private const int Years = 20;
    private const int AllAreas = 7000;
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Runs at the three scales; the optional argument is a PostgreSQL connection text to an empty database for each scale, with <c>{0}</c> for the scale.</summary>
    public static int Run(string[] arguments)
    {
        var scales = arguments.Length > 1 ? [int.Parse(arguments[1], CultureInfo.InvariantCulture)] : new[] { 16, 4, 1 };
        Console.WriteLine("part;observations;import_s;import_cpu_s;cpu_s_per_million;revision_s;revision_cpu_s;store_mb;workspace_ms;workspace_cpu_ms;indicator_ms;trace_ms;peak_mb");
        foreach (var part in scales)
        {
            var folder = Directory.CreateTempSubdirectory("indicators-benchmark-").FullName;
            try
            {
                var location = arguments.Length > 0 && arguments[0] != "sqlite"
                    ? StoreLocation.Parse(string.Format(CultureInfo.InvariantCulture, arguments[0], part))
                    : StoreLocation.OfFile(Path.Combine(folder, "observations.db"));
                Measure(location, part);
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        return 0;
    }

    private static void Measure(StoreLocation location, int part)
    {
        var areas = AllAreas / part;
        using var store = ObservationStore.Open(location, new() { Create = true });
        var import = new Cost(TimeSpan.Zero, TimeSpan.Zero);
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            var batch = BatchOf(indicator, areas, changed: false);
            import += Measured(() => store.Import(batch, Start));
        }

        var correction = BatchOf(7, areas, changed: true);
        var again = Measured(() => store.Import(correction, Start.AddDays(1)));
        string[] workspace = [.. Enumerable.Range(0, 20).Select(i => AreaCode(i * areas / 20))];
        var loading = Best(() => store.Observations(new() { Areas = workspace }));
        var oneIndicator = Best(() => store.Observations(new() { Indicators = [IndicatorCode(11)] }));
        var random = new Random(1);
        var trace = Best(() => store.Trace(IndicatorCode(random.Next(Indicators)), AreaCode(random.Next(areas)), Period.OfYear(2000 + random.Next(Years))), 101);
        var observations = (long)areas * Indicators * Years;
        var size = location.File is { } path ? Directory.GetFiles(Path.GetDirectoryName(path)!).Sum(file => new FileInfo(file).Length) / 1e6 : 0;
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Join(';', new FormattableString[]
        {
            $"1/{part};{observations}",
            $"{import.Wall.TotalSeconds:0.00};{import.Processor.TotalSeconds:0.00};{import.Processor.TotalSeconds / observations * 1e6:0.00}",
            $"{again.Wall.TotalSeconds:0.00};{again.Processor.TotalSeconds:0.00};{size:0}",
            $"{loading.Wall.TotalMilliseconds:0.0};{loading.Processor.TotalMilliseconds:0.0};{oneIndicator.Wall.TotalMilliseconds:0.0};{trace.Wall.TotalMilliseconds:0.00};{self.PeakWorkingSet64 / 1e6:0}",
        }.Select(FormattableString.Invariant)));
    }

    private static ImportBatch BatchOf(int indicator, int areas, bool changed)
    {
        var code = IndicatorCode(indicator);
        var random = new Random(indicator);
        var above = new SourceFile($"extracts/{code}.csv", changed ? "bb" : "aa");
        var below = new SourceFile("extracts/population.csv", "cc");
        var figures = new List<Observation>(areas * Years);
        for (var area = 0; area < areas; area++)
        {
            var name = AreaCode(area);
            for (var year = 0; year < Years; year++)
            {
                var persons = random.Next(200, 3000);
                var with = random.Next(persons);
                if (changed && figures.Count % 100 == 0)
                {
                    with++;
                }

                var line = figures.Count + 2;
                figures.Add(new(code, name, Period.OfYear(2000 + year))
                {
                    Value = 100.0 * with / persons,
                    Numerator = with,
                    Denominator = persons,
                    Origins = [new(above, line, line, 1), new(below, line, line + 46, 47)],
                });
            }
        }

        ImportedSource[] sources =
        [
            new(above, new(figures.Count, figures.Count, 0, 0), []),
            new(below, new(figures.Count * 47L, figures.Count * 47L, 0, 0), []),
        ];
        return new(code, changed ? "second" : "first", sources, figures);
    }

    private static string AreaCode(int number) => string.Create(CultureInfo.InvariantCulture, $"{101 + (number % 98)}-afdeling-{number:0000}");

    private static string IndicatorCode(int number) => string.Create(CultureInfo.InvariantCulture, $"indicator-{number:00}");

    private static Cost Measured(Action action)
    {
        var processor = Environment.CpuUsage.TotalTime;
        var start = Stopwatch.GetTimestamp();
        action();
        return new(Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - processor);
    }

    /// <summary>The quickest of several runs: what the work takes when nothing else disturbs it.</summary>
    private static Cost Best(Action action, int times = 5)
    {
        action();
        return Enumerable.Range(0, times).Select(_ => Measured(action)).MinBy(cost => cost.Wall)!;
    }

    /// <summary>Time on the clock, and time of the processor by this process.</summary>
    private sealed record Cost(TimeSpan Wall, TimeSpan Processor)
    {
        public static Cost operator +(Cost a, Cost b) => new(a.Wall + b.Wall, a.Processor + b.Processor);
    }
}
