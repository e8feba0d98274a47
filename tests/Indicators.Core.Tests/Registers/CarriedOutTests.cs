using Indicators.Core.Registers;
using Indicators.Model;
using static Indicators.Core.Tests.Registers.RegisterTables;

namespace Indicators.Core.Tests.Registers;

/// <summary>Days on which an activity was held, by quarter. Oracle: counted by hand in the tables.</summary>
public class CarriedOutTests
{
    [Fact]
    public void Two_events_on_a_day_are_one_day_and_days_after_the_evaluation_are_not_looked_at() => Count(
        """
        A1 2020-01-15 møde - -
        A1 2020-01-15 forløb - -
        A1 2020-03-31 møde - -
        A1 2020-04-01 møde - -
        A1 2023-12-31 møde - -
        """,
        "",
        "2023-06-30").ShouldBe(["A1 2020K1 2", "A1 2020K2 1"]);

    [Fact]
    public void An_activity_without_events_was_held_on_the_days_that_somebody_took_part() => Count(
        "A1 2020-01-15 møde - -",
        """
        A1 p1 2020-05-01 - - - - -
        A2 p1 2020-05-01 - - - - -
        A2 p2 2020-05-01 - - - - -
        A2 p1 2020-06-01 - - - - -
        """,
        "2023-12-31").ShouldBe(["A1 2020K1 1", "A2 2020K2 2"]);

    [Fact]
    public void Without_registers_nothing_is_known() => CarriedOutCount.Of(RegisterSet.None, Day("2023-12-31")).ShouldBeEmpty();

    private static string[] Count(string events, string participations, string cutOff) =>
    [
        .. CarriedOutCount.Of(new RegisterSet { Events = Events(events), Participations = Participations(participations) }, Day(cutOff))
            .Select(c => FormattableString.Invariant($"{c.Activity} {c.Quarter.Code} {c.Days}")),
    ];
}
