using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Goals;

/// <summary>
/// <c>all of</c> and <c>any of</c> over parts with given verdicts. Letters: M met, m met within chance, n not met within
/// chance, N not met (certain), P not met by a point without certainty, Q met by a point, ? cannot be told.
/// Oracle: DESIGN 7.3, the paragraph on combinations.
/// </summary>
public sealed class CombinationTests
{
    private sealed record Stated(char Letter) : GoalRule;

    [Theory]
    [InlineData("MM", "met", "certain")]
    [InlineData("Mm", "met-within-chance", "within-chance")]
    [InlineData("Mn", "not-met-within-chance", "within-chance")]
    [InlineData("MN", "not-met", "certain")]
    [InlineData("MQ", "met", "unknown")]
    [InlineData("M?", "cannot-tell", "unknown")]
    [InlineData("m?", "cannot-tell", "unknown")]
    [InlineData("n?", "cannot-tell", "unknown")]
    [InlineData("N?", "not-met", "certain")]
    [InlineData("P?", "cannot-tell", "unknown")]
    [InlineData("NP", "not-met", "certain")]
    [InlineData("??", "cannot-tell", "unknown")]
    public void AllOf_TakesTheWorstPart_AndOnlyACertainFailureDecidesAlone(string parts, string verdict, string certainty) =>
        Judge(new AllOfRule(Parts(parts))).ShouldBe($"{verdict}, {certainty}");

    [Theory]
    [InlineData("NN", "not-met", "certain")]
    [InlineData("Nn", "not-met-within-chance", "within-chance")]
    [InlineData("Nm", "met-within-chance", "within-chance")]
    [InlineData("NM", "met", "certain")]
    [InlineData("M?", "met", "certain")]
    [InlineData("m?", "met-within-chance", "within-chance")]
    [InlineData("N?", "cannot-tell", "unknown")]
    [InlineData("n?", "cannot-tell", "unknown")]
    [InlineData("QM", "met", "certain")]
    [InlineData("NP", "not-met", "unknown")]
    public void AnyOf_TakesTheBestPart_AndAMetPartDecidesAlone(string parts, string verdict, string certainty) =>
        Judge(new AnyOfRule(Parts(parts))).ShouldBe($"{verdict}, {certainty}");

    [Fact]
    public void AllOf_TakesTheLargestP_AndAnyOfPaysForItsChances()
    {
        var evidence = Evidence();
        GoalJudge.Judge(new AllOfRule(Parts("Mm")), evidence).P.ShouldBe(0.4);
        GoalJudge.Judge(new AnyOfRule(Parts("Mm")), evidence).P.ShouldBe(0.02);
        GoalJudge.Judge(new AllOfRule(Parts("MQ")), evidence).P.ShouldBeNull();
    }

    [Fact]
    public void Parts_AreAlwaysKept() =>
        GoalJudge.Judge(new AllOfRule(Parts("M?N")), Evidence()).Parts.Select(p => p.Verdict)
            .ShouldBe([Verdict.Met, Verdict.CannotTell, Verdict.NotMet]);

    private static string Judge(GoalRule rule)
    {
        var judged = GoalJudge.Judge(rule, Evidence());
        return $"{judged.Verdict.Code()}, {judged.Certainty.Code()}";
    }

    private static IReadOnlyList<GoalRule> Parts(string letters) => [.. letters.Select(l => new Stated(l))];

    private static RuleEvidence Evidence() => new()
    {
        OtherRules = rule => ((Stated)rule).Letter switch
        {
            'M' => new RuleVerdict(rule, Verdict.Met, Certainty.Certain, Bilingual.Empty) { P = 0.01 },
            'm' => new RuleVerdict(rule, Verdict.MetWithinChance, Certainty.WithinChance, Bilingual.Empty) { P = 0.4 },
            'n' => new RuleVerdict(rule, Verdict.NotMetWithinChance, Certainty.WithinChance, Bilingual.Empty) { P = 0.5 },
            'N' => new RuleVerdict(rule, Verdict.NotMet, Certainty.Certain, Bilingual.Empty) { P = 0.001 },
            'P' => new RuleVerdict(rule, Verdict.NotMet, Certainty.Unknown, Bilingual.Empty),
            'Q' => new RuleVerdict(rule, Verdict.Met, Certainty.Unknown, Bilingual.Empty),
            _ => null,
        },
    };
}
