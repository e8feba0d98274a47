using Indicators.Core.Comparison;
using Indicators.Core.Tests.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Comparison;

public sealed class ComparerTests
{
    // R 4.2.2, R_reference_two_proportions.csv, row 48/80 against 56/70: difference 0.2, Newcombe 10 0.05243..0.33387.
    [Fact]
    public void Change_OfTwoCounts_IsNewcombesInterval()
    {
        var change = Field.Measure(Field.Share(), Field.Other, "48/80", "56/70").Comparison.Change;

        change.Value!.Value.ShouldBe(20, 1e-9);
        change.Method.ShouldBe("Newcombe 10");
        change.Unit.ShouldBe("procentpoint");
        change.Interval!.Lower.ShouldBe(5.24314724023649, 1e-9);
        change.Interval.Upper.ShouldBe(33.3872654036906, 1e-9);
    }

    [Fact]
    public void Correlation_StatedByTheEvaluator_NarrowsTheChange()
    {
        var independent = Field.Measure(Field.Share(), Field.Other, "48/80", "56/80").Comparison.Change.Interval!;
        var paired = Field.Measure(Field.Share(), Field.Other, "48/80", "56/80", options: new ComparisonOptions { Correlation = 0.8 }).Comparison;

        (paired.Change.Interval!.Upper - paired.Change.Interval.Lower).ShouldBeLessThan(0.6 * (independent.Upper - independent.Lower));
        paired.Change.Method.ShouldContain("0.8");
        paired.Remarks.ShouldContain(r => r.Da.Contains("0,80", StringComparison.Ordinal));
    }

    // DESIGN 7.2: 20 -> 10 against 10 -> 5 halves the gap, not the ratio.
    [Fact]
    public void Ratio_StandsStillWhereTheGapHalves()
    {
        var reference = Field.Measure(Field.Share(), Field.Other, "200/1000", "100/1000", "1000/10000", "500/10000").References[0].Comparison;

        reference.ClosedShare.Value!.Value.ShouldBe(0.5, 1e-9);
        reference.RatioBaseline.Value!.Value.ShouldBe(2, 1e-9);
        reference.RatioFollowUp.Value!.Value.ShouldBe(2, 1e-9);
    }

    [Fact]
    public void ClosedShare_WithoutDisadvantageAtBaseline_IsUndefined() =>
        Field.Measure(Field.Share(), Field.Other, "100/1000", "90/1000", "2000/10000", "2000/10000")
            .References[0].Comparison.ClosedShare.Absence!.Kind.ShouldBe(AbsenceKind.Undefined);

    [Fact]
    public void ClosedShare_WhereTheDisadvantageMayBeNone_HasNoInterval()
    {
        var share = Field.Measure(Field.Share(), Field.Other, "9/40", "8/40", "2000/10000", "2000/10000").References[0].Comparison.ClosedShare;

        share.IsKnown.ShouldBeTrue();
        share.Interval.ShouldBeNull();
    }

    [Fact]
    public void PartOfAWholeWithoutCounts_HasGapsButNoInterval()
    {
        var measured = Field.Measure(Field.Share(), Field.Town, "40.0", "30.0", "20.0", "19.0");
        var reference = measured.References[0].Comparison;

        reference.ContainsArea.ShouldBeTrue();
        reference.GapChange.Value!.Value.ShouldBe(-9, 1e-9);
        reference.GapChange.Interval.ShouldBeNull();
        reference.GapExcludingFollowUp.ShouldBeNull();
        measured.Comparison.Remarks.ShouldHaveSingleItem().Da.ShouldStartWith("Antallet af personer bag tallene er ikke kendt");
    }

    [Fact]
    public void AreaWithCountsInAWholeWithoutThem_GetsNoIndependentInterval()
    {
        var reference = Field.Measure(Field.Share(), Field.Town, "400/1000", "300/1000", "20.0", "19.0").References[0].Comparison;

        reference.GapFollowUp.Interval.ShouldBeNull();
        reference.Remarks.ShouldHaveSingleItem().Da.ShouldContain("hvor stor en del er ikke kendt");
    }

    [Fact]
    public void EveryAreaIsPartOfTheCountry()
    {
        Comparer.IsPart(Field.Areas, Field.Country, Field.Other).ShouldBeTrue();
        Comparer.IsPart(Field.Areas, Field.Region, Field.Area).ShouldBeTrue();
        Comparer.IsPart(Field.Areas, Field.Other, Field.Area).ShouldBeFalse();
        Comparer.IsPart(Field.Areas, Field.Area, Field.Area).ShouldBeFalse();
    }

    [Fact]
    public void WhoMoved_ReferenceThatGotWorse_IsNamed()
    {
        var sentence = Field.Measure(Field.Share(), Field.Other, "400/1000", "400/1000", "2000/10000", "3000/10000").References[0].Comparison.WhoMoved;

        sentence.Da.ShouldContain("det var referencens udvikling, der mindskede afstanden");
        sentence.En.ShouldContain("it was the reference's move that narrowed the gap");
    }

    [Fact]
    public void WhoMoved_AreaAgainstAStandingReference_IsTheArea() =>
        Field.Measure(Field.Share(), Field.Other, "400/1000", "300/1000", "2000/10000", "2000/10000").References[0].Comparison.WhoMoved.Da
            .ShouldBe("Afstanden blev mindre, fra 20,0 til 10,0\u00A0procentpoint: Engen flyttede sig \u221210,0\u00A0procentpoint og Gladsaxe Kommune 0,0\u00A0procentpoint; det var områdets egen udvikling, der mindskede afstanden.");

    [Theory]
    [InlineData("", false)]
    [InlineData("Samme opgørelse siden 2012", true)]
    public void BlockingBreak_StopsTheChange_UnlessOverriddenInWriting(string ground, bool compares)
    {
        var indicator = Field.Share() with { Breaks = [new SeriesBreak(Period.OfYear(2016), Period.OfYear(2017), "ny definition", "new definition", Blocks: true)] };
        var measured = Field.Measure(indicator, Field.Other, "400/1000", "300/1000", "2000/10000", "2000/10000", new ComparisonOptions { CompareAcrossBreak = ground });

        measured.Comparison.Change.IsKnown.ShouldBe(compares);
        measured.Comparison.References[0].GapChange.IsKnown.ShouldBe(compares);
        measured.Comparison.References[0].GapFollowUp.IsKnown.ShouldBeTrue();
        (measured.Comparison.BlockedBy is null).ShouldBe(compares);
        measured.Comparison.Remarks.ShouldHaveSingleItem().Da.ShouldContain("ny definition");
        measured.Comparison.Remarks[0].Da.Contains(ground, StringComparison.Ordinal).ShouldBeTrue();
    }

    [Fact]
    public void NotedBreak_LetsTheComparisonStand_AndSaysSo()
    {
        var indicator = Field.Share() with { Breaks = [new SeriesBreak(Period.OfYear(2015), Period.OfYear(2016), "niveauspring", "jump in level", Blocks: false)] };
        var comparison = Field.Measure(indicator, Field.Other, "400/1000", "300/1000").Comparison;

        comparison.Change.IsKnown.ShouldBeTrue();
        comparison.Remarks.ShouldContain(r => r.Da.Contains("niveauspring", StringComparison.Ordinal) && r.En.Contains("jump in level", StringComparison.Ordinal));
    }

    [Fact]
    public void Baseline_AfterTheFollowUp_GivesNoChange() =>
        Comparer.Compare(Field.Share(), Field.Area, [], Period.OfYear(2018), Period.OfYear(2015), Field.Table("share", (Field.Area.Code, 2015, "1/10"), (Field.Area.Code, 2018, "2/10")), Field.Areas)
            .Change.Absence!.Kind.ShouldBe(AbsenceKind.Undefined);

    [Fact]
    public void MeanOfThreeYears_AsBaseline_IsTheMeanOfTheShares()
    {
        var measured = Comparer.Measure(
            Field.Share(),
            Field.Area,
            [],
            [Period.OfYear(2013), Period.OfYear(2014), Period.OfYear(2015)],
            Period.OfYear(2018),
            Field.Table("share", (Field.Area.Code, 2013, "30/100"), (Field.Area.Code, 2014, "40/200"), (Field.Area.Code, 2015, "40/100"), (Field.Area.Code, 2018, "20/100")),
            Field.Areas);

        measured.BaselineValue!.Value.ShouldBe((30 + 20 + 40) / 3.0, 1e-9);
        measured.Change!.Value.ShouldBe(20 - 30, 1e-9);
        measured.Comparison.Change.Method.ShouldBe("MOVER");
    }

    [Fact]
    public void NumeratorAboveItsDenominator_NamesTheFileAndLine() =>
        Should.Throw<RequestException>(() => Field.Measure(Field.Share(), Field.Other, "12/10", "1/10")).Where.ShouldBe("extracts/test.csv:2");

    [Fact]
    public void ObservationTable_WithTwoValuesForOneCell_RefusesToChoose()
    {
        Observation[] rows = [Field.Observe("share", "330", 2015, "20.0"), Field.Observe("share", "330", 2015, "21.0")];

        Should.Throw<RequestException>(() => new ObservationTable(rows)).Found.ShouldContain("20 in");
    }

    [Fact]
    public void ObservationTable_WithTheSameValueTwice_KeepsTheOneWithCounts()
    {
        var table = new ObservationTable([Field.Observe("share", "330", 2015, "20.0"), Field.Observe("share", "330", 2015, "20/100")]);

        table.Find("share", "330", Period.OfYear(2015))!.Denominator.ShouldBe(100);
        table.Series("share", "330").Count.ShouldBe(1);
        table.Find("share", "330", Period.OfYear(2016)).ShouldBeNull();
    }
}
