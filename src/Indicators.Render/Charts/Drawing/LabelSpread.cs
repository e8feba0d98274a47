namespace Indicators.Render.Charts.Drawing;

/// <summary>
/// Moves labels along one axis so that none overlap and the sum of squared moves is least: isotonic regression
/// by pooling adjacent violators (Ayer et al. 1955), then clamped to the room.
/// </summary>
internal static class LabelSpread
{
    /// <summary>Replaces the wanted centres by free ones. The labels must be sorted by wanted centre and fit in the room.</summary>
    /// <param name="centres">Wanted centres in, centres without overlap out.</param>
    /// <param name="extents">Each label's extent along the axis.</param>
    /// <param name="from">Start of the room.</param>
    /// <param name="to">End of the room.</param>
    public static void Place(Span<double> centres, ReadOnlySpan<double> extents, double from, double to)
    {
        var count = centres.Length;
        if (count == 0)
        {
            return;
        }

        Span<double> offset = count <= 64 ? stackalloc double[count] : new double[count];
        Span<double> mean = count <= 64 ? stackalloc double[count] : new double[count];
        Span<int> size = count <= 64 ? stackalloc int[count] : new int[count];
        double total = 0;
        for (var i = 0; i < count; i++)
        {
            offset[i] = total + (extents[i] / 2);
            total += extents[i];
        }

        var blocks = 0;
        for (var i = 0; i < count; i++)
        {
            mean[blocks] = centres[i] - offset[i];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1])
            {
                var joined = size[blocks - 2] + size[blocks - 1];
                mean[blocks - 2] = ((mean[blocks - 2] * size[blocks - 2]) + (mean[blocks - 1] * size[blocks - 1])) / joined;
                size[blocks - 2] = joined;
                blocks--;
            }
        }

        var at = 0;
        for (var b = 0; b < blocks; b++)
        {
            var start = Math.Max(from, Math.Min(mean[b], to - total));
            for (var k = 0; k < size[b]; k++, at++)
            {
                centres[at] = start + offset[at];
            }
        }
    }
}
