using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>The overview of a list as a chart record, and its words for the table beside it.</summary>
public static class ListOverviewWords
{
    /// <summary>The chart.</summary>
    /// <param name="overview">The list.</param>
    /// <param name="emphasised">Codes of the areas that the report is about.</param>
    /// <param name="language">The chart's language.</param>
    public static ListOverviewChart Chart(ListOverview overview, IReadOnlyCollection<string> emphasised, Language language)
    {
        ArgumentNullException.ThrowIfNull(overview);
        ArgumentNullException.ThrowIfNull(emphasised);
        var danish = language == Language.Danish;
        var year = overview.ListYear.ToString(CultureInfo.InvariantCulture);
        var rules = overview.Rows.Count > 0 ? overview.Rows[0].Distance.Criteria : [];
        var origins = overview.Rows.SelectMany(r => r.Distance.Classification.Criteria).SelectMany(c => c.Origins).ToArray();
        return new ListOverviewChart
        {
            Title = danish ? $"Alle områder på listen {year}: hvor langt er der til grænserne" : $"All areas on the list of {year}: how far to the limits",
            Subtitle = danish
                ? $"{NumberText.Count(overview.AreasOnList, language)} områder, det nærmeste ved at komme af listen øverst. Tallene er point fra grænsen; plus er på den side, hvor området rammer kriteriet. Hver søjle har sin egen skala."
                : $"{NumberText.Count(overview.AreasOnList, language)} areas, the one closest to leaving the list on top. Numbers are points from the limit; plus is the side where the area hits the criterion. Each column has its own scale.",
            Criteria = [.. rules.Select(c => new OverviewCriterion(ReportWords.Criterion(c.Judgement.Rule.Criterion, language), Limit(c.Judgement, language), ReportWords.Decimals(c.Judgement.Rule.Criterion)))],
            WayHeading = danish ? "Personer til at komme af listen" : "Persons to leave the list",
            Areas = [.. overview.Rows.Select(r => new OverviewArea(
                r.Area.Name,
                [.. r.Distance.Criteria.Select(c => new OverviewCell((double?)c.Judgement.MarginPoints, c.Judgement.Met, Persons(c, r.Distance.Horizon, language)))],
                Way(r, language),
                emphasised.Contains(r.Area.Code),
                !r.OnList))],
            Notes =
            [
                danish
                    ? "Personer: det mindste antal, hvis situation skal være en anden på næste liste, som et spænd, fordi antallet bag procenterne ikke er offentliggjort; for andelen fra ikke-vestlige lande og for antallet af beboere er det personer, der flytter."
                    : "Persons: the fewest whose situation must be another on the next list, as a range, because the counts behind the percentages are not published; for the non-western share and the number of residents, persons who move out.",
            ],
            Source = EvaluationCharts.Source(origins),
            Synthetic = origins.Any(o => o.Source.Synthetic),
            Language = language,
        };
    }

    /// <summary>What it takes for the area to leave the list, in persons: <i>2–4</i>, or why there is no number.</summary>
    public static string Way(ListOverviewRow row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { OnList: false } => language == Language.Danish ? "ikke på listen" : "not on the list",
            { ShortestWay: { } way } => Bounds(way.AtLeast, way.AtMost, language),
            _ => language == Language.Danish ? "kun point" : "points only",
        };
    }

    /// <summary>What the shortest way consists of: <i>Dømte</i>; empty where there is none in persons.</summary>
    public static string WaySteps(ListOverviewRow row, Language language)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.ShortestWay is not { } way ? "" : string.Join(
            language == Language.Danish ? " og " : " and ",
            way.Steps.Select(s => s.Criterion is { } criterion ? ReportWords.Criterion(criterion, language) : language == Language.Danish ? "Antal beboere" : "Residents"));
    }

    /// <summary>A criterion's distance in persons on the overview's horizon: change of situation, or persons who leave.</summary>
    public static string Persons(CriterionDistance criterion, DistanceHorizon horizon, Language language)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        var margin = criterion.At(horizon, PersonAction.Change) ?? criterion.At(horizon, PersonAction.Leave);
        var danish = language == Language.Danish;
        return margin switch
        {
            null => danish ? "kun point" : "points only",
            { CannotFlip: true } => danish ? "kan ikke skifte" : "cannot flip",
            _ => Bounds(margin.AtLeast, margin.AtMost, language) + " pers.",
        };
    }

    private static string Bounds(long? low, long? high, Language language) => low == high || high is null
        ? NumberText.Count(low ?? 0, language)
        : $"{NumberText.Count(low ?? 0, language)}–{NumberText.Count(high.Value, language)}";

    private static string Limit(CriterionJudgement judgement, Language language)
    {
        if (judgement.Threshold is { } threshold)
        {
            return $"{ReportWords.Strictness(judgement.Rule.Strictness, language)} {NumberText.Format((double)threshold, judgement.Rule.Criterion == Criterion.Convicted ? 2 : 0, language)}";
        }

        return language == Language.Danish ? "følger landet" : "follows the country";
    }
}
