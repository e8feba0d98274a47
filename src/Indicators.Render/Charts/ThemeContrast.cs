using System.Globalization;

namespace Indicators.Render.Charts;

/// <summary>
/// Contrast as WCAG 2.2 defines it: (L1 + 0.05) / (L2 + 0.05) of the relative luminances; text needs 4.5
/// (success criterion 1.4.3), graphical objects 3 (1.4.11).
/// </summary>
public static class ThemeContrast
{
    /// <summary>What normal text needs.</summary>
    public const double Text = 4.5;

    /// <summary>What lines and marks need.</summary>
    public const double Graphics = 3;

    private const string White = "#ffffff";
    private const double DarkestPaper = 1.3;

    /// <summary>The contrast ratio of two colours, 1 to 21.</summary>
    /// <exception cref="FormatException">A colour is not <c>#rrggbb</c>.</exception>
    public static double Ratio(string first, string second)
    {
        var a = Luminance(first);
        var b = Luminance(second);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>True for <c>#rrggbb</c>, the only form of a colour a theme may have.</summary>
    public static bool IsColour(string colour) =>
        colour is ['#', _, _, _, _, _, _]
        && int.TryParse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);

    internal static List<ThemeProblem> Problems(Theme theme)
    {
        var problems = new List<ThemeProblem>();
        Range(problems, "chart-width", theme.Width, 200, 4000);
        Range(problems, "text-size", theme.FontScale, 0.5, 4);
        Range(problems, "plot-aspect", theme.PlotAspect, 0, 3);
        Range(problems, "band-opacity", theme.BandOpacity, 0.02, 0.6);
        if (!theme.FontFamily.AsSpan().Trim().IsEmpty && theme.FontFamily.AsSpan().ContainsAny("<>\"&;{}"))
        {
            problems.Add(new ThemeProblem("fonts", "", $"'{theme.FontFamily}'", "only names separated by commas", "Remove <, >, \", &, ;, { and }."));
        }

        if (theme.Palette.Count == 0)
        {
            problems.Add(new ThemeProblem("palette", "", "no colour", "at least one", ""));
        }

        // Word, Excel and print are on white paper, so a dark background would leave their texts unreadable.
        if (IsColour(theme.Background) && Ratio(theme.Background, White) > DarkestPaper)
        {
            problems.Add(new ThemeProblem(
                "background", "", string.Create(CultureInfo.InvariantCulture, $"{theme.Background} has contrast {Ratio(theme.Background, White):F2} to white paper"), string.Create(CultureInfo.InvariantCulture, $"at most {DarkestPaper:F1}"), "Choose a lighter colour."));
        }

        var paper = ("background", theme.Background);
        var shade = ("shade", theme.Shade);
        foreach (var ink in (ReadOnlySpan<(string, string)>)[("ink", theme.Ink), ("muted", theme.Muted), ("area", theme.Area)])
        {
            Check(problems, ink, paper, Text);
            Check(problems, ink, shade, Text);
        }

        foreach (var ink in (ReadOnlySpan<(string, string)>)
            [("reference", theme.Reference), ("reference-without-area", theme.ReferenceWithoutArea), ("criterion", theme.Criterion), ("good", theme.Good), ("bad", theme.Bad), ("unknown", theme.Unknown)])
        {
            Check(problems, ink, paper, Text);
        }

        Check(problems, ("synthetic-ink", theme.SyntheticInk), ("synthetic-surface", theme.SyntheticSurface), Text);
        Check(problems, ("grid", theme.Grid), paper, 1);
        Check(problems, ("criterion", theme.Criterion), ("criterion-surface", theme.CriterionSurface), Graphics);
        for (var i = 0; i < theme.Palette.Count; i++)
        {
            Check(problems, ($"palette {(i + 1).ToString(CultureInfo.InvariantCulture)}", theme.Palette[i]), paper, Text);
        }

        return problems;
    }

    private static void Range(List<ThemeProblem> problems, string name, double value, double from, double to)
    {
        if (!(value >= from && value <= to))
        {
            problems.Add(new ThemeProblem(name, "", value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"), ""));
        }
    }

    private static void Check(List<ThemeProblem> problems, (string Key, string Value) colour, (string Key, string Value) on, double needed)
    {
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)[colour, on])
        {
            if (!IsColour(value))
            {
                problems.Add(new ThemeProblem(key, "", $"'{value}' is not a colour", "#rrggbb", ""));
                return;
            }
        }

        var ratio = Ratio(colour.Value, on.Value);
        if (ratio < needed)
        {
            // Cut, not rounded: 4.496 must not read as the 4.50 that it fails.
            problems.Add(new ThemeProblem(
                colour.Key,
                on.Key,
                string.Create(CultureInfo.InvariantCulture, $"{colour.Key} {colour.Value} on {on.Key} {on.Value} has contrast {Math.Floor(ratio * 100) / 100:F2}"),
                string.Create(CultureInfo.InvariantCulture, $"at least {needed:F1} (WCAG 2.2)"),
                "Choose a darker or lighter colour."));
        }
    }

    private static double Luminance(string colour)
    {
        if (!IsColour(colour))
        {
            throw new FormatException($"'{colour}' is not a colour; expected #rrggbb.");
        }

        var value = int.Parse(colour.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return (0.2126 * Linear(value >> 16)) + (0.7152 * Linear((value >> 8) & 255)) + (0.0722 * Linear(value & 255));
    }

    private static double Linear(int channel)
    {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
