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

    internal static List<string> Problems(Theme theme)
    {
        var problems = new List<string>();
        Range(problems, "width", theme.Width, 200, 4000);
        Range(problems, "fontScale", theme.FontScale, 0.5, 4);
        Range(problems, "plotAspect", theme.PlotAspect, 0, 3);
        Range(problems, "bandOpacity", theme.BandOpacity, 0.02, 0.6);
        if (!theme.FontFamily.AsSpan().Trim().IsEmpty && theme.FontFamily.AsSpan().ContainsAny("<>\"&;{}"))
        {
            problems.Add("fontFamily: only names separated by commas are allowed. Remove <, >, \", &, ;, { and }.");
        }

        if (theme.Palette.Count == 0)
        {
            problems.Add("palette: at least one colour is needed.");
        }

        Check(problems, "ink", theme.Ink, theme.Background, Text);
        Check(problems, "muted", theme.Muted, theme.Background, Text);
        Check(problems, "muted on shade", theme.Muted, theme.Shade, Text);
        Check(problems, "area", theme.Area, theme.Background, Text);
        Check(problems, "reference", theme.Reference, theme.Background, Text);
        Check(problems, "referenceWithoutArea", theme.ReferenceWithoutArea, theme.Background, Text);
        Check(problems, "criterion", theme.Criterion, theme.Background, Text);
        Check(problems, "good", theme.Good, theme.Background, Text);
        Check(problems, "bad", theme.Bad, theme.Background, Text);
        Check(problems, "unknown", theme.Unknown, theme.Background, Text);
        Check(problems, "syntheticInk on syntheticSurface", theme.SyntheticInk, theme.SyntheticSurface, Text);
        Check(problems, "grid", theme.Grid, theme.Background, 1);
        Check(problems, "criterion on criterionSurface", theme.Criterion, theme.CriterionSurface, Graphics);
        for (var i = 0; i < theme.Palette.Count; i++)
        {
            Check(problems, $"palette {(i + 1).ToString(CultureInfo.InvariantCulture)}", theme.Palette[i], theme.Background, Text);
        }

        return problems;
    }

    private static void Range(List<string> problems, string name, double value, double from, double to)
    {
        if (!(value >= from && value <= to))
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {value} is outside {from} to {to}."));
        }
    }

    private static void Check(List<string> problems, string name, string colour, string on, double needed)
    {
        if (!IsColour(colour) || !IsColour(on))
        {
            problems.Add($"{name}: '{(IsColour(colour) ? on : colour)}' is not a colour; expected #rrggbb.");
            return;
        }

        var ratio = Ratio(colour, on);
        if (ratio < needed)
        {
            problems.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: {colour} on {on} has contrast {ratio:F2}; at least {needed:F1} is needed. Choose a darker or lighter colour."));
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
