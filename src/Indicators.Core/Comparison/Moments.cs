using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>Reads an area's or a reference's level at one or more periods.</summary>
internal static class Moments
{
    /// <summary>An area's level, averaged over the periods; all must be known.</summary>
    public static Moment OfArea(Indicator indicator, Area area, IReadOnlyList<Period> periods, ObservationTable table, ConfidenceLevel level)
    {
        var parts = new List<LinearEstimate>();
        var origins = new List<Origin>();
        foreach (var period in periods)
        {
            var observation = table.Find(indicator.Code, area.Code, period);
            origins.AddRange(observation?.Origins ?? []);
            if (observation is null || LevelEstimate.Of(observation, indicator) is not { } estimate)
            {
                return new Moment { Figure = Figure.Absent(WhyAbsent(observation, area, period), indicator.Unit), Origins = origins };
            }

            parts.Add(LinearEstimate.Of(estimate));
        }

        var mean = LinearEstimate.Mean(parts);
        return new Moment { Value = mean, Figure = mean.As(indicator.Unit).Figure(level), Origins = origins };
    }

    /// <summary>A reference's level and the area's gap to it, averaged over the periods of the area's own moment.</summary>
    public static Moment OfReference(
        Indicator indicator, Area area, Moment moment, Area reference, bool contains, IReadOnlyList<Period> periods, ObservationTable table, ConfidenceLevel level)
    {
        var own = OfArea(indicator, reference, periods, table, level);
        if (own.Value is not { } value)
        {
            return own;
        }

        if (moment.Value is not { } areaValue)
        {
            return own;
        }

        if (!contains)
        {
            return own with { Gap = areaValue - value };
        }

        List<LinearEstimate> gaps = [], without = [], gapsExcluding = [];
        double share = 0;
        foreach (var period in periods)
        {
            var part = table.Find(indicator.Code, area.Code, period)!;
            var whole = table.Find(indicator.Code, reference.Code, period)!;
            if (PartAndWhole.Rest(indicator, part, whole) is not var (rest, w) || LevelEstimate.Of(part, indicator) is not { } level0)
            {
                return own with { Gap = areaValue - value, ShareUnknown = true };
            }

            var x = LinearEstimate.Of(rest);
            var gap = LinearEstimate.Of(level0) - x;
            gaps.Add(gap * (1 - w));
            gapsExcluding.Add(gap);
            without.Add(x);
            share += w / periods.Count;
        }

        return own with
        {
            Gap = LinearEstimate.Mean(gaps),
            GapExcluding = LinearEstimate.Mean(gapsExcluding),
            ValueExcluding = LinearEstimate.Mean(without),
            Share = share,
        };
    }

    private static Absence WhyAbsent(Observation? observation, Area area, Period period) => observation switch
    {
        null => Absence.Missing($"No figure for {area.Name} in {period.Code}."),
        { Absence: { } absence } => absence,
        { Denominator: 0 } => Absence.Undefined($"The denominator for {area.Name} in {period.Code} is zero."),
        _ => Absence.Missing($"No value for {area.Name} in {period.Code}."),
    };
}
