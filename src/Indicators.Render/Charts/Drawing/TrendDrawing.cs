using System.Text;

namespace Indicators.Render.Charts.Drawing;

/// <summary>
/// Draws a <see cref="TrendChart"/>. Texts get rows or columns of their own wherever possible (strip above, axis rows
/// below, labels at the right or a legend), so that only the gap labels must look for room inside the plot.
/// </summary>
internal sealed partial class TrendDrawing(Canvas canvas, TrendChart chart)
{
    private readonly Theme _theme = canvas.Theme;
    private readonly List<string> _notes = [];
    private readonly SeriesStyle[] _styles = SeriesStyle.For(chart.Series, canvas.Theme);
    private readonly RowPacker _rows = new();
    private LinearScale _scale;
    private bool _hasValues;
    private bool _hasBand;
    private bool _hasBars;
    private double _left;
    private double _right;
    private double _top;
    private double _bottom;
    private double _from;
    private double _to;

    /// <summary>Draws everything below the head; returns a description for readers who do not see it.</summary>
    public string Draw()
    {
        FindDomain();
        var small = new TextStyle(_theme.TickSize, _theme.Muted);
        _left = canvas.Margin + Math.Min(TickWidth(small), canvas.Inner * 0.3) + 8;
        _right = PlotRight();
        var aspect = _theme.PlotAspect > 0 ? _theme.PlotAspect : canvas.Width < 420 ? 0.62 : 0.36;
        DrawStrip(Room.Between(canvas.Width * aspect, 120, 900));
        DrawGround(small);
        DrawEventsAndBreaks();
        DrawLines();
        DrawBands();
        DrawSeries();
        DrawMoments();
        canvas.OpenPart("gap", FirstReference());
        DrawGaps();
        canvas.ClosePart();
        if (_theme.Interactive)
        {
            DrawSpots();
        }

        if (_labelColumn > 0)
        {
            DrawLabels();
        }

        canvas.Line(_left, _bottom, _right, _bottom, _theme.Ink);
        DrawPeriods(small);
        if (_labelColumn <= 0)
        {
            DrawLegend();
        }

        if (_hasValues && _scale.From > 0)
        {
            _notes.Add(ChartWords.NotFromZero(chart.Language));
        }

        var about = chart.BandNote.Length > 0 ? chart.BandNote
            : _hasBand ? ChartWords.Band(chart.Language)
            : _hasBars ? ChartWords.Bars(chart.Language) : "";
        Frame.Footer(canvas, chart, _notes, about);
        return Describe();
    }

    private double X(double position) =>
        _to > _from
            ? _left + Pad + ((Room.Between(position, _from, _to) - _from) / (_to - _from) * (_right - _left - (2 * Pad)))
            : (_left + _right) / 2;

    private double Pad => Math.Min(10 * _theme.FontScale, (_right - _left) * 0.05);

    private double Y(double value) => _scale.At(value, _bottom, _top);

    private void FindDomain()
    {
        var low = double.MaxValue;
        var high = double.MinValue;
        _from = double.MaxValue;
        _to = double.MinValue;
        foreach (var period in chart.Periods)
        {
            SpanOf(period.Position);
        }

        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
            {
                SpanOf(point.Position);
                if (point.Value is { } value)
                {
                    _hasValues = true;
                    Reach(value);
                    if (point.Lower is { } lower && point.Upper is { } upper)
                    {
                        Reach(lower);
                        Reach(upper);
                        _hasBars |= series.Role == SeriesRole.Estimate;
                        _hasBand |= series.Role != SeriesRole.Estimate;
                    }
                }
            }
        }

        if (_to < _from)
        {
            _from = 0;
            _to = 0;
        }

        foreach (var line in chart.Lines)
        {
            Reach(line.Value);
        }

        foreach (var gap in chart.Gaps)
        {
            Reach(gap.AreaValue);
            Reach(gap.ReferenceValue);
        }

        Reach(chart.AxisFrom ?? low);
        Reach(chart.AxisTo ?? high);
        if (high < low)
        {
            (low, high) = (0, 1);
        }

        // Zero belongs on the axis where the data stay readable beside it.
        if (low > 0 && low < 0.6 * high)
        {
            low = 0;
        }

        _scale = LinearScale.Cover(low, high, canvas.Width < 420 ? 4 : 5);

        void Reach(double value)
        {
            if (value is double.MaxValue or double.MinValue)
            {
                return;
            }

            Finite(value);
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        void SpanOf(double position)
        {
            Finite(position);
            _from = Math.Min(_from, position);
            _to = Math.Max(_to, position);
        }
    }

    private static void Finite(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("A chart's positions and values are finite numbers; an absent value is null.", nameof(value));
        }
    }

    private void DrawGround(in TextStyle style)
    {
        for (var i = 0; i < _scale.Ticks; i++)
        {
            var y = Y(_scale.Tick(i));
            var zero = Math.Abs(_scale.Tick(i)) < _scale.Step / 2 && _scale.From < 0;
            canvas.Line(_left, y, _right, y, zero ? _theme.Muted : _theme.Grid);
            if (_hasValues)
            {
                var full = _scale.Label(i, chart.Language);
                var label = TextWrap.OneLine(full, _left - 8 - canvas.Margin + 0.5, style, out var cut);
                canvas.Text(_left - 8, y + (style.Size * 0.35), label, style, TextAnchor.End, cut ? full : null);
            }
        }

        if (!_hasValues)
        {
            var message = new TextStyle(_theme.LabelSize, _theme.Muted, Bold: true);
            var text = TextWrap.OneLine(ChartWords.NoNumbers(chart.Language), _right - _left - 8, message, out var cut);
            canvas.Text((_left + _right) / 2, (_top + _bottom) / 2, text, message, TextAnchor.Middle, cut ? ChartWords.NoNumbers(chart.Language) : null, halo: true);
        }
    }

    private double TickWidth(in TextStyle style)
    {
        double width = 0;
        for (var i = 0; _hasValues && i < _scale.Ticks; i++)
        {
            width = Math.Max(width, FontMetrics.Width(_scale.Label(i, chart.Language), style));
        }

        return width;
    }

    private void DrawLines()
    {
        foreach (var line in chart.Lines)
        {
            var style = SeriesStyle.Of(line, _theme);
            canvas.Line(_left, Y(line.Value), _right, Y(line.Value), style.Colour, style.Width, style.Dash);
        }
    }

    private void DrawEventsAndBreaks()
    {
        foreach (var item in chart.Breaks)
        {
            Finite(item.Position);
            var x = BreakX(item.Position);
            canvas.Line(x, _top, x, _bottom, _theme.Muted, 1, "1 4");
            for (var side = -1; side <= 1; side += 2)
            {
                canvas.Line(x + (side * 2.2) - 2, _bottom + 5, x + (side * 2.2) + 2, _bottom - 5, _theme.Ink, 1.4);
            }

            var label = PeriodLabel(item.Position);
            _notes.Add(label.Length > 0
                ? $"// {ChartWords.Break(chart.Language)} {label}: {item.Note}"
                : $"// {ChartWords.Break(chart.Language)}: {item.Note}");
        }
    }

    /// <summary>A break stands between the last period of the old definition and the first of the new.</summary>
    private double BreakX(double position)
    {
        var before = double.MinValue;
        foreach (var period in chart.Periods)
        {
            if (period.Position < position)
            {
                before = Math.Max(before, period.Position);
            }
        }

        return before > double.MinValue ? (X(before) + X(position)) / 2 : X(position);
    }

    private string PeriodLabel(double position)
    {
        for (var i = 0; i < chart.Periods.Count; i++)
        {
            if (chart.Periods[i].Position == position)
            {
                return chart.Periods[i].Label;
            }
        }

        return "";
    }

    private string Describe()
    {
        var text = new StringBuilder();
        foreach (var series in chart.Series)
        {
            if (series.Role == SeriesRole.Background)
            {
                continue;
            }

            ChartPoint? first = null;
            ChartPoint? last = null;
            foreach (var point in series.Points)
            {
                if (point.Value is not null)
                {
                    first ??= point;
                    last = point;
                }
            }

            text.Append(SafeText.Clean(series.Name)).Append(": ");
            text.Append(At(first));
            if (last is { } end && first is { } begin && end.Position != begin.Position)
            {
                text.Append(" – ").Append(At(last));
            }

            text.Append("; ");
        }

        foreach (var line in chart.Lines)
        {
            text.Append(line.Label).Append("; ");
        }

        return text.ToString();
    }

    private string At(ChartPoint? point) =>
        point is { } known
            ? $"{PeriodLabel(known.Position)} {Frame.ValueText(known.Value, chart.Decimals, chart.Unit, chart.Language)}".TrimStart()
            : ChartWords.None(chart.Language);
}
