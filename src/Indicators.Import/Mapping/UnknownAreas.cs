using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>The names in a file that no area has, gathered so that all of them are told at once.</summary>
internal sealed class UnknownAreas(SourcePlan plan)
{
    /// <summary>With so many different names it is not names that are wrong.</summary>
    private const int Most = 20;

    private readonly List<Name> _names = [];

    private sealed record Name(string Text, string Period, int Line);

    /// <summary>Notes a name where it is met first.</summary>
    /// <param name="text">What stands in the area's column.</param>
    /// <param name="period">What stands in the period's column; empty when there is none.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="IndicatorsException">There are too many to go on.</exception>
    public void Note(string text, string period, int line)
    {
        if (!_names.Exists(n => n.Text == text))
        {
            _names.Add(new Name(text, period, line));
        }

        if (_names.Count == Most)
        {
            throw Told(plan, _names);
        }
    }

    /// <summary>Refuses a file in which one of its readers has met such names.</summary>
    /// <exception cref="IndicatorsException">A reader has.</exception>
    public static void Refuse(List<Shard> shards, SourcePlan plan)
    {
        List<Name>? all = null;
        foreach (var shard in shards)
        {
            if (shard.Unknown is { } unknown)
            {
                (all ??= []).AddRange(unknown._names);
            }
        }

        if (all is not null)
        {
            throw Told(plan, [.. all.OrderBy(n => n.Line).DistinctBy(n => n.Text)]);
        }
    }

    private static IndicatorsException Told(SourcePlan plan, List<Name> names)
    {
        // Years among the areas and areas among the years are one mistake of the mapping, not one for each year.
        var swapped = names.Find(n => IsYear(n.Text) && n.Period.Length > 0 && plan.NamesArea(n.Period));
        if (swapped is not null)
        {
            return Alone(Mistake(plan, swapped, $"'{swapped.Text}' looks like a period, and '{swapped.Period}' in the period's column is an area: are 'area' and 'period' swapped in the mapping?"));
        }

        var mistakes = names.ConvertAll(n => Mistake(plan, n, ActionFor(plan, n.Text)));
        return mistakes.Count == 1 ? Alone(mistakes[0]) : new PlanException(mistakes);
    }

    private static SourceException Alone(DocumentMistake mistake) => new(mistake.Where, mistake.Found, mistake.Expected, mistake.Action);

    private static DocumentMistake Mistake(SourcePlan plan, Name name, string action) =>
        new($"{plan.File}:{name.Line.ToString(CultureInfo.InvariantCulture)}", $"no area is called '{name.Text}'", "a code, name or alias of a known area", action);

    private static string ActionFor(SourcePlan plan, string text)
    {
        const string otherwise = "dd it to areas.yaml or as an alias of the area it is, or write 'unknown: reject' or 'unknown: ignore' under area.";
        if (IsYear(text))
        {
            return $"'{text}' looks like a period: is the area in another column?";
        }

        return plan.NearArea(text) is { } near ? $"Did you mean '{near.Name}' ({near.Code})? Otherwise a{otherwise}" : $"A{otherwise}";
    }

    private static bool IsYear(string text) => Period.TryParse(text, out var period) && period.Year is >= 1900 and <= 2100;
}
