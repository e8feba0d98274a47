using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Binds the rules that are judged on the registers of activities.</summary>
internal sealed class RegisterRuleBinder(PlanNames names, bool ownedByActivity)
{
    /// <summary>Binds the rule called <paramref name="word"/>; null after a mistake.</summary>
    public GoalRule? Bind(YamlMap owner, string word)
    {
        if (owner.Map(word) is not { } map)
        {
            if (!owner.Has(word))
            {
                owner.Mistake(word, $"the rule '{word}' without its demands", $"'{word}: {{...}}'");
            }

            return null;
        }

        var activities = names.References(map, "activity", PlanIdKind.Activity);
        if (activities.Count == 0 && !ownedByActivity && word != "rated")
        {
            map.Mistake("activity", $"the rule '{word}' of a goal names no activity", "'activity: <id>', whose register rows are counted");
        }

        var from = map.Date("from");
        var to = map.Date("to");
        if (from > to)
        {
            map.Mistake("to", $"'to: {to:yyyy-MM-dd}' lies before 'from: {from:yyyy-MM-dd}'", "a day on or after it");
        }

        var per = map.OneOf("per", CountPer.Plan, ("plan", CountPer.Plan), ("year", CountPer.Year), ("school-year", CountPer.SchoolYear), ("season", CountPer.Season));
        return Specific(map, word) is { } rule ? rule with { Activities = activities, From = from, To = to, Per = per } : null;
    }

    private RegisterRule? Specific(YamlMap map, string word) => word switch
    {
        "participants" => new ParticipantsRule(AtLeast(map))
        {
            Attendances = (int)(map.Integer("attendances", 1, 1000) ?? 1),
            NewOnly = map.Flag("new"),
            Group = map.Text("group", ""),
            Sex = map.Text("sex", ""),
            Role = map.Text("role", ""),
            OfWhom = map.Maps("of-whom", OfWhom),
        },
        "events" => new EventsRule(AtLeast(map)) { Kinds = map.Texts("kind"), EachKind = map.Flag("each-kind"), DistinctPlaces = map.Flag("distinct-places") },
        "courses" => new CoursesRule(AtLeast(map))
        {
            Kinds = map.Texts("kind"),
            Weeks = (int)(map.Integer("weeks", 1, 53) ?? 1),
            Participants = (int)(map.Integer("participants", 0, 100_000) ?? 0),
        },
        "completed" => new CompletedRule(AtLeast(map)) { Group = map.Text("group", "") },
        "retained" => new RetainedRule(Months(map), AtLeast(map)) { Group = map.Text("group", ""), OfWhom = map.Maps("of-whom", OfWhom) },
        "answered" => Answered(map),
        "delivered" => new DeliveredRule(map.Text("kind"), map.Date("by")),
        _ => new RatedRule(),
    };

    private AnsweredRule Answered(YamlMap map)
    {
        var positive = map.Texts("positive");
        if (positive.Count == 0)
        {
            map.Missing("positive");
        }

        var share = map.Number("share-at-least");
        if (!map.Has("share-at-least"))
        {
            map.Missing("share-at-least");
        }
        else if (share is < 0 or > 100)
        {
            map.Mistake("share-at-least", $"a share of {share}", "per cent between 0 and 100");
        }

        return new AnsweredRule(map.Text("question"), positive, share ?? 0, map.Text("ground"))
        {
            LeastAnswers = (int)(map.Integer("least-answers", 1, 100_000) ?? 5),
            Surveys = names.References(map, "surveys", PlanIdKind.Survey),
        };
    }

    private static OfWhom OfWhom(YamlMap map)
    {
        var result = new OfWhom(AtLeast(map)) { Group = map.Text("group", ""), Sex = map.Text("sex", ""), RoleAfterwards = map.Text("role-afterwards", "") };
        if (result is { Group: "", Sex: "", RoleAfterwards: "" } && !map.Has("group"))
        {
            map.Mistake("group", "a part of the participants that is not described", "'group', 'sex' or 'role-afterwards'");
        }

        return result;
    }

    private static int AtLeast(YamlMap map) => (int)(Required(map, "at-least") ?? 0);

    private static int Months(YamlMap map) => (int)(Required(map, "months") ?? 1);

    private static long? Required(YamlMap map, string key)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }

        return map.Integer(key, 1, 1_000_000);
    }
}
