using Indicators.Core.Criteria;
using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Tests.PlanRows;

/// <summary>
/// Rows E1-E10 of <c>en-faelles-indsats</c>: what each activity is expected to do to the criteria. Their verdict is that of the
/// effect map: is a criterion that counts against the area worked on, not worked on, or can that not be told. Oracle: PLANS.md,
/// column "stated influence on the criteria", and the definition of a blind spot (a criterion in play without a direct or
/// indirect effect).
/// </summary>
public sealed class EffectRowTests
{
    private const string AllMet = "outside-labour-market=46.1 convicted=2.94 basic-education=56.2 income=50.1 non-western=50.7";
    private const string NoneMet = "outside-labour-market=20 convicted=1 basic-education=20 income=80 non-western=20";
    private const string Composition =
        "Ingen aktivitet er rettet mod andelen fra ikke-vestlige lande. Den ændres kun ved, hvem der flytter til og fra, og er derfor ikke en blind vinkel.";

    private static readonly (Plan Plan, AreaCatalogue Areas, IReadOnlyDictionary<string, Indicator> Indicators) Workspace = Open();
    private static readonly RulesetCatalogue Law = new(CriteriaLaw.Rulesets());

    // Directness by the words of the source: "direkte" is direct, "indirekte" indirect, "støtter" or no direct effect with a
    // stated benefit is support; short, long or no horizon as written. Blind: the four criteria less those the row works on.
    public static TheoryData<string, string, string> Rows => new()
    {
        { "E1", "school-absence Direct Short, learning Indirect Short, basic-education Indirect Long", "outside-labour-market convicted income" },
        { "E2", "outside-labour-market Direct NotStated, income Direct NotStated", "convicted basic-education" },
        { "E3a", "early-childhood Indirect Short, school-completion Indirect Long", "outside-labour-market convicted basic-education income" },
        { "E3b", "", "no map" },
        { "E4", "convicted Direct NotStated", "outside-labour-market basic-education income" },
        { "E5", "convicted Indirect NotStated, basic-education Indirect NotStated, outside-labour-market Indirect Long, income Direct NotStated", "" },
        { "E6", "", "no map" },
        { "E7", "safety Support NotStated, image Support NotStated", "outside-labour-market convicted basic-education income" },
        { "E8", "convicted Indirect NotStated, basic-education Indirect NotStated", "outside-labour-market income" },
        { "E9", "safety Support NotStated, well-being Support NotStated", "outside-labour-market convicted basic-education income" },
        { "E10", "image Support NotStated", "outside-labour-market convicted basic-education income" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_states_its_effects_and_works_on_the_criteria_in_play_or_leaves_them_blind(string id, string effects, string blind)
    {
        var activity = Workspace.Plan.Activities.Single(a => a.Id == id);
        string.Join(", ", activity.Effects.Select(e => $"{e.Outcome} {e.Directness} {e.Horizon}")).ShouldBe(effects);

        Findings(id, AllMet).ShouldBe(blind == "no map" ? null : Expected(id, blind));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_criterion_that_is_not_in_play_is_no_blind_spot(string id, string effects, string blind)
    {
        var none = effects.Length == 0;
        Findings(id, NoneMet).ShouldBe(none ? null : Expected(id, ""), blind);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Where_no_list_is_known_it_cannot_be_told_what_is_in_play(string id, string effects, string blind) =>
        Findings(id, "").ShouldBe(effects.Length == 0 ? null : Expected(id, ""), blind);

    [Fact]
    public void The_whole_plan_leaves_no_criterion_blind_and_says_which_rows_support_and_which_are_silent() => Findings(null, AllMet).ShouldBe(
    [
        Composition,
        "E7, E9 og E10 støtter andre aktiviteter uden selv at virke på et kriterium; det er ikke det samme som ingen virkning.",
        "Planen angiver ingen forventet virkning for E3b og E6.",
    ]);

    private static string[] Expected(string id, string blind)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["outside-labour-market"] = "andelen uden tilknytning til arbejdsmarked eller uddannelse",
            ["convicted"] = "andelen af dømte",
            ["basic-education"] = "andelen med kun grundskole",
            ["income"] = "gennemsnitsindkomsten",
        };
        string[] support = id is "E7" or "E9" or "E10" ? [$"{id} støtter andre aktiviteter uden selv at virke på et kriterium; det er ikke det samme som ingen virkning."] : [];
        var lines = CriteriaCodes.All.Where(c => blind.Split(' ').Contains(c.Code(), StringComparer.Ordinal) || c == Criterion.NonWestern)
            .Select(c => c == Criterion.NonWestern ? Composition : $"Blind vinkel: ingen aktivitet virker på kriteriet om {names[c.Code()]} (opfyldt i Ringparken).");
        return [.. lines, .. support];
    }

    /// <summary>The findings of a plan with this one activity and no goals, or with all of them; null where there is no map.</summary>
    private static string[]? Findings(string? id, string figures)
    {
        var area = Workspace.Areas.ByCode("330-ringparken")!;
        var observations = figures.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Split('=')).Select(f => new Observation(f[0], area.Code, Period.OfYear(2017))
        {
            Value = double.Parse(f[1], System.Globalization.CultureInfo.InvariantCulture),
            Origins = [],
        });
        var history = CriteriaHistory.Build(area, observations, new PublishedLists([], [], []), [], Law, [.. Workspace.Indicators.Values]);
        var plan = Workspace.Plan with
        {
            FocusAreas = [.. Workspace.Plan.FocusAreas.Select(f => f with { Goals = [], Activities = [.. f.Activities.Where(a => id is null || a.Id == id)] })],
        };
        return EffectMapping.Of(plan, Workspace.Indicators, [history])?.Findings.Select(f => f.Da).ToArray();
    }

    private static (Plan Plan, AreaCatalogue Areas, IReadOnlyDictionary<string, Indicator> Indicators) Open()
    {
        using var workspace = Indicators.Workspace.Open(Path.Combine(Repository.Root, "data", "en-faelles-indsats"));
        return (workspace.Plan, workspace.Areas, workspace.Indicators);
    }
}
