using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Tests.PlanRows;

/// <summary>
/// A case's table as observations and registers. One row per line, cells separated by blanks, <c>-</c> for an empty cell,
/// <c>_</c> for a blank within one:
/// <code>
/// figure [area] period 42/100 | 42.0 | ..
/// event activity date kind place course          participation activity person date group sex role first-time course
/// outcome activity person kind start end group sex role
/// answer activity date question answer           rating criterion date value ground by
/// register kind [from to]                        the register is there and covers these days, the plan's if not stated
/// </code>
/// <c>{1..8}</c> repeats the line, <c>{y=2020..2023}</c> too and may be used again as <c>{y}</c>. What stands after the last column
/// is not looked at, so that <c>#{1..95}</c> makes as many equal rows.
/// </summary>
internal sealed partial class SmallTable
{
    private static readonly SourceFile Source = new("tabel.csv", new string('0', 64));
    private readonly Dictionary<string, (DateOnly From, DateOnly To)> _covered = new(StringComparer.Ordinal);
    private readonly List<string[]> _rows = [];
    private readonly (DateOnly From, DateOnly To) _plan;

    public SmallTable(IEnumerable<string> lines, Plan plan)
    {
        _plan = (plan.Begins ?? new DateOnly(2014, 1, 1), plan.Ends!.Value);
        foreach (var cells in lines.SelectMany(Expand).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            if (cells[0] == "register")
            {
                _covered[cells[1]] = cells.Length > 2 ? (Day(cells[2]), Day(cells[3])) : _plan;
            }
            else
            {
                _rows.Add([.. cells.Select(c => c == "-" ? "" : c.Replace('_', ' '))]);
            }
        }
    }

    /// <summary>The figures; those that name no area are the given area's.</summary>
    public IReadOnlyList<Observation> Observations(string indicator, string area) =>
        [.. _rows.Where(r => r[0] == "figure").Select(r => r.Length > 3 ? Observe(indicator, r[1], r[2], r[3]) : Observe(indicator, area, r[1], r[2]))];

    public RegisterSet Registers() => new()
    {
        Events = Register("event", (line, c) => new RegisterEvent(line, c(1), Day(c(2)), c(3), c(4), c(5))),
        Participations = Register("participation", (line, c) => new Participation(line, c(1), c(2), Day(c(3)), c(4), c(5), c(6), c(7).Length == 0 ? null : c(7) == "ja", c(8))),
        Outcomes = Register("outcome", (line, c) => new PersonOutcome(line, c(1), c(2), Enum.Parse<OutcomeKind>(c(3), ignoreCase: true), Day(c(4)), c(5).Length == 0 ? null : Day(c(5)), c(6), c(7), c(8))),
        Answers = Register("answer", (line, c) => new SurveyAnswer(line, c(1), Day(c(2)), c(3), c(4))),
        Ratings = Register("rating", (line, c) => new Rating(line, c(1), Day(c(2)), Enum.Parse<RatingValue>(c(3)), c(4), c(5))),
    };

    private Register<T>? Register<T>(string kind, Func<int, Func<int, string>, T> row)
    {
        var rows = _rows.Where(r => r[0] == kind).Select((r, i) => row(i + 2, at => at < r.Length ? r[at] : "")).ToList();
        if (rows.Count == 0 && !_covered.ContainsKey(kind))
        {
            return null;
        }

        var (from, to) = _covered.GetValueOrDefault(kind, _plan);
        return new Register<T>(new ImportedSource(Source, new RowBalance(rows.Count, rows.Count, 0, 0), []), from, to, rows);
    }

    private static Observation Observe(string indicator, string area, string period, string text)
    {
        var observation = new Observation(indicator, area, Period.Parse(period)) { Origins = [new Origin(Source, 2, 2, 1)] };
        var share = text.Split('/');
        return (text, share.Length) switch
        {
            ("..", _) => observation with { Absence = Absence.Missing("..") },
            (_, 2) => observation with { Numerator = Whole(share[0]), Denominator = Whole(share[1]) },
            _ => observation with { Value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) },
        };
    }

    private static IEnumerable<string> Expand(string line)
    {
        var match = Repeat().Match(line);
        return !match.Success ? [line] : Enumerable.Range(Number(match, "from"), Number(match, "to") - Number(match, "from") + 1).SelectMany(i =>
        {
            var value = i.ToString(CultureInfo.InvariantCulture);
            var once = string.Concat(line.AsSpan(0, match.Index), value, line.AsSpan(match.Index + match.Length));
            return Expand(match.Groups["name"].Success ? once.Replace($"{{{match.Groups["name"].Value}}}", value, StringComparison.Ordinal) : once);
        });
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static long Whole(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(?:(?<name>[a-z]+)=)?(?<from>\d+)\.\.(?<to>\d+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Repeat();
}
