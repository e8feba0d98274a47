using System.Text;
using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Goals;

/// <summary>
/// Every sentence that a rule can give, in both languages, against an approved text that was proof-read. A change shows
/// here as a difference to read, and is approved by hand.
/// </summary>
public sealed class SentenceTests
{
    private const string Approved = "Data/goals/sentences.approved.txt";

    [Fact]
    public void Sentences_AreThoseThatWereProofRead()
    {
        var text = Render();
        var path = Path.Combine(AppContext.BaseDirectory, Approved);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "sentences.received.txt"), text);

        text.ShouldBe(File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void RuleText_NamesTheReferenceAsAReaderDoes()
    {
        var rule = new AllOfRule([new FallsRule(), new ApproachesRule("159")]);

        RuleText.Of(rule, Field.Share(), Field.Areas).ShouldBe(new Bilingual(
            "falder og nærmer sig Gladsaxe Kommunes gennemsnit",
            "falls and approaches the average of Gladsaxe Municipality"));
        RuleText.Of(new ApproachesRule("000"), Field.Share(), Field.Areas).Da.ShouldBe("nærmer sig landsgennemsnittet");
        RuleText.Of(new OnLevelWithRule("085", 5, "ground"), Field.Share(), Field.Areas).Da
            .ShouldBe("er på niveau med Region Sjællands gennemsnit (højst 5\u00A0procentpoint fra)");
        RuleText.Of(new ThresholdRule(AmountComparison.AtLeast, 75), Field.Share(), Field.Areas).En.ShouldBe("is at least 75\u00A0per cent");
        RuleText.Of(null, null, Field.Areas).Da.ShouldBe("ingen regel i kilden");
    }

    private static string Render()
    {
        var lower = Field.Share();
        var higher = Field.Share(BetterDirection.Higher);
        var text = new StringBuilder();
        void Add(string title, GoalRule rule, Indicator indicator, string a0, string a1, string r0 = "2000/10000", string r1 = "2000/10000", string? reference = null, string baseline = "2015", string followUp = "2018")
        {
            var evidence = new RuleEvidence
            {
                Area = Field.Area,
                Indicator = indicator,
                Comparison = Field.Measure(indicator, reference == "330" ? Field.Town : Field.Other, a0, a1, r0, r1, baseline: baseline, followUp: followUp),
                FollowUp = Period.Parse(followUp),
                Areas = Field.Areas,
            };
            var verdict = GoalJudge.Judge(rule, evidence);
            var sentence = GoalSentence.Of(verdict, evidence);
            text.Append("# ").Append(title).Append(" [").Append(verdict.Verdict.Code()).Append(", ").Append(verdict.Certainty.Code()).Append("]\n");
            text.Append(sentence.Da).Append('\n').Append(sentence.En).Append("\n\n");
        }

        Add("falls: certain", new FallsRule(), lower, "400/1000", "300/1000");
        Add("falls: within chance", new FallsRule(), lower, "12/40", "10/40");
        Add("falls: rose within chance", new FallsRule(), lower, "10/40", "12/40");
        Add("falls: rose", new FallsRule(), lower, "300/1000", "400/1000");
        Add("falls: unknown certainty", new FallsRule(), lower, "42.1", "38.0");
        Add("falls: equal", new FallsRule(), lower, "30/100", "30/100");
        Add("falls: nearly equal figures", new FallsRule(), lower, "42.14", "42.11");
        Add("falls: from zero to zero", new FallsRule(), lower, "0/40", "0/50");
        Add("falls: hidden", new FallsRule(), lower, "12/40", "<5");
        Add("falls: missing", new FallsRule(), lower, "-", "10/40");
        Add("falls: nobody", new FallsRule(), lower, "0/0", "10/40");
        Add("rises: certain", new RisesRule(), higher, "300/1000", "400/1000");
        Add("rises: stays at 100", new RisesRule(), higher, "40/40", "50/50");
        Add("approaches: certain", new ApproachesRule("159"), lower, "400/1000", "300/1000");
        Add("approaches: within chance", new ApproachesRule("159"), lower, "12/40", "11/40");
        Add("approaches: crossed", new ApproachesRule("159"), lower, "400/1000", "100/1000");
        Add("approaches: was better already", new ApproachesRule("159"), lower, "100/1000", "100/1000");
        Add("approaches: further away", new ApproachesRule("159"), lower, "300/1000", "400/1000");
        Add("approaches: to level", new ApproachesRule("159"), lower, "300/1000", "200/1000");
        Add("approaches: neither direction", new ApproachesRule("159"), Field.Share(BetterDirection.Neither), "400/1000", "250/1000");
        Add("approaches: part of the reference, counts unknown", new ApproachesRule("330"), lower, "40.0", "30.0", "20.0", "20.0", "330");
        Add("approaches: not a part that fits into its whole", new ApproachesRule("330"), lower, "400/1000", "300/1000", "200/1000", "200/1000", "330");
        Add("falls: over a noted break", new FallsRule(), lower with { Breaks = [new SeriesBreak(Period.OfYear(2016), Period.OfYear(2017), "d", "e", Blocks: false)] }, "400/1000", "300/1000");
        Add("falls: over a blocking break", new FallsRule(), lower with { Breaks = [new SeriesBreak(Period.OfYear(2016), Period.OfYear(2017), "ny definition", "new definition", Blocks: true)] }, "400/1000", "300/1000");
        Add("falls: another part of the year", new FallsRule(), lower, "400/1000", "300/1000", baseline: "2015K1", followUp: "2018K3");
        Add("falls: the same part of the year", new FallsRule(), lower, "400/1000", "300/1000", baseline: "2015K3", followUp: "2018K3");
        Add("falls: overlapping windows", new FallsRule(), lower with { WindowYears = 2 }, "400/1000", "300/1000", baseline: "2015", followUp: "2016");
        Add("falls: events of a year against those of a quarter", new FallsRule(), new Indicator("reports", "Anmeldelser", "Reports", Measure.Count) { Unit = "stk.", UnitEn = "", Decimals = 0, Better = BetterDirection.Lower }, "400", "90", baseline: "2015", followUp: "2018K3");
        Add("approaches: another part of the year", new ApproachesRule("159"), lower, "400/1000", "300/1000", baseline: "2015M02", followUp: "2018M08");
        Add("no worse than: certain", new NoWorseThanRule("159", 5, "g"), lower, "1/2", "210/1000");
        Add("no worse than: within chance", new NoWorseThanRule("159", 5, "g"), lower, "1/2", "260/1000");
        Add("on level with: certain", new OnLevelWithRule("159", 5, "g"), lower, "1/2", "205/1000");
        Add("on level with: unknown certainty", new OnLevelWithRule("159", 5, "g"), lower, "1/2", "24.0", "20.0", "20.0");
        Add("on level with: no reference", new OnLevelWithRule("159", 5, "g"), lower, "1/2", "24.0", "", "");
        Add("at least: certain", new ThresholdRule(AmountComparison.AtLeast, 40), higher, "", "500/1000");
        Add("at least: within chance", new ThresholdRule(AmountComparison.AtLeast, 40), higher, "", "15/40");
        Add("at most: unknown certainty", new ThresholdRule(AmountComparison.AtMost, 40), lower, "", "40.0");
        Add("all of: both", new AllOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "400/1000", "300/1000");
        Add("all of: one of two", new AllOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "400/1000", "300/1000", "3000/10000", "1500/10000");
        Add("all of: within chance", new AllOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "12/40", "11/40");
        Add("all of: one unknown", new AllOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "400/1000", "300/1000", "", "");
        Add("all of: a certain failure decides", new AllOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "300/1000", "400/1000", "", "");
        Add("any of: one is enough", new AnyOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "400/1000", "300/1000", "3000/10000", "1500/10000");
        Add("any of: none", new AnyOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "300/1000", "400/1000");
        Add("any of: one unknown", new AnyOfRule([new FallsRule(), new ApproachesRule("159")]), lower, "400/1000", "300/1000", "", "");
        return text.ToString();
    }
}
