using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

/// <summary>Charts of a whole plan: goals, effects, activities, money.</summary>
internal static partial class SampleCharts
{
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

    public static BudgetChart Budget() => new()
    {
        Title = "Budget pr. år",
        Subtitle = "Helhedsplanens indsatsområder, mio. kr.",
        Groups = ["Uddannelse og job", "Familie og opvækst", "Tryghed", "Ledelse"],
        Years = [new("2021", [2.1, 1.8, 0.9, 1.2], 5.4), new("2022", [2.4, 1.9, 1.1, 1.2], 6.3), new("2023", [2.4, 1.7, 1.1, 1.3], 6.1), new("2024", [1.9, 1.5, 0.8, 1.3])],
        Source = "planens budget (eksempel).",
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

    private static QuarterSpan Span(int y0, int q0, int y1, int q1) => new(new(y0, q0), new(y1, q1));

    private static SmallPanel Goal(string name, double[] values, double[] reference, FindingMark mark) => new(name, Points(2015, values))
    {
        Reference = Points(2015, reference),
        Unit = "pct.",
        Mark = mark,
    };
}
