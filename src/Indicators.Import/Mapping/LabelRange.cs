using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Import.Mapping;

/// <summary>The whole numbers that a label such as <c>10 år</c>, <c>18-24 år</c>, <c>100 år og derover</c> or <c>Under 20 år</c> stands for; both ends included.</summary>
/// <param name="Least">Smallest number.</param>
/// <param name="Most">Largest number; <see cref="Open"/> for no upper end.</param>
public readonly partial record struct LabelRange(int Least, int Most)
{
    /// <summary>Stands for "and over".</summary>
    public const int Open = int.MaxValue;

    /// <summary>From this age on, an open upper end counts as covered: <c>18-120</c> takes <c>100 år og derover</c>.</summary>
    private const int Oldest = 99;

    /// <summary>Reads a range of a filter: <c>18-64</c>, <c>18+</c>, <c>10</c>.</summary>
    public static LabelRange? OfFilter(string text)
    {
        var match = FilterPattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var least = Number(match.Groups["least"].ValueSpan);
        if (match.Groups["open"].Success)
        {
            return new LabelRange(least, Open);
        }

        var most = match.Groups["most"].Success ? Number(match.Groups["most"].ValueSpan) : least;
        return least <= most ? new LabelRange(least, most) : null;
    }

    /// <summary>Reads a label; null when it is not about a number or a range of numbers.</summary>
    public static LabelRange? OfLabel(string label)
    {
        var match = LabelPattern().Match(label);
        if (!match.Success)
        {
            return null;
        }

        var least = Number(match.Groups["least"].ValueSpan);
        if (match.Groups["under"].Success)
        {
            return least > 0 ? new LabelRange(0, least - 1) : null;
        }

        if (match.Groups["open"].Success)
        {
            return new LabelRange(least, Open);
        }

        var most = match.Groups["most"].Success ? Number(match.Groups["most"].ValueSpan) : least;
        return least <= most ? new LabelRange(least, most) : null;
    }

    /// <summary>True when every number of the other range lies within this one.</summary>
    public bool Covers(LabelRange other) => Least <= other.Least && (other.Most <= Most || (other.Most == Open && Most >= Oldest && Most >= other.Least && other.Least != other.Most));

    /// <summary>True when the two share a number.</summary>
    public bool Overlaps(LabelRange other) => Least <= other.Most && other.Least <= Most;

    private static int Number(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<least>[0-9]{1,6})(-(?<most>[0-9]{1,6})|(?<open>\\+))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FilterPattern();

    [GeneratedRegex("^((?<under>under|below) )?(?<least>[0-9]{1,6})(( ?[-–] ?|-årige til )(?<most>[0-9]{1,6}))?((?<open>\\+)| ?(år|years?|-?årige))?(?<open> og (derover|over|ældre)| and (over|older)|-)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LabelPattern();
}
