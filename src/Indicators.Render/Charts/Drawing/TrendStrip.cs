using System.Globalization;
using System.Text;

namespace Indicators.Render.Charts.Drawing;

/// <summary>The strip above the plot (unit, plan, events) and the rows below it (periods, moments).</summary>
internal sealed partial class TrendDrawing
{
    private const int MaxEventRows = 3;

    /// <summary>Draws the strip and fixes the plot's top and bottom.</summary>
    private void DrawStrip(double plotHeight)
    {
        var style = new TextStyle(_theme.SmallSize, _theme.Muted);
        _rows.Clear();
        var unit = TextWrap.OneLine(chart.Unit, canvas.Inner * 0.4, style, out var unitCut);
        if (unit.Length > 0)
        {
            _rows.Take(0, canvas.Margin, canvas.Margin + FontMetrics.Width(unit, style));
        }

        var planRow = 0;
        var planX = 0.0;
        var plan = "";
        var planCut = false;
        if (chart.Plan is { } span)
        {
            plan = TextWrap.OneLine(span.Label, Math.Min(canvas.Inner * 0.55, canvas.Right - _left), style, out planCut);
            var width = FontMetrics.Width(plan, style);
            planX = Math.Min(X(span.From) + 4, canvas.Right - width);
            planRow = plan.Length > 0 ? _rows.Place(planX, planX + width) : 0;
        }

        var flags = PlaceFlags(style, out var numbered);
        var top = canvas.Y;
        _top = top + (_rows.Rows * style.LineHeight) + (_theme.TickSize * 0.8);
        _bottom = _top + plotHeight;
        double Baseline(int row) => top + (row * style.LineHeight) + style.Ascent;

        if (chart.Plan is { } shade && X(shade.To) > X(shade.From))
        {
            var from = plan.Length > 0 ? top + (planRow * style.LineHeight) : _top;
            canvas.Rect(X(shade.From), from, X(shade.To) - X(shade.From), _bottom - from, _theme.Shade);
        }

        canvas.Text(canvas.Margin, Baseline(0), unit, style, full: unitCut ? chart.Unit : null);
        canvas.Text(planX, Baseline(planRow), plan, style, full: planCut ? chart.Plan?.Label : null);
        for (var i = 0; i < flags.Length; i++)
        {
            var flag = flags[i];
            var item = chart.Events[flag.Event];
            var x = X(item.Position);
            canvas.Line(x, numbered ? _top : top + (flag.Row * style.LineHeight) + 2, x, _bottom, _theme.Muted, 1, "4 3");
            canvas.Text(flag.X, Baseline(flag.Row), flag.Text, style with { Colour = _theme.Ink }, full: flag.Text == item.Label ? null : item.Label);
        }

        canvas.Y = _bottom;
    }

    private readonly record struct Flag(int Event, double X, int Row, string Text);

    /// <summary>
    /// Event labels stand like flags at their line; where they do not fit in three rows, numbers stand there instead
    /// and the labels become a note.
    /// </summary>
    private Flag[] PlaceFlags(in TextStyle style, out bool numbered)
    {
        numbered = false;
        if (chart.Events.Count == 0)
        {
            return [];
        }

        var order = new int[chart.Events.Count];
        for (var i = 0; i < order.Length; i++)
        {
            Finite(chart.Events[i].Position);
            order[i] = i;
        }

        Array.Sort(order, (a, b) => chart.Events[a].Position != chart.Events[b].Position
            ? chart.Events[a].Position.CompareTo(chart.Events[b].Position)
            : a.CompareTo(b));
        var flags = new Flag[order.Length];
        var trial = new List<(double Left, double Right, int Row, double Line)>();
        for (var i = 0; i < order.Length; i++)
        {
            var item = chart.Events[order[i]];
            var text = TextWrap.OneLine(item.Label, canvas.Inner * 0.42, style, out var cut);
            var width = FontMetrics.Width(text, style);
            var x = X(item.Position);
            var left = Math.Min(x + 3, canvas.Right - width);
            var row = cut || text.Length == 0 ? MaxEventRows : FlagRow(trial, left, left + width, x);
            if (row >= MaxEventRows)
            {
                numbered = true;
                break;
            }

            trial.Add((left, left + width, row, x));
            flags[i] = new Flag(order[i], left, row, text);
        }

        if (!numbered)
        {
            foreach (var (left, right, row, _) in trial)
            {
                _rows.Take(row, left, right);
            }

            return flags;
        }

        var list = new StringBuilder(ChartWords.Events(chart.Language));
        for (var i = 0; i < order.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            var width = FontMetrics.Width(number, style);
            var left = Room.Between(X(chart.Events[order[i]].Position) - (width / 2), canvas.Margin, canvas.Right - width);
            flags[i] = new Flag(order[i], left, _rows.Place(left, left + width), number);
            list.Append(i > 0 ? "; " : "").Append(number).Append(' ').Append(SafeText.Clean(chart.Events[order[i]].Label));
        }

        list.Append('.');
        _notes.Add(list.ToString());
        return flags;
    }

    /// <summary>The first row where the flag crosses no other text and no line runs through a text.</summary>
    private int FlagRow(List<(double Left, double Right, int Row, double Line)> placed, double left, double right, double line)
    {
        for (var row = 0; row < MaxEventRows; row++)
        {
            var free = _rows.IsFree(row, left, right);
            for (var below = row; free && below < _rows.Rows; below++)
            {
                free = _rows.IsFree(below, line, line);
            }

            foreach (var other in placed)
            {
                free &= other.Row != row || left >= other.Right + 6 || other.Left >= right + 6;
                free &= other.Row < row || line < other.Left - 2 || line > other.Right + 2;
                free &= other.Row > row || other.Line < left - 2 || other.Line > right + 2;
            }

            if (free)
            {
                return row;
            }
        }

        return MaxEventRows;
    }

    /// <summary>Period labels that fit, evenly thinned, then the moments' names in rows of their own.</summary>
    private void DrawPeriods(in TextStyle style)
    {
        var y = _bottom + (style.Size * 0.6) + 3;
        var shown = new HashSet<double>();
        var room = Math.Max(30, canvas.Inner * 0.3);
        double widest = 0;
        foreach (var period in chart.Periods)
        {
            widest = Math.Max(widest, Math.Min(room, FontMetrics.Width(SafeText.Clean(period.Label), style)));
        }

        var spacing = chart.Periods.Count > 1 ? (X(_to) - X(_from)) / (chart.Periods.Count - 1) : double.MaxValue;
        var every = spacing <= 0 ? 1 : Every((int)Room.Between(Math.Ceiling((widest + 8) / spacing), 1, Math.Max(1, chart.Periods.Count)));
        var free = double.MinValue;
        for (var i = 0; i < chart.Periods.Count; i++)
        {
            var period = chart.Periods[i];
            var x = X(period.Position);
            if (i % every != 0)
            {
                canvas.Line(x, _bottom, x, _bottom + 2.5, _theme.Muted);
                continue;
            }

            canvas.Line(x, _bottom, x, _bottom + 4, _theme.Muted);
            var text = TextWrap.OneLine(period.Label, room, style, out var cut);
            var width = FontMetrics.Width(text, style);
            var left = Room.Between(x - (width / 2), canvas.Margin, Math.Max(canvas.Margin, canvas.Right - width));
            if (left < free || text.Length == 0)
            {
                continue;
            }

            canvas.Text(left + (width / 2), y + style.Ascent, text, style, TextAnchor.Middle, cut ? period.Label : null);
            shown.Add(period.Position);
            free = left + width + 5;
        }

        canvas.Y = y + style.LineHeight;
        DrawMomentNames(shown);
    }

    /// <summary>Rounds the thinning up so that the same quarter or month of each year keeps its label.</summary>
    private int Every(int least)
    {
        var length = chart.Periods.Count > 1 ? (_to - _from) / (chart.Periods.Count - 1) : 1;
        ReadOnlySpan<int> steps = length is > 0.24 and < 0.26 ? [1, 2, 4, 8, 12, 16, 20, 40] : length is > 0.08 and < 0.09 ? [1, 3, 6, 12, 24, 36, 60] : [1, 2, 3, 4, 5, 10, 20, 50];
        foreach (var step in steps)
        {
            if (step >= least)
            {
                return step;
            }
        }

        return least;
    }

    private void DrawMomentNames(HashSet<double> shown)
    {
        if (chart.Moments.Count == 0)
        {
            return;
        }

        var style = new TextStyle(_theme.SmallSize, _theme.Ink, Bold: true);
        _rows.Clear();
        foreach (var moment in chart.Moments)
        {
            var name = moment.Label.Length > 0 ? moment.Label : ChartWords.Moment(moment.Kind, chart.Language);
            var label = PeriodLabel(moment.Position);
            if (!shown.Contains(moment.Position) && label.Length > 0)
            {
                name = $"{name} {label}";
            }

            var text = TextWrap.OneLine(name, canvas.Inner * 0.6, style, out var cut);
            var width = FontMetrics.Width(text, style);
            var left = Room.Between(X(moment.Position) - (width / 2), canvas.Margin, canvas.Right - width);
            var row = _rows.Place(left, left + width);
            canvas.Text(left + (width / 2), canvas.Y + (row * style.LineHeight) + style.Ascent, text, style, TextAnchor.Middle, cut ? name : null);
        }

        canvas.Y += _rows.Rows * style.LineHeight;
    }
}
