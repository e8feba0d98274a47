using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Value axes for charts that are not trends.</summary>
internal static class Axes
{
    /// <summary>Width of the widest tick label, at most the given room.</summary>
    public static double Width(in LinearScale scale, in TextStyle style, Language language, double room)
    {
        double width = 0;
        for (var i = 0; i < scale.Ticks; i++)
        {
            width = Math.Max(width, FontMetrics.Width(scale.Label(i, language), style));
        }

        return Math.Min(width, room);
    }

    /// <summary>Horizontal grid lines with labels left of the plot.</summary>
    public static void Vertical(Canvas canvas, in LinearScale scale, double left, double right, double top, double bottom, double labelRoom, in TextStyle style, Language language)
    {
        for (var i = 0; i < scale.Ticks; i++)
        {
            var y = scale.At(scale.Tick(i), bottom, top);
            canvas.Line(left, y, right, y, scale.From < 0 && Math.Abs(scale.Tick(i)) < scale.Step / 2 ? canvas.Theme.Muted : canvas.Theme.Grid);
            canvas.Fit(left - 8, y + (style.Size * 0.35), labelRoom + 0.5, scale.Label(i, language), style, TextAnchor.End);
        }
    }

    /// <summary>Ticks and labels under the plot, thinned where they would collide; returns the height used.</summary>
    public static double Horizontal(Canvas canvas, in LinearScale scale, double left, double right, double bottom, in TextStyle style, Language language)
    {
        canvas.Line(left, bottom, right, bottom, canvas.Theme.Ink);
        var free = double.MinValue;
        for (var i = 0; i < scale.Ticks; i++)
        {
            var x = scale.At(scale.Tick(i), left, right);
            canvas.Line(x, bottom, x, bottom + 4, canvas.Theme.Muted);
            var label = scale.Label(i, language);
            var width = FontMetrics.Width(label, style);
            var start = Room.Between(x - (width / 2), canvas.Margin, Math.Max(canvas.Margin, canvas.Right - width));
            if (start >= free && start + width <= canvas.Right + 0.5)
            {
                canvas.Text(start + (width / 2), bottom + 6 + style.Ascent, label, style, TextAnchor.Middle);
                free = start + width + 6;
            }
        }

        return 6 + style.LineHeight;
    }

    /// <summary>Refuses what is not a finite number.</summary>
    public static double Finite(double value) => double.IsFinite(value)
        ? value
        : throw new ArgumentException("A chart's values are finite numbers; an absent value is null.", nameof(value));
}
