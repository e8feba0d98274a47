using System.Runtime.InteropServices;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="CriteriaLadderChart"/>: side by side on a page, name above bar in a column.</summary>
internal static class LadderDrawing
{
    private const double BarHeight = 40;

    public static string Draw(Canvas canvas, CriteriaLadderChart chart)
    {
        var theme = canvas.Theme;
        var wide = canvas.Inner / theme.FontScale >= 560;
        var nameRoom = wide ? canvas.Inner * 0.29 : canvas.Inner * 0.62;
        var statusRoom = wide ? canvas.Inner * 0.18 : canvas.Inner * 0.36;
        var left = wide ? canvas.Margin + nameRoom + 12 : canvas.Margin;
        var right = wide ? canvas.Right - statusRoom - 12 : canvas.Right;
        var middle = (left + right) / 2;
        DrawHead(canvas, chart, left, middle, right);
        var description = new StringBuilder();
        foreach (var rung in chart.Rungs)
        {
            DrawRung(canvas, rung, chart.Language, wide, nameRoom, statusRoom, left, right, description);
        }

        DrawStatuses(canvas, chart);
        Frame.Footer(canvas, chart, []);
        return description.ToString();
    }

    private static void DrawHead(Canvas canvas, CriteriaLadderChart chart, double left, double middle, double right)
    {
        var theme = canvas.Theme;
        var small = new TextStyle(theme.SmallSize, theme.Muted);
        var limit = new TextStyle(theme.SmallSize, theme.Criterion, Bold: true);
        var word = ChartWords.Threshold(chart.Language);
        var half = FontMetrics.Width(word, limit) / 2;
        var baseline = canvas.Y + small.Ascent;
        canvas.Text(middle, baseline, word, limit, TextAnchor.Middle);
        canvas.Fit(left, baseline, middle - left - half - 6, "← " + ChartWords.CriterionMet(false, chart.Language), small);
        canvas.Fit(right, baseline, right - middle - half - 6, ChartWords.CriterionMet(true, chart.Language) + " →", small, TextAnchor.End);
        canvas.Y += small.LineHeight + 6;
    }

    private static void DrawRung(Canvas canvas, LadderRung rung, Language language, bool wide, double nameRoom, double statusRoom, double left, double right, StringBuilder description)
    {
        var theme = canvas.Theme;
        Axes.Finite(rung.Threshold);
        double? last = rung.History.Count > 0 ? rung.History[^1].Value : null;
        var limit = $"{rung.Strictness} {NumberText.Format(rung.Threshold, rung.Decimals, language)}".TrimStart();
        var detail = $"{Frame.ValueText(last, rung.Decimals, rung.Unit, language)} · {ChartWords.ThresholdIs(language, limit)}";
        var met = ChartWords.CriterionMet(rung.Met, language);
        description.Append(rung.Name).Append(": ").Append(detail).Append(", ").Append(met).Append("; ");

        var bold = new TextStyle(theme.LabelSize, theme.Ink, Bold: true);
        var small = new TextStyle(theme.TickSize, theme.Muted);
        var judged = rung.Met switch { true => theme.Criterion, false => theme.Good, null => theme.Unknown };
        var status = new TextStyle(12.5 * theme.FontScale, judged, Bold: true);
        var top = canvas.Y;
        var nameHeight = canvas.Block(canvas.Margin, top, nameRoom, rung.Name, bold, 2);
        nameHeight += canvas.Block(canvas.Margin, top + nameHeight, nameRoom, detail, small, 2);
        var mark = status.Size * 0.42;
        var statusHeight = StatusBlock(canvas, top, statusRoom, met, status, mark, rung.Met);
        statusHeight += canvas.Block(canvas.Right, top + statusHeight, statusRoom, rung.Margin, small, 2, TextAnchor.End);
        var text = Math.Max(nameHeight, statusHeight);
        var barTop = wide ? top + Math.Max(0, (text - BarHeight) / 2) : top + text + 3;
        DrawBar(canvas, rung, left, right, barTop);
        canvas.Y = (wide ? Math.Max(top + text, barTop + BarHeight) : barTop + BarHeight) + 11;
    }

    private static double StatusBlock(Canvas canvas, double top, double room, string met, in TextStyle style, double mark, bool? isMet)
    {
        var height = canvas.Block(canvas.Right - (2 * mark) - 5, top, room - (2 * mark) - 5, met, style, 2, TextAnchor.End);

        // Met is bad news here: the filled square warns, the open ring reassures, the diamond does not know.
        var x = canvas.Right - mark;
        var y = top + style.Ascent - (style.Size * 0.34);
        switch (isMet)
        {
            case true:
                canvas.Rect(x - mark, y - mark, 2 * mark, 2 * mark, style.Colour);
                break;
            case false:
                canvas.Circle(x, y, mark - 0.8, canvas.Theme.Background, style.Colour, 1.6);
                break;
            default:
                Marks.Finding(canvas, x, y, mark, FindingMark.CannotTell);
                break;
        }

        return height;
    }

    private static void DrawBar(Canvas canvas, LadderRung rung, double left, double right, double top)
    {
        var theme = canvas.Theme;
        var middle = (left + right) / 2;
        canvas.Rect(left, top, middle - left, BarHeight, theme.Shade);
        canvas.Rect(middle, top, right - middle, BarHeight, theme.CriterionSurface);
        canvas.Line(middle, top - 3, middle, top + BarHeight + 3, theme.Criterion, 2);
        var reach = Math.Abs(rung.Threshold) * 0.02;
        foreach (var point in rung.History)
        {
            if (point.Value is { } value)
            {
                reach = Math.Max(reach, Math.Abs(Axes.Finite(value) - rung.Threshold));
            }
        }

        reach = reach == 0 ? 1 : reach;
        var half = ((right - left) / 2) - 10;
        var run = new List<Point>();
        var points = new List<(Point At, string Label)>();
        for (var i = 0; i < rung.History.Count; i++)
        {
            if (rung.History[i].Value is not { } value)
            {
                Flush();
                continue;
            }

            var share = (value - rung.Threshold) / reach * (rung.MetWhenAbove ? 1 : -1);
            var y = rung.History.Count == 1 ? top + (BarHeight / 2) : top + 6 + ((BarHeight - 12) * i / (rung.History.Count - 1));
            var at = new Point(middle + (share * half), y);
            run.Add(at);
            points.Add((at, rung.History[i].Label));
        }

        Flush();
        var judged = rung.History.Count > 0 && rung.History[^1].Value is not null;
        for (var i = 0; i < points.Count; i++)
        {
            var big = judged && i == points.Count - 1;
            canvas.Circle(points[i].At.X, points[i].At.Y, big ? 4.8 : 2.4, big ? theme.Area : theme.Background, theme.Area, 1.2, points[i].Label);
        }

        void Flush()
        {
            if (run.Count > 1)
            {
                canvas.Polyline(CollectionsMarshal.AsSpan(run), theme.Area, 1.6, null, 0.6);
            }

            run.Clear();
        }
    }

    private static void DrawStatuses(Canvas canvas, CriteriaLadderChart chart)
    {
        var theme = canvas.Theme;
        var style = new TextStyle(theme.TickSize, theme.Background, Bold: true);
        var height = style.LineHeight + 4;
        var x = canvas.Margin;
        canvas.Y += 2;
        foreach (var status in chart.Statuses)
        {
            var label = TextWrap.OneLine(status.Label, canvas.Inner - 16, style, out var cut);
            var width = FontMetrics.Width(label, style) + 14;
            if (x > canvas.Margin && x + width > canvas.Right)
            {
                x = canvas.Margin;
                canvas.Y += height + 5;
            }

            // On the list is a filled chip, off it an outlined one: grey print keeps the difference.
            var colour = status.Listed switch { true => theme.Criterion, false => theme.Good, null => theme.Unknown };
            canvas.Rect(x + 0.75, canvas.Y, width - 1.5, height, status.Listed == true ? colour : theme.Background, colour, 3, strokeWidth: 1.5, dash: status.Listed is null ? "3 2" : null);
            canvas.Text(x + (width / 2), canvas.Y + 2 + style.Ascent, label, style with { Colour = status.Listed == true ? theme.Background : colour }, TextAnchor.Middle, cut ? status.Label : null);
            x += width + 6;
        }

        if (chart.Statuses.Count > 0)
        {
            canvas.Y += height + 2;
        }
    }
}
