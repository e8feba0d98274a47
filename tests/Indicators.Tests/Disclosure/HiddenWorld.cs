using System.Globalization;
using Indicators.Core.Comparison;
using Indicators.Core.Disclosure;
using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Tests.Disclosure;

/// <summary>
/// A made-up workspace drawn from a seed: a municipality with three housing areas and perhaps a rest, one indicator over
/// three years, small counts and small groups often; the municipality's figures are public in every second one.
/// </summary>
internal sealed class HiddenWorld
{
    public const int Threshold = 5;
    public const int SmallGroup = 20;

    public static readonly int[] Years = [2015, 2016, 2017];
    public static readonly Area Town = new("159", "Gladsaxe", AreaKind.Municipality);
    public static readonly Area[] Parts = [.. "abc".Select(c => new Area($"159-{c}", $"Område {char.ToUpperInvariant(c)}", AreaKind.HousingArea) { Parent = "159" })];

    public HiddenWorld(int seed)
    {
        var random = new Random(seed);
        TownIsPublic = seed % 2 == 0;
        var complete = random.Next(3) == 0;
        Indicator = new Indicator("share", "Andel", "Share", Measure.Proportion) { Better = BetterDirection.Lower, Sensitive = random.Next(2) == 0 };
        foreach (var year in Years)
        {
            long count = 0, group = 0;
            foreach (var part in Parts)
            {
                var n = random.Next(6) == 0 ? random.Next(2, 6) : random.Next(6, 40);
                var k = random.Next(3) switch { 0 => random.Next(0, Math.Min(n, 6) + 1), 1 => n - random.Next(0, Math.Min(n, 5) + 1), _ => random.Next(0, n + 1) };
                Counts[(part.Code, year)] = (k, n);
                (count, group) = (count + k, group + n);
            }

            var rest = complete ? 0 : random.Next(1, 40);
            Counts[(Town.Code, year)] = (count + random.Next(0, rest + 1), group + rest);
        }

        (Observations, Disclosure, Evaluation) = Reported([]);
    }

    /// <summary>The same areas, years and numbers counted among, with other counts.</summary>
    /// <param name="other">The world whose counts are replaced.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="past">Reports that were made before.</param>
    public HiddenWorld(HiddenWorld other, Dictionary<(string Area, int Year), (long Count, long Group)> counts, IReadOnlyList<PastReport> past)
    {
        (TownIsPublic, Indicator, Counts) = (other.TownIsPublic, other.Indicator, counts);
        (Observations, Disclosure, Evaluation) = Reported(past);
    }

    private (IReadOnlyList<Observation> Observations, DisclosureResult Disclosure, Evaluation Evaluation) Reported(IReadOnlyList<PastReport> past)
    {
        Observation[] observations = [.. Counts.Select(c => Observe(c.Key.Area, c.Key.Year, c.Value.Count, c.Value.Group))];
        var areas = new AreaCatalogue([Town, .. Parts]);
        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal) { ["share"] = Indicator };
        var disclosure = DisclosureControl.Apply(observations, areas, indicators, DisclosurePolicy.Default, past);
        var evaluation = PlanEvaluator.Evaluate(new PlanEvaluationInput
        {
            Plan = Plan(),
            Phase = Phase.Final,
            Table = new ObservationTable(disclosure.Observations),
            Disclosure = disclosure,
            Areas = areas,
            Indicators = indicators,
        });
        return (observations, disclosure, evaluation);
    }

    /// <summary>This world's report as the log keeps it for the next one.</summary>
    public PastReport AsPast() => AsPast(new Answer([Town.Code, .. Parts.Select(p => p.Code)], Years));

    /// <summary>Answers from this world, about some areas and years alone, as the log keeps them.</summary>
    public PastReport AsPast(params IEnumerable<Answer> answers) => new(Observations,
    [
        .. answers.Select(answer => new IndicatorDisclosure(
            "share",
            answer.Areas,
            [.. Disclosure.Decisions.Where(d => d.Showing == Showing.Hidden).Select(d => new HiddenFigure(d.Original.Area, d.Original.Period.Code))])
        {
            Periods = answer.Years.Count == Years.Length ? null : [.. answer.Years.Select(y => Period.OfYear(y).Code)],
        }),
    ]);

    public bool TownIsPublic { get; }

    public Indicator Indicator { get; }

    public Dictionary<(string Area, int Year), (long Count, long Group)> Counts { get; } = [];

    public IReadOnlyList<Observation> Observations { get; }

    public DisclosureResult Disclosure { get; }

    public Evaluation Evaluation { get; }

    /// <summary>What is said of a hidden count besides that it is hidden.</summary>
    public DisclosureDecision? Hidden(string area, int year) => Disclosure.Hidden("share", area, Period.OfYear(year));

    private Observation Observe(string area, int year, long count, long group)
    {
        var source = new SourceFile($"extracts/{area}.csv", new string('0', 64)) { IsPublic = TownIsPublic && area == Town.Code };
        var line = year - Years[0] + 2;
        return new Observation("share", area, Period.OfYear(year)) { Value = 100.0 * count / group, Numerator = count, Denominator = group, Origins = [new Origin(source, line, line, 1)] };
    }

    private static Plan Plan() => new("p", "Prøveplan")
    {
        Areas = [.. Parts.Select(p => p.Code)],
        References = [Town.Code],
        Municipality = Town.Code,
        Begins = new DateOnly(2015, 1, 1),
        Ends = new DateOnly(2017, 12, 31),
        Milestones = new Milestones { Baseline = Period.OfYear(2015), Midterm = Period.OfYear(2016), Final = Period.OfYear(2017) },
        FocusAreas =
        [
            new FocusArea("f", "Indsats")
            {
                Goals =
                [
                    Goal("G1", new AllOfRule([new FallsRule(), new ApproachesRule(Town.Code)])),
                    Goal("G2", new ThresholdRule(AmountComparison.AtMost, 30)),
                    Goal("G3", new RisesRule()) with { Baseline = Period.OfYear(2016) },
                ],
            },
        ],
    };

    private static Goal Goal(string id, GoalRule rule) => new(id, string.Create(CultureInfo.InvariantCulture, $"Mål {id}"), rule) { Indicator = "share" };
}

/// <summary>What an export, a comparison or a trace showed: some areas in some years.</summary>
/// <param name="Areas">Codes of the areas.</param>
/// <param name="Years">The years.</param>
internal sealed record Answer(IReadOnlyList<string> Areas, IReadOnlyList<int> Years)
{
    /// <summary>True for a figure that it is about.</summary>
    public bool Holds(string area, int year) => Areas.Contains(area) && Years.Contains(year);
}
