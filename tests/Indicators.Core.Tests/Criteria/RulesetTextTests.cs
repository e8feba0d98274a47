using Indicators.Core.Criteria;
using Indicators.Model;

namespace Indicators.Core.Tests.Criteria;

public class RulesetTextTests
{
    [Fact]
    public void A_clause_uses_the_words_of_the_law()
    {
        RulesetText.Clause(TestLaw.Rule(Criterion.OutsideLabourMarket, Strictness.Exceeds, 40)).ShouldBe(new Bilingual("uden for arbejdsmarkedet overstiger 40 pct.", "outside the labour market exceeds 40 per cent"));
        RulesetText.Clause(TestLaw.Rule(Criterion.Convicted, Strictness.Exceeds, 2.70m)).Da.ShouldBe("dømte overstiger 2,7 pct.");
        RulesetText.Clause(TestLaw.Rule(Criterion.Convicted, Strictness.AtLeast, 3, 2, ThresholdBasis.MultipleOfNational)).Da.ShouldBe("dømte udgør mindst 3 gange landsgennemsnittet");
        RulesetText.Clause(TestLaw.Rule(Criterion.Income, Strictness.Below, 55)).Da.ShouldBe("indkomst er mindre end 55 pct. af regionens gennemsnit");
    }

    [Fact]
    public void Every_status_and_criterion_has_a_line_in_both_languages()
    {
        var lines = RulesetText.Explain(TestLaw.Rules2021);
        lines.ShouldAllBe(l => l.Da.Length > 0 && l.En.Length > 0);
        lines.Count(l => l.Da.StartsWith("- ", StringComparison.Ordinal)).ShouldBe(5 + 4 + 1 + 1, "prevention has its own five; the later statuses share the four and add one");
        lines.ShouldContain(l => l.Da.StartsWith("Udsat boligområde: mindst 1.000 beboere", StringComparison.Ordinal));
        lines.ShouldContain(l => l.Da.Contains("på mindst 5 decemberlister i træk som parallelsamfund", StringComparison.Ordinal));
        lines.ShouldContain(l => l.En.Contains("on at least 5 December lists in a row as parallel society", StringComparison.Ordinal));
    }
}
