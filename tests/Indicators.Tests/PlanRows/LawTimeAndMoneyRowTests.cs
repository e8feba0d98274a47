using Indicators.Core.Criteria;
using Indicators.Core.Registers;
using Indicators.Model;

namespace Indicators.Tests.PlanRows;

/// <summary>Row C of <c>vaerebro-park</c> (the legal criteria) and rows T and B of <c>moerkhoej</c> (programme plan and budget).</summary>
public sealed class LawTimeAndMoneyRowTests
{
    // Oracle: § 61 b, at least two of four beside more than 30 per cent non-western; convictions at least twice, income under 65.
    [Theory]
    [InlineData("met: convictions 2.0 times the country and income 64.9", 20.0, 51.8, 2.0, 20.0, 64.9, "forebyggelsesområde")]
    [InlineData("not met: convictions 1.9 times, so income stands alone", 20.0, 51.8, 1.9, 20.0, 64.9, "ikke på listen")]
    [InlineData("not met: 30.0 per cent non-western does not exceed 30", 20.0, 30.0, 2.0, 20.0, 64.9, "ikke på listen")]
    [InlineData("cannot tell: only the non-western share is known; at 51.8 it makes any two of the four a parallel society", null, 51.8, null, null, null, "ikke på listen | forebyggelsesområde | parallelsamfund")]
    [InlineData("cannot tell: two met at the prevention level, and labour market unknown", null, 51.8, 2.0, 20.0, 64.9, "forebyggelsesområde")]
    public void C_has_the_status_or_the_statuses_still_possible(string why, double? outside, double nonWestern, double? convicted, double? education, double? income, string expected)
    {
        using var workspace = Workspace.Open(Path.Combine(Repository.Root, "data", "vaerebro-park"));
        workspace.Plan.Areas.ShouldBe(["159-vaerebro-park"]);
        var row = new ClassificationRow(2021, "Værebro Park")
        {
            Residents = 2000,
            OutsideLabourMarket = (decimal?)outside,
            NonWestern = (decimal)nonWestern,
            ConvictedMultiple = (decimal?)convicted,
            BasicEducation = (decimal?)education,
            Income = (decimal?)income,
            YearsInARow = 0,
        };
        var judged = Classifier.Classify(row, new RulesetCatalogue(CriteriaLaw.Rulesets()).For(2021));
        string.Join(" | ", judged.PossibleStatuses.DefaultIfEmpty(judged.Status).Select(s => StatusNames.Of(s, 2021).Da)).ShouldBe(expected, why);
    }

    // Oracle: PLANS.md row T, and 143,750 = 3/12 and 431,250 = 9/12 of 575,000.
    [Fact]
    public void T_is_fifteen_quarters_with_the_appointment_that_the_salary_gives()
    {
        using var workspace = Workspace.Open(Path.Combine(Repository.Root, "data", "moerkhoej"));
        var steps = workspace.Plan.Timeline;
        steps.Select(s => $"{s.Activity} {s.From.Code}-{s.To.Code} {s.Certainty}: {s.Title}").ShouldBe(
        [
            "I1 2019K2-2019K3 Stated: Planlægning og ansættelse",
            "I1 2019K4-2022K3 Derived: Opstart, relationer og aktiviteter",
            "I1 2022K4-2022K4 Possible: Eventuel videreførelse i driften",
            "I2 2019K2-2019K3 Stated: Planlægning og ansættelse",
            "I2 2019K4-2022K3 Derived: Opstart, relationer og aktiviteter",
            "I2 2022K4-2022K4 Possible: Eventuel videreførelse i driften",
            "I3 2019K2-2022K4 Derived: Planlægning og gennemførelse",
        ]);
        var salary = workspace.Plan.Budget!.Posts[0].Amounts;
        (salary[0] * 12 / 575_000, salary[3] * 12 / 575_000).ShouldBe((3m, 9m));
        (steps[1].From.First, steps[1].To.Last).ShouldBe((new DateOnly(2019, 10, 1), new DateOnly(2022, 9, 30)));
    }

    // Oracle: the column sums of PLANS.md row B, added by hand: 477,500 + 930,000 + 630,000 + 472,500 = 2,510,000.
    [Fact]
    public void B_adds_up_and_a_changed_amount_is_refused_with_the_row_and_the_column()
    {
        var folder = Directory.CreateTempSubdirectory("budget").FullName;
        try
        {
            var from = Path.Combine(Repository.Root, "data", "moerkhoej");
            var text = File.ReadAllText(Path.Combine(from, "plan.yaml"));
            foreach (var file in new[] { "areas.yaml", "indicators.yaml", "workspace.yaml" })
            {
                File.Copy(Path.Combine(from, file), Path.Combine(folder, file));
            }

            File.WriteAllText(Path.Combine(folder, "plan.yaml"), text);
            using (var right = Workspace.Open(folder))
            {
                right.Plan.Budget!.Total.ShouldBe(2_510_000m);
            }

            File.WriteAllText(Path.Combine(folder, "plan.yaml"), text.Replace("amounts: [300000, 300000, 0, 0]", "amounts: [300000, 290000, 0, 0]", StringComparison.Ordinal));
            using var wrong = Workspace.Open(folder);
            var mistakes = Should.Throw<PlanException>(() => wrong.Plan).Mistakes.Select(m => m.Found);
            mistakes.ShouldBe(
            [
                "the post 'indsats-3' adds up to 590000, not 600000",
                "the posts of 2020 add up to 920000, not 930000",
                "the budget adds up to 2500000, not 2510000",
            ]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // Oracle: 20,000 kr. over 100 participants is 200 kr.; without a register of participants there is no cost.
    [Fact]
    public void B_gives_the_cost_per_participant_or_says_why_not()
    {
        var known = BudgetAnalysis.Cost("I1", new("deltager", "participant"), 20_000, 100, 5);
        known.Cost.Value.ShouldBe(200);
        known.Cost.Interval.ShouldNotBeNull();
        BudgetAnalysis.Cost("I1", new("deltager", "participant"), 20_000, null, 5).Cost.IsKnown.ShouldBeFalse();
        BudgetAnalysis.Cost("I1", new("deltager", "participant"), 20_000, 4, 5).Cost.IsKnown.ShouldBeFalse();
    }
}
