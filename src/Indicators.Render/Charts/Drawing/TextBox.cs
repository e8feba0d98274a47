namespace Indicators.Render.Charts;

/// <summary>The rectangle a text takes, in pixels, measured with the widest font a reader may have.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
/// <param name="Text">The text drawn there.</param>
public readonly record struct TextBox(double Left, double Top, double Right, double Bottom, string Text)
{
    /// <summary>True when the two rectangles share more than <paramref name="tolerance"/> pixels both ways; a negative tolerance asks for space between them.</summary>
    public bool Overlaps(in TextBox other, double tolerance = 0) =>
        Math.Min(Right, other.Right) - Math.Max(Left, other.Left) > tolerance
        && Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top) > tolerance;
}
