using System.Runtime.InteropServices;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="SmallMultiplesChart"/>.</summary>
internal static class SmallMultiplesDrawing
{
    public static string Draw(Canvas canvas, SmallMultiplesChart chart)
    {
        var theme = canvas.Theme;
        var scale = Scale(chart, chart.Panels, out var from, out var to);
        var columns = Math.Max(1, Math.Min(Math.Max(1, chart.Panels.Count), (int)(canvas.Inner / (165 * theme.FontScale))));
        var gap = 16 * theme.FontScale;
        var width = (canvas.Inner - ((columns - 1) * gap)) / columns;
        var description = new StringBuilder();
        for (var start = 0; start < chart.Panels.Count; start += columns)
        {
            Row(canvas, chart, start, columns, width, gap, scale, from, to);
        }

        foreach (var panel in chart.Panels)
        {
            description.Append(panel.Name).Append(": ").Append(Last(panel, chart)).Append(panel.Mark == FindingMark.None ? "" : ", " + ChartWords.Verdict(panel.Mark, chart.Language)).Append("; ");
        }

        var style = new TextStyle(theme.TickSize, theme.Ink);
        var legend = new FlowLegend(canvas);
        legend.Entry(24, (x, y) => canvas.Line(x, y, x + 24, y, theme.Area, 2.2), ChartWords.TheArea(chart.Unit, chart.Language), style);
        if (chart.Reference is { } reference)
        {
            legend.Entry(24, (x, y) => canvas.Line(x, y, x + 24, y, theme.Reference, 1.4, "5 3"), reference.Name, style);
        }

        else if (chart.ReferenceName.Length > 0 && chart.Panels.Any(p => p.Reference.Count > 0))
        {
            legend.Entry(24, (x, y) => canvas.Line(x, y, x + 24, y, theme.Reference, 1.4, "5 3"), chart.ReferenceName, style);
        }

        legend.End();
        Frame.Footer(canvas, chart, chart.CommonScale && scale.From > 0 ? [ChartWords.NotFromZero(chart.Language)] : []);
        return description.ToString();
    }

    private static void Row(Canvas canvas, SmallMultiplesChart chart, int start, int columns, double width, double gap, in LinearScale common, double from, double to)
    {
        var theme = canvas.Theme;
        var head = new TextStyle(theme.TickSize, theme.Ink, Bold: true);
        var small = new TextStyle(theme.SmallSize, theme.Muted);
        double headHeight = 0;
        for (var i = start; i < start + columns && i < chart.Panels.Count; i++)
        {
            headHeight = Math.Max(headHeight, canvas.Measure(chart.Panels[i].Name, width - 4 - Indent(chart.Panels[i], head), head, HeadLines(chart), out _));
        }

        var labelRoom = 0.0;
        for (var i = start; i < start + columns && i < chart.Panels.Count; i++)
        {
            labelRoom = Math.Max(labelRoom, Axes.Width(ScaleOf(chart, chart.Panels[i], common), small, chart.Language, width * 0.35));
        }

        var top = canvas.Y + headHeight + small.LineHeight + (small.Size * 0.5);
        var bottom = top + (74 * theme.FontScale);
        for (var i = start; i < start + columns && i < chart.Panels.Count; i++)
        {
            var panel = chart.Panels[i];
            var scale = ScaleOf(chart, panel, common);
            var x = canvas.Margin + ((i - start) * (width + gap));
            var left = x + labelRoom + 5;
            var right = x + width - 4;
            if (panel.Emphasised)
            {
                canvas.Rect(x - 3, canvas.Y - 1, width + 6, bottom - canvas.Y + small.LineHeight + 5, theme.Shade);
            }

            var indent = Indent(panel, head);
            if (indent > 0)
            {
                Marks.Finding(canvas, x + (head.Size * 0.46), canvas.Y + head.Ascent - (head.Size * 0.34), head.Size * 0.42, panel.Mark);
            }

            canvas.Block(x + indent, canvas.Y, width - 4 - indent, panel.Name, panel.Emphasised ? head with { Colour = theme.Area } : head, HeadLines(chart));
            canvas.Fit(right, canvas.Y + headHeight + small.Ascent, width - 8, Last(panel, chart), small with { Colour = theme.Area }, TextAnchor.End);
            foreach (var tick in (ReadOnlySpan<double>)[scale.From, scale.To])
            {
                var y = scale.At(tick, bottom, top);
                canvas.Line(left, y, right, y, theme.Grid);
                canvas.Fit(left - 4, y + (small.Size * 0.35), labelRoom + 0.5, NumberText.Format(tick, scale.Decimals, chart.Language), small, TextAnchor.End);
            }

            var periods = panel.Periods ?? chart.Periods;
            if ((panel.Reference.Count > 0 ? panel.Reference : chart.Reference?.Points) is { } reference)
            {
                Polyline(canvas, reference, periods, scale, from, to, left, right, top, bottom, theme.Reference, 1.4, "5 3");
            }

            Polyline(canvas, panel.Points, periods, scale, from, to, left, right, top, bottom, theme.Area, 2.2, null);
            PeriodEnds(canvas, chart, left, right, bottom, small, x, width);
        }

        canvas.Y = bottom + small.LineHeight + 6 + gap;
    }

    private static void PeriodEnds(Canvas canvas, SmallMultiplesChart chart, double left, double right, double bottom, in TextStyle style, double x, double width)
    {
        if (chart.Periods.Count == 0)
        {
            return;
        }

        var half = ((right - left) / 2) - 3;
        canvas.Fit(left, bottom + (style.Size * 0.6) + style.Ascent, half, chart.Periods[0].Label, style);
        if (chart.Periods.Count > 1)
        {
            canvas.Fit(x + width - 4, bottom + (style.Size * 0.6) + style.Ascent, half, chart.Periods[^1].Label, style, TextAnchor.End);
        }
    }

    private static void Polyline(Canvas canvas, IReadOnlyList<ChartPoint> points, IReadOnlyList<AxisPeriod> periods, in LinearScale scale, double from, double to, double left, double right, double top, double bottom, string colour, double width, string? dash)
    {
        var run = new List<Point>();
        var at = 0;
        var previous = double.NaN;
        foreach (var point in points)
        {
            if (point.Value is not { } value)
            {
                Flush();
                previous = double.NaN;
                continue;
            }

            while (at < periods.Count && periods[at].Position <= previous)
            {
                at++;
            }

            // A period without a number stands between the two points.
            if (!double.IsNaN(previous) && at < periods.Count && periods[at].Position < point.Position)
            {
                Flush();
            }

            var x = to > from ? left + ((point.Position - from) / (to - from) * (right - left)) : (left + right) / 2;
            run.Add(new(x, scale.At(value, bottom, top)));
            previous = point.Position;
        }

        Flush();

        void Flush()
        {
            if (run.Count == 1)
            {
                canvas.Circle(run[0].X, run[0].Y, width, colour);
            }
            else if (run.Count > 1)
            {
                canvas.Polyline(CollectionsMarshal.AsSpan(run), colour, width, dash);
            }

            run.Clear();
        }
    }

    private static double Indent(SmallPanel panel, in TextStyle head) => panel.Mark == FindingMark.None ? 0 : head.Size * 1.35;

    /// <summary>Goals have longer names than areas.</summary>
    private static int HeadLines(SmallMultiplesChart chart) => chart.CommonScale ? 4 : 8;

    private static LinearScale ScaleOf(SmallMultiplesChart chart, SmallPanel panel, in LinearScale common) => chart.CommonScale ? common : Scale(chart, [panel], out _, out _);

    private static string Last(SmallPanel panel, SmallMultiplesChart chart) =>
        Frame.ValueText(LastOf(panel.Points)?.Value, panel.Decimals ?? chart.Decimals, panel.Unit ?? chart.Unit, chart.Language);

    private static ChartPoint? LastOf(IReadOnlyList<ChartPoint> points)
    {
        for (var i = points.Count - 1; i >= 0; i--)
        {
            if (points[i].Value is not null)
            {
                return points[i];
            }
        }

        return null;
    }

    private static LinearScale Scale(SmallMultiplesChart chart, IReadOnlyList<SmallPanel> panels, out double from, out double to)
    {
        var low = double.MaxValue;
        var high = double.MinValue;
        var first = double.MaxValue;
        var last = double.MinValue;
        foreach (var panel in panels)
        {
            Reach(panel.Points);
            Reach(panel.Reference);
        }

        Reach(chart.Reference?.Points ?? []);
        foreach (var period in chart.Periods)
        {
            first = Math.Min(first, Axes.Finite(period.Position));
            last = Math.Max(last, period.Position);
        }

        from = first;
        to = last;
        if (high < low)
        {
            (low, high) = (0, 1);
        }

        return LinearScale.Cover(low > 0 && low < 0.6 * high ? 0 : low, high, 8);

        void Reach(IReadOnlyList<ChartPoint> points)
        {
            foreach (var point in points)
            {
                first = Math.Min(first, Axes.Finite(point.Position));
                last = Math.Max(last, point.Position);
                if (point.Value is { } value)
                {
                    low = Math.Min(low, Axes.Finite(value));
                    high = Math.Max(high, value);
                }
            }
        }
    }
}
