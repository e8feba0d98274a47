namespace Indicators.Tests.PlanRows;

/// <summary>One case of a row: a small table, and what the evaluation must say of it.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Expected"><c>met</c>, <c>not met</c> or <c>cannot tell</c>, and after a comma the certainty.</param>
/// <param name="Oracle">How the expectation was found by hand.</param>
/// <param name="Table">The lines of the small table.</param>
/// <param name="Sentence">The approved sentence.</param>
internal sealed record PlanRowCase(int Line, string Expected, string Oracle, IReadOnlyList<string> Table, string Sentence);

/// <summary>One row of PLANS.md.</summary>
/// <param name="Id">Goal or success criterion, and after a blank the area where the goal has several.</param>
/// <param name="Plan">What PLANS.md says.</param>
/// <param name="Rule">The rule as the plan file must have it.</param>
/// <param name="Asks">The rule as a Danish predicate.</param>
/// <param name="Cases">The cases.</param>
internal sealed record PlanRow(string Id, string Plan, string Rule, string Asks, IReadOnlyList<PlanRowCase> Cases);

/// <summary>
/// Reads the rows of one plan. A row begins with <c>== id</c> and has <c>plan:</c>, <c>rule:</c> and <c>asks:</c>; a case begins
/// with <c>-- verdict | oracle</c>, holds a table, and ends with <c>=&gt; sentence</c>.
/// </summary>
internal static class PlanRowFile
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "PlanRows");

    public static IReadOnlyList<PlanRow> Read(string workspace)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, workspace + ".rows.txt"));
        var rows = new List<PlanRow>();
        PlanRowCase? open = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (line.StartsWith("== ", StringComparison.Ordinal))
            {
                rows.Add(new PlanRow(line[3..], "", "", "", []));
            }
            else if (line.StartsWith("-- ", StringComparison.Ordinal))
            {
                var parts = line[3..].Split('|', 2, StringSplitOptions.TrimEntries);
                open = new PlanRowCase(i + 1, parts[0], parts[1], [], "");
            }
            else if (line.StartsWith("=>", StringComparison.Ordinal))
            {
                rows[^1] = rows[^1] with { Cases = [.. rows[^1].Cases, open! with { Sentence = line[2..].Trim() }] };
                open = null;
            }
            else if (open is not null)
            {
                open = open with { Table = [.. open.Table, line] };
            }
            else
            {
                var (name, text) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
                rows[^1] = name switch
                {
                    "plan" => rows[^1] with { Plan = text },
                    "rule" => rows[^1] with { Rule = text },
                    "asks" => rows[^1] with { Asks = text },
                    _ => throw new InvalidDataException($"{workspace}:{i + 1}: {line}"),
                };
            }
        }

        return rows;
    }
}
