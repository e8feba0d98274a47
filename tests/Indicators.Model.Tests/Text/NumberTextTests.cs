using System.Globalization;

namespace Indicators.Model.Tests.Text;

// Oracle: Danish orthography (Dansk Sprognævn, Retskrivningsordbogen § 43 on figures: decimal comma, point between
// thousands); the minus is Unicode U+2212. Rounded halves were worked by hand.
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0, 0, "0", "0")]
    [InlineData(42.1, 1, "42,1", "42.1")]
    [InlineData(1180, 0, "1.180", "1,180")]
    [InlineData(1234567.891, 2, "1.234.567,89", "1,234,567.89")]
    [InlineData(999.95, 1, "1.000,0", "1,000.0")]
    [InlineData(-3.65, 1, "\u22123,7", "\u22123.7")]
    [InlineData(2.675, 2, "2,68", "2.68")]
    [InlineData(-0.04, 1, "0,0", "0.0")]
    [InlineData(100, 1, "100,0", "100.0")]
    public void A_number_is_written_with_the_separators_of_the_language(double value, int decimals, string danish, string english)
    {
        NumberText.Format(value, decimals, Language.Danish).ShouldBe(danish);
        NumberText.Format(value, decimals, Language.English).ShouldBe(english);
    }

    [Theory]
    [InlineData(16.8, "+16,8")]
    [InlineData(-2.5, "\u22122,5")]
    [InlineData(0.04, "0,0")]
    public void A_signed_number_shows_plus_minus_or_nothing_for_zero(double value, string expected) =>
        NumberText.Signed(value, 1, Language.Danish).ShouldBe(expected);

    [Fact]
    public void Percentages_and_percentage_points_keep_their_unit_on_the_line()
    {
        NumberText.Percent(42.1, 1, Language.Danish).ShouldBe("42,1\u00A0pct.");
        NumberText.Percent(42.1, 1, Language.English).ShouldBe("42.1\u00A0per cent");
        NumberText.PercentagePoints(3.7, 1, Language.Danish).ShouldBe("3,7\u00A0procentpoint");
        NumberText.PercentagePoints(3.7, 1, Language.English).ShouldBe("3.7\u00A0percentage points");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_a_number_is_refused(double value) =>
        Should.Throw<ArgumentException>(() => NumberText.Format(value, 1, Language.Danish));

    // Oracle: the double nearest 1e30 is 1000000000000000019884624838656 (Python: int(1e30)).
    [Fact]
    public void A_number_beyond_decimal_is_still_written() =>
        NumberText.Format(-1e30, 0, Language.Danish).ShouldBe("\u22121.000.000.000.000.000.019.884.624.838.656");

    [Fact]
    public void The_current_culture_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "!", NegativeSign = "~", NumberGroupSeparator = "_" } };
            NumberText.Format(-1234.5, 1, Language.Danish).ShouldBe("\u22121.234,5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Dates_are_written_with_our_own_month_names()
    {
        var date = new DateOnly(2021, 12, 1);
        DateText.Long(date, Language.Danish).ShouldBe("1. december 2021");
        DateText.Long(date, Language.English).ShouldBe("1 December 2021");
        DateText.Month(new DateOnly(2020, 3, 9), Language.Danish).ShouldBe("marts 2020");
        DateText.Quarter(2021, 1, Language.Danish).ShouldBe("1. kvartal 2021");
        DateText.Quarter(2021, 4, Language.English).ShouldBe("2021 Q4");
    }

    /// <summary>Oracle: decimal arithmetic, over values beside and on the halves; fixed seed.</summary>
    [Fact]
    public void Numbers_round_as_decimal_arithmetic_rounds_them()
    {
        var random = new Random(9);
        for (var i = 0; i < 20_000; i++)
        {
            var decimals = random.Next(5);
            var units = random.Next(1, 2_000_000) + (0.5 * random.Next(2)) + (random.Next(-2, 3) * Math.Pow(10, -random.Next(4, 13)));
            var value = units / Math.Pow(10, decimals);
            var expected = Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
            NumberText.Format(value, decimals, Language.English).ShouldBe(expected);
        }
    }
}
