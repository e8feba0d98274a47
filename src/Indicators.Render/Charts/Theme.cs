namespace Indicators.Render.Charts;

/// <summary>
/// How charts and documents look: sizes, fonts, colours, who they come from. Colours are <c>#rrggbb</c>.
/// Meaning is never carried by colour alone: every role also has its own line pattern or mark.
/// </summary>
public sealed record Theme
{
    /// <summary>The house's look at 760 pixels, for a page.</summary>
    public static Theme Default { get; } = new();

    /// <summary>8 cm wide at 96 dpi with text of 7 points and up, for a column in a report.</summary>
    public static Theme Narrow { get; } = new() { Width = 302, FontScale = 0.85 };

    /// <summary>True for a page with script: series stand in groups of their own, and every point says its value under the pointer.</summary>
    public bool Interactive { get; init; }

    /// <summary>Width of the picture in pixels, 200 to 4,000. The height follows from what is drawn.</summary>
    public double Width { get; init; } = 760;

    /// <summary>Factor on all font sizes; 1 gives 13 px for labels and 11 px for the smallest text.</summary>
    public double FontScale { get; init; } = 1;

    /// <summary>Height of the plotting area as a share of the width; 0 leaves it to the chart.</summary>
    public double PlotAspect { get; init; }

    /// <summary>CSS font list. The widest font in it must be no wider than DejaVu Sans, with which text is measured.</summary>
    public string FontFamily { get; init; } = "Open Sans, Segoe UI, Arial, Liberation Sans, DejaVu Sans, sans-serif";

    /// <summary>The font of Word and Excel files. The house's is on every machine, and free fonts have the same widths.</summary>
    public string DocumentFont { get; init; } = "Arial";

    /// <summary>Who the charts come from, such as the municipality's name: at the right of the title and in the head of documents; empty for none.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>A picture in place of the organisation's name; null for none.</summary>
    public ThemeLogo? Logo { get; init; }

    /// <summary>The paper.</summary>
    public string Background { get; init; } = "#ffffff";

    /// <summary>Titles and findings.</summary>
    public string Ink { get; init; } = "#1b1f24";

    /// <summary>Subtitles, ticks and sources.</summary>
    public string Muted { get; init; } = "#5b636d";

    /// <summary>Grid lines; decoration, so no contrast is asked of it.</summary>
    public string Grid { get; init; } = "#e3e6ea";

    /// <summary>The plan's period and other quiet surfaces.</summary>
    public string Shade { get; init; } = "#f1f4f7";

    /// <summary>The area that the chart is about.</summary>
    public string Area { get; init; } = "#0b5394";

    /// <summary>The reference.</summary>
    public string Reference { get; init; } = "#60666e";

    /// <summary>The reference without the area.</summary>
    public string ReferenceWithoutArea { get; init; } = "#8a4b08";

    /// <summary>Criterion lines and the side of the law where a criterion is met.</summary>
    public string Criterion { get; init; } = "#b3261e";

    /// <summary>Surface behind the side where a criterion is met.</summary>
    public string CriterionSurface { get; init; } = "#fbeaea";

    /// <summary>Met, reached, good.</summary>
    public string Good { get; init; } = "#2e7d32";

    /// <summary>Not met, bad.</summary>
    public string Bad { get; init; } = "#b3261e";

    /// <summary>Cannot be told, no direction.</summary>
    public string Unknown { get; init; } = "#5b636d";

    /// <summary>Surface of the synthetic-data mark.</summary>
    public string SyntheticSurface { get; init; } = "#fff4d6";

    /// <summary>Text of the synthetic-data mark.</summary>
    public string SyntheticInk { get; init; } = "#5c4400";

    /// <summary>Colours of further series, told apart by colour-blind readers and dark enough on white (after Okabe and Ito).</summary>
    public IReadOnlyList<string> Palette { get; init; } =
        ["#a3470b", "#00735c", "#7b3f8c", "#8a6100", "#2b6cb0", "#b0306a", "#4a6b12", "#444b54"];

    /// <summary>Opacity of uncertainty bands, 0 to 1.</summary>
    public double BandOpacity { get; init; } = 0.14;

    /// <summary>True when the sizes are in range and every colour is a colour; low contrast alone can still be drawn.</summary>
    internal bool IsDrawable
    {
        get
        {
            foreach (var colour in Palette)
            {
                if (!ThemeContrast.IsColour(colour))
                {
                    return false;
                }
            }

            foreach (var colour in (ReadOnlySpan<string>)[Background, Ink, Muted, Grid, Shade, Area, Reference, ReferenceWithoutArea, Criterion, CriterionSurface, Good, Bad, Unknown, SyntheticSurface, SyntheticInk])
            {
                if (!ThemeContrast.IsColour(colour))
                {
                    return false;
                }
            }

            return Width is >= 200 and <= 4000 && FontScale is >= 0.5 and <= 4 && PlotAspect is >= 0 and <= 3
                && BandOpacity is >= 0 and <= 1 && Palette.Count > 0 && Logo is (null or { Width: > 0, Height: > 0, MediaType: "image/png" or "image/svg+xml" });
        }
    }

    internal double TitleSize => 19 * FontScale;

    internal double SubtitleSize => 13 * FontScale;

    internal double LabelSize => 13 * FontScale;

    internal double TickSize => 12 * FontScale;

    internal double SmallSize => 11 * FontScale;

    /// <summary>What in this theme is out of range or hard to read; empty when all is well.</summary>
    public IReadOnlyList<ThemeProblem> Problems() => ThemeContrast.Problems(this);
}
