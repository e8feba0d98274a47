using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Binds the smaller parts of a plan.</summary>
internal static class PlanPartsBinder
{
    /// <summary>The statuses that an activity can have.</summary>
    public static readonly IReadOnlyList<string> Statuses = ["started", "continued", "intensified", "adjusted", "stopped"];

    /// <summary>Binds a participant on the providers' side.</summary>
    public static Participant Participant(YamlMap map) =>
        new(map.Text("title"), (int?)map.Integer("number", 1, int.MaxValue)) { Role = map.Text("role", "") };

    /// <summary>Binds an event that charts show.</summary>
    public static ContextEvent ContextEvent(YamlMap map)
    {
        if (!map.Has("date"))
        {
            map.Missing("date");
        }

        return new ContextEvent(map.Date("date") ?? default, map.Text("title"), map.Text("source"));
    }

    /// <summary>Binds an activity's status at a date.</summary>
    public static ActivityStatus Status(YamlMap map)
    {
        if (!map.Has("date"))
        {
            map.Missing("date");
        }

        var status = map.Text("status");
        if (status.Length > 0 && !Statuses.Contains(status, StringComparer.Ordinal))
        {
            var near = EditDistance.Nearest(status, Statuses);
            map.Mistake("status", $"'{status}' as status", "one of " + string.Join(", ", Statuses), near is null ? "" : $"Did you mean '{near}'?");
        }

        return new ActivityStatus(map.Period("date") ?? default, status, map.Text("reason"));
    }

    /// <summary>Binds a step of the programme plan.</summary>
    public static TimelineStep TimelineStep(YamlMap map, PlanNames names)
    {
        var from = Required(map, "from");
        var to = map.Has("to") ? Required(map, "to") : from;
        if (from?.First > to?.Last)
        {
            map.Mistake("to", $"the step ends {to} before it begins {from}", "an end on or after the beginning");
        }

        return new TimelineStep(
            map.Text("title"),
            from ?? default,
            to ?? default,
            map.OneOf("certainty", TimelineCertainty.Stated, ("stated", TimelineCertainty.Stated), ("derived", TimelineCertainty.Derived), ("possible", TimelineCertainty.Possible)))
        {
            Activity = names.Reference(map, "activity", PlanIdKind.Activity),
            Note = map.Text("note", ""),
        };
    }

    /// <summary>Binds a register file with its coverage.</summary>
    public static RegisterFileUse Register(YamlMap map)
    {
        if (!map.Has("kind"))
        {
            map.Missing("kind");
        }

        var kind = map.OneOf(
            "kind",
            RegisterKind.Events,
            ("events", RegisterKind.Events),
            ("participations", RegisterKind.Participations),
            ("outcomes", RegisterKind.Outcomes),
            ("answers", RegisterKind.Answers),
            ("ratings", RegisterKind.Ratings),
            ("finance", RegisterKind.Finance));
        foreach (var key in new[] { "from", "to" })
        {
            if (!map.Has(key))
            {
                map.Mistake(key, $"the register has no '{key}'", $"'{key}: yyyy-mm-dd', the days that it covers completely");
            }
        }

        var from = map.Date("from");
        var to = map.Date("to");
        if (from > to)
        {
            map.Mistake("to", $"the register ends {to:yyyy-MM-dd} before it begins {from:yyyy-MM-dd}", "an end on or after the beginning");
        }

        var separator = map.Text("separator", ",");
        if (separator.Length != 1)
        {
            map.Mistake("separator", $"'{separator}' as separator", "one character");
        }

        return new RegisterFileUse(kind, map.Text("file"), from ?? default, to ?? default) { Separator = separator[0] };
    }

    /// <summary>Binds a survey's quality.</summary>
    public static Survey Survey(YamlMap map, PlanNames names)
    {
        var invited = (int?)map.Integer("invited", 0, int.MaxValue);
        var answered = (int?)map.Integer("answered", 0, int.MaxValue);
        if (answered > invited)
        {
            map.Mistake("answered", $"{answered} answered of {invited} invited", "at most as many as were invited");
        }

        return new Survey(names.Give(map, PlanIdKind.Survey), map.Text("title"), Required(map, "date") ?? default, invited, answered)
        {
            ChangedQuestions = map.Text("changed-questions", ""),
            SameRespondents = map.Has("same-respondents") ? map.Flag("same-respondents") : null,
        };
    }

    /// <summary>Binds a turnover figure.</summary>
    public static Turnover Turnover(YamlMap map, PlanNames names)
    {
        var area = names.Area(map, "area");
        if (!map.Has("area"))
        {
            map.Missing("area");
        }

        var percent = map.Number("percent");
        if (percent is null or < 0 or > 100)
        {
            map.Mistake("percent", "a turnover that is no share", "per cent between 0 and 100");
        }

        return new Turnover(area ?? "", Required(map, "year") ?? default, percent ?? 0, map.Text("source"));
    }

    private static Period? Required(YamlMap map, string key)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
        }

        return map.Period(key);
    }
}
