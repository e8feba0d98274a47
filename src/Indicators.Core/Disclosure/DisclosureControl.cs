using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// Decides which figures on persons may be shown (DESIGN 7.6). Only what this returns may reach a report: a hidden figure
/// has lost its value and counts, so no percentage, interval, margin or chart coordinate can be computed from it.
/// Assumptions: a reader knows the numbers counted among (populations are published elsewhere), these rules, and which
/// areas are parts of which; figures of different indicators are not set against each other.
/// </summary>
public static class DisclosureControl
{
    /// <summary>Applies disclosure control.</summary>
    /// <param name="observations">All observations that may be shown together: the areas asked for and those they are part of or parted into.</param>
    /// <param name="areas">Which areas contain which.</param>
    /// <param name="indicators">Indicators by code; an observation of an unknown one is left alone.</param>
    /// <param name="policy">The workspace's policy.</param>
    /// <param name="past">Earlier reports, which somebody may have kept; null for none.</param>
    public static DisclosureResult Apply(
        IReadOnlyList<Observation> observations,
        AreaCatalogue areas,
        IReadOnlyDictionary<string, Indicator> indicators,
        DisclosurePolicy policy,
        IReadOnlyList<PastReport>? past = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(policy);
        var cells = new Dictionary<(string Indicator, string Area, Period Period), Cell>();
        foreach (var group in observations.GroupBy(o => o.Indicator, StringComparer.Ordinal))
        {
            if (indicators.GetValueOrDefault(group.Key) is { } indicator && CountsPersons(indicator) && group.Any(o => !IsPublic(o, policy)))
            {
                foreach (var cell in Protected(indicator, [.. group], areas, policy, past ?? []))
                {
                    cells[(indicator.Code, cell.Area.Code, cell.Period)] = cell;
                }
            }
        }

        if (cells.Count == 0)
        {
            return new DisclosureResult(observations, [.. observations.Select(o => new DisclosureDecision(o, Showing.Shown, null, 0, long.MaxValue))]);
        }

        var lines = new SourceLines(observations);
        var decisions = observations.Select(o => Decide(o, cells.GetValueOrDefault((o.Indicator, o.Area, o.Period)), policy)).ToList();
        return new DisclosureResult([.. decisions.Select(d => Shown(d, indicators.GetValueOrDefault(d.Original.Indicator), policy, lines))], decisions);
    }

    /// <summary>True for counts of persons, families and households; a number of activities or associations is no secret.</summary>
    public static bool CountsPersons(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator is not { Measure: Measure.Count, Meaning: IntervalMeaning.None };
    }

    /// <summary>True when every file behind an observation is public or exempt.</summary>
    public static bool IsPublic(Observation observation, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(policy);
        return observation.Origins.All(o => policy.Exempts(o.Source));
    }

    /// <summary>The first of some observations, hidden whatever its count unless it is public: an earlier revision of a figure that is hidden now.</summary>
    /// <param name="observations">The observation to hide, then others of the same files.</param>
    /// <param name="indicators">Indicators by code.</param>
    /// <param name="policy">The workspace's policy.</param>
    public static Observation Hide(IReadOnlyList<Observation> observations, IReadOnlyDictionary<string, Indicator> indicators, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(indicators);
        var first = observations[0];
        return IsPublic(first, policy)
            ? first
            : Shown(new DisclosureDecision(first, Showing.Hidden, null, 0, long.MaxValue), indicators.GetValueOrDefault(first.Indicator), policy, new SourceLines(observations));
    }

    private static List<Cell> Protected(
        Indicator indicator, List<Observation> observations, AreaCatalogue areas, DisclosurePolicy policy, IReadOnlyList<PastReport> past)
    {
        var cells = Cells(indicator, observations, areas, policy);
        var editions = Editions.Of(cells, past, indicator.Code, (then) => Cells(indicator, then, areas, policy));
        var bounds = cells.Select(c => c.HiddenBelow ?? 0).DefaultIfEmpty(0).Max();
        var threshold = (int)Math.Max(Math.Max(policy.Threshold, indicator.SmallestCount), Math.Min(bounds, int.MaxValue));
        var smallGroup = Math.Max(policy.SmallGroup, threshold);
        var groups = new HiddenCounts(indicator, editions, areas, ofGroups: true, threshold, smallGroup);
        var counts = new HiddenCounts(indicator, editions, areas, ofGroups: false, threshold, smallGroup);

        // A figure hidden for one reason is a new unknown for the other, so the two take turns until nothing changes.
        while (counts.Protect() | groups.Protect())
        {
        }

        counts.NoteRanges();
        return cells;
    }

    private static List<Cell> Cells(Indicator indicator, IReadOnlyList<Observation> observations, AreaCatalogue areas, DisclosurePolicy policy)
    {
        var cells = new Dictionary<(string, Period), Cell>();
        foreach (var o in observations.OrderBy(o => IsPublic(o, policy) ? 0 : 1))
        {
            if (areas.ByCode(o.Area) is not { } area)
            {
                continue;
            }

            if (!cells.TryGetValue((o.Area, o.Period), out var cell))
            {
                cells[(o.Area, o.Period)] = cell = new Cell(area, o.Period);
            }

            var count = CountOf(indicator, o);
            cell.IsPublic |= IsPublic(o, policy) && (count is not null || o.Denominator is not null);
            cell.Count ??= count;
            cell.Group ??= indicator.Measure == Measure.Count ? null : o.Denominator;
            cell.HiddenBelow ??= o.Absence is { Kind: AbsenceKind.Suppressed, Bound: > 1 and var below } ? below : null;
        }

        return [.. cells.Values];
    }

    /// <summary>Persons with the trait, or events: as given, or as the percentage and its denominator imply.</summary>
    private static long? CountOf(Indicator indicator, Observation o)
    {
        if (o.Numerator is not null || o.Absence is not null)
        {
            return indicator.Measure is Measure.Mean or Measure.Index ? null : o.Numerator;
        }

        double? implied = (indicator.Measure, o.Value, o.Denominator) switch
        {
            (Measure.Proportion, { } v, { } n) => v / 100 * n,
            (Measure.Rate, { } v, { } n) => v / indicator.Per * n,
            (Measure.Count, { } v, _) => v,
            _ => null,
        };
        return implied is { } x and >= 0 and < 1e15 ? (long)Math.Round(x, MidpointRounding.AwayFromZero) : null;
    }

    private static DisclosureDecision Decide(Observation o, Cell? cell, DisclosurePolicy policy)
    {
        if (cell is null || IsPublic(o, policy))
        {
            return new DisclosureDecision(o, Showing.Shown, null, 0, long.MaxValue);
        }

        if (o.Absence is { Kind: AbsenceKind.Suppressed })
        {
            return new DisclosureDecision(o, Showing.Hidden, o.Absence.Bound, cell.Least, cell.Most);
        }

        if (cell.IsHidden)
        {
            return new DisclosureDecision(o, Showing.Hidden, cell.Below, cell.Least, cell.Most);
        }

        return new DisclosureDecision(o, policy.RoundTo is > 1 && cell.Count is not null ? Showing.Rounded : Showing.Shown, null, 0, long.MaxValue);
    }

    private static Observation Shown(DisclosureDecision decision, Indicator? indicator, DisclosurePolicy policy, SourceLines lines) => decision switch
    {
        { Showing: Showing.Hidden, Original.Absence: { } absence } => decision.Original with { Numerator = null, Value = null, Absence = absence },
        { Showing: Showing.Hidden } => decision.Original with
        {
            Value = null,
            Numerator = null,
            Denominator = null,
            StandardDeviation = null,
            Absence = new Absence(AbsenceKind.Suppressed, AbsenceText.Hidden.Da, decision.Below),
            Origins = lines.Coarse(decision.Original.Origins),
        },
        { Showing: Showing.Rounded } => CountRounding.Of(decision.Original, indicator!, CountOf(indicator!, decision.Original)!.Value, policy.RoundTo!.Value),
        _ => decision.Original,
    };
}
