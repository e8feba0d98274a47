using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Office;

/// <summary>
/// A trend chart as a native line chart: the same colours, patterns and markers, the band as an area, the plan's period
/// as a broad line along the axis, criterion lines as lines, a break in the series as an empty place on the axis.
/// </summary>
internal static class TrendLines
{
    private const string BreakMark = "//";

    /// <summary>A name longer than this does not fit beside a line.</summary>
    private const int LongestNameAtEnd = 26;

    /// <summary>On a page in this many places the names of moments fit below their years: beside the names of lines, and across the whole width.</summary>
    private const int PlacesBesideNames = 7;
    private const int PlacesAcross = 10;

    /// <summary>The native chart of a trend chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="theme">How it looks.</param>
    /// <param name="onPage">True for the width of a page, where the names of moments go to <see cref="LineChart.MomentNote"/> once they would break below the axis.</param>
    public static LineChart Of(TrendChart chart, Theme theme, bool onPage = false)
    {
        var slots = Slots(chart);
        var scale = Scale(chart);
        var styles = SeriesStyle.For(chart.Series, theme);
        var bands = new List<ChartColumn>();
        var lines = new List<ChartColumn>();
        for (var i = 0; i < chart.Series.Count; i++)
        {
            AddSeries(chart, chart.Series[i], styles[i], slots, bands, lines);
        }

        foreach (var line in chart.Lines)
        {
            lines.Add(new ChartColumn(ColumnKind.Line, OfficeText.Line(line.Label), [.. slots.Select(_ => (double?)line.Value)])
            {
                Style = SeriesStyle.Of(line, theme),
            });
        }

        if (chart.Plan is { } plan)
        {
            // A shaded column would cost the band: LibreOffice stacks areas only where no columns stand beside them.
            lines.Add(new ChartColumn(ColumnKind.Plan, OfficeText.Line(plan.Label), [.. slots.Select(s => s.Position >= Math.Floor(plan.From) && s.Position <= plan.To ? scale.From : (double?)null)])
            {
                Style = new SeriesStyle(theme.Muted, 8, null, -1),
            });
        }

        var atEnds = FitAtEnds(lines, scale);
        var named = !onPage || slots.Count <= (atEnds ? PlacesBesideNames : PlacesAcross);
        return new LineChart
        {
            Title = OfficeText.Line(chart.Title),
            Description = Describe(chart),
            CategoryName = chart.Language == Language.Danish ? "Periode" : "Period",
            Categories = [.. slots.Select(s => named ? Label(s, chart) : s.Label)],
            MomentNote = named ? "" : MomentNote(slots, chart),
            Columns = [.. bands, .. lines],
            Scale = scale,
            Unit = OfficeText.Line(chart.Unit),
            Decimals = chart.Decimals,
            SpanBlanks = slots.Any(s => s.Filler) && !chart.Series.Any(s => Inner(s).Any(p => p.Value is null)) && !slots.Any(s => s.Label == BreakMark),
            NamesAtEnds = atEnds,
        };
    }

    private static void AddSeries(TrendChart chart, ChartSeries series, SeriesStyle style, IReadOnlyList<Slot> slots, List<ChartColumn> bands, List<ChartColumn> lines)
    {
        var points = series.Points.Where(p => p.Value is not null).GroupBy(p => p.Position).ToDictionary(g => g.Key, g => g.First());
        var name = OfficeText.Line(series.Name);
        var at = slots.Select(s => s.Filler || !points.TryGetValue(s.Position, out var point) ? (ChartPoint?)null : point).ToArray();
        lines.Add(new ChartColumn(ColumnKind.Line, name, [.. at.Select(p => p?.Value)])
        {
            Style = style,
            Printed = series.Role == Charts.SeriesRole.Area
                ? [.. Enumerable.Range(0, slots.Count).Where(i => at[i] is not null && chart.Moments.Any(m => m.Position == slots[i].Position))]
                : [],
        });
        var known = at.Where(p => p is not null).ToArray();
        if (!known.Any(p => p!.Value.Lower is not null && p.Value.Upper is not null))
        {
            return;
        }

        var lower = chart.Language == Language.Danish ? "nedre grænse" : "lower bound";
        var height = chart.Language == Language.Danish ? "95 pct. konfidensinterval" : "95 per cent confidence interval";
        if (bands.Count == 0 && known.Length == slots.Count && known.All(p => p!.Value.Lower is not null && p.Value.Upper is not null))
        {
            bands.Add(new ChartColumn(ColumnKind.BandFoot, $"{name}, {lower}", [.. at.Select(p => p!.Value.Lower)]) { Style = style });
            bands.Add(new ChartColumn(ColumnKind.Band, $"{name}, {height}", [.. at.Select(p => p!.Value.Upper - p.Value.Lower)]) { Style = style });
            return;
        }

        // An area over a place without a number would fall to zero there: bars tell the same without it.
        lines.Add(new ChartColumn(ColumnKind.Minus, $"{name}, {height} −", [.. at.Select(p => p?.Lower is { } l ? p.Value.Value - l : null)]) { Style = style });
        lines.Add(new ChartColumn(ColumnKind.Plus, $"{name}, {height} +", [.. at.Select(p => p?.Upper is { } u ? u - p.Value.Value : null)]) { Style = style });
    }

    /// <summary>The points between a series' first and last value.</summary>
    private static IEnumerable<ChartPoint> Inner(ChartSeries series) => series.Points
        .SkipWhile(p => p.Value is null).Reverse().SkipWhile(p => p.Value is null);

    /// <summary>Places along the axis: the chart's periods, years without figures between them, and a place for every break.</summary>
    private static List<Slot> Slots(TrendChart chart)
    {
        var slots = new List<Slot>();
        var breaks = chart.Breaks.Select(b => b.Position).Order().ToList();
        foreach (var period in chart.Periods)
        {
            while (slots.Count > 0 && Year(slots[^1].Label) is { } last && Year(period.Label) is { } year && last + 1 < year && year - last < 30)
            {
                slots.Add(new Slot(last + 1, (last + 1).ToString(CultureInfo.InvariantCulture), Filler: true));
            }

            if (slots.Count > 0 && breaks.RemoveAll(b => b <= period.Position && b > slots[^1].Position) > 0)
            {
                slots.Add(new Slot((slots[^1].Position + period.Position) / 2, BreakMark, Filler: true));
            }

            slots.Add(new Slot(period.Position, OfficeText.Line(period.Label), Filler: false));
        }

        return slots;
    }

    private static int? Year(string label) => label.Length == 4 && int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string Label(Slot slot, TrendChart chart)
    {
        if (slot.Filler)
        {
            return slot.Label;
        }

        return string.Join('\n', Names(slot, chart).Prepend(slot.Label));
    }

    private static IEnumerable<string> Names(Slot slot, TrendChart chart) => chart.Moments
        .Where(m => !slot.Filler && m.Position == slot.Position)
        .Select(m => m.Label.Length > 0 ? OfficeText.Line(m.Label) : ChartWords.Moment(m.Kind, chart.Language));

    private static string MomentNote(IEnumerable<Slot> slots, TrendChart chart)
    {
        var moments = slots.SelectMany(s => Names(s, chart).Select(n => $"{n} {s.Label}")).ToArray();
        return moments.Length == 0 ? "" : ChartWords.LargePoints(chart.Language) + string.Join(", ", moments) + ".";
    }

    /// <summary>The axis as the SVG chart chooses it: from zero where the data stay readable beside it.</summary>
    private static LinearScale Scale(TrendChart chart)
    {
        var values = chart.Series.SelectMany(s => s.Points).SelectMany(p => new[] { p.Value, p.Lower, p.Upper })
            .Concat(chart.Lines.Select(l => (double?)l.Value)).Append(chart.AxisFrom).Append(chart.AxisTo)
            .Where(v => v is not null).Select(v => v!.Value).ToArray();
        if (values.Length == 0)
        {
            return LinearScale.Cover(0, 1, 5);
        }

        var low = values.Min();
        var high = values.Max();
        var scale = LinearScale.Cover(low > 0 && low < 0.6 * high ? 0 : low, high, 5);

        // A line on the axis itself could not be seen, and its name would stand among the years; the plan's name stands above the axis.
        var clear = chart.Plan is null ? 0.1 : 0.22;
        return scale.From != 0 && chart.Lines.Any(l => l.Value - scale.From < clear * (scale.To - scale.From))
            ? LinearScale.Cover(scale.From - scale.Step, high, 5)
            : scale;
    }

    private static bool FitAtEnds(List<ChartColumn> lines, LinearScale scale)
    {
        var ends = lines.Where(l => l.Kind == ColumnKind.Line && l.Last >= 0).ToArray();
        var heights = ends.Select(l => l.Values[l.Last]!.Value).Order().ToArray();
        return ends.Length is > 0 and <= 5
            && ends.All(l => l.Name.Length <= LongestNameAtEnd)
            && heights.Zip(heights.Skip(1)).All(p => p.Second - p.First >= 0.15 * (scale.To - scale.From));
    }

    private static string Describe(TrendChart chart)
    {
        if (chart.Description.Length > 0)
        {
            return OfficeText.Line(chart.Description);
        }

        var labels = chart.Periods.GroupBy(p => p.Position).ToDictionary(g => g.Key, g => g.First().Label);
        var parts = new List<string> { chart.Title + ". " + chart.Subtitle };
        if (chart.Finding is { } finding)
        {
            parts.Add(finding.Text);
        }

        foreach (var series in chart.Series)
        {
            var known = series.Points.Where(p => p.Value is not null).ToArray();
            parts.Add(known.Length == 0
                ? $"{series.Name}: {ChartWords.None(chart.Language)}"
                : $"{series.Name}: {At(known[0])}{(known.Length > 1 ? " – " + At(known[^1]) : "")}");
        }

        parts.AddRange(chart.Lines.Select(l => l.Label));
        return OfficeText.Line(string.Join(chart.Series.Count > 0 ? "; " : ". ", parts));

        string At(ChartPoint point) => $"{labels.GetValueOrDefault(point.Position, "")} {NumberText.WithUnit(point.Value!.Value, chart.Decimals, chart.Unit, chart.Language)}".TrimStart();
    }

    private sealed record Slot(double Position, string Label, bool Filler);
}
