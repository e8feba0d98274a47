using System.CommandLine;
using System.Globalization;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary>The options that say what is known of an area besides the published figures; shared by distances and what-if.</summary>
internal sealed class KnowledgeOptions
{
    private readonly Option<string?> _rules = new("--rules") { Description = "Ruleset to judge by; default: that of the list.", HelpName = "2010|2014|2018|2021" };

    private readonly Option<Dictionary<Criterion, IReadOnlyList<PersonCount>>?> _counts = new("--count")
    {
        Description = "Persons with the trait of persons counted, for each year of the criterion's mean, oldest first, such as outside-labour-market=542/1180,530/1180; one pair stands for every year. May be given several times.",
        HelpName = "criterion=k/n",
        CustomParser = result =>
        {
            var counts = new Dictionary<Criterion, IReadOnlyList<PersonCount>>();
            foreach (var token in result.Tokens.Select(t => t.Value))
            {
                if (CriterionText.Split(token, out var criterion, out var value) && Pairs(value) is { } pairs)
                {
                    counts[criterion] = pairs;
                }
                else
                {
                    result.AddError($"--count: '{token}' is not a criterion with counts such as convicted=27/1180 ({CriterionText.Codes}).");
                }
            }

            return counts;
        },
    };

    private readonly Option<Dictionary<Criterion, PopulationRange>?> _populations = new("--population")
    {
        Description = "How many persons a criterion counts, as a number or a range, such as outside-labour-market=990-1386; default: stated bounds as shares of the residents. May be given several times.",
        HelpName = "criterion=low-high",
        CustomParser = result =>
        {
            var populations = new Dictionary<Criterion, PopulationRange>();
            foreach (var token in result.Tokens.Select(t => t.Value))
            {
                if (CriterionText.Split(token, out var criterion, out var value) && Range(value) is var (low, high))
                {
                    populations[criterion] = new PopulationRange(low, high, new Bilingual("oplyst i kommandoen", "stated in the command"));
                }
                else
                {
                    result.AddError($"--population: '{token}' is not a criterion with a number or range of persons such as outside-labour-market=990-1386 ({CriterionText.Codes}).");
                }
            }

            return populations;
        },
    };

    private readonly Option<decimal?> _national = Options.Amount("--national-convicted", "The country's conviction share of the same years, per cent; the rules from 2018 on compare with it.", "per cent");
    private readonly Option<decimal?> _region = Options.Amount("--region-mean-income", "The region's mean income, kroner a year, for distances in kroner.", "kroner");
    private readonly Option<decimal?> _gain = Options.Amount("--gain-per-person", "Gain in kroner a year of a person who gets a job or a better one; an assumption.", "kroner");

    /// <summary>The options, for the verb's list.</summary>
    public IReadOnlyList<Option> All => [_rules, _counts, _populations, _national, _region, _gain];

    /// <summary>What a run said.</summary>
    public CriteriaKnowledge Of(ParseResult parse) => new()
    {
        Rules = parse.GetValue(_rules),
        Counts = parse.GetValue(_counts) ?? [],
        Populations = parse.GetValue(_populations) ?? [],
        NationalConvicted = parse.GetValue(_national),
        RegionMeanIncome = parse.GetValue(_region),
        GainPerPerson = parse.GetValue(_gain),
    };

    private static PersonCount[]? Pairs(string text)
    {
        var pairs = new List<PersonCount>();
        foreach (var pair in text.Split(','))
        {
            var parts = pair.Split('/');
            if (parts.Length != 2 || Whole(parts[0]) is not { } count || Whole(parts[1]) is not (> 0 and { } of) || count > of)
            {
                return null;
            }

            pairs.Add(new PersonCount(count, of));
        }

        return [.. pairs];
    }

    private static (long Low, long High)? Range(string text)
    {
        var parts = text.Split('-');
        return parts.Length <= 2 && Whole(parts[0]) is > 0 and { } low && Whole(parts[^1]) is { } high && high >= low ? (low, high) : null;
    }

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 ? number : null;
}
