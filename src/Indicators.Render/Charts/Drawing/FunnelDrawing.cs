using System.Text;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="FunnelChart"/>.</summary>
internal static class FunnelDrawing
{
    public static string Draw(Canvas canvas, FunnelChart chart)
    {
        var theme = canvas.Theme;
        var style = new TextStyle(theme.TickSize, theme.Muted);
        var (value, size) = Scales(chart, canvas.Width < 420 ? 4 : 5);
        var labelRoom = Axes.Width(value, style, chart.Language, canvas.Inner * 0.3);
        var left = canvas.Margin + labelRoom + 8;
        var right = canvas.Right - (14 * theme.FontScale);
        canvas.Fit(canvas.Margin, canvas.Y + style.Ascent, canvas.Inner, chart.Unit, new TextStyle(theme.SmallSize, theme.Muted));
        var top = canvas.Y + style.LineHeight + (style.Size * 0.8);
        var bottom = top + Room.Between(canvas.Width * (theme.PlotAspect > 0 ? theme.PlotAspect : canvas.Width < 420 ? 0.7 : 0.44), 120, 900);
        Axes.Vertical(canvas, value, left, right, top, bottom, labelRoom, style, chart.Language);

        double X(double v) => size.At(v, left, right);
        double Y(double v) => value.At(v, bottom, top);
        Limits(canvas, chart, X, Y);
        canvas.Line(left, Y(chart.Target), right, Y(chart.Target), theme.Reference, 1.6);

        var radius = 3.2 * theme.FontScale;
        foreach (var point in chart.Points)
        {
            if (!point.Emphasised)
            {
                var at = new Point(X(point.Size), Y(point.Value));
                canvas.Circle(at.X, at.Y, radius, point.Outside ? theme.Criterion : theme.Background, point.Outside ? theme.Criterion : theme.Reference, 1.3, Title(point, chart));
            }
        }

        foreach (var point in chart.Points)
        {
            if (point.Emphasised)
            {
                canvas.Circle(X(point.Size), Y(point.Value), radius * 1.7, theme.Area, theme.Background, 1.5, Title(point, chart));
            }
        }

        var notes = Names(canvas, chart, X, Y, new TextBox(left, top, canvas.Right, bottom, ""));
        canvas.Y = bottom + Axes.Horizontal(canvas, size, left, right, bottom, style, chart.Language);
        if (chart.SizeLabel.Length > 0)
        {
            canvas.Block((left + right) / 2, canvas.Y, right - left, chart.SizeLabel, new TextStyle(theme.SmallSize, theme.Muted), 1, TextAnchor.Middle);
            canvas.Y += style.LineHeight;
        }

        canvas.Y += 4;
        var legend = new FlowLegend(canvas);
        legend.Entry(24, (x, y) => canvas.Line(x, y, x + 24, y, theme.Reference, 1.6), $"{chart.TargetLabel} {Frame.ValueText(chart.Target, chart.Decimals, chart.Unit, chart.Language)}", style);
        legend.End();
        Frame.Footer(canvas, chart, notes, chart.Limits.Count > 1 ? ChartWords.Funnel(chart.Language) : "");
        return Describe(chart);
    }

    private static (LinearScale Value, LinearScale Size) Scales(FunnelChart chart, int steps)
    {
        var low = Axes.Finite(chart.Target);
        var high = low;
        double largest = 1;
        foreach (var point in chart.Points)
        {
            low = Math.Min(low, Axes.Finite(point.Value));
            high = Math.Max(high, point.Value);
            largest = Math.Max(largest, Axes.Finite(point.Size));
        }

        foreach (var limit in chart.Limits)
        {
            largest = Math.Max(largest, Axes.Finite(limit.Size));
        }

        // The mouth of the funnel is endless; it may widen the axis by the data's own reach and no more.
        var room = Math.Max(high - low, Math.Abs(chart.Target) * 0.2);
        var floor = low >= 0 ? 0 : low - room;
        foreach (var limit in chart.Limits)
        {
            low = Math.Min(low, Math.Max(Axes.Finite(limit.OuterLower), Math.Max(floor, low - (room * 0.3))));
            high = Math.Max(high, Math.Min(Axes.Finite(limit.OuterUpper), Math.Max(high, chart.Target + room)));
        }

        return (LinearScale.Cover(low, high, steps), LinearScale.Cover(0, largest, steps));
    }

    private static void Limits(Canvas canvas, FunnelChart chart, Func<double, double> x, Func<double, double> y)
    {
        if (chart.Limits.Count < 2)
        {
            return;
        }

        var theme = canvas.Theme;
        Band(limit => limit.OuterLower, limit => limit.OuterUpper);
        Band(limit => limit.InnerLower, limit => limit.InnerUpper);
        Edge(limit => limit.OuterLower, null);
        Edge(limit => limit.OuterUpper, null);
        Edge(limit => limit.InnerLower, "4 3");
        Edge(limit => limit.InnerUpper, "4 3");

        void Band(Func<FunnelLimit, double> lower, Func<FunnelLimit, double> upper)
        {
            var points = new Point[2 * chart.Limits.Count];
            for (var i = 0; i < chart.Limits.Count; i++)
            {
                points[i] = new(x(chart.Limits[i].Size), y(upper(chart.Limits[i])));
                points[^(i + 1)] = new(x(chart.Limits[i].Size), y(lower(chart.Limits[i])));
            }

            canvas.Polygon(points, theme.Reference, 0.1);
        }

        void Edge(Func<FunnelLimit, double> bound, string? dash)
        {
            var points = new Point[chart.Limits.Count];
            for (var i = 0; i < points.Length; i++)
            {
                points[i] = new(x(chart.Limits[i].Size), y(bound(chart.Limits[i])));
            }

            canvas.Polyline(points, theme.Reference, 1, dash, 0.7);
        }
    }

    private static List<string> Names(Canvas canvas, FunnelChart chart, Func<double, double> x, Func<double, double> y, TextBox room)
    {
        var theme = canvas.Theme;
        var left = new StringBuilder();
        var others = new List<Point>(chart.Points.Count);
        foreach (var point in chart.Points)
        {
            others.Add(new Point(x(point.Size), y(point.Value)));
        }

        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var point in chart.Points)
            {
                if ((pass == 0) == point.Emphasised && (point.Emphasised || point.Outside))
                {
                    var style = new TextStyle(theme.SmallSize, point.Emphasised ? theme.Area : theme.Criterion, point.Emphasised);
                    if (!LabelNearPoint.Place(canvas, new Point(x(point.Size), y(point.Value)), 8 * theme.FontScale, point.Name, style, room, others))
                    {
                        left.Append(left.Length > 0 ? "; " : "").Append(Title(point, chart));
                    }
                }
            }
        }

        return left.Length > 0 ? [ChartWords.Outside(chart.Language) + left] : [];
    }

    private static string Title(FunnelPoint point, FunnelChart chart) =>
        $"{SafeText.Clean(point.Name)}: {Frame.ValueText(point.Value, chart.Decimals, chart.Unit, chart.Language)}";

    private static string Describe(FunnelChart chart)
    {
        var text = new StringBuilder(ChartWords.Areas(chart.Points.Count, chart.Language)).Append(". ");
        foreach (var point in chart.Points)
        {
            if (point.Emphasised || point.Outside)
            {
                text.Append(Title(point, chart)).Append("; ");
            }
        }

        return text.ToString();
    }
}
