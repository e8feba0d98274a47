using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Small shapes that carry meaning beside colour.</summary>
internal static class Marks
{
    /// <summary>How many series markers can be told apart.</summary>
    public const int Shapes = 6;

    /// <summary>The mark of a finding or verdict, centred.</summary>
    public static void Finding(Canvas canvas, double x, double y, double radius, FindingMark mark)
    {
        var theme = canvas.Theme;
        var line = Math.Max(1.2, radius * 0.3);
        switch (mark)
        {
            case FindingMark.Met:
                canvas.Circle(x, y, radius, theme.Good);
                Tick(canvas, x, y, radius, theme.Background, line);
                break;
            case FindingMark.MetWithinChance:
                canvas.Circle(x, y, radius - (line / 2), theme.Background, theme.Good, line);
                Tick(canvas, x, y, radius * 0.85, theme.Good, line);
                break;
            case FindingMark.NotMetWithinChance:
                canvas.Rect(x - radius + (line / 2), y - radius + (line / 2), (2 * radius) - line, (2 * radius) - line, theme.Background, theme.Bad, strokeWidth: line);
                Cross(canvas, x, y, radius * 0.4, theme.Bad, line);
                break;
            case FindingMark.NotMet:
                canvas.Rect(x - radius, y - radius, 2 * radius, 2 * radius, theme.Bad);
                Cross(canvas, x, y, radius * 0.5, theme.Background, line);
                break;
            case FindingMark.CannotTell:
                var reach = radius * 1.05;
                canvas.Polygon([new(x, y - reach), new(x + reach, y), new(x, y + reach), new(x - reach, y)], theme.Background, 1, theme.Unknown, line);
                canvas.Line(x - (radius * 0.4), y, x + (radius * 0.4), y, theme.Unknown, line);
                break;
            default:
                break;
        }
    }

    /// <summary>The colour that goes with a finding's mark.</summary>
    public static string Colour(Theme theme, FindingMark mark) => mark switch
    {
        FindingMark.Met or FindingMark.MetWithinChance => theme.Good,
        FindingMark.NotMet or FindingMark.NotMetWithinChance => theme.Bad,
        _ => theme.Unknown,
    };

    /// <summary>Says in words what the marks in a picture mean, from the canvas's Y downwards.</summary>
    public static void Legend(Canvas canvas, IReadOnlySet<FindingMark> used, Language language)
    {
        var style = new TextStyle(canvas.Theme.TickSize, canvas.Theme.Ink);
        var radius = style.Size * 0.45;
        var legend = new FlowLegend(canvas);
        foreach (var mark in Enum.GetValues<FindingMark>())
        {
            if (mark != FindingMark.None && used.Contains(mark))
            {
                legend.Entry(2 * radius, (x, y) => Finding(canvas, x + radius, y, radius, mark), ChartWords.Verdict(mark, language), style);
            }
        }

        legend.End();
    }

    /// <summary>A series marker: disc, square, triangle, diamond, ring, open square.</summary>
    public static void Marker(Canvas canvas, int shape, double x, double y, double radius, string colour)
    {
        switch (shape % Shapes)
        {
            case 0:
                canvas.Circle(x, y, radius, colour);
                break;
            case 1:
                canvas.Rect(x - (radius * 0.9), y - (radius * 0.9), radius * 1.8, radius * 1.8, colour);
                break;
            case 2:
                canvas.Polygon([new(x, y - (radius * 1.15)), new(x + (radius * 1.1), y + (radius * 0.85)), new(x - (radius * 1.1), y + (radius * 0.85))], colour);
                break;
            case 3:
                canvas.Polygon([new(x, y - (radius * 1.3)), new(x + (radius * 1.3), y), new(x, y + (radius * 1.3)), new(x - (radius * 1.3), y)], colour);
                break;
            case 4:
                canvas.Circle(x, y, radius, canvas.Theme.Background, colour, 1.4);
                break;
            default:
                canvas.Rect(x - (radius * 0.9), y - (radius * 0.9), radius * 1.8, radius * 1.8, canvas.Theme.Background, colour, strokeWidth: 1.4);
                break;
        }
    }

    private static void Tick(Canvas canvas, double x, double y, double radius, string colour, double width) =>
        canvas.Polyline([new(x - (radius * 0.48), y + (radius * 0.05)), new(x - (radius * 0.12), y + (radius * 0.42)), new(x + (radius * 0.5), y - (radius * 0.38))], colour, width);

    private static void Cross(Canvas canvas, double x, double y, double reach, string colour, double width)
    {
        canvas.Line(x - reach, y - reach, x + reach, y + reach, colour, width);
        canvas.Line(x - reach, y + reach, x + reach, y - reach, colour, width);
    }
}
