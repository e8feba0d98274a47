namespace Indicators.Render.Charts.Drawing;

/// <summary>Room on one axis.</summary>
internal static class Room
{
    /// <summary>The value moved between two bounds; where rounding or lack of room makes them cross, the lower one wins.</summary>
    public static double Between(double value, double from, double to) => Math.Max(from, Math.Min(to, value));
}
