using Indicators.Model;
using Indicators.Render.Tests.Reports;

namespace Indicators.Render.Tests.Html;

/// <summary>The sample evaluation with everything else that a report can show: money, reach, notes, distances, a forecast.</summary>
internal static class FullSample
{
    public static Evaluation Build(Func<string, string>? name = null)
    {
        var text = name ?? (t => t);
        Bilingual Both(string t) => new(text(t), text(t));
        var sample = new SampleEvaluation(name).Build();
        var plan = sample.Plan with
        {
            Mission = text("Vi bygger bro til beskæftigelse."),
            TargetGroups = [text("familier"), text("unge")],
            Agreements = [new Agreement("strategic", text("Strategisk aftale")) { Holds = [text("mål")] }],
            Participants = [new Participant(text("Sundhedsplejen"), 4) { Role = text("besøg") }],
            FollowUp = text("Styregruppen følger planen."),
            Timeline =
            [
                new TimelineStep(text("Opstart"), Period.OfQuarter(2020, 1), Period.OfQuarter(2020, 4), TimelineCertainty.Stated) { Activity = "A1" },
                new TimelineStep(text("Videreførelse"), Period.OfQuarter(2023, 3), Period.OfQuarter(2023, 4), TimelineCertainty.Possible) { Note = text("Besluttes senere.") },
            ],
            Surveys = [new Survey("s1", text("Tryghed"), Period.OfYear(2021), 400, 180) { SameRespondents = false, ChangedQuestions = text("spørgsmål 3") }],
            DataBasis = [new DataBasis(text("Registre"), text("artikel 6"), text("Kommunen"), text("Slettes efter et år"))],
            Turnover = [],
            Budget = Budget(text),
        };
        return sample with
        {
            Plan = plan,
            Money = Money(text, Both),
            Reach = [new ReachRow("A1", 70, 350, Figure.Of(20, "pct.", "count"))],
            Notes = new EvaluatorNotes
            {
                Summary = text("Planen er godt på vej."),
                Recommendations = [new Recommendation("A1", RecommendationKind.Anchor, text("Fast efterspørgsel.")) { AnchoredIn = text("Skolen"), PaidBy = text("Kommunen"), From = Period.OfYear(2024) }],
                Evidence = [new Evidence("G1", Period.OfMonth(2022, 5), text("Fokusgruppe"), text("Jeg kom, fordi en anden tog mig med."))],
            },
            Spreads = [Spread(sample, text)],
            Distances = [Distance(sample.Criteria[0], Both)],
            Forecasts =
            [
                new AreaForecast(
                    sample.Criteria[0].Area.Code, 2016, 2017, "2014",
                    [new CriterionForecast(Criterion.OutsideLabourMarket, 42.1m, 1.5, 0.9), new CriterionForecast(Criterion.Convicted, null, null, null)],
                    [new StatusForecast(AreaStatus.NotListed, 0.1, 0.3), new StatusForecast(AreaStatus.Listed, 0.7, 0.9)],
                    Both("Tilfældig gang uden retning."))
                {
                    Remarks = [Both("Ukendt: dømte.")],
                },
            ],
            ForecastSkill =
            [
                new SkillRow("brier", "random-walk", "all", 138, 0.1164, 0.0873, 0.1504, ""),
                new SkillRow("brier", "same-as-last-year", "all", 138, 0.1667, 0.1118, 0.2302, ""),
            ],
        };
    }

    /// <summary>The posts of Mørkhøj's programme (its budget in data/moerkhoej/plan.yaml): the sums stand in the source.</summary>
    private static Budget Budget(Func<string, string> text) => new([2019, 2020, 2021, 2022],
    [
        new BudgetPost("loen", text("Løn"), [143_750, 575_000, 575_000, 431_250]) { Note = text("3/12 og 9/12") },
        new BudgetPost("resten", text("Resten"), [333_750, 355_000, 55_000, 41_250]),
    ])
    {
        Note = text("Arbejdstid er ikke med."),
    };

    private static BudgetResult Money(Func<string, string> text, Func<string, Bilingual> both)
    {
        var lines = Budget(text).Posts.Select(p => new BudgetLine(p.Id, p.Title, [.. p.Amounts.Select((a, i) => new BudgetYear(2019 + i, a, null))], p.Total, null)).ToArray();
        decimal[] spent = [400_000, 900_000, 600_000];
        var years = Enumerable.Range(0, 4).Select(i => new BudgetYear(2019 + i, lines.Sum(l => l.Years[i].Budgeted), i < 3 ? spent[i] : null)).ToArray();
        return new BudgetResult(lines, new BudgetLine("", "I alt", years, lines.Sum(l => l.Budgeted), spent.Sum()), [new CostRow("A1", both("deltager"), 1_900_000, 70, Figure.Of(27_143, "kr.", "point", new Interval(21_000, 35_000, 0.95, "Poisson")))])
        {
            Remarks = [both("Regnskabet har en post mere.")],
        };
    }

    private static AreaDistance Distance(AreaCriteriaHistory history, Func<string, Bilingual> both)
    {
        var year = history.Years[0] with { Area = history.Area.Code };
        return new AreaDistance(
            year,
            [
                new CriterionDistance(year.Criteria[0], DistanceBasis.PublishedShare)
                {
                    Persons =
                    [
                        new PersonMargin(DistanceHorizon.Retrospective, PersonAction.Change, 25, 36),
                        new PersonMargin(DistanceHorizon.NextList, PersonAction.Change, 30, 40),
                        new PersonMargin(DistanceHorizon.NextList, PersonAction.Leave, 50, 66),
                        new PersonMargin(DistanceHorizon.Lasting, PersonAction.Change, null, null),
                    ],
                    Remarks = [both("antaget 50-70 pct. er 18-64 år")],
                },
                new CriterionDistance(year.Criteria[1], DistanceBasis.PointsOnly),
            ],
            201,
            [new WayOff([new WayStep(Criterion.OutsideLabourMarket, PersonAction.Change, 30, 40)], 30, 40)])
        {
            Remarks = [both("En person kan tælle i flere kriterier.")],
        };
    }

    private static AreaSpread Spread(Evaluation sample, Func<string, string> text)
    {
        var goal = sample.Goals.First(g => g.Comparison is not null);
        return new AreaSpread(
            goal.Indicator!,
            goal.Comparison!.FollowUpPeriod,
            goal.Area!.Kind,
            [
                new SpreadPoint(goal.Area, 31.2, 640, IsOwn: true, BeyondChance: true, []),
                .. Enumerable.Range(1, 6).Select(i => new SpreadPoint(new Area(FormattableString.Invariant($"x{i}"), text(FormattableString.Invariant($"Område {i}")), AreaKind.HousingArea), 20 + i, 300 + (i * 90), IsOwn: false, BeyondChance: false, [])),
            ],
            WithoutFigure: 2)
        {
            Average = 23.4,
            Limits = [new SpreadLimit(300, 18.6, 28.2, 15.9, 30.9), new SpreadLimit(840, 20.5, 26.3, 18.9, 27.9)],
        };
    }
}
