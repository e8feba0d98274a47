using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Indicators.Render.Charts;

namespace Indicators.Benchmarks;

/// <summary>Trend charts as SVG files: here, and the same charts by matplotlib's SVG backend.</summary>
internal static class ChartBenchmark
{
    /// <summary>The one that sees Debian's python3-matplotlib, whatever else is on the path.</summary>
    private const string DebianPython = "/usr/bin/python3";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary><c>charts [count]</c>: 1,000 charts, each to a file of its own.</summary>
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], NumberStyles.None, Invariant) : 1000;
        var folder = Path.Combine(Path.GetTempPath(), "indicators-benchmark", "charts");
        Directory.CreateDirectory(folder);
        var charts = Enumerable.Range(0, count).Select(Chart).ToArray();
        File.WriteAllText(Path.Combine(folder, "charts.json"), JsonSerializer.Serialize(charts.Select(c => new
        {
            c.Title,
            c.Subtitle,
            Finding = c.Finding!.Text,
            Years = c.Periods.Select(p => p.Position),
            Series = c.Series.Select(s => new { s.Name, Values = s.Points.Select(p => p.Value), Lower = s.Points.Select(p => p.Lower), Upper = s.Points.Select(p => p.Upper) }),
            Line = c.Lines[0].Value,
            c.Source,
        })));
        var texts = new UTF8Encoding(false);
        var best = double.MaxValue;
        var bestProcessor = double.MaxValue;
        var first = 0.0;
        var firstProcessor = 0.0;
        using var self = Process.GetCurrentProcess();
        for (var round = 0; round < 7; round++)
        {
            self.Refresh();
            var before = self.TotalProcessorTime;
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < charts.Length; i++)
            {
                File.WriteAllBytes(Path.Combine(folder, string.Create(Invariant, $"chart-{i}.svg")), texts.GetBytes(ChartSvg.Draw(charts[i])));
            }

            var seconds = clock.Elapsed.TotalSeconds;
            self.Refresh();
            var processor = (self.TotalProcessorTime - before).TotalSeconds;
            first = round == 0 ? seconds : first;
            firstProcessor = round == 0 ? processor : firstProcessor;
            bestProcessor = Math.Min(bestProcessor, processor);
            best = Math.Min(best, seconds);
        }

        Console.WriteLine(string.Create(Invariant, $"indicators: {count} charts, first round {first:F3} s ({firstProcessor:F3} s of processor time), best {best:F3} s ({bestProcessor:F3} s)"));
        var (other, otherProcessor) = Matplotlib(folder);
        if (other > 0)
        {
            Console.WriteLine(string.Create(Invariant, $"matplotlib: {count} charts, {other:F2} s ({otherProcessor:F2} s of processor time); ratio of the best 1/{other / best:F0}, of processor time 1/{otherProcessor / bestProcessor:F0}, of the first round's 1/{otherProcessor / firstProcessor:F0}"));
        }

        return 0;
    }

    private static (double Wall, double Processor) Matplotlib(string folder)
    {
        var start = new ProcessStartInfo(File.Exists(DebianPython) ? DebianPython : "python3") { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "scripts", "charts.py"));
        start.ArgumentList.Add(folder);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var times = output.Split(' ', StringSplitOptions.TrimEntries);
        return times.Length == 2 ? (double.Parse(times[0], Invariant), double.Parse(times[1], Invariant)) : (0, 0);
    }

    private static TrendChart Chart(int number)
    {
        var random = new Random(number);
        var periods = Enumerable.Range(2010, 14).Select(y => new AxisPeriod(y, y.ToString(Invariant))).ToArray();
        return new TrendChart
        {
            Title = string.Create(Invariant, $"Uden for arbejdsmarkedet, område {number}"),
            Subtitle = "18-64-årige uden for arbejdsmarkedet · Mål: falder og nærmer sig kommunens gennemsnit",
            Finding = new Finding(FindingMark.Met, "Opfyldt. Andelen faldt mere end i kommunen."),
            Periods = periods,
            Series = [Series("Området", SeriesRole.Area, 38, banded: true), Series("Kommunen", SeriesRole.Reference, 21, banded: false), Series("Kommunen uden området", SeriesRole.ReferenceWithoutArea, 20, banded: false)],
            Lines = [new CriterionLine(40, "Kriterium: 40,0")],
            Moments = [new ChartMoment(2013, MomentKind.Baseline), new ChartMoment(2021, MomentKind.FollowUp)],
            Plan = new PlanSpan(2014, 2020, "Helhedsplan 2014–2020"),
            Source = "eksempel.",
        };

        ChartSeries Series(string name, SeriesRole role, double level, bool banded) => new(name, role, [.. periods.Select(p =>
        {
            var value = level - ((p.Position - 2010) * 0.6) + (random.NextDouble() * 3);
            return new ChartPoint(p.Position, value, banded ? value - 2.4 : null, banded ? value + 2.5 : null);
        })]);
    }
}
