using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>Worst and best case of a survey's share. Oracles: by hand from the definition, and the definition itself.</summary>
public class NonResponseTests
{
    [Fact]
    public void Fifteen_of_twenty_answers_among_twenty_five_asked_lie_between_60_and_80_per_cent()
    {
        // By hand: 15/25 when the five silent say no, 20/25 when they say yes. The ends' own intervals are Wilson's:
        // R 4.2.2 prop.test(15, 25, correct = FALSE) and prop.test(20, 25, correct = FALSE).
        var bounds = NonResponse.Of(15, 20, 25, ConfidenceLevel.P95, 100)!;

        (bounds.Worst.Value, bounds.Best.Value, bounds.Silent).ShouldBe((60, 80, 5));
        bounds.Worst.Interval!.Lower.ShouldBe(40.739457358967002, 1e-9);
        bounds.Best.Interval!.Upper.ShouldBe(91.139415313197418, 1e-9);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(60.1, true)]
    [InlineData(80, true)]
    [InlineData(80.1, false)]
    public void The_silent_can_turn_a_verdict_only_between_the_ends(double target, bool turns) =>
        NonResponse.Of(15, 20, 25, ConfidenceLevel.P95, 100)!.CanTurn(target).ShouldBe(turns);

    [Theory]
    [InlineData(1, 2, 0)]
    [InlineData(3, 2, 5)]
    [InlineData(2, 6, 5)]
    [InlineData(-1, 2, 5)]
    public void Counts_that_contradict_each_other_have_no_bounds(long positive, long answered, long asked) =>
        NonResponse.Of(positive, answered, asked, ConfidenceLevel.P95).ShouldBeNull();

    [Fact]
    public void Whatever_the_silent_say_the_share_lies_within_and_with_everybody_answering_the_ends_meet()
    {
        var random = new Random(41);
        for (var i = 0; i < 10_000; i++)
        {
            long asked = random.Next(1, 3000), answered = random.NextInt64(asked + 1), positive = random.NextInt64(answered + 1);
            var silentYes = random.NextInt64(asked - answered + 1);
            var bounds = NonResponse.Of(positive, answered, asked, ConfidenceLevel.P95)!;
            var truth = (double)(positive + silentYes) / asked;
            truth.ShouldBeInRange(bounds.Worst.Value!.Value, bounds.Best.Value!.Value);
            (bounds.Best.Value.Value - bounds.Worst.Value.Value).ShouldBe((double)(asked - answered) / asked, 1e-12);
            var all = NonResponse.Of(positive, asked, asked, ConfidenceLevel.P95)!;
            all.Worst.ShouldBe(all.Best);
        }
    }
}
