using System.Runtime.ExceptionServices;
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
        var phase = request.Phase ?? (Plan.Milestones.Final is null && Plan.Milestones.Midterm is not null ? Phase.Midterm : Phase.Final);
        var registers = RegisterFiles.Read(Plan, _definitions.Scope());
        var input = Input(phase, request, registers);
        var evaluation = WithPlanFacts(PlanEvaluator.Evaluate(input), registers, CutOff(phase, request));
        return evaluation with { Disclosures = input.Disclosure!.Disclosures, Spreads = Spreads(evaluation) };
    }

    /// <summary>Plan, mappings and coverage, without evaluating: every source is read, nothing is stored.</summary>
    /// <exception cref="IndicatorsException">Plan, mappings or files have mistakes.</exception>
    public CheckReport Check(CancellationToken cancellation = default)
    {
        _ = Plan;
        _ = _theme.Value;
        var scope = _definitions.Scope();
        var reports = new List<MappingReport>();
        var observations = new List<Observation>();
        foreach (var batch in ReadAll(scope, cancellation))
        {
            observations.AddRange(batch.Observations);
            reports.Add(new MappingReport(batch.Mapping, MappingState.ReadOnly, batch.Sources, batch.Observations.Count, null));
        }

        var phase = Plan.Milestones.Final is null && Plan.Milestones.Midterm is not null ? Phase.Midterm : Phase.Final;
        var evaluation = PlanEvaluator.Evaluate(Input(phase, new EvaluationRequest(), RegisterFiles.Read(Plan, scope), observations));
        return new CheckReport(Plan.Id, new ImportReport(reports), evaluation.Coverage, evaluation.Logic);
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
        var table = new ObservationTable(Showable(codes, [measured.Code], asOf: null).Observations);
        return Comparer.Compare(measured, found, against, baseline, followUp, table, Areas, new ComparisonOptions { CompareAcrossBreak = compareAcrossBreak });
    }

    /// <summary>The criteria of areas on every list, or on one.</summary>
    /// <param name="area">Area code, name or alias; null for the plan's areas.</param>
    /// <param name="year">Only this list; null for all.</param>
    /// <exception cref="RequestException">The area is not known, or no list of that year is.</exception>
    public IReadOnlyList<AreaCriteriaHistory> Criteria(string? area = null, int? year = null)
    {
        var areas = area is null ? Plan.Areas.Select(a => Areas.Find(a)).ToArray() : [Areas.Find(area, "--area")];
        var histories = Histories(areas, Showable(areas.Select(a => a.Code).ToHashSet(StringComparer.Ordinal), CriteriaIndicators, asOf: null).Observations);
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
    /// Every recorded revision of one figure with the lines it came from, newest first. Of a hidden figure the file and
    /// lines are told, but in no revision the number.
    /// </summary>
    /// <exception cref="RequestException">The area or indicator is not known, or there is no such figure.</exception>
    public IReadOnlyList<Revision> Trace(string indicator, string area, Period period)
    {
        var found = Areas.Find(area, "--area");
        var code = IndicatorOf(indicator).Code;
        var revisions = Store.Trace(code, found.Code, period);
        if (revisions.Count > 0)
        {
            return Showable(revisions);
        }

        var periods = Store.Observations(new ObservationQuery { Indicators = [code], Areas = [found.Code] }).Select(o => o.Period).Distinct().Order().Select(p => p.Code).ToArray();
        throw new RequestException(
            $"{code}, {found.Name}, {period.Code}",
            "there is no such figure",
            periods.Length > 0 ? "one of the periods " + string.Join(", ", periods) : $"an indicator with figures for {found.Name}",
            periods.Length > 0 ? "" : "See 'indicators check' for what the workspace holds.");
    }

    /// <summary>Every mapping's files, read side by side; of several mistakes the first in the order of the mappings is told, as if they were read one after the other.</summary>
    private ImportBatch[] ReadAll(ImportScope scope, CancellationToken cancellation)
    {
        var mappings = _mappings.Value;
        var batches = new ImportBatch[mappings.Count];
        var wrong = new ExceptionDispatchInfo?[mappings.Count];
        Parallel.For(0, mappings.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                batches[i] = MappingRun.Execute(mappings[i], scope, null, cancellation);
            }
            catch (IndicatorsException e)
            {
                wrong[i] = ExceptionDispatchInfo.Capture(e);
            }
        });
        wrong.FirstOrDefault(e => e is not null)?.Throw();
        return batches;
    }

    private static readonly string[] CriteriaIndicators = [CriteriaHistory.Residents, .. CriteriaCodes.All.Select(c => c.Code())];

    private PlanEvaluationInput Input(Phase phase, EvaluationRequest request, RegisterSet registers, IReadOnlyList<Observation>? observations = null)
    {
        var plan = PlanSelection.Of(Plan, Areas, request.Areas);
        var codes = AreasOfPlan();
        var disclosure = observations is null ? Showable(codes, indicators: null, request.AsOf) : Controlled(observations);
        observations = disclosure.Observations;
        var housing = plan.Areas.Select(a => Areas.Find(a)).Where(a => a.Kind is AreaKind.HousingArea).ToArray();
        return new PlanEvaluationInput
        {
            Plan = plan,
            Phase = phase,
            Table = new ObservationTable(observations),
            Disclosure = disclosure,
            Areas = Areas,
            Indicators = Indicators,
            Baseline = request.Baseline,
            FollowUp = request.FollowUp,
            AsOf = request.AsOf,
            Rulesets = _definitions.Rulesets.All,
            Criteria = [.. Histories(housing, observations).Where(h => h.Years.Count > 0)],
            Sources = [.. SourcesRead(request.AsOf, observations), .. Imported(registers).Select(r => new SourceUse(r.Source, "plan.yaml", r.Balance))],
            OtherRules = new RegisterRules(Plan, registers, CutOff(phase, request), phase, _disclosure.Value.Threshold),
            Notes = _notes.Value.Goals,
        };
    }

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

    /// <summary>The files of this workspace's mappings as the store knows them; for a check, those of the observations themselves.</summary>
    private SourceUse[] SourcesRead(DateOnly? asOf, IReadOnlyList<Observation> observations)
    {
        if (_store is null)
        {
            return [.. observations.SelectMany(o => o.Origins).Select(o => o.Source).Distinct().Select(s => new SourceUse(s, "", new RowBalance(0, 0, 0, 0)))];
        }

        var mappings = _mappings.Value.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Store.Sources(EndOf(asOf)).Where(s => mappings.Contains(s.Import.Mapping)).Select(s => new SourceUse(s.Source, s.Import.Mapping, s.Balance))];
    }

    private static SourceFile Describe(string path, string name)
    {
        using var stream = File.OpenRead(path);
        return OriginFile.Describe(path, name, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
