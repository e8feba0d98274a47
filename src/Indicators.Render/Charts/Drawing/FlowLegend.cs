namespace Indicators.Render.Charts.Drawing;

/// <summary>Samples with their meaning, flowing in rows from the canvas's Y downwards.</summary>
internal sealed class FlowLegend(Canvas canvas)
{
    private double _x = canvas.Margin;
    private double _rowEnd = canvas.Y;

    /// <summary>Adds an entry; <paramref name="sample"/> draws between the given x and the middle height.</summary>
    public void Entry(double sampleWidth, Action<double, double> sample, string text, in TextStyle style)
    {
        var gap = style.Size * 0.5;
        var room = canvas.Inner - sampleWidth - gap;
        var height = Math.Max(style.LineHeight, canvas.Measure(text, room, style, 2, out _));
        double width = 0;
        foreach (var line in canvas.Lines)
        {
            width = Math.Max(width, FontMetrics.Width(line, style));
        }

        if (_x > canvas.Margin && _x + sampleWidth + gap + width > canvas.Right)
        {
            _x = canvas.Margin;
            canvas.Y = _rowEnd;
        }

        sample(_x, canvas.Y + style.Ascent - (style.Size * 0.34));
        canvas.Block(_x + sampleWidth + gap, canvas.Y, room, text, style, 2);
        _rowEnd = Math.Max(_rowEnd, canvas.Y + height + 2);
        _x += sampleWidth + gap + width + (style.Size * 1.6);
    }

    /// <summary>Moves the canvas past the last row.</summary>
    public void End() => canvas.Y = _rowEnd;
}
