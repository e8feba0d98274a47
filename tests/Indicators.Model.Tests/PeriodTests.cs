namespace Indicators.Model.Tests;

/// <summary>Oracle for the time codes: FORMATS.md section 2, read from Statistikbanken's own files and clients; ISO 8601 for weeks.</summary>
public class PeriodTests
{
    [Theory]
    [InlineData("2015", PeriodKind.Year, "2015-01-01", "2015-12-31")]
    [InlineData("2015H1", PeriodKind.HalfYear, "2015-01-01", "2015-06-30")]
    [InlineData("2015H2", PeriodKind.HalfYear, "2015-07-01", "2015-12-31")]
    [InlineData("2015K4", PeriodKind.Quarter, "2015-10-01", "2015-12-31")]
    [InlineData("2015M02", PeriodKind.Month, "2015-02-01", "2015-02-28")]
    [InlineData("2015U07", PeriodKind.Week, "2015-02-09", "2015-02-15")]
    [InlineData("2015U01", PeriodKind.Week, "2014-12-29", "2015-01-04")]
    [InlineData("2015U53", PeriodKind.Week, "2015-12-28", "2016-01-03")]
    [InlineData("2015U31-48", PeriodKind.Weeks, "2015-07-27", "2015-11-29")]
    [InlineData("2020M02D29", PeriodKind.Day, "2020-02-29", "2020-02-29")]
    [InlineData("2019/2020", PeriodKind.SchoolYear, "2019-08-01", "2020-07-31")]
    [InlineData("2000:2015", PeriodKind.Span, "2000-01-01", "2015-12-31")]
    public void Every_time_code_is_read_and_written_back(string code, PeriodKind kind, string first, string last)
    {
        var period = Period.Parse(code);

        period.Kind.ShouldBe(kind);
        period.First.ShouldBe(DateOnly.ParseExact(first, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        period.Last.ShouldBe(DateOnly.ParseExact(last, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        period.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("2015Q4", "2015K4")]
    [InlineData("2015W07", "2015U07")]
    [InlineData("2015W31-48", "2015U31-48")]
    [InlineData(" 2015 ", "2015")]
    public void English_codes_and_blanks_are_the_same_period(string code, string danish) => Period.Parse(code).Code.ShouldBe(danish);

    [Theory]
    [InlineData("")]
    [InlineData("15")]
    [InlineData("2015K5")]
    [InlineData("2015M13")]
    [InlineData("2015M1")]
    [InlineData("2014U53")]
    [InlineData("2015U48-31")]
    [InlineData("2019M02D29")]
    [InlineData("2019/2021")]
    [InlineData("2015:2000")]
    [InlineData("1.234")]
    [InlineData("2015x")]
    [InlineData("٢٠١٥")]
    [InlineData("0000")]
    public void What_is_not_a_time_code_is_refused(string text) => Period.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Periods_are_ordered_by_first_day_then_last_day()
    {
        var ordered = new[] { "2014", "2014K4", "2015M01", "2015K1", "2015", "2015:2016", "2015M02" }.Select(Period.Parse).ToArray();

        ordered.Reverse().ToArray().Order().ShouldBe(ordered);
    }

    [Theory]
    [InlineData("2015K4", 2, "2017K4")]
    [InlineData("2019/2020", -1, "2018/2019")]
    [InlineData("2020M02D29", 1, "2021M02D28")]
    [InlineData("2015U53", 1, "2016U52")]
    [InlineData("2000:2015", 1, "2001:2016")]
    public void AddYears_keeps_the_kind(string code, int years, string expected) => Period.Parse(code).AddYears(years).Code.ShouldBe(expected);

    [Fact]
    public void Every_day_week_and_month_of_sixty_years_round_trips()
    {
        for (var day = new DateOnly(1980, 1, 1); day.Year < 2040; day = day.AddDays(1))
        {
            Period.Parse(Period.OfDay(day).Code).ShouldBe(Period.OfDay(day));
            var date = day.ToDateTime(TimeOnly.MinValue);
            var week = Period.OfWeek(System.Globalization.ISOWeek.GetYear(date), System.Globalization.ISOWeek.GetWeekOfYear(date));
            Period.Parse(week.Code).ShouldBe(week);
            (week.First <= day && day <= week.Last).ShouldBeTrue(week.Code);
        }
    }
}
