using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using SeriesRole = Indicators.Render.Charts.SeriesRole;

namespace Indicators.Render.Tests.Charts;

/// <summary>One made-up chart of every kind; all figures are invented but for the criteria ladder, which repeats the official lists of Sjælør Boulevard.</summary>
internal static class SampleCharts
{
    private static readonly double[] SocialCases = [24.8, 25.6, 26.4, 25.9, 26.1, 24.0, 22.4, 21.1, 19.7];
    private static readonly double[] Municipality = [9.6, 9.5, 9.4, 9.5, 9.3, 9.4, 9.2, 9.1, 9.1];

    public static IReadOnlyList<AxisPeriod> Years(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(y => new AxisPeriod(y, y.ToString(CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<ChartPoint> Points(int from, IEnumerable<double> values, double half = 0) =>
        [.. values.Select((v, i) => half > 0 ? new ChartPoint(from + i, v, v - half, v + half) : new ChartPoint(from + i, v))];

    public static TrendChart Trend() => new()
    {
        Title = "Familier med en social sag",
        Subtitle = "Andel af familier, pct. · Mål: falder og nærmer sig Gladsaxe Kommunes gennemsnit",
        Finding = new(FindingMark.Met, "Opfyldt ved midtvejs: faldet 3,7 procentpoint siden 2020; afstanden til Gladsaxe er mindsket med 21 pct."),
        Periods = Years(2016, 2024),
        Series =
        [
            new("Værebro Park", SeriesRole.Area, Points(2016, SocialCases, 3.2)),
            new("Gladsaxe Kommune", SeriesRole.Reference, Points(2016, Municipality)),
            new("Gladsaxe uden Værebro Park", SeriesRole.ReferenceWithoutArea, Points(2016, Municipality.Select(v => v - 0.5))),
        ],
        GapUnit = "procentpoint",
        Moments = [new(2020, MomentKind.Baseline), new(2022, MomentKind.Midterm)],
        Gaps = [new(2020, 26.1, 9.3), new(2022, 22.4, 9.2)],
        Plan = new PlanSpan(2020, 2024, "Helhedsplan 2020–2024"),
        Source = "kommunalt udtræk (eksempel), 577–615 familier pr. år.",
        Synthetic = true,
    };

    public static TrendChart TrendWithEverything() => Trend() with
    {
        Finding = new(FindingMark.MetWithinChance, "Opfyldt, inden for tilfældig variation: faldet 3,7 procentpoint siden 2020."),
        Series =
        [
            new("Værebro Park", SeriesRole.Area, [.. Points(2016, SocialCases, 3.2).Select(p => p.Position == 2019 ? p with { Value = null } : p)]),
            .. Trend().Series.Skip(1),
        ],
        Lines = [new(15, "Succeskriterium: højst 15\u00A0pct.")],
        Events = [new(2017.4, "Skolereform"), new(2021.2, "Nedlukning"), new(2021.7, "Nyt værested")],
        Breaks = [new(2018, "ny opgørelse af familier; tal før og efter kan ikke sammenlignes.")],
        Moments = [new(2020, MomentKind.Baseline), new(2022, MomentKind.Midterm), new(2024, MomentKind.FollowUp)],
        Gaps = [new(2020, 26.1, 9.3), new(2022, 22.4, 9.2), new(2024, 19.7, 9.1)],
        Notes = ["2019 er diskretioneret."],
    };

    public static TrendChart TrendWithTarget() => Trend() with
    {
        Finding = new(FindingMark.Met, "Opfyldt: 19,7\u00A0pct. i 2024; målet er højst 20\u00A0pct."),
        Lines = [new(20, "Mål: højst 20\u00A0pct.", Target: true), new(15, "Kriterium: over 15\u00A0pct.")],
        Gaps = [],
    };

    public static TrendChart TrendInEnglish() => new()
    {
        Title = "Families with a social case",
        Subtitle = "Share of families, per cent · Goal: falls and approaches the average of Gladsaxe Kommune",
        Finding = new(FindingMark.NotMetWithinChance, "Not met, within chance: risen by 1.1 percentage points since 2020."),
        Language = Language.English,
        Unit = "per cent",
        GapUnit = "percentage points",
        Periods = Years(2018, 2022),
        Series =
        [
            new("Værebro Park", SeriesRole.Area, Points(2018, [21.2, 21.9, 21.4, 22.8, 22.5], 3.1)),
            new("Gladsaxe Kommune", SeriesRole.Reference, Points(2018, [9.4, 9.5, 9.3, 9.4, 9.2])),
        ],
        Moments = [new(2020, MomentKind.Baseline), new(2022, MomentKind.Midterm)],
        Gaps = [new(2020, 21.4, 9.3), new(2022, 22.5, 9.2)],
        Plan = new PlanSpan(2020, 2022, "Plan 2020–2022"),
        Source = "municipal extract (example).",
        Synthetic = true,
    };

    public static TrendChart TrendByQuarter() => new()
    {
        Title = "Ledige i pct. af 18-64-årige",
        Subtitle = "Kvartalstal, pct. · Mål: kommer under 5 pct.",
        Finding = new(FindingMark.NotMet, "Ikke opfyldt: 6,2 pct. i 4. kvartal 2023."),
        Periods = [.. Enumerable.Range(0, 16).Select(i => new AxisPeriod(2020 + (i * 0.25), string.Create(CultureInfo.InvariantCulture, $"{2020 + (i / 4)}K{(i % 4) + 1}")))],
        Series =
        [
            new("Mørkhøj", SeriesRole.Area, [.. Enumerable.Range(0, 16).Select(i => new ChartPoint(2020 + (i * 0.25), 8.4 - (i * 0.15) + (i % 4 == 0 ? 0.6 : 0)))]),
            new("Kommunen", SeriesRole.Reference, [.. Enumerable.Range(0, 16).Select(i => new ChartPoint(2020 + (i * 0.25), 5.2 - (i * 0.05) + (i % 4 == 0 ? 0.3 : 0)))]),
        ],
        Lines = [new(5, "Mål: under 5\u00A0pct.")],
        Moments = [new(2020.25, MomentKind.Baseline), new(2023.75, MomentKind.FollowUp)],
        Source = "Danmarks Statistik (eksempel).",
        Synthetic = true,
    };

    public static TrendChart TrendSuppressed() => Trend() with
    {
        Finding = new(FindingMark.CannotTell, "Kan ikke vises: alle tal er diskretioneret."),
        Series = [new("Værebro Park", SeriesRole.Area, [.. Enumerable.Range(2016, 9).Select(y => new ChartPoint(y, null))])],
        Gaps = [],
    };

    public static SlopeChart Slope() => new()
    {
        Title = "Alle mål fra baseline til opfølgning",
        Subtitle = "Andele i pct. Linjens mønster og mærket viser dommen.",
        BaselineLabel = "Baseline 2020",
        FollowUpLabel = "Opfølgning 2024",
        Lines =
        [
            new("Familier med en social sag", 26.1, 19.7, FindingMark.Met),
            new("Børn med underretning", 14.2, 12.9, FindingMark.MetWithinChance),
            new("Unge uden uddannelse eller job", 13.8, 14.6, FindingMark.NotMetWithinChance),
            new("Uden for arbejdsmarkedet", 41.2, 38.4, FindingMark.Met),
            new("Uddannelsesparate i 8. klasse", 62.0, 55.5, FindingMark.NotMet),
            new("Trygge om aftenen", 71.0, 71.0, FindingMark.CannotTell),
            new("Børn i foreningsliv", 33.5, 41.0, FindingMark.Met),
            new("Sprogvurdering uden indsats", null, 66.0, FindingMark.CannotTell),
        ],
        Source = "kommunale udtræk (eksempel).",
        Synthetic = true,
    };

    public static CriteriaLadderChart Ladder()
    {
        static LadderPoint[] History(params double?[] values) => [.. values.Select((v, i) => new LadderPoint((2010 + i).ToString(CultureInfo.InvariantCulture), v))];
        return new CriteriaLadderChart
        {
            Title = "Sjælør Boulevard: afstand til kriterierne, 2010–2015",
            Subtitle = "Ét punkt pr. liste, ældste øverst; det store punkt er 2015. Rød side: kriteriet er opfyldt.",
            Rungs =
            [
                new("Uden for arbejdsmarkedet", 40, true, "over", "pct.", 1, History(35, 35, 35, 36, 35.7, 33.4), false, "6,6 procentpoint fra"),
                new("Ikke-vestlig baggrund", 50, true, "over", "pct.", 1, History(54.1, 54.1, 57.3, 56.6, 57.7, 57.2), true, "7,2 procentpoint fra"),
                new("Dømte, 18 år og derover", 2.7, true, "over", "pct.", 2, History(3.04, 2.84, 2.94, 3.2, 3.02, 2.33), false, "0,37 procentpoint fra"),
                new("Kun grundskole, 30–59 år", 50, true, "over", "pct.", 1, History(null, null, null, null, 52.8, 51.3), true, "1,3 procentpoint fra"),
                new("Indkomst, pct. af regionen", 55, false, "under", "pct.", 1, History(null, null, null, null, 58.4, 57.5), false, "2,5 procentpoint fra"),
            ],
            Statuses = [new("2010 på", true), new("2011 på", true), new("2012 på", true), new("2013 på", true), new("2014 på", true), new("2015 ude", false)],
            Source = "ministeriets lister 1. december; kriterier 2010–2013: 2 af 3, fra 2014: 3 af 5. Uddannelse og indkomst indgår fra 2014.",
        };
    }

    public static ListOverviewChart ListOverview() => new()
    {
        Title = "Alle områder på listen: hvor langt er der til grænserne",
        Subtitle = "4 områder, det nærmeste ved at komme af listen øverst. Tallene er point fra grænsen; plus er på den side, hvor kriteriet er opfyldt.",
        Criteria = [new("Uden for arbejdsmarkedet", "over 40"), new("Ikke-vestlig baggrund", "over 50"), new("Dømte", "over 2,70", 2), new("Kun grundskole", "over 50"), new("Indkomst", "under 55")],
        WayHeading = "Personer til at komme af listen",
        Areas =
        [
            new("Eksempelparken", [new(-3.2, false), new(4.1, true), new(0.02, true, "1–2 pers."), new(1.4, true), new(-6.1, false)], "1–2"),
            new("Værebro Park", [new(5.4, true), new(-12.6, false), new(0.24, true), new(6.2, true), new(4.9, true)], "41–58", Emphasised: true),
            new("Den lange boligafdeling ved Store Eksempelvej og Lille Eksempelvej", [new(null, null), new(30.7, true), new(null, true), new(9.9, true), new(0, false)], "kun point"),
            new("Nybyggeriet", [new(-11.1, false), new(2.2, true), new(-0.71, false), new(-8.4, false), new(-20.3, false)], "ude", OffList: true),
        ],
        Source = "eksempel.",
        Synthetic = true,
    };

    public static ListOverviewChart LongListOverview() => ListOverview() with
    {
        Subtitle = "50 områder på A4.",
        Areas = [.. Enumerable.Range(0, 50).Select(i => new OverviewArea(
            string.Create(CultureInfo.InvariantCulture, $"Eksempelområde {i + 1}"),
            [.. Enumerable.Range(0, 5).Select(c => new OverviewCell(Math.Round((((i * 7) + (c * 13)) % 41) - 14.3, 1), ((i * 7) + (c * 13)) % 41 > 14))],
            string.Create(CultureInfo.InvariantCulture, $"{i + 1}–{(i * 2) + 3}"),
            i == 24))],
    };

    public static StatusTimelineChart StatusTimeline() => new()
    {
        Title = "Status på listerne 2014–2024",
        Subtitle = "Én celle pr. liste 1. december.",
        Lists = [.. Enumerable.Range(2014, 11).Select(y => y.ToString(CultureInfo.InvariantCulture))],
        Rows =
        [
            new("Værebro Park", Statuses("NNNUUUUFFFF"), Emphasised: true),
            new("Eksempelparken", Statuses("PPPPPOOOUUN")),
            new("Den lange boligafdeling ved Store Eksempelvej og Lille Eksempelvej", Statuses("UUPPUUNNNNN")),
            new("Nybyggeriet", Statuses("???NNNNNFFF")),
        ],
        Source = "eksempel.",
        Synthetic = true,
    };

    private static TimelineStatus[] Statuses(string letters) => [.. letters.Select(c => c switch
    {
        'N' => TimelineStatus.NotListed,
        'F' => TimelineStatus.Prevention,
        'U' => TimelineStatus.Vulnerable,
        'P' => TimelineStatus.ParallelSociety,
        'O' => TimelineStatus.Transformation,
        _ => TimelineStatus.Unknown,
    })];

    public static FunnelChart Funnel() => new()
    {
        Title = "Dømte i 24 boligområder",
        Subtitle = "Andel af 18-årige og derover, pct.",
        Finding = new(FindingMark.NotMet, "Ét område ligger over det, tilfældighed alene giver."),
        Points =
        [
            .. Enumerable.Range(0, 22).Select(i => new FunnelPoint(string.Create(CultureInfo.InvariantCulture, $"Område {i + 1}"), 180 + (i * 83 % 1500), 1.9 + (i * 37 % 23 / 23.0) - 0.5)),
            new("Værebro Park", 1420, 2.05, Emphasised: true),
            new("Eksempelparken", 1100, 3.6, Outside: true),
        ],
        Limits = [.. new[] { 100, 200, 300, 450, 700, 1000, 1400, 1800 }.Select(n => new FunnelLimit(n, 1.9 - (1.96 * 13.6 / Math.Sqrt(n)), 1.9 + (1.96 * 13.6 / Math.Sqrt(n)), 1.9 - (3.09 * 13.6 / Math.Sqrt(n)), 1.9 + (3.09 * 13.6 / Math.Sqrt(n))))],
        Target = 1.9,
        TargetLabel = "Alle områder",
        SizeLabel = "Beboere, 18 år og derover",
        Decimals = 2,
        Source = "eksempel.",
        Synthetic = true,
    };

    public static EffectMapChart EffectMap() => new()
    {
        Title = "Virkningskort: aktiviteter og kriterier",
        Subtitle = "Som planens bilag angiver det.",
        Targets = [new("Uden for arbejdsmarkedet"), new("Dømte"), new("Kun grundskole"), new("Indkomst", BlindSpot: true), new("Trivsel")],
        Activities =
        [
            new("Fritidsjob til unge", [new(EffectKind.Direct, EffectTerm.Short), new(EffectKind.Indirect, EffectTerm.Medium), default, default, new(EffectKind.Support)]),
            new("Jobrådgivning i caféen", [new(EffectKind.Direct, EffectTerm.Medium), default, new(EffectKind.Support, EffectTerm.Long), default, default]),
            new("Lektiecafé og brobygning til ungdomsuddannelse", [new(EffectKind.Indirect, EffectTerm.Long), new(EffectKind.Indirect, EffectTerm.Long), new(EffectKind.Direct, EffectTerm.Medium), default, new(EffectKind.NotStated)]),
            new("Naboskab", [default, default, default, default, new(EffectKind.Direct, EffectTerm.Short)]),
        ],
        Source = "planens bilag 2 (eksempel).",
        Synthetic = true,
    };

    public static GoalTreeChart GoalTree() => new()
    {
        Title = "Målhierarki",
        Levels = ["Formål", "Indsatsområde", "Mål"],
        Roots =
        [
            new("Beboerne i Værebro Park skal have samme muligheder som andre i kommunen",
            [
                new("Uddannelse og job",
                [
                    new("Andelen af unge uden uddannelse eller job falder", [], FindingMark.NotMetWithinChance),
                    new("Flere børn er uddannelsesparate", [], FindingMark.NotMet),
                ]),
                new("Familie og opvækst",
                [
                    new("Færre familier har en social sag, og andelen nærmer sig kommunens", [], FindingMark.Met),
                    new("Flere børn går til noget i fritiden", [], FindingMark.MetWithinChance),
                    new("Forældre oplever støtte", [], FindingMark.CannotTell),
                ]),
                new("Tryghed", [new("Flere er trygge om aftenen", [], FindingMark.Met)]),
            ]),
        ],
        Source = "helhedsplanen (eksempel).",
        Synthetic = true,
    };

    public static ActivityTimelineChart ActivityTimeline() => new()
    {
        Title = "Aktiviteter pr. kvartal",
        FirstYear = 2021,
        LastYear = 2024,
        Activities =
        [
            new("Fritidsjob til unge", [Span(2021, 1, 2024, 4)], [Span(2021, 2, 2023, 2)], [new(2022, 4)], "Uddannelse og job"),
            new("Jobrådgivning i caféen", [Span(2021, 3, 2022, 4)], [Span(2022, 1, 2022, 4)], [], "Uddannelse og job"),
            new("Familierådgivning", [Span(2021, 1, 2022, 2), Span(2023, 1, 2024, 2)], [Span(2021, 1, 2022, 1)], [new(2021, 4), new(2023, 4)], "Familie og opvækst"),
            new("Sommerlejr", [Span(2021, 3, 2021, 3), Span(2022, 3, 2022, 3), Span(2023, 3, 2023, 3)], [Span(2022, 3, 2022, 3)], [], "Familie og opvækst"),
        ],
        Source = "aktivitetsplan (eksempel).",
        Synthetic = true,
    };

    private static QuarterSpan Span(int y0, int q0, int y1, int q1) => new(new(y0, q0), new(y1, q1));

    public static BudgetChart Budget() => new()
    {
        Title = "Budget pr. år",
        Subtitle = "Helhedsplanens indsatsområder, mio. kr.",
        Groups = ["Uddannelse og job", "Familie og opvækst", "Tryghed", "Ledelse"],
        Years = [new("2021", [2.1, 1.8, 0.9, 1.2], 5.4), new("2022", [2.4, 1.9, 1.1, 1.2], 6.3), new("2023", [2.4, 1.7, 1.1, 1.3], 6.1), new("2024", [1.9, 1.5, 0.8, 1.3])],
        Source = "planens budget (eksempel).",
        Synthetic = true,
    };

    public static SmallMultiplesChart SmallMultiples() => new()
    {
        Title = "Uden for arbejdsmarkedet i otte områder",
        Periods = Years(2016, 2024),
        Panels =
        [
            .. Enumerable.Range(0, 8).Select(k => new SmallPanel(
                k == 2 ? "Værebro Park" : string.Create(CultureInfo.InvariantCulture, $"Område {k + 1}"),
                [.. Enumerable.Range(2016, 9).Select(y => new ChartPoint(y, k == 5 && y is 2019 or 2020 && k == 5 ? null : 28 + (k * 1.7) + ((y * (k + 3) % 7) * 0.8) - ((y - 2016) * 0.6)))],
                k == 2)),
        ],
        Reference = new ChartSeries("Gladsaxe Kommune", SeriesRole.Reference, Points(2016, [20, 19.8, 19.9, 19.5, 20.4, 20, 19.2, 19, 18.8])),
        Source = "eksempel.",
        Synthetic = true,
    };

    public static SmallMultiplesChart GoalTrends() => new()
    {
        Title = "Målenes udvikling på ét blik",
        Subtitle = "Hvert mål har sin egen akse; mærket er vurderingen.",
        Periods = Years(2015, 2021),
        CommonScale = false,
        ReferenceName = "Sammenligningen",
        Unit = "",
        Panels =
        [
            Goal("G1 Færre familier med en social sag: Værebro Park", [18.2, 17.9, 16.4, 17, 15.1, 14.9, 14.7], [6.1, 6, 5.9, 5.8, 5.9, 5.7, 5.6], FindingMark.Met),
            Goal("G2 Flere børn i foreningsliv", [48, 47, 50, 52, 51, 54, 54.2], [64, 65, 65, 65.5, 65, 66, 65.6], FindingMark.MetWithinChance),
            Goal("G3 Flere aktiviteter fra iværksættere i området", [2, 3, 3, 5, 4, 6, 9], [], FindingMark.NotMet) with { Unit = "aktiviteter", Decimals = 0 },
            Goal("G4 Færre dømte", [2.76, 2.61, 2.66, 2.9, 2.84, 2.51, 2.47], [1.8, 1.8, 1.7, 1.7, 1.6, 1.6, 1.5], FindingMark.NotMetWithinChance) with { Decimals = 2 },
        ],
        Source = "eksempel.",
        Synthetic = true,
    };

    private static SmallPanel Goal(string name, double[] values, double[] reference, FindingMark mark) => new(name, Points(2015, values))
    {
        Reference = Points(2015, reference),
        Unit = "pct.",
        Mark = mark,
    };

    public static DistributionChart Distribution() => new()
    {
        Title = "Uden for arbejdsmarkedet i 60 områder",
        Points =
        [
            .. Enumerable.Range(0, 58).Select(i => new DistributionPoint(string.Create(CultureInfo.InvariantCulture, $"Område {i + 1}"), 25 + (((i * 17 % 29) + (i * 11 % 23)) * 0.45))),
            new("Værebro Park", 41.3, Emphasised: true),
            new("Uden tal", null),
        ],
        Lines = [new(35.6, "Median"), new(40, "Kriterium")],
        Source = "eksempel.",
        Synthetic = true,
    };

    public static EventStudyChart EventStudy() => new()
    {
        Title = "Forskel før og efter planens start",
        Subtitle = "Forskel mellem områder med og uden plan, år fra start",
        Periods = [.. Enumerable.Range(-4, 9).Select(t => new AxisPeriod(t, NumberText.Signed(t, 0, Language.Danish)))],
        EstimateName = "Estimat",
        Estimates = [.. new[] { 0.4, -0.3, 0.2, 0.0, -0.8, -1.6, -2.1, -2.4, -2.2 }.Select((v, i) => new ChartPoint(i - 4, v, v - 1.1, v + 1.1))],
        Source = "eksempel.",
        Synthetic = true,
    };

    public static SyntheticControlChart SyntheticControl() => new()
    {
        Title = "Værebro Park og dens syntetiske tvilling",
        Periods = Years(2012, 2022),
        TreatedName = "Værebro Park",
        Treated = Points(2012, [44, 43.5, 43.8, 43.1, 42.7, 42.9, 42.2, 40.1, 38.8, 37.0, 36.1]),
        SyntheticName = "Syntetisk tvilling",
        SyntheticTwin = Points(2012, [43.9, 43.6, 43.6, 43.2, 42.8, 42.7, 42.3, 41.8, 41.9, 41.2, 41.0]),
        Start = new ChartEvent(2018.5, "Planens start"),
        Source = "eksempel.",
        Synthetic = true,
    };

    public static PlaceboChart Placebo() => new()
    {
        Title = "Afstand til syntetisk tvilling, Værebro Park og placeboområder",
        Periods = Years(2012, 2022),
        TreatedName = "Værebro Park",
        Treated = Points(2012, [0.1, -0.1, 0.2, -0.1, -0.1, 0.2, -0.1, -1.7, -3.1, -4.2, -4.9]),
        Placebos = [.. Enumerable.Range(0, 19).Select(k => new ChartSeries($"Placebo {k.ToString(CultureInfo.InvariantCulture)}", SeriesRole.Background, Points(2012, Enumerable.Range(0, 11).Select(i => ((((k + 3) * (i + 5) * 7) % 19) - 9) * (i < 7 ? 0.06 : 0.18)))))],
        Start = new ChartEvent(2018.5, "Planens start"),
        Source = "eksempel.",
        Synthetic = true,
    };

    public static CounterfactualChart Counterfactual() => new()
    {
        Title = "Anmeldelser pr. kvartal og det forventede",
        Periods = [.. Enumerable.Range(0, 24).Select(i => new AxisPeriod(2018 + (i * 0.25), i % 4 == 0 ? (2018 + (i / 4)).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{2018 + (i / 4)}K{(i % 4) + 1}")))],
        ObservedName = "Observeret",
        Observed = [.. Enumerable.Range(0, 24).Select(i => new ChartPoint(2018 + (i * 0.25), 52 - (i * 0.4) + (i * 13 % 7) - (i >= 14 ? 8 + ((i - 14) * 0.7) : 0)))],
        ExpectedName = "Forventet uden ændring",
        Expected = [.. Enumerable.Range(14, 10).Select(i => new ChartPoint(2018 + (i * 0.25), 55 - (i * 0.4), 49 - (i * 0.5), 61 - (i * 0.3)))],
        Start = new ChartEvent(2021.4, "Ny indsats"),
        Unit = "anmeldelser",
        Decimals = 0,
        Source = "eksempel.",
        Synthetic = true,
    };

    /// <summary>Every sample with its place in the snapshot tree.</summary>
    public static IReadOnlyDictionary<string, Func<Chart>> All { get; } = new Dictionary<string, Func<Chart>>(StringComparer.Ordinal)
    {
        ["Trend/goal"] = Trend,
        ["Trend/everything"] = TrendWithEverything,
        ["Trend/target"] = TrendWithTarget,
        ["Trend/english"] = TrendInEnglish,
        ["Trend/quarters"] = TrendByQuarter,
        ["Trend/suppressed"] = TrendSuppressed,
        ["Slope/goals"] = Slope,
        ["Criteria/ladder"] = Ladder,
        ["Criteria/timeline"] = StatusTimeline,
        ["Criteria/list-overview"] = ListOverview,
        ["Criteria/list-overview-50"] = LongListOverview,
        ["Areas/funnel"] = Funnel,
        ["Areas/multiples"] = SmallMultiples,
        ["Plan/trends"] = GoalTrends,
        ["Areas/distribution"] = Distribution,
        ["Plan/effect-map"] = EffectMap,
        ["Plan/goal-tree"] = GoalTree,
        ["Plan/activities"] = ActivityTimeline,
        ["Plan/budget"] = Budget,
        ["Impact/event-study"] = EventStudy,
        ["Impact/synthetic-control"] = SyntheticControl,
        ["Impact/placebo"] = Placebo,
        ["Impact/counterfactual"] = Counterfactual,
    };
}
