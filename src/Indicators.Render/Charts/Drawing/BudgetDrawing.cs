using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Draws a <see cref="BudgetChart"/>: stacked columns whose parts carry letters, so that no colour must be told apart.</summary>
internal static class BudgetDrawing
{
    public static string Draw(Canvas canvas, BudgetChart chart)
    {
        var theme = canvas.Theme;
        var style = new TextStyle(theme.TickSize, theme.Muted);
        var highest = Highest(chart);
        var scale = LinearScale.Cover(0, highest, 5);
        var labelRoom = Axes.Width(scale, style, chart.Language, canvas.Inner * 0.3);
        var left = canvas.Margin + labelRoom + 8;
        canvas.Fit(canvas.Margin, canvas.Y + style.Ascent, canvas.Inner, chart.Unit, new TextStyle(theme.SmallSize, theme.Muted));
        var top = canvas.Y + (2.4 * style.LineHeight);
        var bottom = top + Room.Between(canvas.Width * (theme.PlotAspect > 0 ? theme.PlotAspect : 0.34), 120, 900);
        Axes.Vertical(canvas, scale, left, canvas.Right, top, bottom, labelRoom, style, chart.Language);
        var step = chart.Years.Count > 0 ? (canvas.Right - left) / chart.Years.Count : 0;
        var width = Math.Min(step * 0.66, 90 * theme.FontScale);
        var description = new StringBuilder();
        var free = double.MinValue;
        var freeLabel = double.MinValue;
        var anySpent = false;
        for (var i = 0; i < chart.Years.Count; i++)
        {
            var year = chart.Years[i];
            var x = left + ((i + 0.5) * step);
            var total = Column(canvas, chart, year, scale, x, width, top, bottom);
            anySpent |= year.Spent is not null;
            var totalText = NumberText.Format(total, chart.Decimals, chart.Language);
            description.Append(year.Label).Append(' ').Append(NumberText.WithUnit(total, chart.Decimals, chart.Unit, chart.Language)).Append("; ");
            var height = scale.At(Math.Max(total, year.Spent ?? 0), bottom, top);
            Centred(canvas, totalText, x, height - 6, new TextStyle(theme.TickSize, theme.Ink, Bold: true), step * 1.6, ref free);
            Centred(canvas, year.Label, x, bottom + 6 + style.Ascent, style, Math.Max(step, 60), ref freeLabel);
        }

        canvas.Line(left, bottom, canvas.Right, bottom, theme.Ink);
        canvas.Y = bottom + 6 + style.LineHeight + 6;
        Legend(canvas, chart, style, anySpent);
        Frame.Footer(canvas, chart, []);
        return description.ToString();
    }

    private static double Highest(BudgetChart chart)
    {
        double highest = 0;
        foreach (var year in chart.Years)
        {
            double total = 0;
            foreach (var amount in year.Amounts)
            {
                if (amount is { } known)
                {
                    total += Axes.Finite(known) >= 0 ? known : throw new ArgumentException("A budget's amounts are not negative.", nameof(chart));
                }
            }

            highest = Math.Max(highest, Math.Max(total, Axes.Finite(year.Spent ?? 0)));
        }

        return highest;
    }

    private static double Column(Canvas canvas, BudgetChart chart, BudgetYear year, LinearScale scale, double x, double width, double top, double bottom)
    {
        var theme = canvas.Theme;
        double total = 0;
        for (var g = 0; g < year.Amounts.Count && g < chart.Groups.Count; g++)
        {
            if (year.Amounts[g] is not { } amount || amount == 0)
            {
                continue;
            }

            var low = scale.At(total, bottom, top);
            total += amount;
            var high = scale.At(total, bottom, top);
            var (fill, ink) = Part(theme, g);
            var text = $"{chart.Groups[g]}: {NumberText.WithUnit(amount, chart.Decimals, chart.Unit, chart.Language)}";
            canvas.Rect(x - (width / 2), high, width, low - high, fill, theme.Background, 0, text, 1.2);
            var style = new TextStyle(theme.SmallSize, ink, Bold: true);
            var letter = Letter(g);
            if (low - high > style.LineHeight + 1 && width > FontMetrics.Width(letter, style) + 4)
            {
                canvas.Text(x, ((low + high) / 2) + (style.Size * 0.35), letter, style, TextAnchor.Middle);
            }
        }

        if (year.Spent is { } spent)
        {
            var y = scale.At(spent, bottom, top);
            var reach = Math.Min(7, width * 0.2);

            // Only at the edges of the column: the letters in its middle stay free.
            for (var side = -1; side <= 1; side += 2)
            {
                var edge = x + (side * width / 2);
                canvas.Line(edge - reach - 1, y, edge + reach + 1, y, theme.Background, 5);
                canvas.Line(edge - reach, y, edge + reach, y, theme.Ink, 2.6);
            }
        }

        return total;
    }

    private static void Centred(Canvas canvas, string text, double x, double baseline, in TextStyle style, double room, ref double free)
    {
        var line = TextWrap.OneLine(text, room, style, out var cut);
        var width = FontMetrics.Width(line, style);
        var start = Room.Between(x - (width / 2), canvas.Margin, Math.Max(canvas.Margin, canvas.Right - width));
        if (line.Length > 0 && start >= free)
        {
            canvas.Text(start + (width / 2), baseline, line, style, TextAnchor.Middle, cut ? text : null);
            free = start + width + 4;
        }
    }

    private static void Legend(Canvas canvas, BudgetChart chart, TextStyle style, bool anySpent)
    {
        var theme = canvas.Theme;
        var legend = new FlowLegend(canvas);
        for (var g = 0; g < chart.Groups.Count; g++)
        {
            var (fill, ink) = Part(theme, g);
            var letter = Letter(g);
            var inside = new TextStyle(theme.SmallSize, ink, Bold: true);
            var box = Math.Max(inside.LineHeight, FontMetrics.Width(letter, inside) + 4);
            legend.Entry(box, (x, y) =>
            {
                canvas.Rect(x, y - (box / 2), box, box, fill);
                canvas.Text(x + (box / 2), y + (inside.Size * 0.35), letter, inside, TextAnchor.Middle);
            }, chart.Groups[g], style with { Colour = theme.Ink });
        }

        if (anySpent)
        {
            legend.Entry(24, (x, y) => canvas.Line(x + 5, y, x + 19, y, theme.Ink, 2.6), ChartWords.Spent(chart.Language), style with { Colour = theme.Ink });
        }

        legend.End();
    }

    private static string Letter(int group) =>
        group < 26 ? ((char)('A' + group)).ToString() : (group + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>Dark and light parts by turns.</summary>
    private static (string Fill, string Ink) Part(Theme theme, int group) => (group % 6) switch
    {
        0 => (theme.Area, "#ffffff"),
        1 => ("#c9dcef", "#1b1f24"),
        2 => ("#5b636d", "#ffffff"),
        3 => ("#f6d3b8", "#1b1f24"),
        4 => ("#00735c", "#ffffff"),
        _ => ("#e3e6ea", "#1b1f24"),
    };
}
