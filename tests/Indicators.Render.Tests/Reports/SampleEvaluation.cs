using Indicators.Model;

namespace Indicators.Render.Tests.Reports;

/// <summary>
/// A small made-up evaluation built in code: a goal with series, band, reference and break; a goal without data; a
/// success criterion judged by counts; one criteria history; an effect map. Every text that a user can give goes
/// through the function, so that hostile text reaches every place.
/// </summary>
internal sealed class SampleEvaluation(Func<string, string>? name = null)
{
    private readonly Func<string, string> _name = name ?? (text => text);

    public Evaluation Build(bool synthetic = true)
    {
        var file = new SourceFile(_name("extracts/social-cases.csv"), new string('a', 64))
        {
            Producer = _name("Kommunen"),
            Table = _name("Udtræk"),
            Licence = _name("CC BY 4.0"),
            Note = _name("Opdigtede tal."),
            Synthetic = synthetic,
        };
        var area = new Area("159-vaerebro-park", _name("Værebro Park"), AreaKind.HousingArea) { Parent = "159" };
        var municipality = new Area("159", _name("Gladsaxe Kommune"), AreaKind.Municipality);
        var indicator = new Indicator("social-case", _name("Familier med en social sag"), _name("Families with a social case"), Measure.Proportion) { Better = BetterDirection.Lower };
        var goal = new Goal("G1", _name("Færre familier med en social sag"), new AllOfRule([new FallsRule(), new ApproachesRule("159")])) { Note = _name("Målt 1. januar.") };
        var waiting = new Goal("G2", _name("Flere i foreningsliv"), null) { WaitsFor = _name("Foreningsregister fra kommunen") };
        var criterion = new Goal("A1-S1", _name("Mindst 20 deltagere pr. år"), null);
        var activity = new Activity("A1", _name("Lektiecafé"))
        {
            Description = _name("Lektiehjælp to gange om ugen."),
            TargetGroup = _name("Børn i 4.-9. klasse"),
            Status = [new ActivityStatus(Period.OfYear(2021), "intensified", _name("Flere børn end ventet."))],
            SuccessCriteria = [criterion],
            Effects = [new ExpectedEffect("basic-education", Directness.Indirect, EffectHorizon.Long, _name("Flere gennemfører."))],
        };
        var focus = new FocusArea("boern", _name("Børn og familier"))
        {
            Vision = _name("Alle børn trives."),
            Problems = [new Problem("P1", _name("Mange familier med sociale sager"))],
            Purposes = [new Purpose("F1", _name("Tidlig hjælp"))],
            Goals = [goal, waiting],
            Activities = [activity],
        };
        var plan = new Plan("sample", _name("Prøveplan"))
        {
            Description = _name("En opdigtet plan."),
            Vision = _name("Et trygt sted at bo."),
            Begins = new DateOnly(2020, 1, 1),
            Ends = new DateOnly(2023, 12, 31),
            Areas = [area.Code],
            References = ["159"],
            FocusAreas = [focus],
            Context = [new ContextEvent(new DateOnly(2020, 3, 11), _name("Nedlukning"), _name("Statsministeriet"))],
        };
        return new Evaluation
        {
            Plan = plan,
            Phase = Phase.Midterm,
            Baseline = Period.OfYear(2020),
            FollowUp = Period.OfYear(2022),
            Areas = new AreaCatalogue([]),
            Goals = [Measured(goal, focus, area, municipality, indicator, file), Waiting(waiting, focus)],
            SuccessCriteria = [Counted(criterion, focus, file)],
            Criteria = [Criteria(area, file)],
            EffectMap = new EffectMap([new EffectOutcome("basic-education", Text("Kun grundskole"), Criterion.BasicEducation)], [new EffectRow(activity, focus, activity.Effects)])
            {
                Findings = [Text("Ingen aktivitet retter sig mod indkomst.")],
            },
            Sources = [new SourceUse(file, _name("sager"), new RowBalance(120, 100, 15, 5))],
            Logic = [new LogicFinding("problem-without-goal", "P2", Text("Problemet P2 har intet mål."))],
            Coverage = [new CoverageRow("G1", goal.Title, true, true, true, Bilingual.Empty), new CoverageRow("G2", waiting.Title, false, false, null, Text("Foreningsregister"))],
            Remarks = [Text("Tallene er opgjort 1. januar.")],
        };
    }

    private Bilingual Text(string text) => new(_name(text), _name(text));

    private GoalResult Measured(Goal goal, FocusArea focus, Area area, Area municipality, Indicator indicator, SourceFile file)
    {
        double[] values = [24.8, 25.6, 26.1, 24.0, 22.4];
        double[] others = [9.4, 9.5, 9.3, 9.4, 9.2];
        var own = new Series(area, SeriesRole.Area, [.. values.Select((v, i) => Point(2018 + i, v, file, i) with { Numerator = 150 + i, Denominator = 600 })]);
        var reference = new Series(municipality, SeriesRole.Reference, [.. others.Select((v, i) => i == 1
            ? new SeriesPoint(Period.OfYear(2018 + i), Figure.Absent(Absence.Missing(_name("ikke opgjort")), "pct."), [])
            : new SeriesPoint(Period.OfYear(2018 + i), Figure.Of(v, "pct.", "point"), [new Origin(file, 20 + i, 21 + i, 2)]))]);
        var comparison = new Comparison(
            indicator, area, Period.OfYear(2020), Period.OfYear(2022), own.Points[2].Figure, own.Points[4].Figure,
            Figure.Of(22.4 - 26.1, "procentpoint", "Newcombe 10", new Interval(-8.5, 1.2, 0.95, "Newcombe 10")),
            [
                new ReferenceComparison(
                    municipality, true, Figure.Of(9.3, "pct.", "point"), Figure.Of(9.2, "pct.", "point"),
                    Figure.Of(26.1 - 9.3, "procentpoint", "point"), Figure.Of(22.4 - 9.2, "procentpoint", "point"), Figure.Of(22.4 - 9.2 - (26.1 - 9.3), "procentpoint", "point"))
                {
                    GapExcludingBaseline = Figure.Of(17.2, "procentpoint", "point"),
                    ReferenceChange = Figure.Of(-0.1, "procentpoint", "point"),
                    WhoMoved = Text("Området flyttede sig."),
                    Remarks = [Text("Gladsaxe indeholder området.")],
                },
            ])
        {
            Origins = [new Origin(file, 12, 12, 1), new Origin(file, 14, 14, 1)],
        };
        return new GoalResult("G1", goal, focus, area, indicator, new RuleVerdict(goal.Rule!, Verdict.MetWithinChance, Certainty.WithinChance, Text("Faldet, men inden for tilfældig variation."))
        {
            Parts =
            [
                new RuleVerdict(new FallsRule(), Verdict.MetWithinChance, Certainty.WithinChance, Text("Faldet 3,7 procentpoint.")),
                new RuleVerdict(new ApproachesRule("159"), Verdict.Met, Certainty.Certain, Text("Afstanden er mindsket.")),
            ],
        })
        {
            Comparison = comparison,
            Series = [own, reference],
            CriterionLine = [new SeriesPoint(Period.OfYear(2022), Figure.Of(15, "pct.", "point"), [])],
            CriterionLineName = Text("Højst 15 pct."),
            RuleText = Text("falder og nærmer sig Gladsaxe Kommunes gennemsnit"),
            Sentence = Text("Andelen faldt fra 26,1 til 22,4 pct."),
            Remarks = [Text("Mindste sikre ændring er 4,9 procentpoint.")],
            Track = TrackState.OnTrack,
            TrackText = Text("På sporet."),
            SmallestCertainChange = 4.9,
            Note = _name("Tallet dækker over store forskelle mellem opgange."),
        };
    }

    private static SeriesPoint Point(int year, double value, SourceFile file, int index) =>
        new(Period.OfYear(year), Figure.Of(value, "pct.", "Wilson", new Interval(value - 3.2, value + 3.4, 0.95, "Wilson")), [new Origin(file, 10 + index, 10 + index, 1)]);

    private GoalResult Waiting(Goal goal, FocusArea focus) =>
        new("G2", goal, focus, null, null, new RuleVerdict(new FallsRule(), Verdict.CannotTell, Certainty.Unknown, Text("Der er ingen data endnu.")));

    private GoalResult Counted(Goal goal, FocusArea focus, SourceFile file) =>
        new("A1-S1", goal, focus, null, null, new RuleVerdict(new FallsRule(), Verdict.Met, Certainty.ByCount, Text("24 deltagere i 2021.")))
        {
            ActivityId = "A1",
            Counts = [new CountRow(Text("Deltagere"), "2021", 24, 20, true), new CountRow(Text("Deltagere"), "2022", null, 20, null) { Below = 5 }],
            ExtraOrigins = [new Origin(file, 2, 25, 24)],
        };

    private AreaCriteriaHistory Criteria(Area area, SourceFile file)
    {
        var rule = new CriterionRule(Criterion.OutsideLabourMarket, Strictness.Exceeds, 40m, ThresholdBasis.Absolute);
        var income = new CriterionRule(Criterion.Income, Strictness.Below, 55m, ThresholdBasis.Absolute);
        return new AreaCriteriaHistory(area,
        [
            new AreaClassification(2016, area.Name, "2014", 1200, AreaStatus.Listed, [AreaStatus.Listed], [],
            [
                new CriterionJudgement(rule, 42.1m, 40m, true, 2.1m) { DataYear = "2014-2015", Origins = [new Origin(file, 40, 40, 1)] },
                new CriterionJudgement(income, 53.2m, 55m, true, 1.8m) { Origins = [new Origin(file, 41, 41, 1)] },
            ])
            {
                YearsInARow = 3, PublishedOnList = true, Origins = [new Origin(file, 40, 40, 1)],
            },
            new AreaClassification(2017, area.Name, "2014", null, AreaStatus.Undetermined, [AreaStatus.Listed, AreaStatus.NotListed], [], [new CriterionJudgement(rule, null, 40m, null, null)]),
        ])
        {
            Notes = [],
        };
    }
}
