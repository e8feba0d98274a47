using System.Globalization;
using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Binds a budget and checks every stated row sum, year sum and the total.</summary>
internal static class BudgetBinder
{
    /// <summary>Binds a budget.</summary>
    public static Budget Bind(YamlMap map, PlanNames names)
    {
        var years = Years(map);
        var posts = map.Maps("posts", post => Post(post, names, years));
        var totals = Amounts(map, "year-totals", years);
        var budget = new Budget(years, posts) { StatedYearTotals = totals, StatedTotal = map.Number("total"), Note = map.Text("note", "") };
        for (var i = 0; i < totals.Count; i++)
        {
            if (budget.YearTotal(i) != totals[i])
            {
                map.Mistake("year-totals", $"the posts of {years[i]} add up to {Kroner(budget.YearTotal(i))}, not {Kroner(totals[i])}", "the sum of the posts", "Correct the post or the sum.");
            }
        }

        if (budget.StatedTotal is { } stated && stated != budget.Total)
        {
            map.Mistake("total", $"the budget adds up to {Kroner(budget.Total)}, not {Kroner(stated)}", "the sum of the posts", "Correct the post or the sum.");
        }

        return budget;
    }

    private static List<int> Years(YamlMap map)
    {
        var years = new List<int>();
        foreach (var text in map.Texts("years"))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
            {
                map.Mistake("years", $"'{text}' as a year", "years such as 2019");
            }
            else if (years.Count > 0 && year <= years[^1])
            {
                map.Mistake("years", $"the year {year} after {years[^1]}", "years in order, each once");
            }
            else
            {
                years.Add(year);
            }
        }

        if (!map.Has("years"))
        {
            map.Missing("years");
        }

        return years;
    }

    private static BudgetPost Post(YamlMap map, PlanNames names, IReadOnlyList<int> years)
    {
        var amounts = Amounts(map, "amounts", years);
        if (!map.Has("amounts"))
        {
            map.Missing("amounts");
        }

        var post = new BudgetPost(names.Give(map, PlanIdKind.Post), map.Text("title"), amounts.Count == years.Count ? amounts : [.. years.Select(_ => 0m)])
        {
            Activities = names.References(map, "activities", PlanIdKind.Activity),
            StatedTotal = map.Number("total"),
            Note = map.Text("note", ""),
        };
        if (post.StatedTotal is { } stated && amounts.Count == years.Count && stated != post.Total)
        {
            map.Mistake("total", $"the post '{post.Id}' adds up to {Kroner(post.Total)}, not {Kroner(stated)}", "the sum of its years", "Correct the amount or the sum.");
        }

        return post;
    }

    private static List<decimal> Amounts(YamlMap map, string key, IReadOnlyList<int> years)
    {
        var amounts = new List<decimal>();
        foreach (var text in map.Texts(key))
        {
            if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            {
                amounts.Add(amount);
            }
            else
            {
                map.Mistake(key, $"'{text}' as an amount", "kroner such as 143750, without thousands separators");
                amounts.Add(0);
            }
        }

        if (map.Has(key) && amounts.Count != years.Count)
        {
            map.Mistake(key, $"{amounts.Count} amounts for {years.Count} years", "one per year");
            return [];
        }

        return amounts;
    }

    private static string Kroner(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
