namespace Indicators.Render.Charts.Drawing;

/// <summary>Names a point where there is room around it.</summary>
internal static class LabelNearPoint
{
    /// <summary>Tries right, left, above, below and takes the place that hides the fewest other points; false when every place is taken or outside.</summary>
    public static bool Place(Canvas canvas, Point at, double away, string text, in TextStyle style, in TextBox room, IReadOnlyList<Point> others)
    {
        var line = TextWrap.OneLine(text, (room.Right - room.Left) * 0.45, style, out var cut);
        var width = FontMetrics.Width(line, style);
        var best = int.MaxValue;
        var place = (X: 0.0, Baseline: 0.0, Anchor: TextAnchor.Start);
        for (var i = 0; i < 6; i++)
        {
            var (x, baseline, anchor) = i switch
            {
                0 => (at.X + away, at.Y + (style.Size * 0.35), TextAnchor.Start),
                1 => (at.X - away, at.Y + (style.Size * 0.35), TextAnchor.End),
                2 => (at.X, at.Y - away, TextAnchor.Middle),
                3 => (at.X, at.Y + away + (style.Size * 0.8), TextAnchor.Middle),
                4 => (at.X + (away * 0.6), at.Y - (away * 0.8), TextAnchor.Start),
                _ => (at.X - (away * 0.6), at.Y - (away * 0.8), TextAnchor.End),
            };
            var box = Canvas.Box(x, baseline, width, style, anchor);
            if (box.Left >= room.Left && box.Right <= room.Right && box.Top >= room.Top && box.Bottom <= room.Bottom && canvas.IsFree(box))
            {
                var hidden = 0;
                foreach (var other in others)
                {
                    hidden += other.X > box.Left - 3 && other.X < box.Right + 3 && other.Y > box.Top - 2 && other.Y < box.Bottom + 2 ? 1 : 0;
                }

                if (hidden < best)
                {
                    best = hidden;
                    place = (x, baseline, anchor);
                }
            }
        }

        if (best == int.MaxValue)
        {
            return false;
        }

        canvas.Text(place.X, place.Baseline, line, style, place.Anchor, cut ? text : null, halo: true);
        return true;
    }
}
