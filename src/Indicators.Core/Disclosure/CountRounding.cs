using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>Rounds shown counts to a multiple, so that small differences between figures tell nothing.</summary>
internal static class CountRounding
{
    /// <summary>The observation with rounded counts, and the value that they give.</summary>
    public static Observation Of(Observation o, Indicator indicator, long count, int multiple)
    {
        var numerator = Nearest(count, multiple);
        if (o.Denominator is not { } group || indicator.Measure == Measure.Count)
        {
            return o with { Numerator = o.Numerator is null ? null : numerator, Value = o.Value is null ? null : numerator };
        }

        var denominator = Nearest(group, multiple);
        if (indicator.Measure == Measure.Proportion)
        {
            numerator = Math.Min(numerator, denominator);
        }

        var scale = indicator.Measure == Measure.Rate ? indicator.Per : 100;
        return o with
        {
            Numerator = numerator,
            Denominator = denominator,
            Value = o.Value is null || denominator == 0 ? null : scale * numerator / denominator,
        };
    }

    /// <summary>The nearest multiple, halves upwards; a count above zero never becomes zero, which would say that there is nobody.</summary>
    private static long Nearest(long count, int multiple) => count == 0 ? 0 : Math.Max(multiple, (count + (multiple / 2)) / multiple * multiple);
}
