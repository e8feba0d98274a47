namespace Indicators.Import.Tests.Mapping;

/// <summary>Figures that can be read and can hardly be meant: the import goes through and says so.</summary>
public sealed class FigureDoubtTests
{
    private const string Head = "sources: [{file: f.csv, area: {column: a}, period: {column: p}}]\nindicators:\n";

    [Theory]
    [InlineData("1451;811", "960;702", "numerator 1451 > denominator 811 in 2 of 2 figures: are the two swapped?")]
    [InlineData("11;10", "3;10", "numerator 11 > denominator 10 in 1 of 2 figures: are they about the same persons?")]
    public void A_part_larger_than_its_whole_is_told_with_file_and_line(string first, string second, string expected)
    {
        using var desk = new ImportDesk().With("f.csv", $"a;p;x;y\n159;2020;{first}\n159;2021;{second}\n");

        var batch = desk.Run(Head + "  - {code: share, numerator: {column: x}, denominator: {column: y}}");

        var warning = batch.Warnings.ShouldHaveSingleItem();
        warning.Where.ShouldBe("f.csv:2");
        warning.Text.ShouldStartWith(expected);
        warning.Text.ShouldContain("'share' in mapping.yaml:3:5");
    }

    [Theory]
    [InlineData("value: {column: x}")]
    [InlineData("numerator: {column: x}")]
    public void A_proportion_above_100_without_a_denominator_is_told(string figure)
    {
        using var desk = new ImportDesk().With("f.csv", "a;p;x\n159;2020;49\n159;2021;1412\n");

        var warning = desk.Run(Head + $"  - {{code: share, {figure}}}").Warnings.ShouldHaveSingleItem();

        warning.Where.ShouldBe("f.csv:3");
        warning.Text.ShouldContain("'share' is a proportion, but its value is 1412, above 100 per cent, in 1 of 2 figures");
    }

    [Theory]
    [InlineData("code: share, numerator: {column: y}, denominator: {column: x}")]
    [InlineData("code: share, value: {column: x}, scale: 0.01")]
    [InlineData("code: n, value: {column: x}")]
    [InlineData("code: rate, numerator: {column: x}, denominator: {column: y}")]
    public void Figures_that_can_be_meant_are_told_nothing_about(string indicator)
    {
        using var desk = new ImportDesk().With("f.csv", "a;p;x;y\n159;2020;1412;702\n");

        desk.Run(Head + $"  - {{{indicator}}}").Warnings.ShouldBeEmpty();
    }
}
