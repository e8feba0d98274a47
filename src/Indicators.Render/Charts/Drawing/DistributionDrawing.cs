using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="DistributionChart"/>: dots stacked over the axis, marked areas and reference values named in rows above.</summary>
internal static class DistributionDrawing
{
    private sealed record Flag(double X, string Text, string Colour, bool Bold, string? Dash);

    public static string Draw(Canvas canvas, DistributionChart chart)
    {
        var theme = canvas.Theme;
        var style = new TextStyle(theme.TickSize, theme.Muted);
        var known = new List<DistributionPoint>();
        var low = double.MaxValue;
        var high = double.MinValue;
        foreach (var point in chart.Points)
        {
            if (point.Value is { } value)
            {
                known.Add(point);
                low = Math.Min(low, Axes.Finite(value));
                high = Math.Max(high, value);
            }
        }

        foreach (var line in chart.Lines)
        {
            low = Math.Min(low, Axes.Finite(line.Value));
            high = Math.Max(high, line.Value);
        }

        var notes = new List<string>();
        if (known.Count < chart.Points.Count)
        {
            notes.Add(ChartWords.WithoutNumber(chart.Points.Count - known.Count, chart.Language));
        }

        if (known.Count == 0)
        {
            canvas.Paragraph(canvas.Margin, canvas.Inner, ChartWords.NoNumbers(chart.Language), style with { Bold = true }, 1);
            Frame.Footer(canvas, chart, notes);
            return ChartWords.NoNumbers(chart.Language);
        }

        var scale = LinearScale.Cover(low, high, canvas.Width < 420 ? 5 : 8);
        var left = canvas.Margin + 6;
        var right = canvas.Right - 6;
        var flags = Flags(chart, known, scale, left, right, theme);
        var radius = 4 * theme.FontScale;
        var heights = Stack(known, scale, left, right, radius, out var tallest);
        var label = new TextStyle(theme.SmallSize, theme.Ink);
        flags.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : string.CompareOrdinal(a.Text, b.Text));
        var rows = PlaceFlags(canvas, flags, label, out var starts, out var texts, out var rowCount);
        var top = canvas.Y;
        var bottom = top + (rowCount * (label.LineHeight + 2)) + 8 + Math.Max(tallest, 40 * theme.FontScale) + (2 * radius);
        for (var i = 0; i < flags.Count; i++)
        {
            var y = top + (rows[i] * (label.LineHeight + 2));
            canvas.Line(flags[i].X, y + 2, flags[i].X, bottom, flags[i].Colour, 1.2, flags[i].Dash);
        }

        for (var i = 0; i < flags.Count; i++)
        {
            var y = top + (rows[i] * (label.LineHeight + 2));
            canvas.Text(starts[i], y + label.Ascent, texts[i], label with { Colour = flags[i].Colour, Bold = flags[i].Bold }, full: texts[i] == flags[i].Text ? null : flags[i].Text, halo: true);
        }

        // Marked areas last, on top.
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < known.Count; i++)
            {
                if ((pass == 1) == known[i].Emphasised)
                {
                    var x = scale.At(known[i].Value!.Value, left, right);
                    canvas.Circle(x, bottom - 3 - radius - heights[i], known[i].Emphasised ? radius * 1.35 : radius, known[i].Emphasised ? theme.Area : "#c4cad1", known[i].Emphasised ? theme.Background : theme.Muted, 1, Text(known[i], chart));
                }
            }
        }

        canvas.Y = bottom + Axes.Horizontal(canvas, scale, left, right, bottom, style, chart.Language);
        canvas.Block((left + right) / 2, canvas.Y, right - left, chart.Unit, new TextStyle(theme.SmallSize, theme.Muted), 1, TextAnchor.Middle);
        canvas.Y += style.LineHeight;
        Frame.Footer(canvas, chart, notes);
        var description = new StringBuilder(ChartWords.Areas(known.Count, chart.Language)).Append(". ");
        foreach (var flag in flags)
        {
            description.Append(flag.Text).Append("; ");
        }

        return description.ToString();
    }

    private static List<Flag> Flags(DistributionChart chart, List<DistributionPoint> known, in LinearScale scale, double left, double right, Theme theme)
    {
        var flags = new List<Flag>();
        foreach (var point in known)
        {
            if (point.Emphasised)
            {
                flags.Add(new Flag(scale.At(point.Value!.Value, left, right), Text(point, chart), theme.Area, true, null));
            }
        }

        foreach (var line in chart.Lines)
        {
            flags.Add(new Flag(scale.At(line.Value, left, right), $"{SafeText.Clean(line.Label)}: {NumberText.WithUnit(line.Value, chart.Decimals, chart.Unit, chart.Language)}", theme.Reference, false, "4 3"));
        }

        return flags;
    }

    /// <summary>
    /// Texts stand like flags at the right of their lines. Going from right to left, a text that reaches past the next
    /// line goes into a higher row, where that line does not come: so no line runs through a text unless the right
    /// edge pushes the text back over its own line.
    /// </summary>
    private static int[] PlaceFlags(Canvas canvas, List<Flag> flags, in TextStyle style, out double[] starts, out string[] texts, out int rowCount)
    {
        var rows = new int[flags.Count];
        var ends = new double[flags.Count];
        starts = new double[flags.Count];
        texts = new string[flags.Count];
        rowCount = 0;
        for (var i = flags.Count - 1; i >= 0; i--)
        {
            var type = style with { Bold = flags[i].Bold };
            texts[i] = TextWrap.OneLine(flags[i].Text, canvas.Inner * 0.6, type, out _);
            var width = FontMetrics.Width(texts[i], type);
            starts[i] = Room.Between(flags[i].X + 4, canvas.Margin, canvas.Right - width);
            ends[i] = starts[i] + width;
            var row = 0;
            for (var k = i + 1; k < flags.Count; k++)
            {
                var meets = Math.Min(starts[k], flags[k].X) < ends[i] + 6 && starts[i] < ends[k] + 6;
                row = meets ? Math.Max(row, rows[k] + 1) : row;
            }

            rows[i] = row;
            rowCount = Math.Max(rowCount, row + 1);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = rowCount - 1 - rows[i];
        }

        return rows;
    }

    private static double[] Stack(List<DistributionPoint> points, in LinearScale scale, double left, double right, double radius, out double tallest)
    {
        var bins = new Dictionary<int, int>();
        var heights = new double[points.Count];
        tallest = 0;
        var fullest = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var bin = (int)Math.Floor(scale.At(points[i].Value!.Value, left, right) / (2 * radius));
            var count = bins.GetValueOrDefault(bin);
            bins[bin] = count + 1;
            heights[i] = count;
            fullest = Math.Max(fullest, count);
        }

        // A tall stack is pressed together rather than grown without end.
        var step = Math.Min(2 * radius, fullest > 0 ? 260 / (double)fullest : 2 * radius);
        for (var i = 0; i < heights.Length; i++)
        {
            heights[i] *= step;
            tallest = Math.Max(tallest, heights[i]);
        }

        return heights;
    }

    private static string Text(DistributionPoint point, DistributionChart chart) =>
        $"{SafeText.Clean(point.Name)}: {Frame.ValueText(point.Value, chart.Decimals, chart.Unit, chart.Language)}";
}
