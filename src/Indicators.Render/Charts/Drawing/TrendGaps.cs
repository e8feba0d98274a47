using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>The gap between area and reference: a measuring line, and a label that looks for a free place beside it.</summary>
internal sealed partial class TrendDrawing
{
    private void DrawGaps()
    {
        if (chart.Gaps.Count == 0)
        {
            return;
        }

        var unit = chart.GapUnit.Length > 0 ? chart.GapUnit : chart.Unit;
        var number = new TextStyle(_theme.LabelSize, _theme.Ink, Bold: true);
        var small = new TextStyle(_theme.SmallSize, _theme.Muted);
        foreach (var gap in chart.Gaps)
        {
            DrawMeasure(gap);
        }

        StringBuilder? homeless = null;
        foreach (var gap in chart.Gaps)
        {
            var text = NumberText.Signed(gap.AreaValue - gap.ReferenceValue, chart.Decimals, chart.Language);
            if (!PlaceGapLabel(gap, text, unit, number, small) && !PlaceGapLabel(gap, text, "", number, small))
            {
                homeless = homeless is null ? new StringBuilder(ChartWords.Gaps(chart.Language)) : homeless.Append("; ");
                homeless.Append(PeriodLabel(gap.Position)).Append(' ').Append(text).Append(NumberText.FixedSpace).Append(unit);
            }
        }

        if (homeless is not null)
        {
            _notes.Add(homeless.ToString());
        }
    }

    private void DrawMeasure(ChartGap gap)
    {
        Finite(gap.Position);
        var x = X(gap.Position);
        var area = Y(gap.AreaValue);
        var reference = Y(gap.ReferenceValue);
        var away = 8 * _theme.FontScale;
        if (Math.Abs(area - reference) < away + 5)
        {
            return;
        }

        var from = area < reference ? area + away : area - away;
        var to = area < reference ? reference - 2 : reference + 2;
        var cap = 4 * _theme.FontScale;
        canvas.Line(x, from, x, to, _theme.Ink);
        canvas.Line(x - cap, from, x + cap, from, _theme.Ink);
        canvas.Line(x - cap, to, x + cap, to, _theme.Ink);
    }

    private bool PlaceGapLabel(ChartGap gap, string text, string unit, in TextStyle number, in TextStyle small)
    {
        var unitLine = TextWrap.OneLine(unit, (_right - _left) * 0.35, small, out var cut);
        var width = Math.Max(FontMetrics.Width(text, number), FontMetrics.Width(unitLine, small));
        var height = number.LineHeight + (unitLine.Length > 0 ? small.LineHeight : 0);
        var x = X(gap.Position);
        var high = Math.Min(Y(gap.AreaValue), Y(gap.ReferenceValue));
        var low = Math.Max(Y(gap.AreaValue), Y(gap.ReferenceValue));
        var away = 7 * _theme.FontScale;
        Span<double> tops = [
            ((high + low) / 2) - (height / 2), high + ((low - high) * 0.3) - (height / 2), high + ((low - high) * 0.7) - (height / 2),
            high - height - (10 * _theme.FontScale), low + (8 * _theme.FontScale)];
        var best = double.MaxValue;
        var place = default(TextBox);
        for (var i = 0; i < tops.Length; i++)
        {
            // Beside the line on either side; above and below it also in the middle.
            for (var side = 0; side < (i < 3 ? 2 : 3); side++)
            {
                var left = side switch { 0 => x + away, 1 => x - away - width, _ => x - (width / 2) };
                var box = new TextBox(left, tops[i], left + width, tops[i] + height, "");
                if (box.Left < _left + 2 || box.Right > _right - 2 || box.Top < _top + 1 || box.Bottom > _bottom - 2 || !canvas.IsFree(box))
                {
                    continue;
                }

                var cost = (Crossings(box) * 10) + (i * 1.5) + side;
                if (cost < best)
                {
                    best = cost;
                    place = box;
                }
            }
        }

        if (best == double.MaxValue)
        {
            return false;
        }

        var middle = place.Left + (width / 2);
        var anchor = place.Left >= x ? TextAnchor.Start : place.Right <= x ? TextAnchor.End : TextAnchor.Middle;
        var at = anchor switch { TextAnchor.Start => place.Left, TextAnchor.End => place.Right, _ => middle };
        canvas.Text(at, place.Top + number.Ascent, text, number, anchor, halo: true);
        if (unitLine.Length > 0)
        {
            canvas.Text(at, place.Top + number.LineHeight + small.Ascent, unitLine, small, anchor, cut ? unit : null, halo: true);
        }

        return true;
    }

    /// <summary>How many lines run through a box: series, other gaps, criterion lines.</summary>
    private int Crossings(in TextBox box)
    {
        var count = 0;
        foreach (var (from, to) in _segments)
        {
            count += Crosses(from, to, box) ? 1 : 0;
        }

        foreach (var other in chart.Gaps)
        {
            var x = X(other.Position);
            count += x > box.Left - 3 && x < box.Right + 3
                && Math.Min(Y(other.AreaValue), Y(other.ReferenceValue)) < box.Bottom
                && Math.Max(Y(other.AreaValue), Y(other.ReferenceValue)) > box.Top ? 1 : 0;
        }

        foreach (var line in chart.Lines)
        {
            count += Y(line.Value) > box.Top && Y(line.Value) < box.Bottom ? 1 : 0;
        }

        foreach (var item in chart.Events)
        {
            count += X(item.Position) > box.Left && X(item.Position) < box.Right ? 1 : 0;
        }

        return count;
    }

    /// <summary>Clips the segment to the box (Liang and Barsky 1984).</summary>
    private static bool Crosses(Point from, Point to, in TextBox box)
    {
        double enter = 0;
        double leave = 1;
        return Clip(from.X - to.X, from.X - box.Left, ref enter, ref leave)
            && Clip(to.X - from.X, box.Right - from.X, ref enter, ref leave)
            && Clip(from.Y - to.Y, from.Y - box.Top, ref enter, ref leave)
            && Clip(to.Y - from.Y, box.Bottom - from.Y, ref enter, ref leave);
    }

    private static bool Clip(double direction, double distance, ref double enter, ref double leave)
    {
        if (direction == 0)
        {
            return distance >= 0;
        }

        var at = distance / direction;
        if (direction < 0)
        {
            enter = Math.Max(enter, at);
        }
        else
        {
            leave = Math.Min(leave, at);
        }

        return enter <= leave;
    }
}
