using Indicators.Cli.Output;

namespace Indicators.Acceptance;

/// <summary>Tables for a person, drawn by hand; the expected drawings are the oracle.</summary>
public sealed class TextTableTests
{
    private static readonly string[] Headings = ["mål", "antal", "venter på"];

    [Fact]
    public void Columns_stand_below_each_other_and_no_line_ends_with_spaces() => TextTable.Of(Headings, [["G1 Færre dømte", "7", ""], ["G2", "1590", "Sundhedsplejen"]], new HashSet<int> { 1 }).ShouldBe("""
        mål              antal   venter på
        ───────────────────────────────────────
        G1 Færre dømte       7
        G2                1590   Sundhedsplejen

        """);

    [Fact]
    public void The_widest_columns_continue_on_the_next_line() => TextTable.Of(Headings, [["G1 Færre dømte i boligområdet", "7", "tal fra Sundhedsplejen"]], new HashSet<int> { 1 }, width: 40).ShouldBe("""
        mål              antal   venter på
        ───────────────────────────────────────
        G1 Færre dømte       7   tal fra
        i boligområdet           Sundhedsplejen

        """);

    [Fact]
    public void A_word_longer_than_its_column_is_cut() => TextTable.Of(["a"], [["Boligområdet"]], width: 8).ShouldBe("""
        a
        ────────
        Boligomr
        ådet

        """);

    [Fact]
    public void A_letter_of_two_characters_takes_one_column() => TextTable.Of(["a", "b"], [["A\u030A", "x"], ["BB", "y"]]).ShouldBe("""
        a    b
        ──────
        A°    x
        BB   y

        """.Replace("A°", "A\u030A", StringComparison.Ordinal));

    [Fact]
    public void A_table_without_rows_has_its_headings() => TextTable.Of(["a", "b"], []).ShouldBe("a   b\n─────\n");
}
