using Indicators.Core.Impact;
using Indicators.Model;

namespace Indicators.Core.Tests.Impact;

public sealed class PanelTableTests
{
    private static readonly string[] Header = ["area", "year", "share", "from"];
    private static readonly PanelColumns Columns = new("area", "year", "share", "from");

    [Fact]
    public void A_missing_column_is_named_with_the_columns_found()
    {
        var message = Should.Throw<RequestException>(() => PanelTable.Read("panel.csv", Header, [], Columns with { Outcome = "rate" })).Message;
        message.ShouldContain("no column named rate");
        message.ShouldContain("area, year, share, from");
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("1.473,2")]
    [InlineData("12 %")]
    [InlineData("Infinity")]
    public void A_cell_that_is_no_number_names_line_and_column(string cell)
    {
        var message = Should.Throw<RequestException>(() => Read(["A", "2015", "1.5", "0"], ["A", "2016", cell, "0"])).Message;
        message.ShouldContain("panel.csv, line 3, column share");
        message.ShouldContain(cell);
    }

    [Theory]
    [InlineData("2015.5")]
    [InlineData("spring")]
    [InlineData("2015K5")]
    [InlineData("2015H3")]
    [InlineData("2015M13")]
    public void A_time_that_is_no_period_names_line_and_column(string cell) =>
        Should.Throw<RequestException>(() => Read(["A", cell, "1.5", "0"])).Message.ShouldContain("line 2, column year");

    [Theory]
    [InlineData("2015", 2015, TimeStep.Number)]
    [InlineData("2015.0", 2015, TimeStep.Number)]
    [InlineData("2015K1", 8060, TimeStep.Quarter)]
    [InlineData("2015Q4", 8063, TimeStep.Quarter)]
    [InlineData("2015M03", 24182, TimeStep.Month)]
    [InlineData("2015-03", 24182, TimeStep.Month)]
    [InlineData("2015m3", 24182, TimeStep.Month)]
    [InlineData("2015q4", 8063, TimeStep.Quarter)]
    [InlineData("2015-Q4", 8063, TimeStep.Quarter)]
    [InlineData("2015H2", 4031, TimeStep.HalfYear)]
    public void Times_become_whole_numbers_one_apart(string text, int ordinal, TimeStep step)
    {
        TimeCode.TryParse(text, out var found, out var kind).ShouldBeTrue();
        (found, kind).ShouldBe((ordinal, step));
    }

    [Fact]
    public void Times_are_written_as_statistikbanken_writes_them()
    {
        TimeCode.Format(8063, TimeStep.Quarter).ShouldBe("2015K4");
        TimeCode.Format(24182, TimeStep.Month).ShouldBe("2015M03");
        TimeCode.Format(4031, TimeStep.HalfYear).ShouldBe("2015H2");
    }

    [Fact]
    public void Missing_outcomes_are_left_out_and_counted()
    {
        var panel = Read(["A", "2015", "1.5", "0"], ["A", "2016", "", "0"], ["A", "2017", "..", ""], ["B", "2015", "2", "2016"], ["B", "2016", "-1e1", "2016"]);
        panel.MissingOutcomes.ShouldBe(2);
        panel.Rows.Count.ShouldBe(3);
        panel.Unit("A").TreatedFrom.ShouldBeNull();
        panel.Unit("B").TreatedFrom.ShouldBe(2016);
        panel.Unit("B").Outcomes[2016].ShouldBe(-10);
    }

    [Fact]
    public void A_row_with_too_few_cells_is_refused() => Should.Throw<RequestException>(() => Read(["A", "2015"])).Message.ShouldContain("line 2: 2 cells");

    [Fact]
    public void A_panel_without_any_outcome_is_refused() => Should.Throw<RequestException>(() => Read(["A", "2015", "", "0"])).Message.ShouldContain("no rows with an outcome");

    [Fact]
    public void Predictors_are_means_before_the_start_with_missing_cells_left_out()
    {
        string[] header = ["area", "year", "income", "size"];
        string[][] rows = [["A", "2014", "10", "5"], ["A", "2015", "20", ""], ["A", "2016", "99", "9"], ["B", "2014", "1", "2"]];
        var predictors = PanelTable.ReadPredictors("p.csv", header, rows, "area", "year", 2016);
        predictors.Select(p => p.Name).ShouldBe(["income", "size"]);
        predictors[0].Values["A"].ShouldBe(15);
        predictors[1].Values["A"].ShouldBe(5);
        predictors[1].Values["B"].ShouldBe(2);
    }

    private static Panel Read(params string[][] rows) => PanelTable.Read("panel.csv", Header, rows, Columns);
}
