namespace Indicators.Render.Charts.Drawing;

/// <summary>How a text is drawn.</summary>
/// <param name="Size">Font size in pixels.</param>
/// <param name="Colour">Fill colour as <c>#rrggbb</c>.</param>
/// <param name="Bold">Semi-bold, measured as bold.</param>
internal readonly record struct TextStyle(double Size, string Colour, bool Bold = false)
{
    /// <summary>Distance from one baseline to the next.</summary>
    public double LineHeight => Size * 1.32;

    /// <summary>Room above the baseline, capital letters with ring or accent included.</summary>
    public double Ascent => Size * 0.93;

    /// <summary>Room below the baseline.</summary>
    public double Descent => Size * 0.24;
}

/// <summary>Which point of a text stands at its x.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
