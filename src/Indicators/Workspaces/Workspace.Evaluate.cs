using System.Security.Cryptography;
using Indicators.Core.Comparison;
using Indicators.Core.Criteria;
using Indicators.Core.Goals;
using Indicators.Core.Registers;
using Indicators.Import.Mapping;
using Indicators.Import.Registers;
using Indicators.Model;
using Indicators.Store;

namespace Indicators;

/// <content>Questions to the store and the computation core.</content>
public sealed partial class Workspace
{
    /// <summary>Judges every goal of the plan. Reads what the store holds: import first.</summary>
    /// <param name="request">Phase, periods and the state to read.</param>
    /// <exception cref="IndicatorsException">Plan or data are wrong.</exception>
    public Evaluation Evaluate(EvaluationRequest? request = null)
    {
        request ??= new EvaluationRequest();
        var phase = request.Phase ?? PhaseOfPlan;
        var registers = RegisterFiles.Read(Plan, _definitions.Scope());
        var input = Input(phase, request, registers);
        var evaluation = WithPlanFacts(PlanEvaluator.Evaluate(input), registers, CutOff(phase, request));
        return evaluation with { Disclosures = input.Disclosure!.Disclosures, Spreads = Spreads(evaluation) };
    }

    /// <summary>
    /// Reads what people write: plan, mappings, theme, notes and disclosure policy. Done before an import, a mistake in one
    /// of them is told before any extract is read.
    /// </summary>
    /// <exception cref="IndicatorsException">One of them has mistakes, or the plan is not there.</exception>
    public void CheckDefinitions()
    {
        var mappings = Task.Run(() => _mappings.Value);
        Mistakes.Gather(
            () => _ = Plan,
            () => _ = _theme.Value,
            () => _ = mappings.GetAwaiter().GetResult(),
            () => _ = _disclosure.Value,
            () => _ = _notes.Value);
    }

    /// <summary>Plan, mappings and coverage, without evaluating: every source is read, nothing is stored.</summary>
    /// <exception cref="IndicatorsException">Plan, mappings or files have mistakes.</exception>
    public CheckReport Check(CancellationToken cancellation = default)
    {
        CheckDefinitions();
        var housing = HousingAreas(Plan);
        var lists = housing.Length > 0 ? Task.Run(() => _criteria.Value, cancellation) : null;
        var scope = _definitions.Scope();
        var phase = PhaseOfPlan;
        var rules = Task.Run(
            () =>
            {
                var read = Rules(RegisterFiles.Read(Plan, scope), phase, new EvaluationRequest());
                read.JudgeAhead();
                return read;
            },
            cancellation);
        var reports = new List<MappingReport>();
        var observations = new List<Observation>();
        foreach (var batch in new MappingRun(_mappings.Value, scope).ExecuteAll(cancellation))
        {
            observations.AddRange(batch.Observations);
            reports.Add(new MappingReport(batch.Mapping, MappingState.ReadOnly, batch.Sources, batch.Observations.Count, null) { Warnings = batch.Warnings });
        }

        _ = lists?.GetAwaiter().GetResult();
        var coverage = PlanEvaluator.Coverage(CoverageInput(phase, housing, rules.GetAwaiter().GetResult(), observations));
        return new CheckReport(Plan.Id, new ImportReport(reports), coverage, PlanLogic.Check(Plan)) { Remarks = CheckRemarks.Of(Plan, _mappings.Value, reports, _definitions) };
    }

    /// <summary>An area's indicator at baseline and follow-up against references.</summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="area">Area code, name or alias.</param>
    /// <param name="references">Reference areas; empty for the plan's.</param>
    /// <param name="baseline">Baseline.</param>
    /// <param name="followUp">Follow-up.</param>
    /// <param name="compareAcrossBreak">Written leave to compare across a series break; empty for none.</param>
    /// <exception cref="RequestException">The area or indicator is not known.</exception>
    public Comparison Compare(string indicator, string area, IReadOnlyList<string> references, Period baseline, Period followUp, string compareAcrossBreak = "")
    {
        ArgumentNullException.ThrowIfNull(references);
        var found = Areas.Find(area, "--area");
        var against = (references.Count > 0 ? references : Plan.References).Select(r => Areas.Find(r, "--reference")).Where(r => r.Code != found.Code).ToArray();
        var measured = IndicatorOf(indicator);
        var codes = against.Select(r => r.Code).Append(found.Code).ToHashSet(StringComparer.Ordinal);
        var request = CompareRequest(measured, baseline, followUp, codes.Where(c => c != found.Code).Order(StringComparer.Ordinal).Select(r => ("--reference", (string?)r)).Prepend(("--area", found.Code)));
        var table = new ObservationTable(Shown(request, codes, [measured.Code], asOf: null, baseline, followUp));
        return Comparer.Compare(measured, found, against, baseline, followUp, table, Areas, new ComparisonOptions { CompareAcrossBreak = compareAcrossBreak });
    }

    /// <summary>Baseline against follow-up for every area of a kind that has both, against its own past alone; in the order indicator, area.</summary>
    /// <param name="indicators">Indicator codes.</param>
    /// <param name="kind">The kind of areas.</param>
    /// <param name="baseline">Baseline.</param>
    /// <param name="followUp">Follow-up.</param>
    /// <exception cref="RequestException">An indicator is not known.</exception>
    public IReadOnlyList<Comparison> Changes(IEnumerable<string> indicators, AreaKind kind, Period baseline, Period followUp)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var measured = indicators.Select(IndicatorOf).ToArray();
        var request = RequestText("compare", measured.Select(i => ("--indicator", (string?)i.Code)).Append(("--baseline", baseline.Code)).Append(("--follow-up", followUp.Code)));
        var observations = Shown(request, codes: null, [.. measured.Select(i => i.Code)], asOf: null, baseline, followUp);
        var table = new ObservationTable(observations);
        var known = observations
            .Where(o => o.Value is not null && (o.Period == baseline || o.Period == followUp) && Areas.ByCode(o.Area)?.Kind == kind)
            .ToLookup(o => (o.Indicator, o.Area), o => o.Period);
        return
        [
            .. from key in known
               where key.Distinct().Count() == 2
               orderby key.Key.Indicator, key.Key.Area
               select Comparer.Compare(Indicators[key.Key.Indicator], Areas.ByCode(key.Key.Area)!, [], baseline, followUp, table, Areas, new ComparisonOptions()),
        ];
    }

    /// <summary>The criteria of every area of a kind on every list, such as all housing areas.</summary>
    /// <param name="kind">The kind of areas.</param>
    public IReadOnlyList<AreaCriteriaHistory> Criteria(AreaKind kind) => Histories(
        Areas.All.Where(a => a.Kind == kind),
        Shown("criteria", codes: null, CriteriaIndicators));

    /// <summary>The criteria of areas on every list, or on one.</summary>
    /// <param name="area">Area code, name or alias; null for the plan's areas.</param>
    /// <param name="year">Only this list; null for all.</param>
    /// <exception cref="RequestException">The area is not known, or no list of that year is.</exception>
    public IReadOnlyList<AreaCriteriaHistory> Criteria(string? area = null, int? year = null)
    {
        var areas = area is null ? Plan.Areas.Select(a => Areas.Find(a)).ToArray() : [Areas.Find(area, "--area")];
        var histories = Histories(areas, Shown(RequestText("criteria", areas.Select(a => ("--area", (string?)a.Code))), areas.Select(a => a.Code).ToHashSet(StringComparer.Ordinal), CriteriaIndicators));
        if (year is not { } only)
        {
            return histories;
        }

        var narrowed = histories.Select(h => h with { Years = [.. h.Years.Where(y => y.ListYear == only)] }).Where(h => h.Years.Count > 0).ToArray();
        return narrowed.Length > 0
            ? narrowed
            : throw new RequestException("--year", $"no list of {only} is known for {string.Join(", ", areas.Select(a => a.Name))}", "one of " + string.Join(", ", histories.SelectMany(h => h.Years).Select(y => y.ListYear).Distinct().Order()));
    }

    /// <summary>
    /// As <see cref="Trace"/>, of a figure that the store can tell alone: an area by its code, public sources, and files
    /// and origin records that are still those it was read from. Nothing else of the workspace is then looked at. Null for any other.
    /// </summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="area">Area code.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<Revision>? TraceStored(string indicator, string area, Period period)
    {
        if (Location() is { File: { } file } && !File.Exists(file))
        {
            return null;
        }

        var revisions = Store.Trace(indicator, area, period);
        var sources = revisions.SelectMany(r => r.Observation.Origins).Select(o => o.Source).ToArray();
        var now = revisions.Where(r => r.Superseded is null).SelectMany(r => r.Observation.Origins).Select(o => o.Source).Distinct().ToArray();
        return now.Length > 0 && sources.All(s => s.IsPublic) && now.All(_definitions.IsAsRead) ? revisions : null;
    }

    /// <summary>
    /// Every recorded revision of one figure with the lines it came from, oldest first. Of a hidden figure the file and
    /// lines are told, but in no revision the number; what is shown of sources that are not public is entered in the store's log.
    /// </summary>
    /// <exception cref="RequestException">The area or indicator is not known, or there is no such figure.</exception>
    public IReadOnlyList<Revision> Trace(string indicator, string area, Period period)
    {
        var found = Areas.Find(area, "--area");
        var code = IndicatorOf(indicator).Code;
        var revisions = Store.Trace(code, found.Code, period);
        if (revisions.Count > 0)
        {
            return Shown(RequestText("trace", ("--indicator", code), ("--area", found.Code), ("--period", period.Code)), revisions);
        }

        var periods = Store.Observations(new ObservationQuery { Indicators = [code], Areas = [found.Code] }).Select(o => o.Period).Distinct().Order().Select(p => p.Code).ToArray();
        throw new RequestException(
            $"{code}, {found.Name}, {period.Code}",
            "there is no such figure",
            periods.Length > 0 ? "one of the periods " + string.Join(", ", periods) : $"an indicator with figures for {found.Name}",
            periods.Length > 0 ? "" : "See 'indicators check' for what the workspace holds.");
    }

    private static readonly string[] CriteriaIndicators = [CriteriaHistory.Residents, .. CriteriaCodes.All.Select(c => c.Code())];

    private PlanEvaluationInput Input(Phase phase, EvaluationRequest request, RegisterSet registers)
    {
        var plan = PlanSelection.Of(Plan, Areas, request.Areas);
        var disclosure = Showable(AreasOfPlan(), IndicatorsOfPlan(), Store.State(EndOf(request.AsOf)));
        return Input(plan, phase, request, Rules(registers, phase, request), disclosure.Observations) with
        {
            Disclosure = disclosure,
            Criteria = [.. Histories(HousingAreas(plan), disclosure.Observations).Where(h => h.Years.Count > 0)],
            Sources = [.. SourcesRead(request.AsOf), .. Imported(registers).Select(r => new SourceUse(r.Source, "plan.yaml", r.Balance))],
            Notes = _notes.Value.Goals,
        };
    }

    /// <summary>
    /// What coverage is told from: the observations of files just read, one that must not be shown being there all the same.
    /// No area is classified unless a goal asks for its criteria.
    /// </summary>
    private PlanEvaluationInput CoverageInput(Phase phase, Area[] housing, RegisterRules rules, IReadOnlyList<Observation> observations)
    {
        _ = AreasOfPlan();
        var histories = new Lazy<AreaCriteriaHistory[]>(() => [.. Histories(housing, observations).Where(h => h.Years.Count > 0)]);
        return Input(Plan, phase, new EvaluationRequest(), rules, observations) with { CriterionLookup = CriterionSearch.In(() => histories.Value) };
    }

    private PlanEvaluationInput Input(Plan plan, Phase phase, EvaluationRequest request, RegisterRules rules, IReadOnlyList<Observation> observations) => new()
    {
        Plan = plan,
        Phase = phase,
        Table = new ObservationTable(observations),
        Areas = Areas,
        Indicators = Indicators,
        Baseline = request.Baseline,
        FollowUp = request.FollowUp,
        AsOf = request.AsOf,
        Rulesets = _definitions.Rulesets.All,
        OtherRules = rules,
    };

    /// <summary>The phase that is meant when nobody names one: the last that the plan has a milestone for.</summary>
    private Phase PhaseOfPlan => Plan.Milestones.Final is null && Plan.Milestones.Midterm is not null ? Phase.Midterm : Phase.Final;

    private RegisterRules Rules(RegisterSet registers, Phase phase, EvaluationRequest request) =>
        new(Plan, registers, CutOff(phase, request), phase, _disclosure.Value.Threshold);

    private Area[] HousingAreas(Plan plan) => [.. plan.Areas.Select(a => Areas.Find(a)).Where(a => a.Kind is AreaKind.HousingArea)];

    /// <summary>The day of the evaluation: the end of the follow-up, else of the plan; registers beyond it are not looked at.</summary>
    private DateOnly CutOff(Phase phase, EvaluationRequest request) =>
        (request.FollowUp ?? (phase == Phase.Midterm ? Plan.Milestones.Midterm : Plan.Milestones.Final))?.Last ?? Plan.Ends ?? DateOnly.MaxValue;

    private static IEnumerable<ImportedSource> Imported(RegisterSet set) => new[]
    {
        set.Events?.Imported, set.Participations?.Imported, set.Outcomes?.Imported, set.Answers?.Imported, set.Ratings?.Imported, set.Finance?.Imported,
    }.OfType<ImportedSource>();

    private AreaCriteriaHistory[] Histories(IEnumerable<Area> areas, IReadOnlyList<Observation> observations) =>
    [
        .. areas.Select(a => CriteriaHistory.Build(a, observations, _criteria.Value.Lists, _criteria.Value.Remarks, _definitions.Rulesets, [.. Indicators.Values])),
    ];

    private HashSet<string> AreasOfPlan()
    {
        var named = Plan.Areas
            .Concat(Plan.References)
            .Concat(Plan.Municipality is { } municipality ? [municipality] : [])
            .Concat(Plan.Goals.Concat(Plan.Activities.SelectMany(a => a.SuccessCriteria)).SelectMany(g => g.Areas.Concat(g.References).Concat(RuleParts.References(g.Rule))));
        return named.Select(a => Areas.Find(a).Code).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the goals and the criteria are judged on. The store may hold much more of the same areas, which no report shows.</summary>
    private HashSet<string> IndicatorsOfPlan() => Plan.Goals.Concat(Plan.Activities.SelectMany(a => a.SuccessCriteria))
        .Select(g => g.Indicator ?? RuleParts.Criterion(g.Rule)?.Code())
        .OfType<string>()
        .Concat(CriteriaIndicators)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of this workspace's mappings as the store knows them.</summary>
    private SourceUse[] SourcesRead(DateOnly? asOf)
    {
        var mappings = _mappings.Value.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Store.Sources(EndOf(asOf)).Where(s => mappings.Contains(s.Import.Mapping)).Select(s => new SourceUse(s.Source, s.Import.Mapping, s.Balance))];
    }

    private static SourceFile Describe(string path, string name)
    {
        using var stream = File.OpenRead(path);
        return OriginFile.Describe(path, name, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
