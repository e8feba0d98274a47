using AngleSharp.Html.Parser;
using Indicators.Model;
using Indicators.Render.Html;
using Indicators.Render.Tests.Reports;

namespace Indicators.Render.Tests.Html;

public sealed class HtmlReportTests
{
    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void Hostile_text_comes_out_as_text_and_nothing_else(string kind, string hostile)
    {
        var plain = new HtmlParser().ParseDocument(HtmlReport.Write(FullSample.Build(), Language.Danish));
        var html = HtmlReport.Write(FullSample.Build(t => t + hostile), Language.Danish);
        var document = new HtmlParser().ParseDocument(html);

        document.Scripts.Length.ShouldBe(1, kind);
        document.QuerySelectorAll("article.goal").Length.ShouldBe(plain.QuerySelectorAll("article.goal").Length, kind);
        document.QuerySelectorAll("table").Length.ShouldBe(plain.QuerySelectorAll("table").Length, kind);
        document.QuerySelectorAll("figure").Length.ShouldBe(plain.QuerySelectorAll("figure").Length, kind);
        document.All.SelectMany(e => e.Attributes).ShouldNotContain(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), kind);
        document.All.SelectMany(e => e.Attributes).Where(a => a.Name is "href" or "src").ShouldAllBe(a => a.Value.StartsWith('#'), kind);
        html.ShouldNotContain('\u202E', kind);
    }

    [Fact]
    public void The_same_evaluation_gives_the_same_bytes() =>
        HtmlReport.Write(FullSample.Build(), Language.Danish).ShouldBe(HtmlReport.Write(FullSample.Build(), Language.Danish));

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Ids_are_unique_and_every_link_finds_its_place(Language language)
    {
        var document = new HtmlParser().ParseDocument(HtmlReport.Write(FullSample.Build(), language));
        var ids = document.All.Where(e => !string.IsNullOrEmpty(e.Id)).Select(e => e.Id!).ToArray();

        ids.ShouldBeUnique();
        foreach (var link in document.QuerySelectorAll("a[href]"))
        {
            ids.ShouldContain(link.GetAttribute("href")![1..]);
        }
    }

    [Fact]
    public void A_report_of_30_goals_is_under_2_MB()
    {
        var sample = FullSample.Build();
        var goal = sample.Goals.First(g => g.Comparison is not null);
        var many = sample with { Goals = [.. Enumerable.Range(1, 30).Select(i => goal with { Id = FormattableString.Invariant($"G{i}") })] };

        var html = HtmlReport.Write(many, Language.Danish);

        new HtmlParser().ParseDocument(html).QuerySelectorAll("article.goal").Length.ShouldBe(31);
        System.Text.Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(2_000_000);
    }

    [Fact]
    public void An_area_stands_among_others_with_the_first_goal_that_has_figures_of_them()
    {
        var document = new HtmlParser().ParseDocument(HtmlReport.Write(FullSample.Build(), Language.Danish));

        var figure = document.QuerySelectorAll("figure.chart").Single(f => f.GetAttribute("data-name")!.EndsWith("-omraader", StringComparison.Ordinal));
        figure.Closest("article")!.Id.ShouldBe("maal-g1");
        figure.TextContent.ShouldContain("Uden tal, der kan vises: 2.");
    }

    [Fact]
    public void The_budget_prints_its_sums_by_row_and_column()
    {
        // Oracle: the sums that Mørkhøj's programme prints itself (477.500, 930.000, 630.000, 472.500; 2.510.000 in all).
        var document = new HtmlParser().ParseDocument(HtmlReport.Write(FullSample.Build(), Language.Danish));
        var sum = document.QuerySelector("table[data-name=budget] tr.sum")!;

        sum.QuerySelectorAll("td").Select(c => c.TextContent).ShouldBe(["477.500", "930.000", "630.000", "472.500", "2.510.000"]);
        document.QuerySelectorAll("table[data-name=budget] tbody tr").First().QuerySelectorAll("td").Last().TextContent.ShouldBe("1.725.000");
    }

    [Theory]
    [InlineData("Planen er godt på vej.")] // the evaluator's summary
    [InlineData("forankr hos andre")] // the recommendation
    [InlineData("Jeg kom, fordi en anden tog mig med.")] // the evidence
    [InlineData("70 forskellige deltagere af 350 i målgruppen")] // reach
    [InlineData("30–40 ændrer situation; eller 50–66 flytter ud")] // distance on the next list
    [InlineData("kan ikke skifte")] // distance that no number closes
    [InlineData("antaget 50-70 pct. er 18-64 år")] // the assumption behind it
    [InlineData("Brier-score 0,116")] // the forecast's measured skill
    [InlineData("10 til 30")] // a status whose probability is a range
    [InlineData("kun grundskole")] // the activity's expected effect
    [InlineData("Slettes efter et år")] // data basis
    [InlineData("45 pct.")] // response rate 180 of 400
    [InlineData("Hvad tallene kan sige om virkning")] // impact
    public void The_report_says_what_the_plan_and_the_engine_know(string expected) =>
        new HtmlParser().ParseDocument(HtmlReport.Write(FullSample.Build(), Language.Danish)).Body!.TextContent.Replace('\u00A0', ' ').ShouldContain(expected, Case.Insensitive);

    [Fact]
    public void A_plan_of_thirty_goals_stays_under_two_megabytes()
    {
        var sample = FullSample.Build();
        var goals = Enumerable.Range(1, 30).Select(i => sample.Goals[0] with { Id = FormattableString.Invariant($"G{i}") }).ToArray();

        System.Text.Encoding.UTF8.GetByteCount(HtmlReport.Write(sample with { Goals = goals }, Language.Danish)).ShouldBeLessThan(2_000_000);
    }
}
