using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Finds the columns that a mapping names in the columns that a file has.</summary>
internal sealed class SourcePlanner(SourcePlan plan, MappingSource source, Layout layout, string file, AreaCatalogue areas)
{
    /// <summary>What a term calls the value of each head in a wide table, and the value column of formats that have no name for it.</summary>
    public const string ValueColumn = "value";

    /// <summary>Finds every column and hands the result to the plan.</summary>
    public void Lay(IReadOnlyList<TermMapping> terms)
    {
        if (terms.Count > SourcePlan.MostTerms)
        {
            throw new MappingException(source.Where, $"{terms.Count} figures from one file", $"at most {SourcePlan.MostTerms}", "Split the mapping in two.");
        }

        var area = source.Area.Column is { } a ? Column(a, AreaWhere, "the area") : -1;
        var within = source.Area.WithinColumn is { } w ? Column(w, AreaWhere, "the containing area") : -1;
        var period = source.Period.Column is { } p ? PeriodColumn(p) : -1;
        plan.Place(area, within, period, Heads(area, within, period));
        plan.Fix(ConstantArea(), source.Period.Value is { } value ? value.AddYears(source.Period.Shift) : null);
        var plans = terms.Select(Term).ToList();
        if (plans.Exists(p => p.FromHeads) && plans.Find(p => !p.FromHeads) is { } other)
        {
            throw new MappingException(other.Mapping.Where, "figures from the heads and figures from the row are taken from one source", "one kind for each source", "Name the file twice under 'sources', with different ids.");
        }

        var presence = source.AbsentIsZero || terms.Any(t => t.Kind is TermKind.Rows or TermKind.Distinct);
        var filters = new Dictionary<int, List<FilterPlan>>();
        var headFilters = new List<FilterPlan>();
        var all = (1UL << (terms.Count + 1)) - 1;
        foreach (var filter in source.Filters)
        {
            Place(filter, all, filters, headFilters);
        }

        for (var i = 0; i < terms.Count; i++)
        {
            foreach (var filter in terms[i].Filters)
            {
                Place(filter, 1UL << i, filters, headFilters);
            }
        }

        plan.Set(plans, presence, filters.ToDictionary(f => f.Key, f => (IReadOnlyList<FilterPlan>)f.Value), headFilters);
    }

    private string AreaWhere => source.Area.Where.Length > 0 ? source.Area.Where : source.Where;

    private string PeriodWhere => source.Period.Where.Length > 0 ? source.Period.Where : source.Where;

    private string? ConstantArea()
    {
        if (source.Area.Value is not { } value)
        {
            return null;
        }

        return areas.ByCode(value)?.Code
            ?? throw new MappingException(AreaWhere, $"no area has the code '{value}'", "the code of a known area", "Add it to areas.yaml.");
    }

    private int PeriodColumn(string name)
    {
        var column = layout.IndexOf(name);
        return column >= 0
            ? column
            : throw MissingColumn.Explained(name, PeriodWhere, source, layout, file) ?? new MappingException(
                PeriodWhere,
                $"there is no period column '{name}' in {file}; its columns are {DelimitedOpener.Listing(layout.Columns)}",
                "a column with the period of each row",
                "Name the column that holds it, or give the one period that the file is about: 'period: {value: 2020}'.");
    }

    private List<int> Heads(int area, int within, int period)
    {
        if (source.Area.InHeads)
        {
            var used = source.Filters.Select(f => layout.IndexOf(f.Column)).Append(within).Append(period).ToHashSet();
            return [.. Enumerable.Range(0, layout.Columns.Count).Where(i => !used.Contains(i))];
        }

        if (!source.Period.InHeads)
        {
            return [.. layout.Heads];
        }

        var heads = Enumerable.Range(0, layout.Columns.Count)
            .Where(i => i != area && i != within && PeriodText.TryRead(layout.Columns[i], source.Period, out _))
            .ToList();
        return heads.Count > 0
            ? heads
            : throw new MappingException(PeriodWhere, $"no column of {file} is headed by a period; its columns are {DelimitedOpener.Listing(layout.Columns)}", "columns such as 2015 or 2015K4", "Name the column with the period: 'period: {column: ...}', or give the period: 'period: {value: ...}'.");
    }

    private TermPlan Term(TermMapping term)
    {
        switch (term.Kind)
        {
            case TermKind.Rows or TermKind.Distinct when source.Period.InHeads || source.Area.InHeads:
                throw new MappingException(term.Where, "rows are counted, but the period or area stands in the column heads", "a column with area and period of each row");
            case TermKind.Rows:
                return new TermPlan(term, [], FromHeads: false, -1);
            case TermKind.Distinct:
                return new TermPlan(term, [], FromHeads: false, Column(term.Columns[0], term.Where, "what is counted"));
            default:
                break;
        }

        if (term.Columns is [ValueColumn] && plan.Heads.Count > 0 && layout.IndexOf(ValueColumn) < 0)
        {
            return new TermPlan(term, [], FromHeads: true, -1);
        }

        if (source.Period.InHeads || source.Area.InHeads)
        {
            throw new MappingException(term.Where, $"the figure is taken from '{string.Join(", ", term.Columns)}', but the period or area stands in the column heads", $"'column: {ValueColumn}'");
        }

        return new TermPlan(term, [.. term.Columns.Select(c => Column(c, term.Where, "the figure"))], FromHeads: false, -1);
    }

    private void Place(Filter filter, ulong bits, Dictionary<int, List<FilterPlan>> filters, List<FilterPlan> headFilters)
    {
        var found = new FilterPlan(filter, bits);
        var column = layout.IndexOf(filter.Column);
        if (column < 0 && plan.Heads.Count > 0 && string.Equals(filter.Column, layout.HeadName, StringComparison.OrdinalIgnoreCase))
        {
            headFilters.Add(found);
            return;
        }

        column = Column(filter.Column, filter.Where, "the filter");
        if (!filters.TryGetValue(column, out var list))
        {
            filters[column] = list = [];
        }

        list.Add(found);
    }

    private int Column(string name, string where, string what)
    {
        var column = layout.IndexOf(name);
        if (column >= 0)
        {
            return column;
        }

        var near = EditDistance.Nearest(name, layout.Columns.Where(c => c.Length > 0));
        throw MissingColumn.Explained(name, where, source, layout, file) ?? new MappingException(
            where,
            $"there is no column '{name}' for {what} in {file}",
            $"one of its columns {DelimitedOpener.Listing(layout.Columns)}{(plan.Heads.Count > 0 ? $" (heads: '{layout.HeadName}')" : "")}",
            near is null ? "" : $"Did you mean '{near}'?");
    }
}
