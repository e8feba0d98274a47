namespace Indicators.Model;

/// <summary>A budget by post and year, with the sums as the source states them.</summary>
/// <param name="Years">The years, in order.</param>
/// <param name="Posts">The posts, in the source's order.</param>
public sealed record Budget(IReadOnlyList<int> Years, IReadOnlyList<BudgetPost> Posts)
{
    /// <summary>Sum per year as stated; empty when the source states none.</summary>
    public IReadOnlyList<decimal> StatedYearTotals { get; init; } = [];

    /// <summary>Grand total as stated; null when the source states none.</summary>
    public decimal? StatedTotal { get; init; }

    /// <summary>Who pays, and what is not in the budget.</summary>
    public string Note { get; init; } = "";

    /// <summary>Sum of all posts in the year with this index.</summary>
    public decimal YearTotal(int index) => Posts.Sum(p => p.Amounts[index]);

    /// <summary>Sum of all posts and years.</summary>
    public decimal Total => Posts.Sum(p => p.Total);
}

/// <summary>One post of a budget.</summary>
/// <param name="Id">Short code, used by the finance register.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Amounts">Kroner per year, one for each of the budget's years.</param>
public sealed record BudgetPost(string Id, string Title, IReadOnlyList<decimal> Amounts)
{
    /// <summary>Activities that the post pays for; empty for the plan as a whole.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>The row's sum as stated; null when the source states none.</summary>
    public decimal? StatedTotal { get; init; }

    /// <summary>How the row was read.</summary>
    public string Note { get; init; } = "";

    /// <summary>Sum over the years.</summary>
    public decimal Total => Amounts.Sum();
}
