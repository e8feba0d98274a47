namespace Indicators.Render.Charts.Drawing;

/// <summary>Names of the lines: at their right ends where all fit, otherwise in a legend under the plot.</summary>
internal sealed partial class TrendDrawing
{
    private const int MaxDirectLabels = 8;

    private readonly List<EndLabel> _labels = [];
    private double _labelColumn;

    private sealed record EndLabel(double Value, IReadOnlyList<string> Name, string ValueLine, string Colour, double Height, double EndX, double EndY, int Series);

    private TextStyle NameStyle(string colour) => new(_theme.LabelSize, colour, Bold: true);

    private TextStyle ValueStyle(string colour) => new(_theme.TickSize, colour);

    /// <summary>Decides between labels and legend and gives the plot's right edge.</summary>
    private double PlotRight()
    {
        _labelColumn = canvas.Width >= 420 ? MeasureLabels() : 0;
        return _labelColumn > 0 ? canvas.Right - _labelColumn - LeaderRoom : canvas.Right - (4 * _theme.FontScale);
    }

    private double LeaderRoom => 16 * _theme.FontScale;

    private double MeasureLabels()
    {
        var room = Math.Min(canvas.Inner * 0.26, 220);
        double widest = 0;
        double height = 0;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (series.Role == SeriesRole.Background || Last(series) is not { } last)
            {
                if (series.Role != SeriesRole.Background)
                {
                    return 0;
                }

                continue;
            }

            if (!AddLabel(series.Name, Frame.ValueText(last.Value, chart.Decimals, chart.Unit, chart.Language), last.Value!.Value, last.Position, _styles[i].Colour, i))
            {
                return 0;
            }
        }

        foreach (var line in chart.Lines)
        {
            if (!AddLabel(line.Label, "", line.Value, double.MaxValue, SeriesStyle.Of(line, _theme).Colour, -1))
            {
                return 0;
            }
        }

        var plot = _theme.PlotAspect > 0 ? _theme.PlotAspect * canvas.Width : canvas.Width * 0.36;
        return _labels.Count is > 0 and <= MaxDirectLabels && height <= Room.Between(plot, 120, 900) ? widest : 0;

        bool AddLabel(string name, string value, double at, double position, string colour, int series)
        {
            var lines = new List<string>();
            var cut = TextWrap.Lines(name, room, NameStyle(colour), value.Length > 0 ? 2 : 3, lines);
            foreach (var line in lines)
            {
                widest = Math.Max(widest, FontMetrics.Width(line, NameStyle(colour)));
            }

            var valueWidth = FontMetrics.Width(value, ValueStyle(colour));
            widest = Math.Max(widest, valueWidth);
            var own = (lines.Count * NameStyle(colour).LineHeight) + (value.Length > 0 ? ValueStyle(colour).LineHeight : 0) + 3;
            height += own;
            _labels.Add(new EndLabel(at, lines, value, colour, own, position, at, series));
            return !cut && valueWidth <= room;
        }
    }

    private static ChartPoint? Last(ChartSeries series)
    {
        for (var i = series.Points.Count - 1; i >= 0; i--)
        {
            if (series.Points[i].Value is not null)
            {
                return series.Points[i];
            }
        }

        return null;
    }

    private void DrawLabels()
    {
        // Stable order for equal values: the order of the series.
        var order = new int[_labels.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (a, b) => _labels[a].Value != _labels[b].Value ? _labels[b].Value.CompareTo(_labels[a].Value) : a.CompareTo(b));
        var centres = new double[order.Length];
        var extents = new double[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            centres[i] = Y(_labels[order[i]].Value);
            extents[i] = _labels[order[i]].Height;
        }

        LabelSpread.Place(centres, extents, _top - 4, _bottom + 4);
        var x = _right + LeaderRoom;
        for (var i = 0; i < order.Length; i++)
        {
            var label = _labels[order[i]];
            var name = NameStyle(label.Colour);
            var endX = label.EndX == double.MaxValue ? _right : X(label.EndX);
            var target = Y(label.Value);
            canvas.OpenPart("label", label.Series);
            if (Math.Abs(centres[i] - target) > 5 || endX < _right - (2 * Pad) - 2)
            {
                var start = Math.Max(endX + 5, Math.Min(_right, endX + 5));
                canvas.Polyline([new(start, target), new(_right + 2, target), new(x - 3, centres[i])], label.Colour, 0.8, null, 0.6);
            }

            var y = centres[i] - ((label.Height - 3) / 2);
            foreach (var line in label.Name)
            {
                canvas.Text(x, y + name.Ascent, line, name);
                y += name.LineHeight;
            }

            if (label.ValueLine.Length > 0)
            {
                canvas.Text(x, y + ValueStyle(label.Colour).Ascent, label.ValueLine, ValueStyle(label.Colour));
            }

            canvas.ClosePart();
        }
    }

    /// <summary>Samples with names and last values, flowing in rows.</summary>
    private void DrawLegend()
    {
        canvas.Y += 6 * _theme.FontScale;
        var x = canvas.Margin;
        var rowEnd = canvas.Y;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (series.Role != SeriesRole.Background)
            {
                var text = $"{SafeText.Clean(series.Name)}: {Frame.ValueText(Last(series)?.Value, chart.Decimals, chart.Unit, chart.Language)}";
                canvas.OpenPart("label", i);
                LegendEntry(ref x, ref rowEnd, text, _styles[i], series.Role);
                canvas.ClosePart();
            }
        }

        foreach (var line in chart.Lines)
        {
            LegendEntry(ref x, ref rowEnd, line.Label, SeriesStyle.Of(line, _theme), SeriesRole.Other);
        }

        canvas.Y = rowEnd;
    }

    private void LegendEntry(ref double x, ref double rowEnd, string text, in SeriesStyle style, SeriesRole role)
    {
        var type = new TextStyle(_theme.TickSize, style.Colour);
        var sample = 26 * _theme.FontScale;
        var gap = 6 * _theme.FontScale;
        var lines = new List<string>();
        var cut = TextWrap.Lines(text, canvas.Inner - sample - gap, type, 2, lines);
        double width = 0;
        foreach (var line in lines)
        {
            width = Math.Max(width, FontMetrics.Width(line, type));
        }

        if (x > canvas.Margin && (lines.Count > 1 || x + sample + gap + width > canvas.Right))
        {
            x = canvas.Margin;
            canvas.Y = rowEnd;
        }

        var middle = canvas.Y + type.Ascent - (type.Size * 0.34);
        if (role == SeriesRole.Estimate)
        {
            canvas.Line(x + (sample / 2), middle - 6, x + (sample / 2), middle + 6, style.Colour, style.Width);
        }
        else
        {
            canvas.Line(x, middle, x + sample, middle, style.Colour, style.Width, style.Dash);
        }

        if (style.Marker >= 0)
        {
            Marks.Marker(canvas, style.Marker, x + (sample / 2), middle, Math.Max(1.6, 3 * _theme.FontScale), style.Colour);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            canvas.Text(x + sample + gap, canvas.Y + (i * type.LineHeight) + type.Ascent, lines[i], type, full: cut && i == lines.Count - 1 ? text : null);
        }

        rowEnd = Math.Max(rowEnd, canvas.Y + (lines.Count * type.LineHeight));
        x += sample + gap + width + (18 * _theme.FontScale);
        if (lines.Count > 1)
        {
            x = canvas.Margin;
            canvas.Y = rowEnd;
        }
    }
}
