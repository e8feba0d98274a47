using Indicators.Model;
using static Indicators.Core.Impact.DesignText;

namespace Indicators.Core.Impact;

/// <summary>The synthetic control behind a study on the lists, with all its checks, in the words of the report.</summary>
internal static class ListStudyEstimate
{
    // Whatever the other checks say: lists that show only listed areas never carry a causal reading.
    private static readonly DesignCheck ListedOnly = new("listed-only", CheckOutcome.Failed,
        "Listerne viser kun områder, der er eller lige har været på dem. Hvor meget udvælgelsen alene betyder, kan derfor ikke afgøres, kun simuleres.",
        "The lists show only areas that are or have just been on them. What the selection alone does can therefore not be told, only simulated.");

    internal static (StudyEstimate Estimate, Bilingual Conclusion) Of(
        AreaCriteriaHistory history, IReadOnlyList<AreaCriteriaHistory> all, Criterion criterion, int from, IReadOnlyList<SimilarArea> areas, IReadOnlySet<string> donors, ListStudyOptions options)
    {
        var code = history.Area.Code;
        var own = ListEvents.Measured(history, criterion);
        var whole = ListStudies.PanelOf(all, criterion, code, from);
        var panel = whole.Where(r => own.ContainsKey(r.Time) && (r.Unit == code || donors.Contains(r.Unit)));
        var complete = areas.Select(a => a.Area.Code).Append(code).ToHashSet(StringComparer.Ordinal);
        var plain = new SyntheticControlOptions();
        var result = SyntheticControl.Fit(panel, code, from, plain);
        var simulation = Selection(whole.Where(r => r.Time < from && own.ContainsKey(r.Time) && complete.Contains(r.Unit)), history, criterion, from, result, options);
        var judged = plain with
        {
            Context = new DesignContext
            {
                SelectedOnOutcome = true,
                RegressionToTheMean = simulation,
                BoundaryChanged = history.Notes.Any(n => n.Kind == "boundary" && n.Area == code),
            },
        };
        var verdict = DesignVerdict.From([.. DesignChecks.Of(result, judged, panel).Checks, ListedOnly], beyondChance: false);
        var names = all.ToDictionary(h => h.Area.Code, h => h.Area, StringComparer.Ordinal);
        var weights = result.Weights.ToDictionary(w => w.Unit, w => w.Weight, StringComparer.Ordinal);
        var estimate = new StudyEstimate
        {
            Similar = [.. areas.Select(a => weights.TryGetValue(a.Area.Code, out var weight) ? a with { Weight = weight } : a.Reason != Bilingual.Empty ? a : a with { Reason = NotAmongNearest(donors.Count) })],
            Gaps = Gaps(result.Gaps),
            Difference = result.Att,
            MisfitBefore = Math.Sqrt(result.PreMspe),
            Rank = result.Rank,
            Ranked = result.Ranked,
            PValue = result.PValue,
            Placebos = [.. result.Placebos.Where(p => p.Unit != code).Select(p => new StudyPlacebo(names[p.Unit], p.Att, p.Rank, Gaps(p.Gaps)))],
            EarlierStarts = [.. result.InTime.Select(p => new StudyRun(new($"start {Number(p.From)} (opdigtet)", $"start {Number(p.From)} (made up)"), p.Att))],
            Sensitivity = [.. Sensitivity.OfSyntheticControl(panel, result, plain).Runs.Select(r => new StudyRun(Change(r, names), r.Att?.Value))],
            Selection = simulation is null ? null : new StudySelection(Assumptions(simulation.Assumptions), simulation.ExpectedDifference, simulation.DifferenceRange),
            Checks = [.. verdict.Checks.Select(c => new StudyCheck(c.Key, c.Outcome switch { CheckOutcome.Passed => "passed", CheckOutcome.Concern => "concern", _ => "failed" }, new(c.Danish, c.English)))],
            Grade = verdict.Grade switch { DesignGrade.Supports => "supports", DesignGrade.Suggests => "suggests", _ => "describes" },
        };
        return (estimate, Conclusion(history, criterion, from, result, verdict));
    }

    private static RegressionToTheMeanResult? Selection(Panel before, AreaCriteriaHistory history, Criterion criterion, int from, SyntheticControlResult result, ListStudyOptions options)
    {
        var last = history.Years.Last(y => y.ListYear < from && y.Criteria.Any(c => c.Rule.Criterion == criterion && c.Value is not null)).Criteria.First(c => c.Rule.Criterion == criterion);
        if (last.Threshold is not { } threshold)
        {
            return null;
        }

        try
        {
            var assumptions = RegressionToTheMean.AssumptionsFrom(
                before, (double)threshold, last.Rule.Strictness != Strictness.Below, before.Times.Count, result.Gaps.Count(g => g.Time >= from)) with
            { MaximumSelected = 1, OnlyLeavers = ListEvents.IsOff(history, from) };
            return RegressionToTheMean.Simulate(assumptions, result.Att, seed: options.Seed);
        }
        catch (RequestException)
        {
            // Too few areas or lists to read assumptions from, or hardly any that leave: then the check says that nothing was computed.
            return null;
        }
    }

    private static Bilingual Conclusion(AreaCriteriaHistory history, Criterion criterion, int from, SyntheticControlResult result, DesignVerdict verdict)
    {
        var side = result.Att < 0 ? ("under", "below") : ("over", "above");
        var size = Math.Abs(result.Att);
        return new(
            $"I {history.Area.Name} lå kriteriet ({CriterionNames.Short(criterion).Da}) fra listen {Number(from)} {Danish(size, "0.00")} point {side.Item1} den vægtede sammenligning. {verdict.Danish}",
            $"In {history.Area.Name} the criterion ({CriterionNames.Short(criterion).En}) lay {English(size, "0.00")} points {side.Item2} the weighted comparison from the list of {Number(from)}. {verdict.English}");
    }

    private static Bilingual Assumptions(RegressionToTheMeanAssumptions a) => new(
        $"{Number(a.Areas)} områder med gennemsnit {Danish(a.Mean, "0.00")}, spredning mellem områder {Danish(a.BetweenDeviation, "0.00")} og fra liste til liste {Danish(a.WithinDeviation, "0.00")}, sammenhæng mellem nabolister {Danish(a.Autocorrelation, "0.00")}; et område på den forkerte side af grænsen {Danish(a.Threshold, "0.##")} følges{(a.OnlyLeavers ? ", hvis det er på den rigtige på næste liste" : "")}. Tallene er aflæst af områder på listerne og gælder kun, hvis de ligner alle områder.",
        $"{Number(a.Areas)} areas with mean {English(a.Mean, "0.00")}, standard deviation between areas {English(a.BetweenDeviation, "0.00")} and from list to list {English(a.WithinDeviation, "0.00")}, correlation of neighbouring lists {English(a.Autocorrelation, "0.00")}; an area beyond the limit {English(a.Threshold, "0.##")} is followed{(a.OnlyLeavers ? " if it is on the other side on the next list" : "")}. The numbers are read from areas on the lists and hold only if these are like all areas.");

    private static StudyGap[] Gaps(IReadOnlyList<SyntheticGap> gaps) => [.. gaps.Select(g => new StudyGap(g.Time, g.Observed, g.Synthetic))];

    private static Bilingual Change(SensitivityRun run, Dictionary<string, Area> names) => run.Kind switch
    {
        SensitivityKind.WithoutTime => new($"uden listen {run.Change}", $"without the list of {run.Change}"),
        SensitivityKind.WithoutUnit => new($"uden {names[run.Change].Name}", $"without {names[run.Change].Name}"),
        _ => new($"start {run.Change}", $"start {run.Change}"),
    };

    private static Bilingual NotAmongNearest(int donors) => new($"ikke blandt de {Number(donors)} nærmeste", $"not among the {Number(donors)} nearest");
}
