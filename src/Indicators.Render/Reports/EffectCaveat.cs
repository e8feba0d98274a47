using System.Globalization;
using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>What the figures of a report can and cannot say about effect: every document carries it.</summary>
public static class EffectCaveat
{
    /// <summary>The heading.</summary>
    public static string Heading(Language language) => Say(language, "Hvad tallene kan sige om virkning", "What the figures can say about effect");

    /// <summary>That the report describes and does not measure effect.</summary>
    public static string Text(Language language) => Say(
        language,
        "Rapporten beskriver, hvordan tallene har ændret sig, og om målene er nået. Den måler ikke, hvad planen har bevirket: der er ét forløb pr. område, og ingen ved, hvordan det var gået uden planen. At området nærmer sig sammenligningen, kan skyldes planen, andre indsatser, konjunkturer eller at andre er flyttet ind.",
        "The report describes how the figures have changed and whether the goals are reached. It does not measure what the plan has brought about: there is one course of events per area, and nobody knows how it would have gone without the plan. That the area approaches the reference may be due to the plan, to other efforts, to the economy, or to others having moved in.");

    /// <summary>Heading of <see cref="Limits"/>.</summary>
    public static string LimitsHeading(Language language) => Say(language, "Begrænsninger i disse data", "Limits of these data");

    /// <summary>What limits these data, a sentence or two each.</summary>
    public static IEnumerable<string> Limits(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return All(evaluation, language);
    }

    private static IEnumerable<string> All(Evaluation evaluation, Language language)
    {
        var figures = evaluation.Criteria.SelectMany(h => h.Years).Where(y => !y.StatusByName && y.CriteriaKnown >= 3).Select(y => y.ListYear).DefaultIfEmpty(0).Max();
        var names = evaluation.Criteria.SelectMany(h => h.Years).Where(y => y.StatusByName).Select(y => y.ListYear).DefaultIfEmpty(0).Max();
        if (names > 0)
        {
            var until = Math.Max(figures, 2017).ToString(CultureInfo.InvariantCulture);
            yield return Say(
                language,
                $"Efter {until} kendes områdernes status kun ved navn på listen, ikke deres tal. Derfor kan ingen virkning på kriterierne beregnes for årene efter.",
                $"After {until} the areas' status is known only by name on the list, not their figures. So no effect on the criteria can be estimated for the years after it.");
        }

        if (evaluation.Criteria.Count > 0)
        {
            yield return Say(
                language,
                "Områder kommer på listen, fordi deres tal var høje det år. Nogle af dem ville falde igen af sig selv. Lister, der kun viser de områder, der er på dem, kan ikke skille det fra en virkning.",
                "Areas come on the list because their figures were high that year. Some would fall again by themselves. Lists that only show the areas on them cannot tell that from an effect.");
        }

        if (evaluation.Plan.Turnover.Count == 0)
        {
            yield return Say(
                language,
                "Hvor mange der er flyttet til og fra, kendes ikke. En ændring kan være andre beboere og ikke ændrede vilkår for dem, der boede der.",
                "How many have moved in and out is not known. A change may be other residents and not changed conditions for those who lived there.");
        }

        foreach (var turnover in evaluation.Plan.Turnover)
        {
            yield return Say(
                language,
                $"I {turnover.Period.Code} flyttede {NumberText.Percent((double)turnover.Percent, 1, language)} af beboerne i {evaluation.Areas.Find(turnover.Area).Name} til i årets løb ({turnover.Source}). En ændring kan være andre beboere og ikke ændrede vilkår for dem, der boede der.",
                $"In {turnover.Period.Code}, {NumberText.Percent((double)turnover.Percent, 1, language)} of the residents of {evaluation.Areas.Find(turnover.Area).Name} had moved in during the year ({turnover.Source}). A change may be other residents and not changed conditions for those who lived there.");
        }

        if (evaluation.Synthetic)
        {
            yield return Say(
                language,
                "Nogle af tallene er opdigtede eksempler. De viser, hvordan rapporten virker, og siger intet om virkning.",
                "Some of the figures are made-up examples. They show how the report works and say nothing about effect.");
        }

        yield return Say(
            language,
            "En beregning af virkning kræver sammenlignelige områder uden plan, målt på samme måde flere år før og efter. Findes de data, kan »indicators impact« regne på dem og prøve forudsætningerne.",
            "An estimate of effect takes comparable areas without a plan, measured alike for several years before and after. Where such data exist, 'indicators impact' computes it and tests the assumptions.");
    }

    private static string Say(Language language, string danish, string english) => language == Language.Danish ? danish : english;
}
