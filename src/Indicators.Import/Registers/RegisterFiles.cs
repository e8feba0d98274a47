using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Import.Registers;

/// <summary>Reads the registers of a plan's activities: CSV or XLSX, pseudonyms only, within the workspace.</summary>
public static class RegisterFiles
{
    /// <summary>Reads every register that the plan names.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="scope">The workspace.</param>
    /// <exception cref="SourceException">A register cannot be read or holds personal data.</exception>
    /// <exception cref="MappingException">A register's file lies outside the workspace.</exception>
    public static RegisterSet Read(Plan plan, ImportScope scope)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(scope);
        var activities = plan.Activities.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var criteria = plan.Goals.Concat(plan.Activities.SelectMany(a => a.SuccessCriteria)).Select(g => g.Id).ToHashSet(StringComparer.Ordinal);
        var set = RegisterSet.None;
        foreach (var use in plan.Registers)
        {
            var table = RegisterTable.Read(WorkspacePath.Find(use.File, scope, "plan.yaml"), use);
            set = use.Kind switch
            {
                RegisterKind.Events => set with { Events = Rows(table, use, row => Event(row, activities)) },
                RegisterKind.Participations => set with { Participations = Rows(table, use, row => Participation(row, activities)) },
                RegisterKind.Outcomes => set with { Outcomes = Rows(table, use, row => Outcome(row, activities)) },
                RegisterKind.Answers => set with { Answers = Rows(table, use, row => Answer(row, activities)) },
                RegisterKind.Ratings => set with { Ratings = Rows(table, use, row => Rating(row, criteria)) },
                _ => set with { Finance = Rows(table, use, row => new Expense(row.Line, row.Required("post"), row.Date("date"), row.Amount("amount"))) },
            };
        }

        return set;
    }

    private static Register<T> Rows<T>(RegisterTable table, RegisterFileUse use, Func<RegisterRow, T> read)
    {
        var rows = table.Rows.Select(r => read(new RegisterRow(table, r.Line, r.Cells))).ToList();
        return new Register<T>(new ImportedSource(table.Source, new RowBalance(rows.Count, rows.Count, 0, 0), []), use.From, use.To, rows);
    }

    private static RegisterEvent Event(RegisterRow row, IReadOnlyCollection<string> activities) =>
        new(row.Line, row.OneOf("activity", activities, "activity"), row.Date("date"), row.Text("kind"), row.Text("place"), row.Text("course"));

    private static Participation Participation(RegisterRow row, IReadOnlyCollection<string> activities) => new(
        row.Line,
        row.OneOf("activity", activities, "activity"),
        row.Pseudonym("person"),
        row.Date("date"),
        row.Text("group"),
        row.Text("sex"),
        row.Text("role"),
        row.YesOrNo("first-time"),
        row.Text("course"));

    private static PersonOutcome Outcome(RegisterRow row, IReadOnlyCollection<string> activities)
    {
        var start = row.Date("start");
        var end = row.OptionalDate("end");
        if (end < start)
        {
            throw row.Bad("end", $"the end {end:yyyy-MM-dd} before the start {start:yyyy-MM-dd}", "an end on or after the start");
        }

        return new PersonOutcome(
            row.Line,
            row.OneOf("activity", activities, "activity"),
            row.Pseudonym("person"),
            row.Word("kind", ("job", OutcomeKind.Job), ("course", OutcomeKind.Course), ("role", OutcomeKind.Role)),
            start,
            end,
            row.Text("group"),
            row.Text("sex"),
            row.Text("role"));
    }

    private static SurveyAnswer Answer(RegisterRow row, IReadOnlyCollection<string> activities) =>
        new(row.Line, row.OneOf("activity", activities, "activity"), row.Date("date"), row.Required("question"), row.Text("answer"));

    private static Rating Rating(RegisterRow row, IReadOnlyCollection<string> criteria) => new(
        row.Line,
        row.OneOf("criterion", criteria, "goal or success criterion"),
        row.Date("date"),
        row.Word("rating", ("met", RatingValue.Met), ("partly", RatingValue.Partly), ("not-met", RatingValue.NotMet)),
        row.Text("ground"),
        row.Required("by"));
}
