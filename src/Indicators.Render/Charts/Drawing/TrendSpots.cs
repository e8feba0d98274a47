using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Spots that say a point's value under the pointer, for pages with script.</summary>
internal sealed partial class TrendDrawing
{
    private void DrawSpots()
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (series.Role == SeriesRole.Background)
            {
                continue;
            }

            canvas.OpenPart("spots", i);
            foreach (var point in series.Points)
            {
                if (point.Value is { } value)
                {
                    canvas.Spot(X(point.Position), Y(value), SpotText(series, point));
                }
            }

            canvas.ClosePart();
        }
    }

    private string SpotText(ChartSeries series, ChartPoint point)
    {
        // Some hundred of them stand in every chart: put together in one step.
        var (label, value) = (PeriodLabel(point.Position), Frame.ValueText(point.Value, chart.Decimals, chart.Unit, chart.Language));
        return point is { Lower: { } lower, Upper: { } upper }
            ? string.Concat([series.Name, ", ", label, ": ", value, " (", NumberText.Format(lower, chart.Decimals, chart.Language), "–", NumberText.Format(upper, chart.Decimals, chart.Language), ")"])
            : string.Concat([series.Name, ", ", label, ": ", value]);
    }

    private int FirstReference()
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            if (chart.Series[i].Role == SeriesRole.Reference)
            {
                return i;
            }
        }

        return -1;
    }

    private static string RoleCode(SeriesRole role) => role switch
    {
        SeriesRole.Area => "area",
        SeriesRole.Reference => "reference",
        SeriesRole.ReferenceWithoutArea => "reference-without-area",
        _ => "other",
    };
}
