using System.Globalization;
using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Themes;

/// <summary>Reads <c>theme.yaml</c>: the look of a workspace's charts and reports.</summary>
public static class ThemeFile
{
    private const int LongestOrganisation = 120;
    private const int MostFonts = 8;
    private const int MostColours = 24;

    /// <summary>What a colour can be set for.</summary>
    public static IReadOnlyList<string> ColourKeys { get; } =
    [
        "background", "ink", "muted", "grid", "shade", "area", "reference", "reference-without-area", "criterion",
        "criterion-surface", "good", "bad", "unknown", "synthetic-surface", "synthetic-ink",
    ];

    /// <summary>Reads a theme; every mistake is listed at once.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <param name="workspaceFolder">The folder that a logo must lie in.</param>
    /// <exception cref="PlanException">The file has mistakes, or its logo is not a harmless SVG or PNG of the workspace.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static ThemeDescription Read(string path, string displayName, string workspaceFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(workspaceFolder);
        return YamlFile.Read(path, displayName, map => Bind(map, workspaceFolder));
    }

    private static ThemeDescription Bind(YamlMap map, string workspaceFolder)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in map.Keys)
        {
            places[key] = map.WhereOf(key);
        }

        return new ThemeDescription
        {
            Organisation = Organisation(map),
            Logo = Logo(map, workspaceFolder),
            Fonts = Fonts(map),
            TextSize = Within(map, "text-size", 0.8m, 1.5m),
            ChartWidth = Within(map, "chart-width", 300, 2000),
            BandOpacity = Within(map, "band-opacity", 0.02m, 0.6m),
            Colours = Colours(map, places),
            Palette = Palette(map, places),
            Places = places,
        };
    }

    private static string Organisation(YamlMap map)
    {
        var name = map.Text("organisation", "");
        if (name.Length > LongestOrganisation)
        {
            map.Mistake("organisation", FormattableString.Invariant($"a name of {name.Length} characters"), FormattableString.Invariant($"at most {LongestOrganisation}"), "Write the short name that stands on letters.");
        }

        return name;
    }

    private static LogoPicture? Logo(YamlMap map, string workspaceFolder)
    {
        if (map.OptionalText("logo") is not { } name)
        {
            return null;
        }

        var logo = LogoFile.Read(workspaceFolder, name, out var problem);
        if (logo is null)
        {
            map.Mistake("logo", $"the logo '{name}' {problem}", "an SVG or PNG file in the workspace, such as logo.svg, with nothing in it but a picture");
        }

        return logo;
    }

    private static IReadOnlyList<string> Fonts(YamlMap map)
    {
        var fonts = map.Texts("fonts");
        if (fonts.Count > MostFonts)
        {
            map.Mistake("fonts", FormattableString.Invariant($"{fonts.Count} fonts"), FormattableString.Invariant($"at most {MostFonts}"));
        }

        foreach (var font in fonts.Where(f => !IsFontName(f)))
        {
            map.Mistake("fonts", $"'{Short(font)}' as font", "the name of a font, such as Open Sans: letters, digits, spaces and hyphens, a letter first, at most 40 characters");
        }

        return fonts;
    }

    private static Dictionary<string, string> Colours(YamlMap map, Dictionary<string, string> places)
    {
        var colours = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Map("colours") is not { } given)
        {
            return colours;
        }

        foreach (var key in ColourKeys)
        {
            if (given.OptionalText(key) is { } colour)
            {
                places[key] = given.WhereOf(key);
                colours[key] = colour;
                if (!IsColour(colour))
                {
                    given.Mistake(key, $"'{Short(colour)}' as {key}", "a colour such as \"#0b5394\", in quotes");
                }
            }
            else if (given.Keys.Contains(key, StringComparer.Ordinal))
            {
                // Without quotes YAML takes '#0b5394' for a comment, and the colour would silently not count.
                given.Mistake(key, $"{key} is empty", "a colour such as \"#0b5394\", in quotes", "Without quotes # begins a comment.");
            }
        }

        return colours;
    }

    private static List<string> Palette(YamlMap map, Dictionary<string, string> places)
    {
        var palette = new List<string>();
        switch (map.Node("palette"))
        {
            case null:
                break;
            case YamlSequence sequence when sequence.Items.Count is > 0 and <= MostColours:
                foreach (var item in sequence.Items)
                {
                    if (item is YamlScalar { IsNull: false } scalar && IsColour(scalar.Text))
                    {
                        palette.Add(scalar.Text);
                        places[string.Create(CultureInfo.InvariantCulture, $"palette {palette.Count}")] = map.At(item);
                    }
                    else
                    {
                        map.Mistake(item, item is YamlScalar { IsNull: false } text ? $"'{Short(text.Text)}' in palette" : "an item of palette that is not a colour", "a colour such as \"#0b5394\", in quotes", "Without quotes # begins a comment.");
                    }
                }

                break;
            case var other:
                map.Mistake(other, "this as palette", FormattableString.Invariant($"a list of 1 to {MostColours} colours"));
                break;
        }

        return palette;
    }

    private static double? Within(YamlMap map, string key, decimal from, decimal to)
    {
        if (map.Number(key) is not { } number)
        {
            return null;
        }

        if (number < from || number > to)
        {
            map.Mistake(key, FormattableString.Invariant($"{number} as {key}"), FormattableString.Invariant($"a number from {from} to {to}"));
        }

        return (double)number;
    }

    private static bool IsFontName(string name) =>
        name.Length is > 0 and <= 40 && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-');

    private static bool IsColour(string text) => text.Length == 7 && text[0] == '#' && text.Skip(1).All(char.IsAsciiHexDigit);

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";
}
