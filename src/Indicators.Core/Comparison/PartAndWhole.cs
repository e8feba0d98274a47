using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// The reference without the area, from the counts of both.
/// Formula: (whole count - part count) / (whole denominator - part denominator); w = part denominator / whole denominator.
/// Undefined when: a count is unknown, the measure has no denominators that can be subtracted, or the part is not
/// smaller than the whole.
/// </summary>
internal static class PartAndWhole
{
    /// <summary>The rest of the whole and the part's share w of its denominator; null when not computable.</summary>
    public static (LevelEstimate Others, double Share)? Rest(Indicator indicator, Observation part, Observation whole)
    {
        if (part is not { Numerator: { } a, Denominator: { } n } || whole is not { Numerator: { } r, Denominator: { } m } || n <= 0 || m <= n || r < a)
        {
            return null;
        }

        double count = r - a, denominator = m - n;
        var w = (double)n / m;
        return indicator.Measure switch
        {
            Measure.Proportion when count > denominator => null,
            Measure.Proportion when indicator.Meaning == IntervalMeaning.None =>
                (LevelEstimate.Point(whole.Area, 100 * count / denominator, indicator, NoInterval.ByCount), w),
            Measure.Proportion => (LevelEstimate.Proportion(whole.Area, count, denominator), w),
            Measure.Rate when indicator.Meaning == IntervalMeaning.None =>
                (LevelEstimate.Point(whole.Area, count / denominator * indicator.Per, indicator, NoInterval.ByCount), w),
            Measure.Rate => (LevelEstimate.Rate(whole.Area, count, denominator, indicator.Per), w),
            _ => null,
        };
    }
}
