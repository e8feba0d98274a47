namespace Indicators.Core.Statistics;

/// <summary>A difference in a crude rate split into what changed within strata and what changed between them.</summary>
/// <param name="Difference">Second crude rate minus first.</param>
/// <param name="RateEffect">The part due to different rates within strata.</param>
/// <param name="CompositionEffect">The part due to a different composition.</param>
/// <param name="RateByStratum">The rate effect, stratum by stratum.</param>
/// <param name="CompositionByStratum">The composition effect, stratum by stratum.</param>
public sealed record KitagawaSplit(
    double Difference,
    double RateEffect,
    double CompositionEffect,
    IReadOnlyList<double> RateByStratum,
    IReadOnlyList<double> CompositionByStratum);

/// <summary>
/// Kitagawa's split of a difference between two crude rates.
/// Formula: rate effect sum((m1 - m0)(c0 + c1)/2), composition effect sum((c1 - c0)(m0 + m1)/2), with m the rate and
/// c the share of the population in a stratum; the two add up to the difference exactly.
/// Units: those of the rate per person. Assumptions: none; it is an identity.
/// Undefined when: a total population is 0, a number is negative, or a stratum has events but no persons: then null.
/// A stratum that is empty on one side takes the other side's rate, so it counts as composition only.
/// Reference: Kitagawa (1955), doi:10.1080/01621459.1955.10501299.
/// </summary>
public static class Kitagawa
{
    /// <summary>The split of second minus first.</summary>
    /// <param name="strata">Counts and populations of both sides in each stratum.</param>
    /// <returns>Null when undefined.</returns>
    public static KitagawaSplit? Split(IReadOnlyList<TwoGroupStratum> strata)
    {
        double persons0 = 0, persons1 = 0, count0 = 0, count1 = 0;
        foreach (var s in strata)
        {
            if (!(s.Numerator0 >= 0 && s.Numerator1 >= 0 && s.Denominator0 >= 0 && s.Denominator1 >= 0)
                || (s.Denominator0 == 0 && s.Numerator0 > 0)
                || (s.Denominator1 == 0 && s.Numerator1 > 0))
            {
                return null;
            }

            persons0 += s.Denominator0;
            persons1 += s.Denominator1;
            count0 += s.Numerator0;
            count1 += s.Numerator1;
        }

        if (!(persons0 > 0 && persons1 > 0) || !double.IsFinite(persons0 + persons1 + count0 + count1))
        {
            return null;
        }

        var rates = new double[strata.Count];
        var shares = new double[strata.Count];
        for (var i = 0; i < rates.Length; i++)
        {
            var s = strata[i];
            double? own0 = s.Denominator0 > 0 ? s.Numerator0 / s.Denominator0 : null;
            double? own1 = s.Denominator1 > 0 ? s.Numerator1 / s.Denominator1 : null;
            var m0 = own0 ?? own1 ?? 0;
            var m1 = own1 ?? own0 ?? 0;
            var c0 = s.Denominator0 / persons0;
            var c1 = s.Denominator1 / persons1;
            rates[i] = (m1 - m0) * (c0 + c1) / 2;
            shares[i] = (c1 - c0) * (m0 + m1) / 2;
        }

        return new KitagawaSplit((count1 / persons1) - (count0 / persons0), rates.Sum(), shares.Sum(), rates, shares);
    }
}
