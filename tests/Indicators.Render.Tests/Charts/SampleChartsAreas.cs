using System.Globalization;
using Indicators.Render.Charts;
using SeriesRole = Indicators.Render.Charts.SeriesRole;

namespace Indicators.Render.Tests.Charts;

/// <summary>Charts of areas: criteria, lists, one among others.</summary>
internal static partial class SampleCharts
{
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

    private static TimelineStatus[] Statuses(string letters) => [.. letters.Select(c => c switch
    {
        'N' => TimelineStatus.NotListed,
        'F' => TimelineStatus.Prevention,
        'U' => TimelineStatus.Vulnerable,
        'P' => TimelineStatus.ParallelSociety,
        'O' => TimelineStatus.Transformation,
        _ => TimelineStatus.Unknown,
    })];
}
