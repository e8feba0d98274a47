using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>Says in words what a scenario takes for granted, so that nobody reads an assumption as a finding.</summary>
internal static class ScenarioAssumptions
{
    /// <summary>One sentence per assumption.</summary>
    public static IEnumerable<Bilingual> Of(Scenario scenario, IEnumerable<Criterion> touched, IReadOnlyDictionary<Criterion, int> windows, IReadOnlyDictionary<Criterion, IReadOnlyList<YearCount>> counts)
    {
        foreach (var change in scenario.Changes.Where(c => c.Success is not null))
        {
            var of = change.Activity is null ? "" : $" ({change.Activity})";
            yield return new(
                $"Antagelse{of}: indsatsen lykkes for {Range(change.Success!, ",")} pct. af {Math.Abs(change.Persons)} personer. {change.Ground}".TrimEnd(),
                $"Assumption{of}: it succeeds for {Range(change.Success!, ".")} per cent of {Math.Abs(change.Persons)} persons. {change.Ground}".TrimEnd());
        }

        foreach (var criterion in touched)
        {
            var name = CriterionNames.Short(criterion);
            if (!counts.ContainsKey(criterion) && scenario.Populations.GetValueOrDefault(criterion) is { } population)
            {
                yield return new(
                    $"Antagelse: kriteriet {name.Da} tæller {population.Low}-{population.High} personer ({population.Ground.Da}).",
                    $"Assumption: the criterion {name.En} counts {population.Low}-{population.High} persons ({population.Ground.En}).");
            }

            if (!counts.ContainsKey(criterion) && windows[criterion] > 1 && scenario.Horizon != DistanceHorizon.Lasting)
            {
                yield return new(
                    $"De enkelte års andele ({name.Da}) er ikke offentliggjort; de er regnet som ens.",
                    $"The single years' shares ({name.En}) are not published; they are taken as equal.");
            }
        }

        yield return scenario.Horizon switch
        {
            DistanceHorizon.Lasting => new("Ændringen er regnet som varig: den gælder alle år i gennemsnittet.", "The change is taken as lasting: it holds in every year of the mean."),
            DistanceHorizon.NextList => new("Ændringen gælder ét nyt år; de øvrige år i gennemsnittet er, som de var.", "The change holds in one new year; the other years of the mean are as they were."),
            _ => new("Ændringen er lagt i listens nyeste år; de øvrige år er, som de var.", "The change is put into the list's newest year; the other years are as they were."),
        };
    }

    private static string Range(ShareRange range, string mark)
    {
        var low = Percent(range.Low);
        var high = Percent(range.High);
        return low == high ? low : $"{low}-{high}";
        string Percent(decimal share) => (share * 100m).ToString("0.##", CultureInfo.InvariantCulture).Replace(".", mark, StringComparison.Ordinal);
    }
}
