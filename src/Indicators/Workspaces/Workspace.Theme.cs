using Indicators.Import.Themes;
using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators;

/// <content>The look of the workspace's charts and reports: <c>theme.yaml</c>, or the house's own.</content>
public sealed partial class Workspace
{
    private const string ThemeName = "theme.yaml";

    /// <summary>The fonts after the workspace's own, of which one is on every machine.</summary>
    private const string OtherFonts = "Arial, Liberation Sans, DejaVu Sans, sans-serif";

    /// <summary>The theme; its contrast is checked here, where the file's lines and the drawing's needs meet.</summary>
    private Theme ReadTheme()
    {
        var path = Path.Combine(Folder, ThemeName);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return Theme.Default;
        }

        var described = ThemeFile.Read(path, ThemeName, Folder);
        var theme = ThemeOf(described);
        var problems = theme.Problems();
        return problems.Count == 0
            ? theme
            : throw new PlanException([.. problems.Select(p => new DocumentMistake(PlaceOf(p, described), p.Found, p.Expected, p.Action))]);
    }

    private static Theme ThemeOf(ThemeDescription described)
    {
        var house = Theme.Default;
        return house with
        {
            Organisation = described.Organisation,
            Logo = described.Logo is { } logo ? new ThemeLogo(logo.Bytes, logo.MediaType, logo.Width, logo.Height) : null,
            FontFamily = described.Fonts.Count > 0 ? $"{string.Join(", ", described.Fonts.Select(Quoted))}, {OtherFonts}" : house.FontFamily,
            DocumentFont = described.Fonts.Count > 0 ? described.Fonts[0] : house.DocumentFont,
            FontScale = described.TextSize ?? house.FontScale,
            Width = described.ChartWidth ?? house.Width,
            BandOpacity = described.BandOpacity ?? house.BandOpacity,
            Background = Colour("background", house.Background),
            Ink = Colour("ink", house.Ink),
            Muted = Colour("muted", house.Muted),
            Grid = Colour("grid", house.Grid),
            Shade = Colour("shade", house.Shade),
            Area = Colour("area", house.Area),
            Reference = Colour("reference", house.Reference),
            ReferenceWithoutArea = Colour("reference-without-area", house.ReferenceWithoutArea),
            Criterion = Colour("criterion", house.Criterion),
            CriterionSurface = Colour("criterion-surface", house.CriterionSurface),
            Good = Colour("good", house.Good),
            Bad = Colour("bad", house.Bad),
            Unknown = Colour("unknown", house.Unknown),
            SyntheticSurface = Colour("synthetic-surface", house.SyntheticSurface),
            SyntheticInk = Colour("synthetic-ink", house.SyntheticInk),
            Palette = described.Palette.Count > 0 ? described.Palette : house.Palette,
        };

        string Colour(string key, string otherwise) => described.Colours.GetValueOrDefault(key, otherwise).ToLowerInvariant();
    }

    /// <summary>A name such as Source Sans 3 is no CSS word for its digit, so every name stands in quotes.</summary>
    private static string Quoted(string font) => $"'{font}'";

    /// <summary>The line of the colour in question; where the file does not name it, of the one below it, which it then does.</summary>
    private static string PlaceOf(ThemeProblem problem, ThemeDescription described) =>
        described.Places.GetValueOrDefault(problem.Key)
        ?? described.Places.GetValueOrDefault(problem.On)
        ?? $"{ThemeName}:1";
}
