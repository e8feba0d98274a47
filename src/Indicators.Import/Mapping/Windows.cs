using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Means over several years, as the criteria of the lists use them.</summary>
internal static class Windows
{
    /// <summary>
    /// For each area and each period Y whose years Y - lag - window + 1 to Y - lag are all there, the mean of their values.
    /// A year without value leaves the mean absent. Counts belong to one year and are kept only where nothing is averaged.
    /// </summary>
    public static IEnumerable<Observation> Average(IReadOnlyList<Observation> years, int window, int lag)
    {
        foreach (var area in years.GroupBy(o => o.Area, StringComparer.Ordinal))
        {
            var byPeriod = new Dictionary<Period, Observation>();
            foreach (var year in area)
            {
                byPeriod.Add(year.Period, year);
            }

            foreach (var newest in area)
            {
                var parts = new List<Observation>();
                for (var back = window - 1; back >= 0; back--)
                {
                    if (newest.Period.Year - back >= 1 && byPeriod.TryGetValue(newest.Period.AddYears(-back), out var part))
                    {
                        parts.Add(part);
                    }
                }

                if (parts.Count == window)
                {
                    yield return Mean(parts, newest, newest.Period.AddYears(lag));
                }
            }
        }
    }

    /// <summary>Two stretches of one file as one.</summary>
    public static Origin Joined(Origin one, Origin other) => one with
    {
        FirstLine = Math.Min(one.FirstLine, other.FirstLine),
        LastLine = Math.Max(one.LastLine, other.LastLine),
        Rows = one.Rows + other.Rows,
    };

    private static Observation Mean(List<Observation> parts, Observation newest, Period period)
    {
        if (parts.Count == 1)
        {
            return newest with { Period = period };
        }

        var origins = new List<Origin>();
        double sum = 0;
        foreach (var part in parts)
        {
            sum += part.Value ?? 0;
            foreach (var origin in part.Origins)
            {
                var same = origins.FindIndex(o => o.Source == origin.Source);
                if (same < 0)
                {
                    origins.Add(origin);
                }
                else
                {
                    origins[same] = Joined(origins[same], origin);
                }
            }
        }

        var absent = parts.Find(p => p.Absence is not null);
        return new Observation(newest.Indicator, newest.Area, period)
        {
            Value = absent is null ? sum / parts.Count : null,
            Absence = absent?.Absence is { } a ? a with { Reason = $"{absent.Period}: {a.Reason}", Bound = null } : null,
            Origins = origins,
        };
    }
}
