using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Model;

namespace Indicators.Core.Tests.Impact;

/// <summary>
/// A made-up panel with what real ones have: gaps, three starts, never written as 0, empty, NA or Inf, Danish letters, decimal commas,
/// weights. Oracle: R 4.2.2 with sandwich, clubSandwich and plm, and group-time effects by their definition (uneven.R beside the data).
/// </summary>
public sealed class UnevenPanelTests
{
    private static readonly ReferenceData.Table Reference = ReferenceData.Read("uneven/R_reference_uneven.csv");
    private static readonly ReferenceData.Table Source = WithPoints(ReferenceData.Read("uneven/uneven.csv", ';'));

    [Theory]
    [InlineData("weighted", "cr0", ErrorType.CR0)]
    [InlineData("weighted", "cr1", ErrorType.CR1)]
    [InlineData("weighted", "cr2", ErrorType.CR2)]
    [InlineData("unweighted", "cr0", ErrorType.CR0)]
    [InlineData("unweighted", "cr1", ErrorType.CR1)]
    [InlineData("unweighted", "cr2", ErrorType.CR2)]
    public void Two_way_fixed_effects_equal_those_of_R(string weights, string error, ErrorType type)
    {
        var row = Reference.Find(("what", $"twfe {weights} {error}"));
        var att = DifferenceInDifferences.Estimate(Read(weights == "weighted"), new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects, Errors = type }).Att;

        att.Value.ShouldBe(Reference.Number(row, "estimate"), 1e-9);
        att.StandardError!.Value.ShouldBe(Reference.Number(row, "se"), 1e-9);
        if (type == ErrorType.CR2)
        {
            att.DegreesOfFreedom!.Value.ShouldBe(Reference.Number(row, "df"), 1e-7);
        }
    }

    [Theory]
    [InlineData("never", ControlGroup.NeverTreated)]
    [InlineData("not-yet", ControlGroup.NotYetTreated)]
    public void Group_time_effects_equal_their_definition(string name, ControlGroup control)
    {
        var effects = DifferenceInDifferences.Estimate(Read(weighted: false), new() { Control = control }).GroupTime;

        effects.Count.ShouldBe(27);
        foreach (var effect in effects)
        {
            effect.Att!.Value.ShouldBe(Reference.Number(Reference.Find(("what", FormattableString.Invariant($"att {name} {effect.Group} {effect.Time}"))), "estimate"), 1e-9);
        }
    }

    [Fact]
    public void Without_never_treated_units_the_message_names_the_other_comparison_and_it_works()
    {
        var panel = Read(weighted: false).Where(r => r.TreatedFrom is not null);

        Should.Throw<RequestException>(() => DifferenceInDifferences.Estimate(panel, new())).Message.ShouldContain("--control not-yet");
        DifferenceInDifferences.Estimate(panel, new() { Control = ControlGroup.NotYetTreated }).Att.StandardError.ShouldNotBeNull();
    }

    [Fact]
    public void Units_treated_from_the_first_period_are_left_out_and_counted()
    {
        var panel = Read(weighted: false);
        var early = Panel.Create(panel.Rows.Select(r => r.Unit == "Åby nord" ? r with { TreatedFrom = 2001 } : r));
        var without = DifferenceInDifferences.Estimate(panel.Where(r => r.Unit != "Åby nord"), new());

        var result = DifferenceInDifferences.Estimate(early, new());
        result.Att.Value.ShouldBe(without.Att.Value);
        result.Notes.ShouldContain(n => n.StartsWith("1 units were treated from the first usable period", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_per_row_gives_the_same_panel_as_first_treated_times()
    {
        var panel = Read(weighted: false);
        var marked = PanelTable.Read(
            "marks.csv", ["unit", "time", "y", "d"],
            panel.Rows.Select(r => (IReadOnlyList<string>)[r.Unit, Text(r.Time), r.Outcome.ToString("R", CultureInfo.InvariantCulture), r.TreatedFrom <= r.Time ? "1" : "0"]),
            new PanelColumns("unit", "time", "y", "d"));

        // A unit that is not observed in its first treated year counts from the next one.
        marked.Units.Count(u => u.TreatedFrom is not null).ShouldBe(13);
        DifferenceInDifferences.Estimate(marked, new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects }).Att.Value
            .ShouldBe(DifferenceInDifferences.Estimate(panel, new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects }).Att.Value, 1e-12);
    }

    [Theory]
    [InlineData("1,1,1|0,0,0", "a mark of the treated units that never changes")]
    [InlineData("0,1,0|0,0,0", "marked as treated and at 2003 no longer")]
    public void A_mark_that_does_not_begin_and_stay_is_refused(string marks, string message)
    {
        var rows = marks.Split('|').SelectMany((unit, u) => unit.Split(',').Select((m, t) => (IReadOnlyList<string>)[$"u{u}", Text(2001 + t), "1", m]));

        Should.Throw<RequestException>(() => PanelTable.Read("marks.csv", ["unit", "time", "y", "d"], rows, new PanelColumns("unit", "time", "y", "d"))).Message.ShouldContain(message);
    }

    [Fact]
    public void A_group_mark_beside_times_0_and_1_is_the_first_treated_time() =>
        PanelTable.Read("ck.csv", ["id", "post", "fte", "nj"], [["1", "0", "20", "1"], ["1", "1", "21", "1"], ["2", "0", "23", "0"], ["2", "1", "21", "0"]], new PanelColumns("id", "post", "fte", "nj"))
            .Units.Select(u => u.TreatedFrom).ShouldBe([1, null]);

    private static Panel Read(bool weighted) => Source.Panel(new PanelColumns("kvarter", "år", "tal", "start", null, weighted ? "vægt" : null));

    private static ReferenceData.Table WithPoints(ReferenceData.Table table) => table with { Rows = [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(c => c.Replace(',', '.'))])] };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
