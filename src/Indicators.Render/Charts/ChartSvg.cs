using Indicators.Render.Charts.Drawing;
using Indicators.Render.Html;

namespace Indicators.Render.Charts;

/// <summary>Draws a chart record as SVG: the same record and theme give the same bytes everywhere.</summary>
public static class ChartSvg
{
    [ThreadStatic]
    private static Theme? lastChecked;

    /// <summary>The chart as a complete SVG document.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="theme">How it looks; null for <see cref="Theme.Default"/>.</param>
    /// <exception cref="ArgumentException">A position or value is not a finite number, or the theme has a size out of range or a colour that is none (<see cref="Theme.Problems"/>).</exception>
    public static string Draw(Chart chart, Theme? theme = null)
    {
        var canvas = Render(chart, theme ?? Theme.Default, out _);
        var svg = canvas.Document;
        canvas.Release();
        return svg;
    }

    /// <summary>Draws into a page; every id of the chart gets a prefix.</summary>
    /// <remarks>A report holds hundreds of charts, each too long a text to be made and thrown away without cost.</remarks>
    internal static void DrawInto(HtmlText page, Chart chart, Theme theme, string prefix)
    {
        var canvas = Render(chart, theme, out _);
        if (UniqueIds.HasIds(canvas.Head) || UniqueIds.HasIds(canvas.Drawn))
        {
            page.Raw(UniqueIds.Prefix(canvas.Document, prefix));
        }
        else
        {
            page.Raw(canvas.Head).Raw(canvas.Drawn).Raw(Canvas.End);
        }

        canvas.Release();
    }

    /// <summary>The chart with the boxes of its texts, so that a test or a layout can ask what stands where.</summary>
    /// <inheritdoc cref="Draw(Chart, Theme?)"/>
    public static ChartDrawing Lay(Chart chart, Theme? theme = null)
    {
        var canvas = Render(chart, theme ?? Theme.Default, out var height);
        var drawing = new ChartDrawing(canvas.Document, canvas.Width, height, [.. canvas.Texts], canvas.Ink);
        canvas.Release();
        return drawing;
    }

    private static Canvas Render(Chart chart, Theme theme, out double height)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (!ReferenceEquals(theme, lastChecked))
        {
            // Colours go into attributes as they are, so what is not a colour must never come this far.
            if (!theme.IsDrawable)
            {
                throw new ArgumentException("The theme cannot be drawn: " + string.Join(" ", theme.Problems().Select(p => p + ".")), nameof(theme));
            }

            lastChecked = theme;
        }

        var canvas = Canvas.Take(theme);
        Frame.Header(canvas, chart);
        var description = Body(canvas, chart);
        height = Math.Ceiling(canvas.Y + (canvas.Margin * 0.5));
        canvas.Finish(height, chart.Title, chart.Description.Length > 0 ? chart.Description : Frame.Description(chart, description));
        return canvas;
    }

    private static string Body(Canvas canvas, Chart chart) => chart switch
    {
        TrendChart trend => new TrendDrawing(canvas, trend).Draw(),
        ImpactChart impact => new TrendDrawing(canvas, impact.ToTrend()).Draw(),
        SlopeChart slope => SlopeDrawing.Draw(canvas, slope),
        CriteriaLadderChart ladder => LadderDrawing.Draw(canvas, ladder),
        ListOverviewChart overview => ListOverviewDrawing.Draw(canvas, overview),
        StatusTimelineChart timeline => StatusTimelineDrawing.Draw(canvas, timeline),
        FunnelChart funnel => FunnelDrawing.Draw(canvas, funnel),
        EffectMapChart map => EffectMapDrawing.Draw(canvas, map),
        GoalTreeChart tree => GoalTreeDrawing.Draw(canvas, tree),
        ActivityTimelineChart activities => ActivityTimelineDrawing.Draw(canvas, activities),
        BudgetChart budget => BudgetDrawing.Draw(canvas, budget),
        SmallMultiplesChart multiples => SmallMultiplesDrawing.Draw(canvas, multiples),
        DistributionChart distribution => DistributionDrawing.Draw(canvas, distribution),
        _ => throw new ArgumentException($"No drawing is known for {chart.GetType().Name}.", nameof(chart)),
    };
}

/// <summary>A drawn chart and where its texts stand.</summary>
/// <param name="Svg">The document.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Texts">The box of every text.</param>
/// <param name="Ink">The rectangle around all shapes and texts.</param>
public sealed record ChartDrawing(string Svg, double Width, double Height, IReadOnlyList<TextBox> Texts, TextBox Ink);
