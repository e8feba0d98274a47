using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using SeriesRole = Indicators.Render.Charts.SeriesRole;

namespace Indicators.Render.Tests.Charts;

/// <summary>Trend charts of a goal.</summary>
internal static partial class SampleCharts
{
    private static readonly double[] SocialCases = [24.8, 25.6, 26.4, 25.9, 26.1, 24.0, 22.4, 21.1, 19.7];
    private static readonly double[] Municipality = [9.6, 9.5, 9.4, 9.5, 9.3, 9.4, 9.2, 9.1, 9.1];

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
}
