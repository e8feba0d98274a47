using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Counts different participants, those new, those who came often enough, and the parts of whom.</summary>
internal static class ParticipantsCount
{
    public static RegisterJudgement Judge(ParticipantsRule rule, RegisterContext context)
    {
        if (context.Registers.Participations is not { } register)
        {
            return TallyVerdict.Missing(rule, new("deltagelser", "participations"));
        }

        var all = register.Rows.Where(p => context.Counts(rule, p.Activity)).ToList();
        var rows = all.Where(p => Same(rule.Group, p.Group) && Same(rule.Sex, p.Sex) && Same(rule.Role, p.Role)).ToList();
        var firstDays = all.GroupBy(p => p.Person, StringComparer.Ordinal).ToDictionary(g => g.Key, FirstKnown, StringComparer.Ordinal);
        var tallies = new List<Tally>();
        var lines = new List<int>();
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var window in CountWindow.Of(rule, context, (register.From, register.To), all.Select(p => (p.Course, p.Date))))
        {
            var inside = rows.Where(p => window.Holds(p.Date) && (rule.Per != CountPer.Season || p.Course == window.Label)).ToList();
            var counted = inside
                .GroupBy(p => p.Person, StringComparer.Ordinal)
                .Where(g => g.Select(p => new Attendance(p.Date, p.Activity)).Distinct().Count() >= rule.Attendances)
                .Where(g => !rule.NewOnly || firstDays[g.Key] is { } first && window.Holds(first))
                .ToList();
            var covered = register.Covers(window.First, window.Seen);
            tallies.Add(new Tally(window, Words.Participants(rule), counted.Count, rule.AtLeast, covered) { Persons = true });
            tallies.AddRange(rule.OfWhom.Select(part => Part(part, window, counted, covered, rule, context)));
            lines.AddRange(counted.SelectMany(g => g.Select(p => p.Line)));
            persons.UnionWith(counted.Select(g => g.Key));
        }

        return TallyVerdict.Judge(rule, context, tallies, RegisterOrigins.Of(register, lines), persons.Count);
    }

    /// <summary>The first day in the register, or null when the register marks the person as known from before.</summary>
    private static DateOnly? FirstKnown(IEnumerable<Participation> rows)
    {
        var first = rows.OrderBy(p => p.Date).ThenBy(p => p.Line).First();
        return first.FirstTime == false ? null : first.Date;
    }

    private static Tally Part(OfWhom part, CountWindow window, List<IGrouping<string, Participation>> counted, bool covered, ParticipantsRule rule, RegisterContext context)
    {
        var matching = counted.Where(g => (part.Group.Length == 0 || g.Any(p => Same(part.Group, p.Group))) && (part.Sex.Length == 0 || g.Any(p => Same(part.Sex, p.Sex)))).ToList();
        var tally = new Tally(window, Words.OfWhom(part), matching.Count, part.AtLeast, covered) { Persons = true, Of = counted.Count };
        if (part.RoleAfterwards.Length == 0)
        {
            return tally;
        }

        var outcomes = context.Registers.Outcomes;
        var roles = outcomes?.Rows.Where(o => o.Kind == OutcomeKind.Role && context.Counts(rule, o.Activity) && Same(part.RoleAfterwards, o.Role) && o.Start <= context.CutOff).ToList() ?? [];
        var count = matching.Count(g => roles.Exists(o => o.Person == g.Key && o.Start >= g.Min(p => p.Date)));
        return tally with
        {
            Count = count,
            Covered = covered && outcomes is not null && outcomes.Covers(window.First, window.Seen),
            WhyUnknown = outcomes is null ? new("der er intet register over, hvad deltagerne gjorde bagefter", "there is no register of what the participants did afterwards") : Bilingual.Empty,
        };
    }

    /// <summary>True when nothing is asked for, or the register says the same without regard to letter case.</summary>
    internal static bool Same(string asked, string found) => asked.Length == 0 || string.Equals(asked, found, StringComparison.OrdinalIgnoreCase);

    /// <summary>A person counts once a day in each activity.</summary>
    private sealed record Attendance(DateOnly Date, string Activity);
}
