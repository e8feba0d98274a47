using Indicators.Model;

namespace Indicators.Core.Tests.Criteria;

/// <summary>The law written a second time, by hand from criteria_by_period.csv, so that the core is tested without any file.</summary>
internal static class TestLaw
{
    public static readonly Ruleset Rules2014 = Build2014();

    public static readonly Ruleset Rules2018 = Build2018("2018", 2018, 2020, prevention: false);

    public static readonly Ruleset Rules2021 = Build2018("2021", 2021, null, prevention: true);

    public static CriterionRule Rule(Criterion criterion, Strictness strictness, decimal threshold, int window = 1, ThresholdBasis basis = ThresholdBasis.Absolute) =>
        new(criterion, strictness, threshold, basis) { WindowYears = window };

    private static Ruleset Build2014()
    {
        CriterionRule[] criteria =
        [
            Rule(Criterion.OutsideLabourMarket, Strictness.Exceeds, 40, 2),
            Rule(Criterion.NonWestern, Strictness.Exceeds, 50),
            Rule(Criterion.Convicted, Strictness.Exceeds, 2.70m, 2),
            Rule(Criterion.BasicEducation, Strictness.Exceeds, 50),
            Rule(Criterion.Income, Strictness.Below, 55),
        ];
        return new Ruleset("2014", 2014, 2017, [new StatusRule(AreaStatus.Listed, 1000, 3, criteria)]) { Criteria = criteria };
    }

    private static Ruleset Build2018(string id, int first, int? last, bool prevention)
    {
        var nonWestern = Rule(Criterion.NonWestern, Strictness.Exceeds, 50);
        CriterionRule[] four =
        [
            Rule(Criterion.OutsideLabourMarket, Strictness.Exceeds, 40, 2),
            Rule(Criterion.Convicted, Strictness.AtLeast, 3, 2, ThresholdBasis.MultipleOfNational),
            Rule(Criterion.BasicEducation, Strictness.Exceeds, 60),
            Rule(Criterion.Income, Strictness.Below, 55),
        ];
        CriterionRule[] wider =
        [
            Rule(Criterion.OutsideLabourMarket, Strictness.Exceeds, 30, 2),
            Rule(Criterion.Convicted, Strictness.AtLeast, 2, 2, ThresholdBasis.MultipleOfNational),
            Rule(Criterion.BasicEducation, Strictness.Exceeds, 60),
            Rule(Criterion.Income, Strictness.Below, 65),
        ];
        var statuses = new List<StatusRule>();
        if (prevention)
        {
            statuses.Add(new StatusRule(AreaStatus.PreventionArea, 1000, 2, wider) { AndAlso = [Rule(Criterion.NonWestern, Strictness.Exceeds, 30)] });
        }

        statuses.Add(new StatusRule(AreaStatus.VulnerableArea, 1000, 2, four));
        statuses.Add(new StatusRule(AreaStatus.ParallelSociety, 1000, 2, four) { AndAlso = [nonWestern] });
        statuses.Add(new StatusRule(AreaStatus.TransformationArea, 1000, 2, four) { AndAlso = [nonWestern], ConsecutiveLists = 5, AfterStatus = AreaStatus.ParallelSociety });
        return new Ruleset(id, first, last, statuses) { Criteria = [four[0], nonWestern, four[1], four[2], four[3]] };
    }
}
