using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Counts courses that ran over enough weeks with enough participants; a course belongs to the period of its first meeting.</summary>
internal static class CoursesCount
{
    public static RegisterJudgement Judge(CoursesRule rule, RegisterContext context)
    {
        if (context.Registers.Events is not { } register)
        {
            return TallyVerdict.Missing(rule, new("aktiviteter", "activities"));
        }

        var participations = context.Registers.Participations;
        if (rule.Participants > 0 && participations is null)
        {
            return TallyVerdict.Missing(rule, new("deltagelser", "participations"));
        }

        var courses = register.Rows
            .Where(e => context.Counts(rule, e.Activity) && e.Course.Length > 0 && e.Date <= context.CutOff && (rule.Kinds.Count == 0 || rule.Kinds.Any(k => ParticipantsCount.Same(k, e.Kind))))
            .GroupBy(e => new Course(e.Activity, e.Course))
            .Select(g => new Meetings(g.Key, g.Min(e => e.Date), [.. g]))
            .Where(c => Weeks(c.Rows) >= rule.Weeks && (rule.Participants == 0 || Participants(c.Course, participations!, context.CutOff) >= rule.Participants))
            .ToList();
        var tallies = new List<Tally>();
        var lines = new List<int>();
        foreach (var window in CountWindow.Of(rule, context, (register.From, register.To), courses.Select(c => (c.Course.Name, c.First))))
        {
            var counted = courses.Where(c => window.Holds(c.First)).ToList();
            var covered = register.Covers(window.First, window.Seen) && (rule.Participants == 0 || participations!.Covers(window.First, window.Seen));
            tallies.Add(new Tally(window, Words.Courses(rule), counted.Count, rule.AtLeast, covered));
            lines.AddRange(counted.SelectMany(c => c.Rows.Select(e => e.Line)));
        }

        return TallyVerdict.Judge(rule, context, tallies, RegisterOrigins.Of(register, lines));
    }

    private static int Weeks(IEnumerable<RegisterEvent> meetings) => meetings
        .Select(e => e.Date.ToDateTime(TimeOnly.MinValue))
        .Select(d => (100 * ISOWeek.GetYear(d)) + ISOWeek.GetWeekOfYear(d))
        .Distinct()
        .Count();

    private static int Participants(Course course, Register<Participation> register, DateOnly cutOff) => register.Rows
        .Where(p => p.Activity == course.Activity && p.Course == course.Name && p.Date <= cutOff)
        .Select(p => p.Person)
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>A course of an activity.</summary>
    private sealed record Course(string Activity, string Name);

    /// <summary>A course's meetings and the day of the first.</summary>
    private sealed record Meetings(Course Course, DateOnly First, List<RegisterEvent> Rows);
}
