using System.Globalization;
using System.Text;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws an <see cref="EffectMapChart"/>: disc, half disc and ring with a letter for the term; columns get numbers where names have no room.</summary>
internal static class EffectMapDrawing
{
    public static string Draw(Canvas canvas, EffectMapChart chart)
    {
        var theme = canvas.Theme;
        var name = new TextStyle(theme.TickSize, theme.Ink);
        var head = new TextStyle(theme.SmallSize, theme.Ink, Bold: true);
        var nameRoom = canvas.Inner * (canvas.Width < 420 ? 0.42 : 0.25);
        var left = canvas.Margin + nameRoom + 8;
        var columns = chart.Targets.Count;
        var step = columns > 0 ? Math.Min((canvas.Right - left) / columns, 130 * theme.FontScale) : 0;
        var notes = new List<string>();
        var numbered = step < 74 * theme.FontScale;
        Heads(canvas, chart, left, step, head, numbered, notes);

        var top = canvas.Y;
        var symbol = new TextStyle(theme.SmallSize, theme.Muted);
        var radius = Math.Min(6.5 * theme.FontScale, step * 0.3);
        var description = new StringBuilder();
        for (var r = 0; r < chart.Activities.Count; r++)
        {
            var row = chart.Activities[r];
            var height = Math.Max(canvas.Measure(row.Activity, nameRoom, name, 3, out _), name.LineHeight * 1.3) + 6;
            canvas.Line(canvas.Margin, canvas.Y, left + (columns * step), canvas.Y, theme.Grid);
            canvas.Block(canvas.Margin, canvas.Y + 3, nameRoom, row.Activity, name, 3);
            var effects = new List<string>();
            for (var c = 0; c < columns && c < row.Cells.Count; c++)
            {
                var cell = row.Cells[c];
                if (cell.Kind == EffectKind.None)
                {
                    continue;
                }

                var letter = ChartWords.TermLetter(cell.Term, chart.Language);
                var letterWidth = FontMetrics.Width(letter, symbol) + 3;
                var withLetter = letter.Length > 0 && (2 * radius) + letterWidth + 2 < step;
                var x = left + ((c + 0.5) * step) - (withLetter ? letterWidth / 2 : 0);
                Symbol(canvas, cell.Kind, x, canvas.Y + (height / 2), radius);
                if (withLetter)
                {
                    canvas.Text(x + radius + 3, canvas.Y + (height / 2) + (symbol.Size * 0.35), letter, symbol);
                }

                effects.Add($"{chart.Targets[c].Name} {ChartWords.Effect(cell.Kind, chart.Language)} {ChartWords.Term(cell.Term, chart.Language)}".TrimEnd());
            }

            description.Append(row.Activity).Append(": ").AppendJoin(", ", effects).Append("; ");
            canvas.Y += height;
        }

        foreach (var target in chart.Targets)
        {
            description.Append(target.BlindSpot ? $"{target.Name}: {ChartWords.BlindSpot(chart.Language)}; " : "");
        }

        canvas.Line(canvas.Margin, canvas.Y, left + (columns * step), canvas.Y, theme.Grid);
        BlindSpots(canvas, chart, left, step, top);
        Legend(canvas, chart, name, radius);
        Frame.Footer(canvas, chart, notes);
        return description.ToString();
    }

    private static void Heads(Canvas canvas, EffectMapChart chart, double left, double step, in TextStyle head, bool numbered, List<string> notes)
    {
        double height = 0;
        for (var c = 0; c < chart.Targets.Count; c++)
        {
            var text = numbered ? (c + 1).ToString(CultureInfo.InvariantCulture) : chart.Targets[c].Name;
            height = Math.Max(height, canvas.Measure(text, step - 8, head, 4, out _));
        }

        for (var c = 0; c < chart.Targets.Count; c++)
        {
            var target = chart.Targets[c];
            var number = (c + 1).ToString(CultureInfo.InvariantCulture);
            var style = target.BlindSpot ? head with { Colour = canvas.Theme.Criterion } : head;
            var x = left + ((c + 0.5) * step);
            if (!numbered)
            {
                var own = canvas.Measure(target.Name, step - 8, style, 4, out _);
                canvas.Block(x, canvas.Y + height - own, step - 8, target.Name, style, 4, TextAnchor.Middle);
            }
            else
            {
                if (FontMetrics.Width(number, style) + 2 < step)
                {
                    canvas.Text(x, canvas.Y + style.Ascent, number, style, TextAnchor.Middle, target.Name);
                }

                notes.Add($"{number} {target.Name}");
            }
        }

        canvas.Y += height + 5;
    }

    private static void BlindSpots(Canvas canvas, EffectMapChart chart, double left, double step, double top)
    {
        for (var c = 0; c < chart.Targets.Count; c++)
        {
            if (chart.Targets[c].BlindSpot)
            {
                canvas.Rect(left + (c * step) + 2, top, step - 4, canvas.Y - top, "none", canvas.Theme.Criterion, 3, strokeWidth: 1.4, dash: "5 3");
            }
        }

        canvas.Y += 8;
    }

    private static void Legend(Canvas canvas, EffectMapChart chart, TextStyle style, double radius)
    {
        var used = new HashSet<EffectKind>();
        var terms = new HashSet<EffectTerm>();
        foreach (var row in chart.Activities)
        {
            foreach (var cell in row.Cells)
            {
                used.Add(cell.Kind);
                terms.Add(cell.Term);
            }
        }

        var legend = new FlowLegend(canvas);
        foreach (var kind in Enum.GetValues<EffectKind>())
        {
            if (kind != EffectKind.None && used.Contains(kind))
            {
                legend.Entry(2 * radius, (x, y) => Symbol(canvas, kind, x + radius, y, radius), ChartWords.Effect(kind, chart.Language), style);
            }
        }

        foreach (var term in Enum.GetValues<EffectTerm>())
        {
            if (term != EffectTerm.NotStated && terms.Contains(term))
            {
                legend.Entry(0, (_, _) => { }, $"{ChartWords.TermLetter(term, chart.Language)} = {ChartWords.Term(term, chart.Language)}", style with { Colour = canvas.Theme.Muted });
            }
        }

        foreach (var target in chart.Targets)
        {
            if (target.BlindSpot)
            {
                legend.Entry(14, (x, y) => canvas.Rect(x, y - 6, 14, 12, "none", canvas.Theme.Criterion, 2, strokeWidth: 1.4, dash: "5 3"), ChartWords.BlindSpot(chart.Language), style);
                break;
            }
        }

        legend.End();
    }

    private static void Symbol(Canvas canvas, EffectKind kind, double x, double y, double radius)
    {
        var theme = canvas.Theme;
        switch (kind)
        {
            case EffectKind.Direct:
                canvas.Circle(x, y, radius, theme.Area, theme.Area, 1.4);
                break;
            case EffectKind.Indirect:
                canvas.Circle(x, y, radius, theme.Background, theme.Area, 1.4);
                canvas.Polygon(HalfDisc(x, y, radius), theme.Area);
                break;
            case EffectKind.Support:
                canvas.Circle(x, y, radius, theme.Background, theme.Area, 1.4);
                break;
            case EffectKind.NotStated:
                canvas.Line(x - radius, y, x + radius, y, theme.Muted, 2);
                break;
            default:
                break;
        }
    }

    /// <summary>The left half of a disc as a polygon; constants instead of sines give the same bytes on every machine.</summary>
    private static Point[] HalfDisc(double x, double y, double r) =>
    [
        new(x, y - r), new(x - (0.383 * r), y - (0.924 * r)), new(x - (0.707 * r), y - (0.707 * r)), new(x - (0.924 * r), y - (0.383 * r)),
        new(x - r, y), new(x - (0.924 * r), y + (0.383 * r)), new(x - (0.707 * r), y + (0.707 * r)), new(x - (0.383 * r), y + (0.924 * r)), new(x, y + r),
    ];
}
