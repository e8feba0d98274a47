using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Binds the plan itself, its focus areas and what they hold.</summary>
internal sealed class PlanBinder(PlanNames names)
{
    private readonly GoalBinder _goals = new(names);

    /// <summary>Binds a plan.</summary>
    public Plan Bind(YamlMap map)
    {
        var begins = map.Date("begins");
        var ends = map.Date("ends");
        if (begins > ends)
        {
            map.Mistake("ends", $"the plan ends {ends:yyyy-MM-dd} before it begins {begins:yyyy-MM-dd}", "an end on or after the beginning");
        }

        return new Plan(map.Text("id"), map.Text("title"))
        {
            Description = map.Text("description", ""),
            Municipality = names.Area(map, "municipality"),
            Areas = names.Areas(map, "areas"),
            References = names.Areas(map, "references"),
            Begins = begins,
            Ends = ends,
            Milestones = Milestones(map),
            Vision = map.Text("vision", ""),
            Mission = map.Text("mission", ""),
            TargetGroups = map.Texts("target-groups"),
            Agreements = map.Maps("agreements", a => new Agreement(names.Give(a, PlanIdKind.Agreement), a.Text("title")) { Holds = a.Texts("holds") }),
            Participants = map.Maps("participants", PlanPartsBinder.Participant),
            Outcomes = map.Maps("outcomes", Outcome),
            ReferenceNotes = map.Maps("reference-notes", ReferenceNote),
            FocusAreas = FocusAreas(map),
            Context = map.Maps("context", PlanPartsBinder.ContextEvent),
            Budget = map.Map("budget") is { } budget ? BudgetBinder.Bind(budget, names) : null,
            Timeline = map.Maps("timeline", step => PlanPartsBinder.TimelineStep(step, names)),
            Registers = Registers(map),
            Surveys = map.Maps("surveys", survey => PlanPartsBinder.Survey(survey, names)),
            DataBasis = map.Maps("data-basis", b => new DataBasis(b.Text("data"), b.Text("legal-ground"), b.Text("controller"), b.Text("retention"))),
            Turnover = map.Maps("turnover", t => PlanPartsBinder.Turnover(t, names)),
            FollowUp = map.Text("follow-up", ""),
        };
    }

    private static Milestones Milestones(YamlMap map)
    {
        if (map.Map("milestones") is not { } milestones)
        {
            return new Milestones();
        }

        var result = new Milestones { Baseline = milestones.Period("baseline"), Midterm = milestones.Period("midterm"), Final = milestones.Period("final") };
        if (result.Baseline >= (result.Midterm ?? result.Final))
        {
            milestones.Mistake("baseline", $"the baseline {result.Baseline} is not before the evaluation {result.Midterm ?? result.Final}", "an earlier period");
        }

        if (result.Midterm >= result.Final)
        {
            milestones.Mistake("midterm", $"the midterm {result.Midterm} is not before the final {result.Final}", "an earlier period");
        }

        return result;
    }

    private static IReadOnlyList<RegisterFileUse> Registers(YamlMap map)
    {
        var seen = new HashSet<RegisterKind>();
        return map.Maps("registers", register =>
        {
            var use = PlanPartsBinder.Register(register);
            if (register.Has("kind") && !seen.Add(use.Kind))
            {
                register.Mistake("kind", $"the register of {use.Kind.ToString().ToLowerInvariant()} stands twice", "one register of each kind", "Put their rows into one file.");
            }

            return use;
        });
    }

    private ReferenceNote ReferenceNote(YamlMap map)
    {
        var indicator = names.Indicator(map, "indicator");
        if (!map.Has("indicator"))
        {
            map.Missing("indicator");
        }

        var note = map.Text("note");
        return new ReferenceNote(indicator ?? "", new Bilingual(note, map.Text("note-en", note)));
    }

    private PlanOutcome Outcome(YamlMap map)
    {
        var code = map.Text("code");
        names.GiveOutcome(map, code);
        var name = map.Text("name");
        return new PlanOutcome(code, new Bilingual(name, map.Text("name-en", name)));
    }

    private IReadOnlyList<FocusArea> FocusAreas(YamlMap map)
    {
        var result = map.Maps("focus-areas", FocusArea);
        if (result.Count == 0)
        {
            map.Missing("focus-areas");
        }

        return result;
    }

    private FocusArea FocusArea(YamlMap map) => new(names.Give(map, PlanIdKind.FocusArea), map.Text("title"))
    {
        Vision = map.Text("vision", ""),
        Problems = map.Maps("problems", p => new Problem(names.Give(p, PlanIdKind.Problem), p.Text("title")) { Note = p.Text("note", "") }),
        Purposes = map.Maps("purposes", p => new Purpose(names.Give(p, PlanIdKind.Purpose), p.Text("title")) { Problems = names.References(p, "problems", PlanIdKind.Problem) }),
        Goals = map.Maps("goals", g => _goals.Bind(g, ownedByActivity: false)),
        Activities = map.Maps("activities", Activity),
    };

    private Activity Activity(YamlMap map) => new(names.Give(map, PlanIdKind.Activity), map.Text("title"))
    {
        Description = map.Text("description", ""),
        TargetGroup = map.Text("target-group", ""),
        TargetGroupSize = (int?)map.Integer("target-group-size", 1, int.MaxValue),
        TargetGroupSource = map.Text("target-group-source", ""),
        Participants = map.Maps("participants", PlanPartsBinder.Participant),
        Goals = names.References(map, "goals", PlanIdKind.Goal),
        SuccessCriteria = map.Maps("success-criteria", g => _goals.Bind(g, ownedByActivity: true)),
        Effects = Effects(map),
        Status = map.Maps("status", PlanPartsBinder.Status),
        Note = map.Text("note", ""),
    };

    private IReadOnlyList<ExpectedEffect> Effects(YamlMap map)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return map.Maps("effects", effect =>
        {
            var outcome = names.OutcomeReference(effect);
            if (outcome.Length > 0 && !seen.Add(outcome))
            {
                effect.Mistake("outcome", $"the activity states an effect on '{outcome}' twice", "one effect per outcome");
            }

            return new ExpectedEffect(
                outcome,
                effect.OneOf("directness", Directness.NotStated, ("direct", Directness.Direct), ("indirect", Directness.Indirect), ("support", Directness.Support), ("not-stated", Directness.NotStated)),
                effect.OneOf("horizon", EffectHorizon.NotStated, ("short", EffectHorizon.Short), ("medium", EffectHorizon.Medium), ("long", EffectHorizon.Long), ("not-stated", EffectHorizon.NotStated)),
                effect.Text("ground"));
        });
    }
}
