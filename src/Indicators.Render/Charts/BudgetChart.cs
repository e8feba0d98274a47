namespace Indicators.Render.Charts;

/// <summary>Budget by year, split on groups such as focus areas, with what was spent.</summary>
public sealed record BudgetChart : Chart
{
    /// <summary>The groups, bottom up; each has a letter in its part of the column.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The years, oldest first.</summary>
    public required IReadOnlyList<BudgetYear> Years { get; init; }

    /// <summary>Unit of the amounts as printed, e.g. <c>mio. kr.</c></summary>
    public string Unit { get; init; } = "mio. kr.";

    /// <summary>Decimals of printed amounts.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>A year's budget.</summary>
/// <param name="Label">The year as printed.</param>
/// <param name="Amounts">One amount per group, not negative; null where not known.</param>
/// <param name="Spent">What was spent in all; null where not known.</param>
public sealed record BudgetYear(string Label, IReadOnlyList<double?> Amounts, double? Spent = null);
