using System.Globalization;
using Indicators.Core.Registers;
using Indicators.Model;

namespace Indicators.Core.Tests.Registers;

/// <summary>Small registers written as tables: one row per line, cells separated by blanks, <c>-</c> for an empty cell.</summary>
internal static class RegisterTables
{
    public static readonly DateOnly From = new(2020, 1, 1);
    public static readonly DateOnly To = new(2023, 12, 31);

    /// <summary>activity date kind place course.</summary>
    public static Register<RegisterEvent> Events(string table, DateOnly? from = null, DateOnly? to = null) =>
        Of(table, (line, c) => new RegisterEvent(line, c[0], Day(c[1]), c[2], c[3], c[4]), from, to);

    /// <summary>activity person date group sex role first-time course.</summary>
    public static Register<Participation> Participations(string table, DateOnly? from = null, DateOnly? to = null) =>
        Of(table, (line, c) => new Participation(line, c[0], c[1], Day(c[2]), c[3], c[4], c[5], c[6].Length == 0 ? null : c[6] == "ja", c[7]), from, to);

    /// <summary>activity person kind start end group sex role.</summary>
    public static Register<PersonOutcome> Outcomes(string table, DateOnly? from = null, DateOnly? to = null) =>
        Of(table, (line, c) => new PersonOutcome(line, c[0], c[1], Enum.Parse<OutcomeKind>(c[2], ignoreCase: true), Day(c[3]), c[4].Length == 0 ? null : Day(c[4]), c[5], c[6], c[7]), from, to);

    /// <summary>activity date question answer.</summary>
    public static Register<SurveyAnswer> Answers(string table) => Of(table, (line, c) => new SurveyAnswer(line, c[0], Day(c[1]), c[2], c[3]));

    /// <summary>criterion date value ground by.</summary>
    public static Register<Rating> Ratings(string table) => Of(table, (line, c) => new Rating(line, c[0], Day(c[1]), Enum.Parse<RatingValue>(c[2]), c[3], c[4]));

    /// <summary>post date amount.</summary>
    public static Register<Expense> Finance(string table) => Of(table, (line, c) => new Expense(line, c[0], Day(c[1]), decimal.Parse(c[2], NumberStyles.None, CultureInfo.InvariantCulture)));

    public static RegisterContext Context(RegisterSet registers, string cutOff = "2023-12-31", Phase phase = Phase.Final, string owner = "A1", string id = "A1-1") =>
        new(registers, From, To, Day(cutOff), phase) { Owner = owner, Id = id };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Persons p1, p2, ... that each give the row with their number put for {0}.</summary>
    public static string Rows(int count, string row, int first = 1) =>
        string.Join('\n', Enumerable.Range(first, count).Select(i => row.Replace("{0}", $"p{i.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)));

    private static Register<T> Of<T>(string table, Func<int, string[], T> row, DateOnly? from = null, DateOnly? to = null)
    {
        var rows = table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select((text, i) => row(i + 2, [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => c == "-" ? "" : c.Replace('_', ' '))]))
            .ToList();
        var source = new SourceFile("registers/test.csv", new string('0', 64)) { Synthetic = true };
        return new Register<T>(new ImportedSource(source, new RowBalance(rows.Count, rows.Count, 0, 0), []), from ?? From, to ?? To, rows);
    }
}
