using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>
/// Draws a <see cref="ListOverviewChart"/>: one line per area on a page, so that fifty areas stand on A4; in a column the name
/// stands above its numbers and the dots give way.
/// </summary>
internal sealed class ListOverviewDrawing
{
    private readonly Canvas _canvas;
    private readonly ListOverviewChart _chart;
    private readonly TextStyle _text;
    private readonly TextStyle _small;
    private readonly bool _wide;
    private readonly double _nameRoom;
    private readonly double _wayRoom;
    private readonly double _left;
    private readonly double _step;
    private readonly double[] _reach;
    private readonly double[] _strip;

    private ListOverviewDrawing(Canvas canvas, ListOverviewChart chart)
    {
        (_canvas, _chart) = (canvas, chart);
        var theme = canvas.Theme;
        _text = new TextStyle(theme.SmallSize, theme.Ink);
        _small = new TextStyle(theme.SmallSize, theme.Muted);
        _wide = canvas.Inner / theme.FontScale >= 560;
        _nameRoom = canvas.Inner * (_wide ? 0.21 : 0.66);
        _wayRoom = canvas.Inner * (_wide ? 0.14 : 0.32);
        _left = canvas.Margin + (_wide ? _nameRoom + 8 : 0);
        var end = canvas.Right - (_wide ? _wayRoom + 8 : 0);
        _step = chart.Criteria.Count > 0 ? (end - _left) / chart.Criteria.Count : 0;
        _reach = [.. chart.Criteria.Select((_, i) => Reach(chart, i))];
        _strip = [.. chart.Criteria.Select((_, i) => Strip(i))];
    }

    public static string Draw(Canvas canvas, ListOverviewChart chart)
    {
        var drawing = new ListOverviewDrawing(canvas, chart);
        drawing.Head();
        var description = new StringBuilder();
        var off = false;
        foreach (var area in chart.Areas)
        {
            if (area.OffList && !off)
            {
                off = true;
                canvas.Y += 3;
                canvas.Line(canvas.Margin, canvas.Y, canvas.Right, canvas.Y, canvas.Theme.Muted, 0.8, "4 3");
                canvas.Y += 3;
            }

            drawing.Row(area, description);
        }

        drawing.Legend();
        Frame.Footer(canvas, chart, []);
        return description.ToString();
    }

    private void Head()
    {
        var bold = _text with { Bold = true };
        var top = _canvas.Y;
        var tallest = 0.0;
        if (!_wide)
        {
            tallest = _canvas.Block(_canvas.Right, top, _canvas.Inner * 0.6, _chart.WayHeading, _small, 2, TextAnchor.End);
            top += tallest + 2;
            tallest = 0;
        }

        for (var i = 0; i < _chart.Criteria.Count; i++)
        {
            var centre = _left + ((i + 0.5) * _step);
            var height = _canvas.Block(centre, top, _step - 6, _chart.Criteria[i].Name, bold, 3, TextAnchor.Middle);
            height += _canvas.Block(centre, top + height, _step - 6, _chart.Criteria[i].Limit, _small, 2, TextAnchor.Middle);
            tallest = Math.Max(tallest, height);
        }

        if (_wide)
        {
            tallest = Math.Max(tallest, _canvas.Block(_canvas.Right, top, _wayRoom, _chart.WayHeading, bold, 3, TextAnchor.End));
        }

        _canvas.Y = top + tallest + 4;
        _canvas.Line(_canvas.Margin, _canvas.Y, _canvas.Right, _canvas.Y, _canvas.Theme.Muted, 0.8);
        _canvas.Y += 2;
    }

    private void Row(OverviewArea area, StringBuilder description)
    {
        var height = _text.LineHeight + 1;
        var all = _wide ? height : 2 * height;
        if (area.Emphasised)
        {
            _canvas.Rect(_canvas.Margin - 4, _canvas.Y, _canvas.Inner + 8, all, _canvas.Theme.Shade);
        }

        var style = _text with { Bold = area.Emphasised, Colour = area.OffList ? _canvas.Theme.Muted : _text.Colour };
        var baseline = _canvas.Y + style.Ascent;
        _canvas.Fit(_canvas.Margin, baseline, _nameRoom, area.Name, style);
        _canvas.Fit(_canvas.Right, baseline, _wayRoom, area.Way, style, TextAnchor.End);
        description.Append(area.Name).Append(": ");
        var line = _wide ? baseline : baseline + height;
        for (var i = 0; i < _chart.Criteria.Count; i++)
        {
            var cell = i < area.Cells.Count ? area.Cells[i] : default;
            Cell(i, cell, area.Name, line, description);
            description.Append(i < _chart.Criteria.Count - 1 ? ", " : "; ");
        }

        _canvas.Y += all;
    }

    private void Cell(int column, OverviewCell cell, string area, double baseline, StringBuilder description)
    {
        var criterion = _chart.Criteria[column];
        var theme = _canvas.Theme;
        var left = _left + (column * _step);
        var number = Number(cell, criterion);
        description.Append(criterion.Name).Append(' ').Append(number).Append(' ').Append(ChartWords.CriterionMet(cell.Met, _chart.Language));
        var style = _text with { Bold = cell.Met == true, Colour = cell.Met switch { true => theme.Criterion, false => theme.Ink, _ => theme.Muted } };
        if (!_wide)
        {
            _canvas.Fit(left + (_step / 2), baseline, _step - 4, number, style, TextAnchor.Middle);
            return;
        }

        var strip = _strip[column];
        var middle = left + 4 + (strip / 2);
        var y = baseline - (style.Size * 0.34);
        _canvas.Line(middle, y - (style.LineHeight / 2), middle, y + (style.LineHeight / 2), theme.Criterion, 1);
        _canvas.Fit(left + _step - 4, baseline, _step - strip - 14, number, style, TextAnchor.End);
        if (cell.Margin is { } points)
        {
            // The side of the line, the fill and the weight of the number say the same thing, for grey print.
            var x = middle + (points / _reach[column] * ((strip / 2) - 3.5));
            var title = $"{area}, {criterion.Name}: {number}{(cell.Detail.Length > 0 ? "; " + cell.Detail : "")}";
            if (cell.Met == true)
            {
                _canvas.Circle(x, y, 3.2, theme.Criterion, title: title);
            }
            else
            {
                _canvas.Circle(x, y, 2.8, theme.Background, theme.Good, 1.3, title);
            }
        }
    }

    private void Legend()
    {
        _canvas.Y += 6;
        var legend = new FlowLegend(_canvas);
        var theme = _canvas.Theme;
        if (!_wide)
        {
            // Where no dots are drawn, the sign and the weight of the number tell the side.
            NumberEntry(legend, "+1", ChartWords.CriterionMet(true, _chart.Language), _text with { Bold = true, Colour = theme.Criterion });
            NumberEntry(legend, "−1", ChartWords.CriterionMet(false, _chart.Language), _text);
            legend.End();
            return;
        }

        legend.Entry(8, (x, y) => _canvas.Circle(x + 4, y, 3.2, theme.Criterion), ChartWords.CriterionMet(true, _chart.Language), _small);
        legend.Entry(8, (x, y) => _canvas.Circle(x + 4, y, 2.8, theme.Background, theme.Good, 1.3), ChartWords.CriterionMet(false, _chart.Language), _small);
        legend.Entry(8, (x, y) => _canvas.Line(x + 4, y - 6, x + 4, y + 6, theme.Criterion, 1), ChartWords.Threshold(_chart.Language), _small);
        legend.End();
    }

    private void NumberEntry(FlowLegend legend, string number, string meaning, TextStyle style) => legend.Entry(
        FontMetrics.Width(number, style), (x, y) => _canvas.Text(x, y + (style.Size * 0.34), number, style), meaning, _small);

    private string Number(OverviewCell cell, OverviewCriterion criterion) =>
        cell.Margin is { } margin ? NumberText.Signed(Axes.Finite(margin), criterion.Decimals, _chart.Language) : cell.Met is null ? "?" : "–";

    /// <summary>What a column's widest number leaves to the dots, but never less than a third.</summary>
    private double Strip(int column)
    {
        var widest = 0.0;
        foreach (var area in _chart.Areas)
        {
            if (column < area.Cells.Count)
            {
                widest = Math.Max(widest, FontMetrics.Width(Number(area.Cells[column], _chart.Criteria[column]), _text with { Bold = true }));
            }
        }

        return Math.Max((_step - 14) / 3, _step - 15 - widest);
    }

    /// <summary>The largest distance from the line in a column, so that every dot stays within its strip.</summary>
    private static double Reach(ListOverviewChart chart, int column)
    {
        var reach = 0.0;
        foreach (var area in chart.Areas)
        {
            if (column < area.Cells.Count && area.Cells[column].Margin is { } margin)
            {
                reach = Math.Max(reach, Math.Abs(Axes.Finite(margin)));
            }
        }

        return reach == 0 ? 1 : reach;
    }
}
