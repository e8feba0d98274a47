using Indicators.Core.Disclosure;
using Indicators.Core.Tests.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Disclosure;

/// <summary>
/// What is hidden, case by case (the expectations are worked out by hand from the rules of DESIGN 7.6: threshold 5, small
/// group 20). A row is <c>area year count/group</c>; areas are <c>a</c> and <c>b</c> within <c>t</c>.
/// </summary>
public class DisclosureTableTests
{
    private static readonly SourceFile Private = new("extracts/private.csv", new string('0', 64));
    private static readonly SourceFile Public = new("extracts/public.csv", new string('1', 64)) { IsPublic = true };

    [Theory]
    [InlineData("a 2015 4/100", "a 2015 <5")]
    [InlineData("a 2015 5/100", "")]
    [InlineData("a 2015 0/100", "")]
    [InlineData("a 2015 38/40", "a 2015")] // 38 of 40 reveals 2
    [InlineData("a 2015 35/40", "")]
    [InlineData("a 2015 0/12", "a 2015 <5")] // nobody of a small group
    [InlineData("a 2015 12/12", "a 2015")]
    [InlineData("a 2015 100/100", "")]
    [InlineData("a 2015 1/3", "a 2015 <5")] // the group itself is small
    [InlineData("a 2015 20/100; t 2015 23/400", "a 2015")] // the rest has 3
    [InlineData("a 2015 20/100; t 2015 60/400", "")]
    [InlineData("a 2015 3/100; b 2015 40/200; t 2015 43/300", "a 2015 <5; b 2015")] // the parts are the whole: a = 43 - 40
    [InlineData("a 2015 3/100; b 2015 40/200; t 2015 90/900", "a 2015 <5")] // nobody knows the rest
    [InlineData("a 2015 3/100; b 2015 4/200; t 2015 7/300", "a 2015 <5; b 2015 <5; t 2015")] // 7 leaves only 3 + 4 and 4 + 3
    [InlineData("a 2015K1 3/100; a 2015K2 10/100; a 2015K3 10/100; a 2015K4 10/100; a 2015 33/100", "a 2015K1 <5; a 2015K2")] // the year tells the quarter
    [InlineData("a 2015K1 3/100; a 2015K2 10/100; a 2015K3 10/100; a 2015K4 10/100; a 2015 20/100", "a 2015K1 <5")] // persons counted once a year
    public void Private_figures(string rows, string hidden) => Hidden(rows, DisclosurePolicy.Default).ShouldBe(hidden);

    [Theory]
    [InlineData("a 2015 20/100; t 2015 23/400 public", "a 2015")]
    [InlineData("a 2015 4/100 public", "")]
    [InlineData("a 2015 3/100; b 2015 40/200; t 2015 43/300 public", "a 2015 <5; b 2015")]
    [InlineData("a 2015 1/100; b 2015 2/200; t 2015 3/300 public", "a 2015 <5; b 2015 <5")] // the public total is what it is
    public void Public_figures_stay_and_are_known(string rows, string hidden) => Hidden(rows, DisclosurePolicy.Default).ShouldBe(hidden);

    [Fact]
    public void The_higher_threshold_wins() => Hidden("a 2015 8/100", new DisclosurePolicy { Threshold = 10 }).ShouldBe("a 2015 <10");

    [Fact]
    public void An_exempt_file_is_left_alone() =>
        Hidden("a 2015 2/100", new DisclosurePolicy { Exempt = [new ExemptSource(Private.File, "Offentliggjort af kommunen.")] }).ShouldBe("");

    [Fact]
    public void A_trait_that_is_not_sensitive_may_be_none_of_a_small_group() => Hidden("a 2015 0/12", DisclosurePolicy.Default, sensitive: false).ShouldBe("");

    [Fact]
    public void A_number_of_activities_is_no_secret()
    {
        var activities = new Indicator("share", "Aktiviteter", "Activities", Measure.Count) { Meaning = IntervalMeaning.None };
        Control([Row("a 2015 3/100") with { Denominator = null }], DisclosurePolicy.Default, activities).HidesAnything.ShouldBeFalse();
    }

    [Fact]
    public void A_source_that_hid_a_small_count_keeps_it_hidden_from_its_total()
    {
        // 43 - 40 = 3 would tell the source's "<5"; no other period tells that a and b are all of t, so that year is given too.
        var result = Control(
            [
                Row("a 2014 10/100"), Row("b 2014 10/200"), Row("t 2014 20/300"),
                Row("a 2015 0/100") with { Numerator = null, Absence = new Absence(AbsenceKind.Suppressed, "<5", 5) },
                Row("b 2015 40/200"), Row("t 2015 43/300"),
            ],
            DisclosurePolicy.Default,
            Field.Share());
        result.Observations.Where(o => o.Absence is not null).Select(o => $"{o.Area} {o.Period.Code}").ShouldBe(["330-engen 2015", "330-skoven 2015"]);
    }

    [Fact]
    public void A_hidden_observation_holds_no_number()
    {
        var shown = Control([Row("a 2015 3/100") with { Value = 3 }], DisclosurePolicy.Default, Field.Share()).Observations[0];
        (shown.Value, shown.Numerator, shown.Denominator, shown.StandardDeviation).ShouldBe((null, null, null, null));
        shown.Absence!.Kind.ShouldBe(AbsenceKind.Suppressed);
        shown.Absence.Bound.ShouldBe(5);
    }

    [Fact]
    public void The_lines_of_a_person_register_do_not_tell_the_count()
    {
        // Three lines gave a's count, forty b's: only the stretch that both lie in is told.
        Observation[] rows =
        [
            Row("a 2015 3/100") with { Origins = [new Origin(Private, 2, 4, 3)] },
            Row("b 2015 40/200") with { Origins = [new Origin(Private, 5, 44, 40)] },
        ];
        Control(rows, DisclosurePolicy.Default, Field.Share()).Observations[0].Origins.ShouldBe([new Origin(Private, 2, 44, 43)]);
    }

    [Theory]
    [InlineData("a 2015 23/100", 10, 20, 100)]
    [InlineData("a 2015 25/104", 10, 30, 100)]
    [InlineData("a 2015 6/200", 20, 20, 200)] // never rounded to nobody
    public void Rounding_rounds_counts_to_the_nearest_multiple(string row, int multiple, long count, long group)
    {
        var shown = Control([Row(row)], new DisclosurePolicy { RoundTo = multiple }, Field.Share()).Observations[0];
        (shown.Numerator, shown.Denominator).ShouldBe((count, group));
    }

    private static string Hidden(string rows, DisclosurePolicy policy, bool sensitive = true)
    {
        var result = Control([.. rows.Split(';', StringSplitOptions.TrimEntries).Select(Row)], policy, Field.Share() with { Sensitive = sensitive });
        return string.Join("; ", result.Decisions.Where(d => d.Showing == Showing.Hidden).Select(d =>
            $"{Letter(d.Original.Area)} {d.Original.Period.Code}{(d.Below is { } below ? $" <{below}" : "")}"));
    }

    private static DisclosureResult Control(IReadOnlyList<Observation> observations, DisclosurePolicy policy, Indicator indicator) =>
        DisclosureControl.Apply(observations, Field.Areas, new Dictionary<string, Indicator> { ["share"] = indicator }, policy);

    private static Observation Row(string text)
    {
        var parts = text.Split(' ');
        var area = parts[0] switch { "a" => Field.Area.Code, "b" => Field.Second.Code, _ => Field.Town.Code };
        var row = Field.Observe("share", area, Period.Parse(parts[1]), parts[2]);
        return row with { Origins = [new Origin(parts.Length > 3 ? Public : Private, 2, 2, 1)] };
    }

    private static string Letter(string area) => area == Field.Area.Code ? "a" : area == Field.Second.Code ? "b" : "t";
}
