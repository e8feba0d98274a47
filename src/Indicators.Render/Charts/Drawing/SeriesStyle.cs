namespace Indicators.Render.Charts.Drawing;

/// <summary>How a series is drawn: each differs from the others without its colour, too.</summary>
/// <param name="Colour">Line, marker and label.</param>
/// <param name="Width">Line width.</param>
/// <param name="Dash">Dash pattern; null for a whole line.</param>
/// <param name="Marker">Marker shape; -1 for none.</param>
internal readonly record struct SeriesStyle(string Colour, double Width, string? Dash, int Marker)
{
    /// <summary>Dash and dot: a line of the law or of the figures.</summary>
    public const string CriterionDash = "8 3 1.5 3";

    private const string TargetDash = "5 4";

    private static readonly string?[] Dashes = [null, "7 3", "2 3", "9 3 2 3", "4 2", "12 4"];

    /// <summary>The style of every series of a chart, in order.</summary>
    public static SeriesStyle[] For(IReadOnlyList<ChartSeries> series, Theme theme)
    {
        var styles = new SeriesStyle[series.Count];
        var scale = Math.Max(0.7, theme.FontScale);
        var others = 0;
        var areas = 0;
        var references = 0;
        var without = 0;
        for (var i = 0; i < styles.Length; i++)
        {
            styles[i] = series[i].Role switch
            {
                SeriesRole.Area when areas++ == 0 => new(theme.Area, 2.6 * scale, null, 0),
                SeriesRole.Reference when references++ == 0 => new(theme.Reference, 2 * scale, null, -1),
                SeriesRole.ReferenceWithoutArea when without++ == 0 => new(theme.ReferenceWithoutArea, 1.8 * scale, "2 3", -1),
                SeriesRole.Counterfactual => new(theme.Area, 2 * scale, "6 4", -1),
                SeriesRole.Background => new(theme.Reference, 0.9, null, -1),
                SeriesRole.Estimate => new(theme.Area, 1.6 * scale, null, 0),
                _ => Other(theme, others++, scale),
            };
        }

        return styles;
    }

    /// <summary>A horizontal line: the law's in its colour, the plan's own target in the ink's, each with its pattern for grey print.</summary>
    public static SeriesStyle Of(in CriterionLine line, Theme theme) => line.Target
        ? new(theme.Ink, 1.6, TargetDash, -1)
        : new(theme.Criterion, 1.6, CriterionDash, -1);

    private static SeriesStyle Other(Theme theme, int index, double scale) =>
        new(theme.Palette[index % theme.Palette.Count], 1.8 * scale, Dashes[(index + 1) % Dashes.Length], (index + 1) % Marks.Shapes);
}
