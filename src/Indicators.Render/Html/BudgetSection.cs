using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>The plan's money: budget by post and year with its sums, spending beside it, and what one unit cost.</summary>
internal static class BudgetSection
{
    public static void Write(HtmlPage page)
    {
        if (page.Evaluation.Money is not { } money)
        {
            return;
        }

        page.Section("budget", page.Say("Budget og forbrug", "Budget and spending"));
        page.Body.Element("p", Sentence(page, money), "class=\"sentence\"");
        if (PlanCharts.Budget(page.Evaluation, page.Language) is { } chart)
        {
            page.Chart(chart, "budget");
        }

        Posts(page, money);
        Years(page, money.Sum);
        Costs(page, money.Costs);
        page.Body.Element("p", page.Evaluation.Plan.Budget?.Note ?? "", "class=\"remark\"");
        page.List(page.Say("Sådan er posterne læst", "How the posts were read"), page.Evaluation.Plan.Budget?.Posts.Where(p => p.Note.Length > 0).Select(p => $"{p.Title}: {p.Note}") ?? []);
        foreach (var remark in money.Remarks)
        {
            page.Body.Element("p", remark.In(page.Language), "class=\"remark\"");
        }

        page.EndSection();
    }

    private static string Sentence(HtmlPage page, BudgetResult money)
    {
        var total = Kroner(money.Sum.Budgeted, page);
        return money.Sum.Spent is { } spent
            ? page.Say($"Budgettet er i alt {total} kr.; {Kroner(spent, page)} kr. er brugt.", $"The budget is DKK {total} in all; DKK {Kroner(spent, page)} is spent.")
            : page.Say($"Budgettet er i alt {total} kr. Der er intet regnskab i data.", $"The budget is DKK {total} in all. The data hold no accounts.");
    }

    private static void Posts(HtmlPage page, BudgetResult money)
    {
        page.Table(page.Say("Budget i kroner", "Budget in kroner"), "budget", [page.Say("Budget, kr.", "Budget, DKK"), .. money.Sum.Years.Select(y => y.Year.ToString(CultureInfo.InvariantCulture)), page.Say("I alt", "Total")]);
        foreach (var line in money.Lines)
        {
            Line(page, line, line.Title, "");
        }

        Line(page, money.Sum, page.Say("I alt", "Total"), " class=\"sum\"");
        page.EndTable();
    }

    private static void Line(HtmlPage page, BudgetLine line, string title, string attributes)
    {
        page.Body.Raw($"<tr{attributes}>").Element("th", title, "scope=\"row\"");
        foreach (var year in line.Years)
        {
            page.NumberCell(Kroner(year.Budgeted, page));
        }

        page.NumberCell(Kroner(line.Budgeted, page));
        page.Body.Raw("</tr>\n");
    }

    private static void Years(HtmlPage page, BudgetLine sum)
    {
        if (sum.Spent is null)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Forbrug mod budget", "Spending against budget"));
        page.Table(page.Say("Forbrug mod budget", "Spending against budget"), "forbrug", page.Say("År", "Year"), page.Say("Budget, kr.", "Budget, DKK"), page.Say("Brugt, kr.", "Spent, DKK"), page.Say("Brugt, pct. af budget", "Spent, per cent of budget"), page.Say("Rest, kr.", "Left, DKK"));
        foreach (var year in sum.Years)
        {
            Spent(page, year.Year.ToString(CultureInfo.InvariantCulture), year.Budgeted, year.Spent, "");
        }

        Spent(page, page.Say("I alt", "Total"), sum.Budgeted, sum.Spent, " class=\"sum\"");
        page.EndTable();
    }

    private static void Spent(HtmlPage page, string label, decimal budgeted, decimal? spent, string attributes)
    {
        page.Body.Raw($"<tr{attributes}>").Element("th", label, "scope=\"row\"");
        page.NumberCell(Kroner(budgeted, page));
        page.NumberCell(spent is { } s ? Kroner(s, page) : page.Say("ukendt", "unknown"));
        page.NumberCell(spent is { } used && budgeted > 0 ? NumberText.Format((double)(100 * used / budgeted), 0, page.Language) : "–");
        page.NumberCell(spent is { } gone ? Kroner(budgeted - gone, page) : "–");
        page.Body.Raw("</tr>\n");
    }

    private static void Costs(HtmlPage page, IReadOnlyList<CostRow> costs)
    {
        if (costs.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Udgift pr. deltager og resultat", "Cost per participant and outcome"))
            .Element("p", page.Say(
                "Kroner delt med forskellige personer i registrene. Tallet siger, hvad indsatsen kostede, ikke hvad den virkede; intervallet viser, hvor usikker prisen er, når antallet er lille.",
                "Kroner divided by different persons in the registers. The figure says what the effort cost, not what it brought about; the interval shows how unsure the price is when the count is small."));
        page.Table(page.Say("Udgift pr. deltager", "Cost per participant"), "udgift-pr-deltager", page.Say("Aktivitet", "Activity"), page.Say("Kr.", "DKK"), page.Say("Personer", "Persons"), page.Say("Enhed", "Unit"), page.Say("Kr. pr. enhed (95 pct. interval)", "DKK per unit (95 per cent interval)"));
        foreach (var cost in costs)
        {
            page.Body.Raw("<tr>").Element("th", cost.Activity, "scope=\"row\"");
            page.NumberCell(Kroner(cost.Amount, page));
            page.NumberCell(cost.Count is { } count ? NumberText.Count(count, page.Language) : "–");
            page.TextCell(cost.What.In(page.Language));
            page.Body.Raw("<td class=\"n\">").Raw(page.Cell(cost.Cost, 0)).Raw("</td></tr>\n");
        }

        page.EndTable();
    }

    private static string Kroner(decimal amount, HtmlPage page) => NumberText.Format((double)amount, 0, page.Language);
}
