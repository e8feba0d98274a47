using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="StatusTimelineChart"/>: every status has its letter and its fill.</summary>
internal static class StatusTimelineDrawing
{
    public static string Draw(Canvas canvas, StatusTimelineChart chart)
    {
        var theme = canvas.Theme;
        var name = new TextStyle(theme.TickSize, theme.Ink);
        var head = new TextStyle(theme.SmallSize, theme.Muted);
        var nameRoom = canvas.Inner * 0.32;
        var left = canvas.Margin + nameRoom + 8;
        var step = chart.Lists.Count > 0 ? (canvas.Right - left) / chart.Lists.Count : 0;
        step = Math.Min(step, 56 * theme.FontScale);
        DrawHead(canvas, chart, left, step, head);

        var description = new StringBuilder();
        foreach (var row in chart.Rows)
        {
            var style = name with { Bold = row.Emphasised };
            var height = Math.Max(canvas.Measure(row.Area, nameRoom, style, 6, out _), name.LineHeight) + 4;
            if (row.Emphasised)
            {
                canvas.Rect(canvas.Margin - 4, canvas.Y, canvas.Inner + 8, height, theme.Shade);
            }

            canvas.Block(canvas.Margin, canvas.Y + 2, nameRoom, row.Area, style, 6);
            description.Append(row.Area).Append(": ");
            for (var i = 0; i < chart.Lists.Count; i++)
            {
                var status = i < row.Statuses.Count ? row.Statuses[i] : TimelineStatus.Unknown;
                Cell(canvas, left + (i * step), canvas.Y + 1, step - Math.Min(2, step * 0.2), height - 2, status, chart.Language, name);
                description.Append(chart.Lists[i]).Append(' ').Append(ChartWords.TimelineStatus(status, chart.Language)).Append(i < chart.Lists.Count - 1 ? ", " : "; ");
            }

            canvas.Y += height;
        }

        canvas.Y += 8;
        var legend = new FlowLegend(canvas);
        foreach (var status in Enum.GetValues<TimelineStatus>())
        {
            if (IsUsed(chart, status))
            {
                var size = name.LineHeight;
                legend.Entry(size, (x, y) => Cell(canvas, x, y - (size / 2), size, size, status, chart.Language, name), ChartWords.TimelineStatus(status, chart.Language), head);
            }
        }

        legend.End();
        Frame.Footer(canvas, chart, []);
        return description.ToString();
    }

    private static void DrawHead(Canvas canvas, StatusTimelineChart chart, double left, double step, in TextStyle head)
    {
        var free = double.MinValue;
        foreach (var (index, list) in Indexed(chart.Lists))
        {
            var label = TextWrap.OneLine(list, Math.Max(step, 70), head, out var cut);
            var width = FontMetrics.Width(label, head);
            var centre = Room.Between(left + ((index + 0.45) * step), left + (width / 2), Math.Max(left + (width / 2), canvas.Right - (width / 2)));
            if (centre - (width / 2) >= free)
            {
                canvas.Text(centre, canvas.Y + head.Ascent, label, head, TextAnchor.Middle, cut ? list : null);
                free = centre + (width / 2) + 5;
            }
        }

        canvas.Y += head.LineHeight + 3;
    }

    private static IEnumerable<(int Index, string Text)> Indexed(IReadOnlyList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            yield return (i, texts[i]);
        }
    }

    private static bool IsUsed(StatusTimelineChart chart, TimelineStatus status)
    {
        foreach (var row in chart.Rows)
        {
            for (var i = 0; i < chart.Lists.Count; i++)
            {
                if ((i < row.Statuses.Count ? row.Statuses[i] : TimelineStatus.Unknown) == status)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Cell(Canvas canvas, double x, double y, double width, double height, TimelineStatus status, Language language, in TextStyle style)
    {
        var theme = canvas.Theme;
        var letter = ChartWords.AreaStatusLetter(status, language);
        var (fill, ink, dash) = status switch
        {
            TimelineStatus.NotListed => (theme.Background, theme.Muted, (string?)null),
            TimelineStatus.Prevention => ("#fdf3d7", "#5c4400", null),
            TimelineStatus.Vulnerable => ("#f6d3b8", "#6b2c00", null),
            TimelineStatus.ParallelSociety => (theme.Criterion, theme.Background, null),
            TimelineStatus.Transformation => ("#5f0f0a", "#ffffff", null),
            _ => (theme.Background, theme.Muted, "2 2"),
        };
        canvas.Rect(x + 0.5, y + 0.5, width - 1, height - 1, fill, theme.Muted, 2, strokeWidth: 0.6, dash: dash);
        if (width >= FontMetrics.Width(letter, style with { Bold = true }) + 2)
        {
            canvas.Text(x + (width / 2), y + (height / 2) + (style.Size * 0.35), letter, style with { Colour = ink, Bold = true }, TextAnchor.Middle);
        }
    }
}
