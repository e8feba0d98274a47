using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Whether a goal has its data, and otherwise what is missing, from whom and in which form: a data order.</summary>
internal static class GoalCoverage
{
    /// <summary>The row of one result.</summary>
    /// <param name="id">The result's id.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="area">Its area, if it has one.</param>
    /// <param name="indicator">Its indicator, if it has one.</param>
    /// <param name="judged">True when a goal that is not judged on an indicator's figures could be judged.</param>
    /// <param name="input">What the evaluation is computed from.</param>
    public static CoverageRow Of(string id, Goal goal, Area? area, Indicator? indicator, bool judged, PlanEvaluationInput input)
    {
        // A goal that is judged on registers or a rating has no baseline to wait for: it has its data when it can be judged.
        var measured = indicator is not null && RuleParts.UsesIndicator(goal.Rule);
        var (before, after) = (GoalPeriods.Baseline(input, goal), GoalPeriods.FollowUp(input, goal));
        var followUp = measured ? IsThere(indicator!, area?.Code, after, input) : judged;
        bool? baseline = measured ? IsThere(indicator!, area?.Code, before, input) : null;
        var named = RuleParts.References(goal.Rule).Distinct(StringComparer.Ordinal).ToList();
        bool? reference = named.Count == 0 || indicator is null ? null : named.TrueForAll(code =>
            IsThere(indicator, code, after, input) && (IsThere(indicator, code, before, input) || !RuleParts.Leaves(goal.Rule).OfType<ApproachesRule>().Any(r => r.Reference == code)));
        var missingBaseline = baseline == false && RuleParts.UsesBaseline(goal.Rule);
        var complete = measured ? followUp && !missingBaseline && reference != false : judged;
        return new CoverageRow(id, goal.Title, baseline, followUp, reference, complete ? Bilingual.Empty : WaitsFor(goal, area, indicator, missingBaseline, followUp, reference, named, input));
    }

    /// <summary>True when nobody has to be asked for a figure: it is known, or it is known to be too small to be shown.</summary>
    private static bool IsThere(Indicator indicator, string? area, Period? period, PlanEvaluationInput input) =>
        area is not null
        && period is { } time
        && input.Table.Find(indicator.Code, area, time) is { } observation
        && (observation.Absence is { Kind: AbsenceKind.Suppressed } || LevelEstimate.Of(observation, indicator) is not null);

    private static Bilingual WaitsFor(Goal goal, Area? of, Indicator? measured, bool missingBaseline, bool followUp, bool? reference, List<string> named, PlanEvaluationInput input)
    {
        if (goal.WaitsFor.Length > 0)
        {
            return Bilingual.Same(goal.WaitsFor);
        }

        if (measured is not { } indicator || of is not { } area)
        {
            return goal.Rule is null
                ? new Bilingual("En regel eller indikator, som målet kan bedømmes på.", "A rule or indicator by which the goal can be judged.")
                : new Bilingual("Et register eller en skriftlig vurdering.", "A register or a written rating.");
        }

        return Wording.Both(w =>
        {
            var order = new DataOrder(w, indicator, input);
            if (missingBaseline)
            {
                order.Add(area.Code, GoalPeriods.Baseline(input, goal), w.Say("en baseline", "a baseline"));
            }

            if (!followUp)
            {
                order.Add(area.Code, GoalPeriods.FollowUp(input, goal), w.Say("en opfølgning", "a follow-up"));
            }

            if (reference == false)
            {
                var approached = RuleParts.Leaves(goal.Rule).OfType<ApproachesRule>().Select(r => r.Reference).ToHashSet(StringComparer.Ordinal);
                foreach (var code in named)
                {
                    order.AddReference(code, approached.Contains(code) ? GoalPeriods.Baseline(input, goal) : null, GoalPeriods.FollowUp(input, goal));
                }
            }

            return order.Text();
        });
    }

    /// <summary>The figures that a goal waits for: those to be asked for, and those that were delivered and cannot be used.</summary>
    private sealed class DataOrder(Wording w, Indicator indicator, PlanEvaluationInput input)
    {
        private readonly List<string> _needs = [];
        private readonly List<(string Figure, string Reason)> _useless = [];

        /// <summary>Adds the figure of an area at a period, which is not there.</summary>
        public void Add(string area, Period? period, string otherwise)
        {
            if (period is not { } time)
            {
                _needs.Add(otherwise);
            }
            else if (Fault(area, time) is { } fault)
            {
                _useless.Add((Figure(area, time), fault));
            }
            else
            {
                _needs.Add(Figure(area, time));
            }
        }

        /// <summary>Adds what is not there of a reference: without years, since a whole series is wanted.</summary>
        public void AddReference(string area, Period? before, Period? after)
        {
            var missing = false;
            foreach (var period in new[] { before, after })
            {
                if (period is not { } time || IsThere(indicator, area, time, input))
                {
                    continue;
                }

                if (Fault(area, time) is { } fault)
                {
                    _useless.Add((Figure(area, time), fault));
                }
                else
                {
                    missing = true;
                }
            }

            if (missing || after is null)
            {
                _needs.Add(Place(area));
            }
        }

        public string Text()
        {
            var parts = new List<string>();
            foreach (var fault in _useless.GroupBy(u => u.Reason, StringComparer.Ordinal))
            {
                var figures = Phrases.List(w, [.. fault.Select(f => f.Figure)], Phrases.And);
                parts.Add(w.Say($"{w.Name(indicator)}: tal for {figures} er leveret, men kan ikke bruges. {fault.Key}", $"{w.Name(indicator)}: figures for {figures} are delivered but cannot be used. {fault.Key}"));
            }

            if (_needs.Count > 0)
            {
                parts.Add(Asked(Phrases.List(w, _needs, Phrases.And)));
            }

            return string.Join(' ', parts);
        }

        private string Asked(string needs)
        {
            var from = input.Plan.Municipality is { } municipality && input.Areas.ByCode(municipality) is { } m
                ? w.Say($", fra {w.Place(m)} eller Danmarks Statistik", $", from {w.Place(m)} or Statistics Denmark")
                : w.Say(", fra kommunen eller Danmarks Statistik", ", from the municipality or Statistics Denmark");
            return w.Say(
                $"{w.Name(indicator)}: tal for {needs}{from}, som CSV med {Form(w, indicator)} pr. område og periode.",
                $"{w.Name(indicator)}: figures for {needs}{from}, as CSV with {Form(w, indicator)} per area and period.");
        }

        /// <summary>Why a figure that a source gives cannot be computed; null when no source gives it. One that the source leaves open is still to be asked for.</summary>
        private string? Fault(string area, Period period) =>
            input.Table.Find(indicator.Code, area, period)?.Absence is { Kind: AbsenceKind.Undefined } absence ? absence.In(w.Language) : null;

        private string Figure(string area, Period period) => $"{Place(area)} {period.Code}";

        private string Place(string area) => input.Areas.ByCode(area) is { } a ? w.Place(a) : area;
    }

    private static string Form(Wording w, Indicator indicator) => indicator.Measure switch
    {
        Measure.Proportion => w.Say("tæller og nævner", "numerator and denominator"),
        Measure.Rate => w.Say("antal og befolkning", "count and population"),
        Measure.Mean => w.Say("gennemsnit, spredning og antal", "mean, standard deviation and number"),
        Measure.Count => w.Say("antal", "count"),
        _ => w.Say("værdi", "value"),
    };
}
