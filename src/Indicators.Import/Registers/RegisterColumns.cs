using Indicators.Model;

namespace Indicators.Import.Registers;

/// <summary>The columns of each kind of register: these and no others, so that nothing about a person slips in beside them.</summary>
public static class RegisterColumns
{
    /// <summary>Every column of a kind, in the template's order.</summary>
    public static IReadOnlyList<string> Of(RegisterKind kind) => kind switch
    {
        RegisterKind.Events => ["activity", "date", "kind", "place", "course"],
        RegisterKind.Participations => ["activity", "person", "date", "group", "sex", "role", "first-time", "course"],
        RegisterKind.Outcomes => ["activity", "person", "kind", "start", "end", "group", "sex", "role"],
        RegisterKind.Answers => ["activity", "date", "question", "answer"],
        RegisterKind.Ratings => ["criterion", "date", "rating", "ground", "by"],
        RegisterKind.Finance => ["post", "date", "amount"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The columns that a register cannot be read without.</summary>
    public static IReadOnlyList<string> Required(RegisterKind kind) => kind switch
    {
        RegisterKind.Events => ["activity", "date"],
        RegisterKind.Participations => ["activity", "person", "date"],
        RegisterKind.Outcomes => ["activity", "person", "kind", "start", "end"],
        _ => Of(kind),
    };

    /// <summary>The file name of a kind's template: <c>participations.csv</c>.</summary>
    /// <param name="kind">The kind of register.</param>
    /// <param name="format"><c>csv</c> or <c>xlsx</c>.</param>
    public static string FileName(RegisterKind kind, string format = "csv") => $"{kind.ToString().ToLowerInvariant()}.{format}";

    /// <summary>An empty register: the header line alone.</summary>
    public static string Template(RegisterKind kind) => string.Join(',', Of(kind)) + "\n";
}
