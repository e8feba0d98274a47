using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws an <see cref="ActivityTimelineChart"/>: open bars planned, filled bars carried out, diamonds milestones.</summary>
internal static class ActivityTimelineDrawing
{
    public static string Draw(Canvas canvas, ActivityTimelineChart chart)
    {
        if (chart.LastYear < chart.FirstYear || chart.LastYear - chart.FirstYear > 20)
        {
            throw new ArgumentException("An activity timeline spans 1 to 21 years.", nameof(chart));
        }

        var theme = canvas.Theme;
        var name = new TextStyle(theme.TickSize, theme.Ink);
        var head = new TextStyle(theme.SmallSize, theme.Muted);
        var nameRoom = canvas.Inner * (canvas.Width < 420 ? 0.4 : 0.3);
        var left = canvas.Margin + nameRoom + 8;
        var years = chart.LastYear - chart.FirstYear + 1;
        var step = (canvas.Right - left) / years;
        Years(canvas, chart, left, step, head);
        canvas.Y += 3;
        var description = new StringBuilder();
        var group = "";
        foreach (var row in chart.Activities)
        {
            if (row.Group.Length > 0 && row.Group != group)
            {
                canvas.Y += 3;
                canvas.Y += canvas.Block(canvas.Margin, canvas.Y, canvas.Inner, row.Group, head with { Bold = true, Colour = theme.Ink }, 1) + 2;
                group = row.Group;
            }

            Row(canvas, chart, row, left, step, nameRoom, name);
            var spans = new List<string>();
            Spans(spans, row.Planned, ChartWords.Planned(chart.Language), chart.Language);
            Spans(spans, row.Carried, ChartWords.Carried(chart.Language), chart.Language);
            description.Append(row.Name).Append(": ").AppendJoin(", ", spans).Append("; ");
        }

        canvas.Y += 8;
        Legend(canvas, chart, name);
        Frame.Footer(canvas, chart, []);
        return description.ToString();
    }

    private static void Years(Canvas canvas, ActivityTimelineChart chart, double left, double step, in TextStyle head)
    {
        var free = double.MinValue;
        for (var year = chart.FirstYear; year <= chart.LastYear; year++)
        {
            var label = year.ToString(CultureInfo.InvariantCulture);
            var width = FontMetrics.Width(label, head);
            var x = left + ((year - chart.FirstYear + 0.5) * step);
            if (x - (width / 2) > free && x + (width / 2) <= canvas.Right)
            {
                canvas.Text(x, canvas.Y + head.Ascent, label, head, TextAnchor.Middle);
                free = x + (width / 2) + 4;
            }
        }

        canvas.Y += head.LineHeight + 2;
    }

    private static void Row(Canvas canvas, ActivityTimelineChart chart, ActivityRow row, double left, double step, double nameRoom, in TextStyle name)
    {
        var theme = canvas.Theme;
        var height = Math.Max(canvas.Measure(row.Name, nameRoom, name, 3, out _), name.LineHeight * 1.25) + 5;
        canvas.Block(canvas.Margin, canvas.Y + 2, nameRoom, row.Name, name, 3);
        var middle = canvas.Y + (height / 2);
        var bar = 10 * theme.FontScale;
        for (var x = 0; x <= chart.LastYear - chart.FirstYear + 1; x++)
        {
            canvas.Line(left + (x * step), canvas.Y, left + (x * step), canvas.Y + height, theme.Grid);
        }

        canvas.Line(left, canvas.Y + height, canvas.Right, canvas.Y + height, theme.Grid, 0.7);
        foreach (var span in row.Planned)
        {
            var (from, to) = Range(span);
            if (to > from)
            {
                canvas.Rect(from + 0.5, middle - (bar / 2), to - from - 1, bar, theme.Background, theme.Area, 2, title: Text(span, chart.Language), strokeWidth: 1.2);
            }
        }

        foreach (var span in row.Carried)
        {
            var (from, to) = Range(span);
            if (to > from)
            {
                canvas.Rect(from + 0.5, middle - (bar * 0.28), to - from - 1, bar * 0.56, theme.Area, title: Text(span, chart.Language));
            }
        }

        foreach (var mark in row.Milestones)
        {
            var x = left + ((At(mark) + 0.125 - chart.FirstYear) * step);
            if (x >= left && x <= canvas.Right)
            {
                Diamond(canvas, Room.Between(x, left + 6, canvas.Right - 6), middle, 6 * theme.FontScale);
            }
        }

        canvas.Y += height;

        (double From, double To) Range(QuarterSpan span) => (
            Room.Between(left + ((At(span.From) - chart.FirstYear) * step), left, canvas.Right),
            Room.Between(left + ((At(span.To) + 0.25 - chart.FirstYear) * step), left, canvas.Right));
    }

    private static double At(QuarterMark mark) => mark.Quarter is >= 1 and <= 4
        ? mark.Year + ((mark.Quarter - 1) * 0.25)
        : throw new ArgumentException("A quarter is 1 to 4.", nameof(mark));

    private static string Text(QuarterSpan span, Language language) => span.From == span.To
        ? DateText.Quarter(span.From.Year, span.From.Quarter, language)
        : $"{DateText.Quarter(span.From.Year, span.From.Quarter, language)} – {DateText.Quarter(span.To.Year, span.To.Quarter, language)}";

    private static void Spans(List<string> texts, IReadOnlyList<QuarterSpan> spans, string word, Language language)
    {
        foreach (var span in spans)
        {
            texts.Add($"{word} {Text(span, language)}");
        }
    }

    private static void Diamond(Canvas canvas, double x, double y, double reach) =>
        canvas.Polygon([new(x, y - reach), new(x + reach, y), new(x, y + reach), new(x - reach, y)], canvas.Theme.Criterion, 1, canvas.Theme.Background);

    private static void Legend(Canvas canvas, ActivityTimelineChart chart, TextStyle style)
    {
        var theme = canvas.Theme;
        var planned = false;
        var carried = false;
        var milestones = false;
        foreach (var row in chart.Activities)
        {
            planned |= row.Planned.Count > 0;
            carried |= row.Carried.Count > 0;
            milestones |= row.Milestones.Count > 0;
        }

        var legend = new FlowLegend(canvas);
        if (planned)
        {
            legend.Entry(24, (x, y) => canvas.Rect(x, y - 5, 24, 10, theme.Background, theme.Area, 2, strokeWidth: 1.2), ChartWords.Planned(chart.Language), style);
        }

        if (carried)
        {
            legend.Entry(24, (x, y) => canvas.Rect(x, y - 3, 24, 6, theme.Area), ChartWords.Carried(chart.Language), style);
        }

        if (milestones)
        {
            legend.Entry(12, (x, y) => Diamond(canvas, x + 6, y, 6), ChartWords.Milestone(chart.Language), style);
        }

        legend.End();
    }
}
