using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>How far an area is from each criterion in persons, the ways off the list, and the probability of each status on the next.</summary>
internal static class DistanceSections
{
    public static void Write(HtmlPage page, Area area)
    {
        foreach (var distance in page.Evaluation.Distances.Where(d => d.Classification.Area == area.Code))
        {
            Distance(page, area, distance);
        }

        foreach (var forecast in page.Evaluation.Forecasts.Where(f => f.Area == area.Code))
        {
            Forecast(page, area, forecast);
        }
    }

    private static void Distance(HtmlPage page, Area area, AreaDistance distance)
    {
        var year = Whole(distance.Classification.ListYear);
        DistanceHorizon[] horizons = [.. new[] { DistanceHorizon.Retrospective, DistanceHorizon.NextList, DistanceHorizon.Lasting }.Where(h => distance.Criteria.Any(c => c.Persons.Any(p => p.Horizon == h)))];
        var known = horizons.Contains(DistanceHorizon.Retrospective)
            ? page.Say("»Denne liste«: kun det nyeste år kunne have været anderledes. ", "'This list': only the newest year could have been different. ")
            : "";
        page.Body.Element("h4", page.Say($"Hvor langt der er til grænserne ({area.Name}, listen {year})", $"How far it is to the limits ({area.Name}, the list of {year})"))
            .Element("p", distance.Criteria.All(c => c.Persons.Count == 0) ? "" : page.Say(
                "Hvor mange personer der skal til, for at kriteriet skifter. " + known + "»Næste liste«: et nyt år, de kendte år ligger fast. »Varigt«: hvert år i gennemsnittet ændrer sig lige meget. Rammer området ikke kriteriet, er det personer, til det gør.",
                "How many persons it takes for the criterion to flip. " + known + "'Next list': a new year, the known years stand. 'Lasting': every year of the mean changes alike. Where the area does not hit the criterion, the persons are those until it does."));
        page.Table(page.Say("Afstand i personer", "Distance in persons") + " " + area.Name, "afstand-" + area.Name, [page.Say("Kriterium", "Criterion"), page.Say("Værdi", "Value"), page.Say("Grænse", "Limit"), page.Say("Rammer", "Hits"), page.Say("Afstand, point", "Distance, points"), .. horizons.Select(h => Horizon(page, h))]);
        foreach (var criterion in distance.Criteria.Where(c => c.Judgement.Value is not null))
        {
            Criterion(page, criterion, horizons);
        }

        page.EndTable();
        page.List(
            page.Say("Veje ud af status, den korteste først", "Ways out of the status, the shortest first"),
            distance.Ways.Where(w => w.AtLeast is not null).Take(5).Select(w => string.Join(page.Say(" og ", " and "), w.Steps.Select(s => Step(page, s)))));
        page.List(page.Say("Forudsætninger", "Assumptions"), distance.Criteria.SelectMany(c => c.Remarks).Concat(distance.Remarks).Select(r => r.In(page.Language)).Distinct(StringComparer.Ordinal));
    }

    private static void Criterion(HtmlPage page, CriterionDistance criterion, IReadOnlyList<DistanceHorizon> horizons)
    {
        var judgement = criterion.Judgement;
        var decimals = ReportWords.Decimals(judgement.Rule.Criterion);
        page.Body.Raw("<tr>").Element("th", ReportWords.Criterion(judgement.Rule.Criterion, page.Language), "scope=\"row\"");
        page.NumberCell(NumberText.Format((double)judgement.Value!.Value, decimals, page.Language));
        page.NumberCell(judgement.Threshold is { } limit ? $"{ReportWords.Strictness(judgement.Rule.Strictness, page.Language)} {NumberText.Format((double)limit, decimals, page.Language)}" : page.Say("ukendt", "unknown"));
        page.TextCell(judgement.Met switch { true => page.Say("ja", "yes"), false => page.Say("nej", "no"), _ => page.Say("ukendt", "unknown") });
        page.NumberCell(judgement.MarginPoints is { } margin ? NumberText.Signed((double)margin, decimals, page.Language) : "–");
        foreach (var horizon in horizons)
        {
            page.TextCell(Persons(page, criterion, horizon));
        }

        page.Body.Raw("</tr>\n");
    }

    private static string Horizon(HtmlPage page, DistanceHorizon horizon) => horizon switch
    {
        DistanceHorizon.Retrospective => page.Say("Denne liste", "This list"),
        DistanceHorizon.NextList => page.Say("Næste liste", "Next list"),
        _ => page.Say("Varigt", "Lasting"),
    };

    private static string Persons(HtmlPage page, CriterionDistance criterion, DistanceHorizon horizon)
    {
        var margins = criterion.Persons.Where(p => p.Horizon == horizon).ToArray();
        if (margins.Length == 0)
        {
            return page.Say("kun point", "points only");
        }

        var possible = margins.Where(m => !m.CannotFlip).ToArray();
        return possible.Length == 0
            ? page.Say("kan ikke skifte", "cannot flip")
            : string.Join(page.Say("; eller ", "; or "), possible.Select(m => $"{Bounds(page, m.AtLeast, m.AtMost)} {Action(page, m.Action)}"));
    }

    private static string Step(HtmlPage page, WayStep step)
    {
        var name = step.Criterion is { } criterion ? ReportWords.Criterion(criterion, page.Language) : page.Say("Antal beboere", "Residents");
        return step.AtLeast is null ? name : $"{name}: {Bounds(page, step.AtLeast, step.AtMost)} {Action(page, step.Action)}";
    }

    private static string Action(HtmlPage page, PersonAction action) => action switch
    {
        PersonAction.Change => page.Say("ændrer situation", "change situation"),
        PersonAction.Leave => page.Say("flytter ud", "move out"),
        _ => page.Say("andre flytter ind", "others move in"),
    };

    private static string Bounds(HtmlPage page, long? low, long? high) => low == high || high is null
        ? NumberText.Count(low ?? 0, page.Language)
        : $"{NumberText.Count(low ?? 0, page.Language)}–{NumberText.Count(high.Value, page.Language)}";

    private static void Forecast(HtmlPage page, Area area, AreaForecast forecast)
    {
        var next = Whole(forecast.ListYear);
        var from = Whole(forecast.FromList);
        page.Body.Element("h4", page.Say($"Fremskrivning til listen {next} ({area.Name})", $"Forecast of the list of {next} ({area.Name})"))
            .Element("p", page.Say(
                $"Regnet ud fra listen {from}, den nyeste med tal, og reglerne for {next}. Det er sandsynligheder og ikke en forudsigelse af, hvad der skete.",
                $"Computed from the list of {from}, the newest with figures, and the rules of {next}. These are probabilities, not a statement of what happened."));
        page.Table(page.Say("Fremskrivning", "Forecast") + " " + area.Name, "fremskrivning-" + area.Name, page.Say("Kriterium eller status", "Criterion or status"), page.Say("Seneste værdi", "Last value"), page.Say("Sandsynlighed, pct.", "Probability, per cent"));
        foreach (var criterion in forecast.Criteria)
        {
            Row(page, page.Say("Rammer: ", "Hits: ") + ReportWords.Criterion(criterion.Criterion, page.Language), criterion.LastValue is { } value ? NumberText.Format((double)value, ReportWords.Decimals(criterion.Criterion), page.Language) : "–", criterion.Probability is { } p ? Chance(p, page) : page.Say("ukendt", "unknown"));
        }

        foreach (var status in forecast.Statuses)
        {
            var low = Chance(status.Low, page);
            var high = Chance(status.High, page);
            Row(page, page.Say("Status: ", "Status: ") + StatusNames.Of(status.Status, forecast.ListYear).In(page.Language), "", low == high ? low : status is { Low: < 0.01, High: > 0.99 } ? page.Say("ukendt", "unknown") : page.Say($"{low} til {high}", $"{low} to {high}"));
        }

        page.EndTable();
        page.Body.Element("p", forecast.Method.In(page.Language), "class=\"remark\"");
        foreach (var remark in forecast.Remarks)
        {
            page.Body.Element("p", remark.In(page.Language), "class=\"remark\"");
        }

        page.Body.Element("p", Skill(page), "class=\"remark\"");
    }

    private static void Row(HtmlPage page, string heading, string value, string probability)
    {
        page.Body.Raw("<tr>").Element("th", heading, "scope=\"row\"");
        page.NumberCell(value);
        page.NumberCell(probability);
        page.Body.Raw("</tr>\n");
    }

    /// <summary>The forecast's Brier score beside that of the simple guess, as measured on the official lists.</summary>
    private static string Skill(HtmlPage page)
    {
        var own = page.Evaluation.ForecastSkill.FirstOrDefault(r => r is { Measure: "brier", Method: "random-walk", Subset: "all" });
        var same = page.Evaluation.ForecastSkill.FirstOrDefault(r => r is { Measure: "brier", Method: "same-as-last-year", Subset: "all" });
        if (own is null || same is null)
        {
            return "";
        }

        string Score(double value) => NumberText.Format(value, 3, page.Language);
        var n = NumberText.Count(own.AreaYears, page.Language);
        return page.Say(
            $"Hvor god metoden er: prøvet på {n} kendte område-år er dens Brier-score {Score(own.Value)} (0 er fejlfri, 0,25 er plat eller krone); gættet »som sidste år« har {Score(same.Value)}. Prøven dækker kun områder på eller nær listerne.",
            $"How good the method is: tried on {n} known area-years its Brier score is {Score(own.Value)} (0 is faultless, 0.25 a coin toss); the guess 'as last year' has {Score(same.Value)}. The trial only covers areas on or near the lists.");
    }

    /// <summary>A probability in per cent; never 0 or 100, since the model is not that sure.</summary>
    private static string Chance(double probability, HtmlPage page) => probability switch
    {
        < 0.01 => page.Say("under 1", "below 1"),
        > 0.99 => page.Say("over 99", "above 99"),
        _ => NumberText.Format(100 * probability, 0, page.Language),
    };

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
