using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>
/// Counts persons who kept one job for so many months. The last day in the job is in it: from 1 March to 31 August is six
/// months, to 29 August is five months and 29 days. Two short jobs do not add up to a long one, and a person with two long
/// jobs counts once. A job that still runs and is younger is neither kept nor lost.
/// </summary>
internal static class RetainedCount
{
    private enum State
    {
        Lost,
        Pending,
        Kept,
    }

    public static RegisterJudgement Judge(RetainedRule rule, RegisterContext context)
    {
        if (context.Registers.Outcomes is not { } register)
        {
            return TallyVerdict.Missing(rule, new("resultater", "outcomes"));
        }

        var seen = context.CutOff < register.To ? context.CutOff : register.To;
        var jobs = register.Rows.Where(o => o.Kind == OutcomeKind.Job && context.Counts(rule, o.Activity) && ParticipantsCount.Same(rule.Group, o.Group)).ToList();
        var tallies = new List<Tally>();
        var lines = new List<int>();
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var window in CountWindow.Of(rule, context, (register.From, register.To), []))
        {
            var begun = jobs.Where(o => window.Holds(o.Start)).ToList();
            var persons = begun
                .GroupBy(o => o.Person, StringComparer.Ordinal)
                .Select(g => new Employee(g.Key, [.. g], g.Max(o => StateOf(o, rule.Months, seen))))
                .ToList();
            var covered = register.Covers(window.First, window.Seen);
            tallies.Add(Count(Words.Retained(rule), rule.AtLeast, persons));
            var whole = persons.Count(p => p.State == State.Kept);
            tallies.AddRange(rule.OfWhom.Select(part => Count(Words.OfWhom(part), part.AtLeast, [.. persons.Where(p => Belongs(part, p.Person, p.Jobs, context))]) with { Of = whole }));
            lines.AddRange(begun.Select(o => o.Line));
            kept.UnionWith(persons.Where(p => p.State == State.Kept).Select(p => p.Person));

            Tally Count(Bilingual what, int target, IReadOnlyList<Employee> people) =>
                new(window, what, people.Count(p => p.State == State.Kept), target, covered) { Persons = true, Pending = people.Count(p => p.State == State.Pending) };
        }

        var judgement = TallyVerdict.Judge(rule, context, tallies, RegisterOrigins.Of(register, lines), kept.Count);
        return rule.Per == CountPer.Plan && tallies.Count > 0
            ? judgement with { Counts = [.. judgement.Counts, .. ByYear(rule, jobs.Where(o => tallies[0].Window.Holds(o.Start)), seen, context.SmallestCount)] }
            : judgement;
    }

    /// <summary>
    /// Persons who kept a job, by the year in which that job began; for show, without a target. The years add up to the
    /// whole, so a small one hides them all.
    /// </summary>
    private static IEnumerable<CountRow> ByYear(RetainedRule rule, IEnumerable<PersonOutcome> jobs, DateOnly seen, int smallest)
    {
        var years = jobs
            .GroupBy(o => o.Start.Year)
            .OrderBy(g => g.Key)
            .Select(g => new KeptInYear(g.Key, g.Where(o => StateOf(o, rule.Months, seen) == State.Kept).Select(o => o.Person).Distinct(StringComparer.Ordinal).Count()))
            .ToList();
        var hidden = years.Exists(y => y.Count > 0 && y.Count < smallest);
        return years.Select(y => new CountRow(
            new("heraf med jobstart i året", "of whom with a job that began in the year"),
            y.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            hidden ? null : y.Count,
            null,
            null)
        {
            Below = hidden && years.Count == 1 ? smallest : null,
        });
    }

    private static State StateOf(PersonOutcome job, int months, DateOnly seen)
    {
        var running = job.End is null || job.End > seen;
        var last = running ? seen : job.End!.Value;
        if (last.AddDays(1) >= job.Start.AddMonths(months))
        {
            return State.Kept;
        }

        return running ? State.Pending : State.Lost;
    }

    /// <summary>The outcome's own group and sex decide; where it has none, those under which the person took part.</summary>
    private static bool Belongs(OfWhom part, string person, List<PersonOutcome> jobs, RegisterContext context)
    {
        var took = context.Registers.Participations?.Rows.Where(p => p.Person == person).ToList() ?? [];
        var group = part.Group.Length == 0 || jobs.Exists(o => ParticipantsCount.Same(part.Group, o.Group))
            || (jobs.TrueForAll(o => o.Group.Length == 0) && took.Exists(p => ParticipantsCount.Same(part.Group, p.Group)));
        var sex = part.Sex.Length == 0 || jobs.Exists(o => ParticipantsCount.Same(part.Sex, o.Sex)) || took.Exists(p => ParticipantsCount.Same(part.Sex, p.Sex));
        var role = part.RoleAfterwards.Length == 0
            || context.Registers.Outcomes!.Rows.Any(o => o.Kind == OutcomeKind.Role && o.Person == person && o.Start <= context.CutOff && ParticipantsCount.Same(part.RoleAfterwards, o.Role));
        return group && sex && role;
    }

    /// <summary>A person with the jobs that count, and how far the longest has come.</summary>
    private sealed record Employee(string Person, List<PersonOutcome> Jobs, State State);

    /// <summary>How many kept a job that began in a year.</summary>
    private sealed record KeptInYear(int Year, int Count);
}
