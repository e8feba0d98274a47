using System.Text;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="SlopeChart"/>: values at the left, mark, value and name at the right, both without overlap.</summary>
internal static class SlopeDrawing
{
    private const int LabelLines = 6;

    public static string Draw(Canvas canvas, SlopeChart chart)
    {
        var theme = canvas.Theme;
        var name = new TextStyle(theme.TickSize, theme.Ink);
        var head = new TextStyle(theme.SmallSize, theme.Muted, Bold: true);
        var shown = new List<SlopeLine>();
        var hidden = new List<string>();
        var low = double.MaxValue;
        var high = double.MinValue;
        foreach (var line in chart.Lines)
        {
            if (line.Baseline is { } a && line.FollowUp is { } b)
            {
                shown.Add(line);
                low = Math.Min(low, Math.Min(Axes.Finite(a), Axes.Finite(b)));
                high = Math.Max(high, Math.Max(a, b));
            }
            else
            {
                hidden.Add(line.Name);
            }
        }

        var description = new StringBuilder();
        if (shown.Count > 0)
        {
            DrawLines(canvas, chart, shown, LinearScale.Cover(low, high, 5), name, head, description);
        }
        else
        {
            canvas.Paragraph(canvas.Margin, canvas.Inner, ChartWords.NoNumbers(chart.Language), name with { Bold = true }, 1);
        }

        var notes = new List<string>();
        if (hidden.Count > 0)
        {
            notes.Add(ChartWords.NotShown(chart.Language) + string.Join("; ", hidden) + ".");
        }

        Frame.Footer(canvas, chart, notes);
        return description.ToString();
    }

    private static void DrawLines(Canvas canvas, SlopeChart chart, List<SlopeLine> shown, LinearScale scale, TextStyle name, TextStyle head, StringBuilder description)
    {
        var theme = canvas.Theme;
        var count = shown.Count;
        var values = new string[count];
        var ends = new string[count];
        double valueWidth = 0;
        for (var i = 0; i < count; i++)
        {
            values[i] = Frame.ValueText(shown[i].Baseline, chart.Decimals, chart.Unit, chart.Language);
            var after = Frame.ValueText(shown[i].FollowUp, chart.Decimals, chart.Unit, chart.Language);
            ends[i] = $"{after}  {SafeText.Clean(shown[i].Name)}";
            description.Append(shown[i].Name).Append(": ").Append(values[i]).Append(" – ").Append(after);
            description.Append(shown[i].Mark == FindingMark.None ? "; " : $", {ChartWords.Verdict(shown[i].Mark, chart.Language)}; ");
            valueWidth = Math.Max(valueWidth, FontMetrics.Width(SafeText.Clean(values[i]), name));
        }

        valueWidth = Math.Min(valueWidth, canvas.Inner * 0.25);
        var gap = 10 * theme.FontScale;
        var mark = name.Size * 0.45;
        var left = canvas.Margin + valueWidth + gap;
        var right = canvas.Margin + Math.Max(valueWidth + gap + 40, canvas.Inner * 0.5);
        var textLeft = right + gap + (2 * mark) + 8;
        var room = canvas.Right - textLeft;

        var headTop = canvas.Y;
        var leftHead = canvas.Block(canvas.Margin, headTop, right - canvas.Margin - 6, chart.BaselineLabel, head, 2);
        var rightHead = canvas.Block(right, headTop, canvas.Right - right, chart.FollowUpLabel, head, 2);
        var top = headTop + Math.Max(leftHead, rightHead) + 8;

        var heights = new double[count];
        double total = 0;
        for (var i = 0; i < count; i++)
        {
            heights[i] = canvas.Measure(ends[i], room, name, LabelLines, out _) + 3;
            total += heights[i];
        }

        var bottom = top + Math.Max(total + 10, theme.PlotAspect > 0 ? theme.PlotAspect * canvas.Width : 220 * theme.FontScale);
        double Y(double value) => scale.At(value, bottom - (name.LineHeight / 2), top + (name.LineHeight / 2));

        canvas.Line(left, top, left, bottom, theme.Grid);
        canvas.Line(right, top, right, bottom, theme.Grid);
        var rightOrder = Order(count, i => shown[i].FollowUp!.Value);
        var leftOrder = Order(count, i => shown[i].Baseline!.Value);
        for (var i = 0; i < count; i++)
        {
            var (colour, dash, width) = Style(theme, shown[i].Mark);
            var from = Y(shown[i].Baseline!.Value);
            var to = Y(shown[i].FollowUp!.Value);
            canvas.Line(left, from, right, to, colour, width, dash);
            canvas.Circle(left, from, 2.6 * theme.FontScale, colour);
            canvas.Circle(right, to, 2.6 * theme.FontScale, colour);
        }

        // Equal values share one label at the left: the same number twice says nothing more.
        var leftCentres = new List<double>();
        var leftTexts = new List<string>();
        foreach (var i in leftOrder)
        {
            if (leftTexts.Count == 0 || !string.Equals(leftTexts[^1], values[i], StringComparison.Ordinal))
            {
                leftTexts.Add(values[i]);
                leftCentres.Add(Y(shown[i].Baseline!.Value));
            }
        }

        var leftSpread = leftCentres.ToArray();
        var leftExtents = new double[leftSpread.Length];
        Array.Fill(leftExtents, name.LineHeight);
        LabelSpread.Place(leftSpread, leftExtents, top, bottom);
        for (var i = 0; i < leftSpread.Length; i++)
        {
            canvas.Fit(left - gap, leftSpread[i] + (name.Size * 0.35), valueWidth + 0.5, leftTexts[i], name with { Colour = theme.Muted }, TextAnchor.End);
            if (Math.Abs(leftSpread[i] - leftCentres[i]) > 3)
            {
                canvas.Line(left - gap + 2, leftSpread[i], left - 3, leftCentres[i], theme.Muted, 0.7);
            }
        }

        var centres = new double[count];
        var extents = new double[count];
        for (var k = 0; k < count; k++)
        {
            centres[k] = Y(shown[rightOrder[k]].FollowUp!.Value);
            extents[k] = heights[rightOrder[k]];
        }

        LabelSpread.Place(centres, extents, top, bottom);
        for (var k = 0; k < count; k++)
        {
            var line = shown[rightOrder[k]];
            var target = Y(line.FollowUp!.Value);
            if (Math.Abs(centres[k] - target) > 3)
            {
                canvas.Line(right + 3, target, right + gap - 2, centres[k], theme.Muted, 0.7);
            }

            var blockTop = centres[k] - ((extents[k] - 3) / 2);
            Marks.Finding(canvas, right + gap + mark, blockTop + (name.LineHeight / 2), mark, line.Mark);
            canvas.Block(textLeft, blockTop, room, ends[rightOrder[k]], name, LabelLines);
        }

        canvas.Y = bottom + 8;
        var marks = new HashSet<FindingMark>();
        foreach (var line in shown)
        {
            marks.Add(line.Mark);
        }

        Marks.Legend(canvas, marks, chart.Language);
    }

    private static int[] Order(int count, Func<int, double> value)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        // Top of the picture first; equal values keep the order of the plan.
        Array.Sort(order, (a, b) => value(a) != value(b) ? value(b).CompareTo(value(a)) : a.CompareTo(b));
        return order;
    }

    private static (string Colour, string? Dash, double Width) Style(Theme theme, FindingMark mark) => mark switch
    {
        FindingMark.Met => (theme.Good, null, 2.2),
        FindingMark.MetWithinChance => (theme.Good, "7 3", 1.8),
        FindingMark.NotMetWithinChance => (theme.Bad, "2 3", 1.8),
        FindingMark.NotMet => (theme.Bad, "9 3 2 3", 2.2),
        _ => (theme.Unknown, "1 4", 1.6),
    };
}
