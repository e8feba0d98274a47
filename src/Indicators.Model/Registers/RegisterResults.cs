namespace Indicators.Model;

/// <summary>A rule judged on registers.</summary>
/// <param name="Verdict">The verdict with its parts.</param>
/// <param name="Counts">The table behind it.</param>
/// <param name="Origins">The rows behind it, per register file.</param>
public sealed record RegisterJudgement(RuleVerdict Verdict, IReadOnlyList<CountRow> Counts, IReadOnlyList<Origin> Origins)
{
    /// <summary>Different persons that the count took in, for reach and cost; null when not counted or not known.</summary>
    public int? Persons { get; init; }
}

/// <summary>Budget and spending of one post, or of all posts together.</summary>
/// <param name="Id">Post id; empty for the sum.</param>
/// <param name="Title">Title.</param>
/// <param name="Years">Per year: budgeted and spent.</param>
/// <param name="Budgeted">Sum of the budget.</param>
/// <param name="Spent">Sum spent; null when there is no finance register.</param>
public sealed record BudgetLine(string Id, string Title, IReadOnlyList<BudgetYear> Years, decimal Budgeted, decimal? Spent);

/// <summary>One year of a budget line.</summary>
/// <param name="Year">The year.</param>
/// <param name="Budgeted">Kroner budgeted.</param>
/// <param name="Spent">Kroner spent; null when the finance register does not cover the year.</param>
public sealed record BudgetYear(int Year, decimal Budgeted, decimal? Spent);

/// <summary>A plan's money.</summary>
/// <param name="Lines">One per post, in the budget's order.</param>
/// <param name="Sum">All posts together.</param>
/// <param name="Costs">Cost per participant, per completed course, per achieved outcome.</param>
public sealed record BudgetResult(IReadOnlyList<BudgetLine> Lines, BudgetLine Sum, IReadOnlyList<CostRow> Costs)
{
    /// <summary>Remarks for the reader.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];
}

/// <summary>What one unit of something cost.</summary>
/// <param name="Activity">Activity ids that the money was for; empty for the whole plan.</param>
/// <param name="What">Participant, completed course, achieved outcome.</param>
/// <param name="Amount">Kroner that are divided.</param>
/// <param name="Count">By how many; null when not known or not shown.</param>
/// <param name="Cost">Kroner per unit, with the interval that the smallness of the count gives.</param>
public sealed record CostRow(string Activity, Bilingual What, decimal Amount, int? Count, Figure Cost);
