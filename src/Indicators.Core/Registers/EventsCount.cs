using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Counts events, or the different places or parties of events.</summary>
internal static class EventsCount
{
    public static RegisterJudgement Judge(EventsRule rule, RegisterContext context)
    {
        if (context.Registers.Events is not { } register)
        {
            return TallyVerdict.Missing(rule, new("aktiviteter", "activities"));
        }

        var rows = register.Rows.Where(e => context.Counts(rule, e.Activity) && (rule.Kinds.Count == 0 || rule.Kinds.Any(k => ParticipantsCount.Same(k, e.Kind)))).ToList();
        IReadOnlyList<IReadOnlyList<string>> groups = rule.EachKind && rule.Kinds.Count > 0 ? [.. rule.Kinds.Select(k => (IReadOnlyList<string>)[k])] : [rule.Kinds];
        var tallies = new List<Tally>();
        var lines = new List<int>();
        foreach (var window in CountWindow.Of(rule, context, (register.From, register.To), rows.Select(e => (e.Course, e.Date))))
        {
            foreach (var kinds in groups)
            {
                var counted = rows.Where(e => window.Holds(e.Date)
                    && (rule.Per != CountPer.Season || e.Course == window.Label)
                    && (kinds.Count == 0 || kinds.Any(k => ParticipantsCount.Same(k, e.Kind)))).ToList();
                var count = rule.DistinctPlaces
                    ? counted.Where(e => e.Place.Length > 0).Select(e => e.Place).Distinct(StringComparer.OrdinalIgnoreCase).Count()
                    : counted.Count;
                tallies.Add(new Tally(window, Words.Events(kinds, rule.DistinctPlaces, single: count == 1), count, rule.AtLeast, register.Covers(window.First, window.Seen)));
                lines.AddRange(counted.Select(e => e.Line));
            }
        }

        return TallyVerdict.Judge(rule, context, tallies, RegisterOrigins.Of(register, lines));
    }
}
