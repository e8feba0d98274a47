using Indicators.Core.Comparison;
using Indicators.Core.Goals;
using Indicators.Core.Tests.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Comparison;

/// <summary>What must hold for any counts: 10,000 random areas and references with a fixed seed.</summary>
public sealed class ComparerInvariantTests
{
    private const int Cases = 10_000;

    private sealed record Case(BetterDirection Better, long A0, long N0, long A1, long N1, long R0, long M0, long R1, long M1, MeasuredComparison Measured)
    {
        public MeasuredReference Reference => Measured.References[0];

        public int Sign => Measured.Comparison.Indicator.Sign;
    }

    [Fact]
    public void GapChange_IsTheDifferenceOfTheChanges() => ForAll(contained: null, c =>
        c.Reference.Comparison.GapChange.Value!.Value.ShouldBe(
            c.Measured.Comparison.Change.Value!.Value - c.Reference.Comparison.ReferenceChange.Value!.Value, 1e-9));

    [Fact]
    public void Gap_IsAreaMinusReference_WithOrWithoutTheAreaInIt() => ForAll(contained: null, c =>
        c.Reference.Comparison.GapFollowUp.Value!.Value.ShouldBe((100.0 * c.A1 / c.N1) - (100.0 * c.R1 / c.M1), 1e-9));

    [Fact]
    public void ReferenceWithoutTheAreaPlusTheArea_GivesBackTheReference() => ForAll(contained: true, c =>
    {
        var w = (double)c.N1 / c.M1;
        var area = 100.0 * c.A1 / c.N1;
        var rest = area - c.Reference.Comparison.GapExcludingFollowUp!.Value!.Value;
        ((w * area) + ((1 - w) * rest)).ShouldBe(100.0 * c.R1 / c.M1, 1e-9);
    });

    [Fact]
    public void GapToAWhole_IsTheGapToTheRestScaled_AndSoIsItsInterval() => ForAll(contained: true, c =>
    {
        var factor = 1 - ((double)c.N1 / c.M1);
        var including = c.Reference.Comparison.GapFollowUp;
        var excluding = c.Reference.Comparison.GapExcludingFollowUp!;
        including.Value!.Value.ShouldBe(factor * excluding.Value!.Value, 1e-9);
        including.Interval!.Lower.ShouldBe(factor * excluding.Interval!.Lower, 1e-9);
        including.Interval.Upper.ShouldBe(factor * excluding.Interval.Upper, 1e-9);
    });

    [Fact]
    public void Approaches_HoldsExactlyWhenTheDisadvantageShrinksOrIsGone_CrossingIncluded() => ForAll(contained: null, c =>
    {
        var gap0 = (100.0 * c.A0 / c.N0) - (100.0 * c.R0 / c.M0);
        var gap1 = (100.0 * c.A1 / c.N1) - (100.0 * c.R1 / c.M1);
        if (Math.Abs(Math.Abs(gap0) - Math.Abs(gap1)) < 1e-9 || Math.Abs(gap1) < 1e-9)
        {
            return false;
        }

        double Worse(double gap) => c.Sign == 0 ? Math.Abs(gap) : Math.Max(0, -c.Sign * gap);
        var verdict = GoalJudge.Judge(new ApproachesRule(c.Reference.Comparison.Reference.Code), new RuleEvidence
        {
            Area = Field.Area,
            Indicator = c.Measured.Comparison.Indicator,
            Comparison = c.Measured,
        });

        verdict.Verdict.IsMet().ShouldBe(Worse(gap1) < Worse(gap0) || Worse(gap1) == 0);
        if (c.Sign != 0 && Worse(gap0) > 0)
        {
            // For an area worse at baseline the deciding quantity has the verdict's sign.
            (verdict.Deciding!.Value!.Value > 0).ShouldBe(verdict.Verdict.IsMet());
        }

        return true;
    });

    [Fact]
    public void EveryInterval_HoldsItsValue_AndEveryPIsAProbability() => ForAll(contained: null, c =>
    {
        var r = c.Reference.Comparison;
        Figure[] figures =
        [
            c.Measured.Comparison.Baseline, c.Measured.Comparison.FollowUp, c.Measured.Comparison.Change,
            r.GapBaseline, r.GapFollowUp, r.GapChange, r.ReferenceChange, r.RatioBaseline, r.RatioFollowUp,
        ];
        foreach (var figure in figures.Where(f => f.Interval is not null))
        {
            (figure.Interval!.Lower <= figure.Value + 1e-9 && figure.Interval.Upper >= figure.Value - 1e-9).ShouldBeTrue();
        }

        c.Measured.Change!.P(0)!.Value.ShouldBeInRange(0, 1);
    });

    private static void ForAll(bool? contained, Action<Case> check) => ForAll(contained, c =>
    {
        check(c);
        return true;
    });

    /// <summary>Draws until so many cases were checked; a case that the statement is not about does not count.</summary>
    private static void ForAll(bool? contained, Func<Case, bool> check)
    {
        var random = new Random(20261121);
        for (var held = 0; held < Cases;)
        {
            var better = (BetterDirection)random.Next(3);
            var whole = contained ?? random.Next(2) == 0;
            long n0 = random.Next(5, 2000), n1 = random.Next(5, 2000);
            long a0 = random.NextInt64(n0 + 1), a1 = random.NextInt64(n1 + 1);
            long rest0 = random.Next(5, 20_000), rest1 = random.Next(5, 20_000);
            long x0 = random.NextInt64(rest0 + 1), x1 = random.NextInt64(rest1 + 1);
            var (r0, m0, r1, m1) = whole ? (x0 + a0, rest0 + n0, x1 + a1, rest1 + n1) : (x0, rest0, x1, rest1);
            if (r0 == 0 || r1 == 0)
            {
                continue;
            }

            var measured = Field.Measure(
                Field.Share(better),
                whole ? Field.Town : Field.Other,
                FormattableString.Invariant($"{a0}/{n0}"),
                FormattableString.Invariant($"{a1}/{n1}"),
                FormattableString.Invariant($"{r0}/{m0}"),
                FormattableString.Invariant($"{r1}/{m1}"));
            held += check(new Case(better, a0, n0, a1, n1, r0, m0, r1, m1, measured)) ? 1 : 0;
        }
    }
}
