using System.Runtime.InteropServices;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Bands, lines and markers.</summary>
internal sealed partial class TrendDrawing
{
    private readonly List<Point> _run = [];
    private readonly List<Point> _lower = [];
    private readonly List<(Point From, Point To)> _segments = [];

    private void DrawBands()
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (series.Role == SeriesRole.Estimate)
            {
                continue;
            }

            canvas.OpenPart("band", i);
            var at = 0;
            var previous = double.NaN;
            foreach (var point in series.Points)
            {
                if (point.Value is null || point.Lower is null || point.Upper is null)
                {
                    FlushBand(_styles[i].Colour);
                    previous = double.NaN;
                    continue;
                }

                if (!double.IsNaN(previous) && !Joined(previous, point.Position, ref at))
                {
                    FlushBand(_styles[i].Colour);
                }

                _run.Add(new(X(point.Position), Y(point.Upper.Value)));
                _lower.Add(new(X(point.Position), Y(point.Lower.Value)));
                previous = point.Position;
            }

            FlushBand(_styles[i].Colour);
            canvas.ClosePart();
        }
    }

    private void FlushBand(string colour)
    {
        if (_run.Count == 1)
        {
            // A lone interval is a bar: a polygon of one point would be invisible.
            canvas.Line(_run[0].X, _run[0].Y, _lower[0].X, _lower[0].Y, colour, 1.2);
        }
        else if (_run.Count > 1)
        {
            _lower.Reverse();
            _run.AddRange(_lower);
            canvas.Polygon(CollectionsMarshal.AsSpan(_run), colour, _theme.BandOpacity);
        }

        _run.Clear();
        _lower.Clear();
    }

    private void DrawSeries()
    {
        // The area comes last, on top of everything else.
        for (var pass = 0; pass < 3; pass++)
        {
            for (var i = 0; i < chart.Series.Count; i++)
            {
                var order = chart.Series[i].Role switch
                {
                    SeriesRole.Background => 0,
                    SeriesRole.Area or SeriesRole.Estimate => 2,
                    _ => 1,
                };
                if (order == pass)
                {
                    canvas.OpenPart("line", i, RoleCode(chart.Series[i].Role), chart.Series[i].Name);
                    DrawOne(chart.Series[i], _styles[i]);
                    canvas.ClosePart();
                }
            }
        }
    }

    private void DrawOne(ChartSeries series, in SeriesStyle style)
    {
        var radius = Math.Max(1.6, 3 * _theme.FontScale);
        var at = 0;
        var previous = double.NaN;
        foreach (var point in series.Points)
        {
            if (point.Value is not { } value)
            {
                FlushRun(series.Role, style, radius);
                previous = double.NaN;
                continue;
            }

            var here = new Point(X(point.Position), Y(value));
            if (series.Role == SeriesRole.Estimate)
            {
                if (point.Lower is { } lower && point.Upper is { } upper)
                {
                    canvas.Line(here.X, Y(lower), here.X, Y(upper), style.Colour, style.Width);
                }

                canvas.Circle(here.X, here.Y, radius * 1.1, style.Colour);
                continue;
            }

            if (!double.IsNaN(previous) && !Joined(previous, point.Position, ref at))
            {
                FlushRun(series.Role, style, radius);
            }

            if (_run.Count > 0)
            {
                _segments.Add((_run[^1], here));
            }

            _run.Add(here);
            previous = point.Position;
        }

        FlushRun(series.Role, style, radius);
    }

    private void FlushRun(SeriesRole role, in SeriesStyle style, double radius)
    {
        if (_run.Count > 1)
        {
            canvas.Polyline(CollectionsMarshal.AsSpan(_run), style.Colour, style.Width, style.Dash, role == SeriesRole.Background ? 0.45 : 1);
        }

        if (style.Marker >= 0 || _run.Count == 1)
        {
            foreach (var point in _run)
            {
                Marks.Marker(canvas, Math.Max(0, style.Marker), point.X, point.Y, role == SeriesRole.Background ? 1.4 : radius, style.Colour);
            }
        }

        _run.Clear();
    }

    /// <summary>True when nothing stands between two points: no period without a number and no break.</summary>
    private bool Joined(double from, double to, ref int at)
    {
        foreach (var item in chart.Breaks)
        {
            if (item.Position > from && item.Position <= to)
            {
                return false;
            }
        }

        while (at < chart.Periods.Count && chart.Periods[at].Position <= from)
        {
            at++;
        }

        return at >= chart.Periods.Count || chart.Periods[at].Position >= to;
    }

    private void DrawMoments()
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Role != SeriesRole.Area)
            {
                continue;
            }

            foreach (var moment in chart.Moments)
            {
                Finite(moment.Position);
                foreach (var point in chart.Series[i].Points)
                {
                    if (point.Position == moment.Position && point.Value is { } value)
                    {
                        canvas.Circle(X(point.Position), Y(value), 5.5 * _theme.FontScale, _theme.Background, _styles[i].Colour, 2.5 * _theme.FontScale);
                    }
                }
            }
        }
    }
}
