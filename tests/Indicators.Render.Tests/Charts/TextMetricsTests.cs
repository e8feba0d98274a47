using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Tests.Charts;

public sealed class TextMetricsTests
{
    // Oracle: advance widths of DejaVu Sans 2.37 (units of 1/2048 em) as FontForge shows them: space 651, A 1401,
    // bold A 1585, Å 1401, en dash 1024, right arrow 1716; a digit is 1303.
    [Theory]
    [InlineData(" ", false, 651)]
    [InlineData("A", false, 1401)]
    [InlineData("A", true, 1585)]
    [InlineData("Å", false, 1401)]
    [InlineData("2024", false, 4 * 1303)]
    [InlineData("–", false, 1024)]
    [InlineData("→", false, 1716)]
    [InlineData("語", false, 2560)]
    [InlineData("🙂", false, 2560)]
    public void A_text_is_as_wide_as_in_DejaVu_Sans(string text, bool bold, int units) =>
        FontMetrics.Width(text, new TextStyle(2048, "#000000", bold)).ShouldBe(units, 1e-9);

    [Theory]
    [InlineData("en to tre", 4 * 1303, 3)]
    [InlineData("bindestreg-ord", 14000, 3)]
    public void Wrapped_lines_fit_and_lose_nothing(string text, double room, int most)
    {
        var style = new TextStyle(2048, "#000000");
        var lines = new List<string>();
        TextWrap.Lines(text, room, style, 99, lines).ShouldBeFalse();
        lines.Count.ShouldBeInRange(2, most);
        lines.ShouldAllBe(l => FontMetrics.Width(l, style) <= room);
        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(text.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_word_breaks_with_a_hyphen_and_too_much_text_ends_in_an_ellipsis()
    {
        var style = new TextStyle(10, "#000000");
        var lines = new List<string>();
        TextWrap.Lines("arbejdsmarkedspolitik", 48, style, 2, lines).ShouldBeTrue();
        lines.Count.ShouldBe(2);
        lines[0].ShouldEndWith("-");
        lines[1].ShouldEndWith("…");
        lines.ShouldAllBe(l => FontMetrics.Width(l, style) <= 48);
    }

    // Oracle: by hand. Two labels of 10 wanting the same centre 50 move 5 each; at the edge they are pushed inwards.
    [Fact]
    public void Labels_move_least_and_stay_in_their_room()
    {
        double[] centres = [50, 50];
        LabelSpread.Place(centres, [10, 10], 0, 100);
        centres.ShouldBe(new double[] { 45, 55 });
        centres = [1, 2, 80];
        LabelSpread.Place(centres, [10, 10, 10], 0, 100);
        centres.ShouldBe(new double[] { 5, 15, 80 });
        centres = [99, 99, 99];
        LabelSpread.Place(centres, [10, 10, 10], 0, 100);
        centres.ShouldBe(new double[] { 75, 85, 95 });
    }

    // Oracle: by hand.
    [Theory]
    [InlineData(0, 29.8, 5, 0, 30, 10)]
    [InlineData(42, 42, 5, 37, 47, 2)]
    [InlineData(-4.2, 1.1, 5, -6, 2, 2)]
    [InlineData(0, 0.0007, 5, 0, 0.0008, 0.0002)]
    [InlineData(0, 0, 5, 0, 1, 0.2)]
    public void A_scale_covers_the_data_with_round_steps(double low, double high, int target, double from, double to, double step)
    {
        var scale = LinearScale.Cover(low, high, target);
        scale.Step.ShouldBe(step, 1e-12);
        scale.From.ShouldBeLessThanOrEqualTo(low);
        scale.To.ShouldBeGreaterThanOrEqualTo(high);
        if (low != high)
        {
            scale.From.ShouldBe(from, 1e-12);
            scale.To.ShouldBe(to, 1e-12);
        }
        else
        {
            scale.From.ShouldBeInRange(from - step, from + step);
            scale.To.ShouldBeInRange(to - step, to + step);
        }
    }

    /// <summary>Oracle: the parts of the compounds (Retskrivningsordbogen § 15: a compound is parted between its parts).</summary>
    [Theory]
    [InlineData("Grundskole", 48, "Grund-")]
    [InlineData("arbejdsmarkedet", 60, "arbejds-")]
    [InlineData("kommunalbestyrelsen", 54, "kommu-")]
    public void A_word_is_parted_between_its_parts_or_before_a_syllable(string word, double width, string first)
    {
        var lines = new List<string>();

        TextWrap.Lines(word, width, new TextStyle(10, "#000000", Bold: true), 3, lines).ShouldBeFalse();

        lines[0].ShouldBe(first);
        string.Concat(lines).Replace("-", "", StringComparison.Ordinal).ShouldBe(word);
    }
}
