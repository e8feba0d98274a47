using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Puts the figures of a mapping's files together into observations.</summary>
internal static class ObservationBuilder
{
    /// <summary>The observations of one indicator, by area code and period.</summary>
    /// <param name="mapping">How they come about.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="results">What the files gave, by the id of the source.</param>
    /// <param name="warnings">Takes what looks wrong.</param>
    public static IEnumerable<Observation> Build(IndicatorMapping mapping, Indicator indicator, IReadOnlyDictionary<string, SourceResult> results, List<ImportWarning> warnings)
    {
        var doubts = new FigureDoubts(mapping, indicator);
        var lead = new TermFigures((mapping.Value ?? mapping.Numerator)!, results);
        var below = mapping.Denominator is { } d ? new TermFigures(d, results) : null;
        var deviation = mapping.StandardDeviation is { } s ? new TermFigures(s, results) : null;
        var observations = lead.Places()
            .Select(place => One(mapping, indicator, place, lead.At(place), below?.At(place, lead), deviation?.At(place, lead), doubts))
            .ToList();
        doubts.Tell(observations.Count, warnings);
        return mapping.Window > 1 || mapping.Lag > 0 ? Windows.Average(observations, mapping.Window, mapping.Lag) : observations;
    }

    private static Observation One(IndicatorMapping mapping, Indicator indicator, TermPlace place, TermFigure lead, TermFigure? below, TermFigure? deviation, FigureDoubts doubts)
    {
        var origins = Origins(lead.Origin, below?.Origin, deviation?.Origin);
        var observation = new Observation(indicator.Code, place.Area, place.Period) { Origins = origins };
        if (lead.Absence is { } absent)
        {
            return observation with { Absence = absent, Denominator = WholeOf(below) };
        }

        var scale = mapping.Scale;
        if (mapping.Denominator is null)
        {
            doubts.Alone(lead, scale);
        }

        if (mapping.Value is not null)
        {
            return observation with
            {
                Value = (double)(lead.Number * scale),
                Denominator = WholeOf(below),
                StandardDeviation = deviation is { Absence: null } sd ? (double)(sd.Number * scale) : null,
            };
        }

        if (below is not { } whole)
        {
            return observation with { Value = (double)(lead.Number * scale), Numerator = scale == 1 ? WholeOf(lead) : null };
        }

        if (whole.Absence is { } noDenominator)
        {
            return observation with { Absence = noDenominator, Numerator = WholeOf(lead) };
        }

        return Ratio(observation, indicator, lead, whole, scale, doubts);
    }

    private static Observation Ratio(Observation observation, Indicator indicator, TermFigure above, TermFigure below, decimal scale, FigureDoubts doubts)
    {
        if (below.Number == 0)
        {
            return observation with { Absence = Absence.Undefined(AbsenceText.ZeroDenominator.Da), Numerator = WholeOf(above), Denominator = 0 };
        }

        if (indicator.Measure == Measure.Proportion && (above.Number < 0 || above.Number > below.Number))
        {
            doubts.Larger(above, below);
            return observation with { Absence = Absence.Undefined(AbsenceText.LargerNumerator.Da) };
        }

        var per = indicator.Measure switch
        {
            Measure.Proportion or Measure.Index => 100m,
            Measure.Rate => (decimal)indicator.Per,
            _ => 1m,
        };
        return observation with
        {
            Value = (double)(above.Number * per * scale / below.Number),
            Numerator = scale == 1 ? WholeOf(above) : null,
            Denominator = WholeOf(below),
            StandardDeviation = null,
        };
    }

    private static long? WholeOf(TermFigure? figure) =>
        figure is { Absence: null } known && known.Number == decimal.Truncate(known.Number) && Math.Abs(known.Number) < long.MaxValue ? (long)known.Number : null;

    private static IReadOnlyList<Origin> Origins(Origin? first, Origin? second, Origin? third)
    {
        // Nearly always numerator and denominator stand in one row: one array of one, among millions of figures.
        if (first is not null && (second is null || second == first) && (third is null || third == first))
        {
            return [first];
        }

        var origins = new List<Origin>();
        foreach (var origin in new[] { first, second, third }.OfType<Origin>())
        {
            var same = origins.FindIndex(o => o.Source == origin.Source);
            if (same < 0)
            {
                origins.Add(origin);
            }
            else if (origins[same] != origin)
            {
                // Numerator and denominator may share rows; they cannot be more than the lines between first and last.
                var joined = Windows.Joined(origins[same], origin);
                origins[same] = joined with { Rows = Math.Min(joined.Rows, joined.LastLine - joined.FirstLine + 1) };
            }
        }

        return origins;
    }
}
