using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Counts different persons who completed a course, in the period of the day of completion.</summary>
internal static class CompletedCount
{
    public static RegisterJudgement Judge(CompletedRule rule, RegisterContext context)
    {
        if (context.Registers.Outcomes is not { } register)
        {
            return TallyVerdict.Missing(rule, new("resultater", "outcomes"));
        }

        var rows = register.Rows.Where(o => o.Kind == OutcomeKind.Course && o.End is not null && context.Counts(rule, o.Activity) && ParticipantsCount.Same(rule.Group, o.Group)).ToList();
        var tallies = new List<Tally>();
        var lines = new List<int>();
        var persons = new HashSet<string>(StringComparer.Ordinal);
        foreach (var window in CountWindow.Of(rule, context, (register.From, register.To), []))
        {
            var counted = rows.Where(o => window.Holds(o.End!.Value)).ToList();
            var people = counted.Select(o => o.Person).Distinct(StringComparer.Ordinal).ToList();
            tallies.Add(new Tally(window, Words.Completed(rule), people.Count, rule.AtLeast, register.Covers(window.First, window.Seen)) { Persons = true });
            lines.AddRange(counted.Select(o => o.Line));
            persons.UnionWith(people);
        }

        return TallyVerdict.Judge(rule, context, tallies, RegisterOrigins.Of(register, lines), persons.Count);
    }
}
