using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Html;
using Indicators.Render.Reports;
using Indicators.Render.Word;

namespace Indicators.Render.Tests.Reports;

/// <summary>What a verdict rests on stands in every document: the target that the plan sets, and what figures cannot say.</summary>
public sealed class TargetAndCaveatTests
{
    private static readonly Evaluation Sample = new SampleEvaluation().Build();

    private static GoalResult Goal(GoalRule rule) => Sample.Goals[0] with
    {
        Goal = Sample.Goals[0].Goal with { Rule = rule },
        RuleText = new("er højst 35 pct.", "is at most 35 per cent"),
    };

    /// <summary>Oracle: the plan's own number, in the indicator's unit.</summary>
    [Theory]
    [InlineData(AmountComparison.AtMost, 35, Language.Danish, "Mål: højst 35\u00A0pct.")]
    [InlineData(AmountComparison.AtLeast, 12.5, Language.Danish, "Mål: mindst 12,5\u00A0pct.")]
    [InlineData(AmountComparison.Exactly, 0, Language.English, "Goal: exactly 0\u00A0per cent")]
    public void A_target_is_a_line_with_its_words(AmountComparison comparison, double amount, Language language, string label)
    {
        var rule = new AllOfRule([new FallsRule(), new AnyOfRule([new ThresholdRule(comparison, (decimal)amount)])]);

        var line = EvaluationCharts.Trend(Goal(rule), Sample, language)!.Lines.Single(l => l.Target);

        line.Value.ShouldBe(amount);
        line.Label.ShouldBe(label);
    }

    [Fact]
    public void A_target_stands_in_the_chart_of_every_document()
    {
        var evaluation = Sample with { Goals = [Goal(new ThresholdRule(AmountComparison.AtMost, 35))] };

        HtmlReport.Write(evaluation, Language.Danish).ShouldContain("Mål: højst 35\u00A0pct.");
        Part(WordReport.Write(evaluation, Language.Danish), "chart").ShouldContain("Mål: højst 35\u00A0pct.");
    }

    [Fact]
    public void A_rule_that_ends_in_an_abbreviation_has_one_full_stop()
    {
        var goal = Goal(new ThresholdRule(AmountComparison.AtMost, 35));

        GoalText.Rule(goal, Language.Danish).ShouldBe("Mål: er højst 35 pct.");
        GoalText.Rule(goal, Language.English).ShouldBe("Goal: is at most 35 per cent.");
    }

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void Html_and_word_say_that_effect_is_not_measured(Language language)
    {
        var caveat = EffectCaveat.Text(language);
        var word = Part(WordReport.Write(Sample, language), "document.xml");

        HtmlReport.Write(Sample, language).ShouldContain(caveat);
        word.ShouldContain(EffectCaveat.Heading(language));
        word.ShouldContain(caveat);
        foreach (var limit in EffectCaveat.Limits(Sample, language))
        {
            word.ShouldContain(limit);
        }
    }

    [Fact]
    public void A_list_without_figures_is_unknown_and_not_0_of_0()
    {
        var year = Sample.Criteria[0].Years[0];

        GoalText.CriteriaMet(year with { Criteria = [] }, Language.Danish).ShouldBe("ukendt");
        GoalText.CriteriaMet(year, Language.Danish).ShouldBe($"{year.CriteriaMet} af {year.CriteriaKnown}");
    }

    private static string Part(byte[] document, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries.Where(e => e.FullName.Contains(name, StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            text.Append(XDocument.Load(stream).Root!.Value);
        }

        return text.ToString();
    }
}
