using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>What is counted, in words, as it stands after a number.</summary>
internal static class Words
{
    /// <summary>What begins the Danish text of a part.</summary>
    public const string PartDa = "heraf";

    /// <summary>What begins the English text of a part.</summary>
    public const string PartEn = "of whom";

    /// <summary>Participants with their group, sex or role and the attendances asked for.</summary>
    public static Bilingual Participants(ParticipantsRule rule)
    {
        // A sex that the language has a word for is the noun itself: "6 mænd" and not "6 deltagere af køn m".
        var noun = Noun(rule.Sex);
        var traits = Traits(rule.Group, noun is null ? rule.Sex : "", rule.Role, "");
        var da = (rule.NewOnly ? "nye " : "") + (noun?.Da ?? "deltagere") + traits.Da;
        var en = (rule.NewOnly ? "new " : "") + (noun?.En ?? "participants") + traits.En;
        return rule.Attendances > 1
            ? new($"{da} med mindst {rule.Attendances} fremmøder", $"{en} with at least {rule.Attendances} attendances")
            : new(da, en);
    }

    /// <summary>A part of the counted persons.</summary>
    public static Bilingual OfWhom(OfWhom part)
    {
        var traits = Traits(part.Group, part.Sex, "", part.RoleAfterwards);
        return new(PartDa + traits.Da, PartEn + traits.En);
    }

    /// <summary>Events of some kinds.</summary>
    public static Bilingual Events(IReadOnlyList<string> kinds, bool places, bool single = false)
    {
        var list = kinds.Count == 0 ? "" : $" ({string.Join(", ", kinds)})";
        if (single)
        {
            return places ? new("sted eller part" + list, "place or party" + list) : new("aktivitet" + list, "activity" + list);
        }

        return places ? new("forskellige steder eller parter" + list, "different places or parties" + list) : new("aktiviteter" + list, "activities" + list);
    }

    /// <summary>Courses with what they must hold.</summary>
    public static Bilingual Courses(CoursesRule rule)
    {
        var list = rule.Kinds.Count == 0 ? "" : $" ({string.Join(", ", rule.Kinds)})";
        var (da, en) = ("forløb" + list, "courses" + list);
        if (rule.Weeks > 1)
        {
            (da, en) = ($"{da} over mindst {rule.Weeks} uger", $"{en} over at least {rule.Weeks} weeks");
        }

        return rule.Participants > 0
            ? new($"{da} med mindst {rule.Participants} deltagere", $"{en} with at least {rule.Participants} participants")
            : new(da, en);
    }

    /// <summary>Persons who kept a job.</summary>
    public static Bilingual Retained(RetainedRule rule)
    {
        var traits = Traits(rule.Group, "", "", "");
        return new($"personer{traits.Da}, der har beholdt et job i {rule.Months} måneder", $"persons{traits.En} who kept a job for {rule.Months} months");
    }

    /// <summary>Persons who completed a course.</summary>
    public static Bilingual Completed(CompletedRule rule)
    {
        var traits = Traits(rule.Group, "", "", "");
        return new("personer" + traits.Da + " med gennemført forløb", "persons" + traits.En + " with a completed course");
    }

    private static Bilingual? Noun(string sex) => sex switch
    {
        "m" or "M" => new("mænd", "men"),
        "k" or "K" => new("kvinder", "women"),
        _ => null,
    };

    private static Bilingual Traits(string group, string sex, string role, string afterwards)
    {
        var (da, en) = ("", "");
        if (group.Length > 0)
        {
            (da, en) = ($" fra gruppen {group}", $" from the group {group}");
        }

        if (sex.Length > 0)
        {
            (da, en) = ($"{da} af køn {sex}", $"{en} of sex {sex}");
        }

        if (role.Length > 0)
        {
            (da, en) = ($"{da} med rollen {role}", $"{en} in the role {role}");
        }

        return afterwards.Length > 0 ? new($"{da} med rollen {afterwards} bagefter", $"{en} in the role {afterwards} afterwards") : new(da, en);
    }
}
