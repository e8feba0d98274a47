using Indicators.Render.Charts;

namespace Indicators.Render.Html;

/// <summary>
/// A theme's colours and fonts for the page around the charts. The dark look keeps the house's colours: a theme's
/// contrast is known on its own light paper only.
/// </summary>
internal static class ThemeStyle
{
    /// <summary>Rules that follow the house's style sheet; empty for the house's own look.</summary>
    public static string Of(Theme theme)
    {
        var house = Theme.Default;
        var fonts = theme.FontFamily == house.FontFamily ? "" : $":root {{ --font: {theme.FontFamily}; }}\n";
        (string Variable, string Colour, string House)[] colours =
        [
            ("ink", theme.Ink, house.Ink), ("muted", theme.Muted, house.Muted), ("paper", theme.Background, house.Background), ("line", theme.Grid, house.Grid), ("soft", theme.Shade, house.Shade),
            ("link", theme.Area, house.Area), ("good", theme.Good, house.Good), ("bad", theme.Bad, house.Bad), ("warn", theme.SyntheticInk, house.SyntheticInk), ("warn-bg", theme.SyntheticSurface, house.SyntheticSurface),
        ];
        var changed = colours.Where(c => c.Colour != c.House).Select(c => $"--{c.Variable}: {c.Colour};").ToArray();
        return fonts + (changed.Length == 0 ? "" : $"@media screen and (prefers-color-scheme: light) {{ :root {{ {string.Join(" ", changed)} }} }}\n");
    }
}
