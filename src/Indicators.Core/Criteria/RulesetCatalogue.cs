using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>The rulesets, found by the list they judge or by id.</summary>
public sealed class RulesetCatalogue
{
    /// <summary>Creates a catalogue.</summary>
    /// <exception cref="RequestException">Two rulesets claim the same list.</exception>
    public RulesetCatalogue(IEnumerable<Ruleset> rulesets)
    {
        ArgumentNullException.ThrowIfNull(rulesets);
        All = [.. rulesets.OrderBy(r => r.FirstListYear)];
        for (var i = 1; i < All.Count; i++)
        {
            if (All[i - 1].LastListYear is not { } last || last >= All[i].FirstListYear)
            {
                throw new RequestException("rulesets", $"the rulesets '{All[i - 1].Id}' and '{All[i].Id}' both judge the list of {All[i].FirstListYear}", "one ruleset per list", "Give the earlier one a last list before it.");
            }
        }
    }

    /// <summary>All rulesets in the order of their lists.</summary>
    public IReadOnlyList<Ruleset> All { get; }

    /// <summary>The ruleset that judges the list of a year: 2010 for 2010-2013, 2014 for 2014-2017, 2018 for 2018-2020, 2021 from then on.</summary>
    /// <exception cref="RequestException">No ruleset judges a list of that year.</exception>
    public Ruleset For(int listYear) => Find(listYear)
        ?? throw new RequestException("", $"no rules are known for a list of {listYear}", All.Count > 0 ? $"a list year from {All[0].FirstListYear} on" : "a list year");

    /// <summary>The ruleset that judges the list of a year, or null.</summary>
    public Ruleset? Find(int listYear) => All.LastOrDefault(r => r.FirstListYear <= listYear && (r.LastListYear is not { } last || listYear <= last));

    /// <summary>The ruleset with an id.</summary>
    /// <exception cref="RequestException">No ruleset has it.</exception>
    public Ruleset ById(string id) => All.FirstOrDefault(r => r.Id == id)
        ?? throw new RequestException("--rules", $"no ruleset is called '{id}'", "auto or one of " + string.Join(", ", All.Select(r => r.Id)));
}
