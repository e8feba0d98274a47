using System.Globalization;
using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Goals;

/// <summary>
/// The verdicts as a table. Baseline 2015, follow-up 2018; lower is better unless the row says otherwise. Gladsaxe does
/// not contain the area, Slagelse does. Whether an interval touches its boundary was worked out by hand with Wilson and
/// Newcombe 10 (R 4.2.2's prop.test(correct = FALSE) for Wilson): the rows keep well away from the edge.
/// </summary>
public sealed class VerdictTableTests
{
    private const string Table = """
        rule                 | better | a0      | a1      | r0          | r1          | verdict               | certainty     | case
        falls                | lower  | 400/1000| 300/1000|             |             | met                   | certain       | a large fall
        falls                | lower  | 12/40   | 10/40   |             |             | met-within-chance     | within-chance | a small fall among few
        falls                | lower  | 10/40   | 12/40   |             |             | not-met-within-chance | within-chance | a small rise among few
        falls                | lower  | 300/1000| 400/1000|             |             | not-met               | certain       | a large rise
        falls                | lower  | 30/100  | 30/100  |             |             | not-met-within-chance | within-chance | equal values have not fallen
        falls                | lower  | 30.0    | 30.0    |             |             | not-met               | unknown       | equal values without counts
        falls                | lower  | 0/40    | 0/50    |             |             | met                   | by-count      | from 0 to 0 cannot become lower
        falls                | lower  | 0.0     | 0.0     |             |             | met                   | unknown       | from a published 0.0 to 0.0
        falls                | lower  | 0/40    | 2/40    |             |             | not-met-within-chance | within-chance | from zero to a few
        falls                | lower  | 3/40    | 0/40    |             |             | met-within-chance     | within-chance | from a few to zero
        falls                | lower  | 42.1    | 38.0    |             |             | met                   | unknown       | counts unknown: a point verdict
        falls                | lower  | 38.0    | 42.1    |             |             | not-met               | unknown       | counts unknown, and it rose
        falls                | lower  | <5      | 10/40   |             |             | cannot-tell           | unknown       | suppressed at baseline
        falls                | lower  | 12/40   | <5      |             |             | cannot-tell           | unknown       | suppressed at follow-up
        falls                | lower  |         | 10/40   |             |             | cannot-tell           | unknown       | missing baseline
        falls                | lower  | 12/40   | -       |             |             | cannot-tell           | unknown       | missing follow-up
        falls                | lower  | 0/0     | 1/40    |             |             | cannot-tell           | unknown       | nobody to count at baseline
        rises                | higher | 300/1000| 400/1000|             |             | met                   | certain       | a large rise
        rises                | higher | 10/40   | 12/40   |             |             | met-within-chance     | within-chance | a small rise among few
        rises                | higher | 12/40   | 10/40   |             |             | not-met-within-chance | within-chance | a small fall among few
        rises                | higher | 400/1000| 300/1000|             |             | not-met               | certain       | a large fall
        rises                | higher | 40/40   | 40/40   |             |             | met                   | by-count      | 100 per cent cannot become higher
        approaches 159       | lower  | 400/1000| 300/1000| 2000/10000  | 2000/10000  | met                   | certain       | the area moves to a standing reference
        approaches 159       | lower  | 400/1000| 400/1000| 2000/10000  | 3000/10000  | met                   | certain       | the reference moves towards the area
        approaches 159       | lower  | 12/40   | 11/40   | 2000/10000  | 2000/10000  | met-within-chance     | within-chance | a little nearer among few
        approaches 159       | lower  | 11/40   | 12/40   | 2000/10000  | 2000/10000  | not-met-within-chance | within-chance | a little further among few
        approaches 159       | lower  | 300/1000| 400/1000| 2000/10000  | 2000/10000  | not-met               | certain       | further away
        approaches 159       | lower  | 400/1000| 300/1000| 3000/10000  | 1500/10000  | not-met               | certain       | it fell, but the reference fell more
        approaches 159       | lower  | 400/1000| 100/1000| 2000/10000  | 2000/10000  | met                   | certain       | crossing the reference to the better side
        approaches 159       | lower  | 100/1000| 100/1000| 2000/10000  | 2000/10000  | met                   | certain       | already better at baseline, and still
        approaches 159       | lower  | 7/40    | 7/40    | 2000/10000  | 2000/10000  | met-within-chance     | within-chance | already a little better among few
        approaches 159       | lower  | 100/1000| 400/1000| 2000/10000  | 2000/10000  | not-met               | certain       | better at baseline, worse now
        approaches 159       | lower  | 300/1000| 300/1000| 2000/10000  | 2000/10000  | not-met-within-chance | within-chance | equal gaps are not nearer
        approaches 159       | lower  | 200/1000| 200/1000| 2000/10000  | 2000/10000  | met-within-chance     | within-chance | no disadvantage left
        approaches 159       | higher | 200/1000| 350/1000| 4000/10000  | 4000/10000  | met                   | certain       | higher is better
        approaches 159       | higher | 350/1000| 200/1000| 4000/10000  | 4000/10000  | not-met               | certain       | higher is better, and it fell
        approaches 159       | neither| 400/1000| 250/1000| 2000/10000  | 2000/10000  | met                   | certain       | no better direction: nearer
        approaches 159       | neither| 300/1000| 50/1000 | 2000/10000  | 2000/10000  | not-met               | certain       | no better direction: crossed and further away
        approaches 330       | lower  | 400/1000| 300/1000| 2000/10000  | 1900/10000  | met                   | certain       | the reference contains the area
        approaches 330       | lower  | 40.0    | 30.0    | 20.0        | 20.0        | met                   | unknown       | contained, share unknown: no interval
        approaches 159       | lower  | 400/1000| 300/1000|             | 2000/10000  | cannot-tell           | unknown       | reference missing at baseline
        approaches 159       | lower  | 400/1000| 300/1000| 2000/10000  | <5          | cannot-tell           | unknown       | reference suppressed at follow-up
        no-worse 159 5       | lower  | 1/2     | 210/1000| 2000/10000  | 2000/10000  | met                   | certain       | well inside the margin
        no-worse 159 5       | lower  | 1/2     | 240/1000| 2000/10000  | 2000/10000  | met-within-chance     | within-chance | inside, near the margin
        no-worse 159 5       | lower  | 1/2     | 260/1000| 2000/10000  | 2000/10000  | not-met-within-chance | within-chance | outside, near the margin
        no-worse 159 5       | lower  | 1/2     | 400/1000| 2000/10000  | 2000/10000  | not-met               | certain       | far outside
        no-worse 159 5       | lower  | 1/2     | 50/1000 | 2000/10000  | 2000/10000  | met                   | certain       | much better is not worse
        no-worse 159 5       | lower  | 1/2     | 25.0    | 2000/10000  | 20.0        | met                   | unknown       | exactly at the margin, counts unknown
        no-worse 159 5       | lower  | 1/2     | -       | 2000/10000  | 2000/10000  | cannot-tell           | unknown       | no follow-up
        on-level 159 5       | lower  | 1/2     | 205/1000| 2000/10000  | 2000/10000  | met                   | certain       | both ends inside the margin
        on-level 159 5       | lower  | 1/2     | 9/40    | 2000/10000  | 2000/10000  | met-within-chance     | within-chance | too few to be sure
        on-level 159 5       | lower  | 1/2     | 260/1000| 2000/10000  | 2000/10000  | not-met-within-chance | within-chance | just outside
        on-level 159 5       | lower  | 1/2     | 50/1000 | 2000/10000  | 2000/10000  | not-met               | certain       | much better is not on level either
        on-level 159 5       | lower  | 1/2     | 400/1000| 2000/10000  | 2000/10000  | not-met               | certain       | much worse
        on-level 159 5       | lower  | 1/2     | 24.0    | 2000/10000  | 20.0        | met                   | unknown       | counts unknown
        on-level 159 5       | lower  | 1/2     | 24.0    | 2000/10000  |             | cannot-tell           | unknown       | no reference
        at-least 40          | higher |         | 500/1000|             |             | met                   | certain       | well above
        at-least 40          | higher |         | 17/40   |             |             | met-within-chance     | within-chance | above among few
        at-least 40          | higher |         | 15/40   |             |             | not-met-within-chance | within-chance | below among few
        at-least 40          | higher |         | 200/1000|             |             | not-met               | certain       | well below
        at-least 40          | higher |         | 40.0    |             |             | met                   | unknown       | a published 40.0 is at least 40
        at-most 40           | lower  |         | 40.0    |             |             | met                   | unknown       | a published 40.0 is at most 40
        at-most 40           | lower  |         | 500/1000|             |             | not-met               | certain       | well above
        exactly 40           | lower  |         | 40.0    |             |             | met                   | unknown       | exactly
        exactly 40           | lower  |         | 40.1    |             |             | not-met               | unknown       | not exactly
        at-least 40          | higher | 12/40   | <5      |             |             | cannot-tell           | unknown       | suppressed
        """;

    public static TheoryData<string> Rows()
    {
        var data = new TheoryData<string>();
        foreach (var line in Table.Split('\n').Skip(1).Where(l => l.Trim().Length > 0))
        {
            data.Add(line.Trim());
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Rule_OnTheRow_HasItsVerdict(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        var better = cells[1] switch { "lower" => BetterDirection.Lower, "higher" => BetterDirection.Higher, _ => BetterDirection.Neither };
        var rule = Rule(cells[0]);
        var reference = cells[0].Contains("330", StringComparison.Ordinal) ? Field.Town : Field.Other;
        var indicator = Field.Share(better);

        var verdict = GoalJudge.Judge(rule, new RuleEvidence
        {
            Area = Field.Area,
            Indicator = indicator,
            Comparison = Field.Measure(indicator, reference, cells[2], cells[3], cells[4], cells[5]),
            FollowUp = Period.OfYear(2018),
            Areas = Field.Areas,
        });

        $"{verdict.Verdict.Code()}, {verdict.Certainty.Code()}".ShouldBe($"{cells[6]}, {cells[7]}", cells[8]);
        verdict.P.HasValue.ShouldBe(verdict.Certainty is Certainty.Certain or Certainty.WithinChance);
        if (verdict.P is { } p)
        {
            // The same interval decides both: p is below 0.05 exactly when the 95 per cent interval leaves the boundary out.
            (p < 0.05).ShouldBe(verdict.Certainty == Certainty.Certain);
        }

        verdict.Reason.Da.ShouldEndWith(".");
        verdict.Reason.En.ShouldEndWith(".");
    }

    [Theory]
    [InlineData(2015, 2016, Verdict.Met, Certainty.Unknown)]
    [InlineData(2015, 2017, Verdict.Met, Certainty.Certain)]
    public void Falls_WithTwoYearWindows_IsOnlyCertainWhenNoYearIsShared(int baseline, int followUp, Verdict verdict, Certainty certainty)
    {
        var indicator = Field.Share() with { WindowYears = 2 };
        var measured = Core.Comparison.Comparer.Measure(
            indicator,
            Field.Area,
            [],
            [Period.OfYear(baseline)],
            Period.OfYear(followUp),
            Field.Table("share", (Field.Area.Code, baseline, "400/1000"), (Field.Area.Code, followUp, "300/1000")),
            Field.Areas);

        var judged = GoalJudge.Judge(new FallsRule(), new RuleEvidence { Area = Field.Area, Indicator = indicator, Comparison = measured });

        judged.Verdict.ShouldBe(verdict);
        judged.Certainty.ShouldBe(certainty);
    }

    [Fact]
    public void Falls_OfADeliverable_IsByCount()
    {
        var indicator = new Indicator("events", "Arrangementer", "Events", Measure.Count) { Meaning = IntervalMeaning.None, Unit = "stk." };
        var judged = GoalJudge.Judge(new RisesRule(), new RuleEvidence { Area = Field.Area, Indicator = indicator, Comparison = Field.Measure(indicator, Field.Other, "4", "5") });

        judged.Verdict.ShouldBe(Verdict.Met);
        judged.Certainty.ShouldBe(Certainty.ByCount);
    }

    [Theory]
    [InlineData(false, Verdict.Met)]
    [InlineData(true, Verdict.NotMet)]
    [InlineData(null, Verdict.CannotTell)]
    public void CriterionNotMet_FollowsTheListOfItsYear(bool? met, Verdict verdict)
    {
        var rule = new CriterionRule(Criterion.Convicted, Strictness.Exceeds, 2.70m, ThresholdBasis.Absolute);
        var judged = GoalJudge.Judge(new CriterionNotMetRule(Criterion.Convicted, "auto"), new RuleEvidence
        {
            Area = Field.Area,
            FollowUp = Period.OfYear(2017),
            Criteria = (criterion, area, year, rules) => (criterion, area, year, rules) == (Criterion.Convicted, Field.Area.Code, 2017, "auto")
                ? new CriterionJudgement(rule, met is null ? null : 2.67m, 2.70m, met, null)
                : null,
        });

        judged.Verdict.ShouldBe(verdict);
        judged.Certainty.ShouldBe(met is null ? Certainty.Unknown : Certainty.ByCount);
    }

    private static GoalRule Rule(string text)
    {
        var words = text.Split(' ');
        double Number(int i) => double.Parse(words[i], NumberStyles.Float, CultureInfo.InvariantCulture);
        return words[0] switch
        {
            "falls" => new FallsRule(),
            "rises" => new RisesRule(),
            "approaches" => new ApproachesRule(words[1]),
            "no-worse" => new NoWorseThanRule(words[1], Number(2), "ground"),
            "on-level" => new OnLevelWithRule(words[1], Number(2), "ground"),
            "at-least" => new ThresholdRule(AmountComparison.AtLeast, (decimal)Number(1)),
            "at-most" => new ThresholdRule(AmountComparison.AtMost, (decimal)Number(1)),
            "exactly" => new ThresholdRule(AmountComparison.Exactly, (decimal)Number(1)),
            _ => throw new ArgumentException(text, nameof(text)),
        };
    }
}
