using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Benchmarks;

/// <summary>Trend charts as SVG files: here, and the same charts by matplotlib's SVG backend.</summary>
internal static class ChartBenchmark
{
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
        var first = 0.0;
        for (var round = 0; round < 7; round++)
        {
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < charts.Length; i++)
            {
                File.WriteAllBytes(Path.Combine(folder, string.Create(Invariant, $"chart-{i}.svg")), texts.GetBytes(ChartSvg.Draw(charts[i])));
            }

            var seconds = clock.Elapsed.TotalSeconds;
            first = round == 0 ? seconds : first;
            best = Math.Min(best, seconds);
        }

        Console.WriteLine(string.Create(Invariant, $"indicators: {count} charts, first round {first:F3} s, best {best:F3} s ({best / count * 1000:F3} ms a chart)"));
        var other = Matplotlib(folder);
        if (other > 0)
        {
            Console.WriteLine(string.Create(Invariant, $"matplotlib: {count} charts, {other:F2} s; ratio first round 1/{other / first:F0}, best 1/{other / best:F0}"));
        }

        return 0;
    }

    private static double Matplotlib(string folder)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "scripts", "charts.py"));
        start.ArgumentList.Add(folder);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.TryParse(output.Trim(), NumberStyles.Float, Invariant, out var seconds) ? seconds : 0;
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
