using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Sets spending beside the budget, and money beside what it bought.</summary>
public static class BudgetAnalysis
{
    /// <summary>Budget and spending by post and year.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="finance">What was spent; null when there is no such register.</param>
    /// <param name="cutOff">Day of the evaluation: nothing later is looked at.</param>
    /// <param name="costs">Rows of <see cref="Cost"/>, in display order.</param>
    public static BudgetResult Analyse(Budget budget, Register<Expense>? finance, DateOnly cutOff, IReadOnlyList<CostRow>? costs = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        var lines = budget.Posts.Select(post => Line(post.Id, post.Title, budget.Years, post.Amounts, Spent(finance, cutOff, e => e.Post == post.Id))).ToList();
        var totals = budget.Years.Select((_, i) => budget.YearTotal(i)).ToList();
        var sum = Line("", "I alt", budget.Years, totals, Spent(finance, cutOff, _ => true));
        var remarks = new List<Bilingual>();
        var strangers = finance?.Rows.Where(e => e.Date <= cutOff && budget.Posts.All(p => p.Id != e.Post)).Select(e => e.Post).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList() ?? [];
        if (strangers.Count > 0)
        {
            remarks.Add(new(
                $"Regnskabet har poster, som budgettet ikke har: {string.Join(", ", strangers)}.",
                $"The accounts have posts that the budget does not have: {string.Join(", ", strangers)}."));
        }

        return new BudgetResult(lines, sum, costs ?? []) { Remarks = remarks };
    }

    /// <summary>
    /// Kroner per participant, course or outcome. The interval takes the money as fixed and the count as a Poisson count, so
    /// that three outcomes are not read as a precise price: amount over the count's upper and lower bound.
    /// Undefined when the count is 0; the upper bound is then unlimited.
    /// </summary>
    /// <param name="activity">Activity ids; empty for the plan.</param>
    /// <param name="what">What one unit is.</param>
    /// <param name="amount">Kroner.</param>
    /// <param name="count">How many; null when not known.</param>
    /// <param name="smallest">Counts from 1 to below this are not shown, nor a cost from which they follow.</param>
    public static CostRow Cost(string activity, Bilingual what, decimal amount, int? count, int smallest = 5)
    {
        const string Unit = "kr.";
        if (count is not { } n)
        {
            return new CostRow(activity, what, amount, null, Figure.Absent(Absence.Missing(AbsenceText.CountUnknown.Da), Unit));
        }

        if (n == 0)
        {
            return new CostRow(activity, what, amount, 0, Figure.Undefined(AbsenceText.NobodyToShare.Da, Unit));
        }

        if (n < smallest)
        {
            return new CostRow(activity, what, amount, null, Figure.Absent(new Absence(AbsenceKind.Suppressed, AbsenceText.TooSmall.Da, smallest), Unit));
        }

        var bounds = PoissonInterval.Bounds(n, ConfidenceLevel.P95);
        var interval = new Interval((double)amount / bounds.Upper, (double)amount / bounds.Lower, ConfidenceLevel.P95.Share, "Poisson");
        return new CostRow(activity, what, amount, n, Figure.Of((double)(amount / n), Unit, "point", interval));
    }

    private static BudgetLine Line(string id, string title, IReadOnlyList<int> years, IReadOnlyList<decimal> amounts, Func<int, decimal?> spent)
    {
        var cells = years.Select((year, i) => new BudgetYear(year, amounts[i], spent(year))).ToList();
        decimal? sum = cells.Exists(c => c.Spent is not null) ? cells.Sum(c => c.Spent ?? 0) : null;
        return new BudgetLine(id, title, cells, cells.Sum(c => c.Budgeted), sum);
    }

    private static Func<int, decimal?> Spent(Register<Expense>? finance, DateOnly cutOff, Func<Expense, bool> counts) => year =>
    {
        if (finance is null || finance.To < new DateOnly(year, 1, 1) || finance.From > new DateOnly(year, 12, 31) || cutOff < new DateOnly(year, 1, 1))
        {
            return null;
        }

        return finance.Rows.Where(e => e.Date.Year == year && e.Date <= cutOff && counts(e)).Sum(e => e.Amount);
    };
}
