using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// The cells of one indicator as they are now and as earlier reports had them. A figure that is the same in two of them is
/// one cell, so that hiding it now keeps a secret of then, and having shown it then counts as known now.
/// </summary>
internal static class Editions
{
    /// <summary>Today's cells first, then the cells of each earlier report that had others.</summary>
    /// <param name="cells">Today's cells; marked with what became of them earlier.</param>
    /// <param name="past">Earlier reports.</param>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="cellsOf">Makes cells of observations.</param>
    public static List<IReadOnlyList<Cell>> Of(
        List<Cell> cells, IReadOnlyList<PastReport> past, string indicator, Func<IReadOnlyList<Observation>, List<Cell>> cellsOf)
    {
        var editions = new List<IReadOnlyList<Cell>> { cells };
        var known = cells.ToDictionary(KeyOf);
        foreach (var report in past)
        {
            var disclosures = report.Disclosures.Where(d => d.Indicator == indicator).ToList();
            if (disclosures.Count == 0)
            {
                continue;
            }

            var then = cellsOf([.. report.Observations.Where(o => o.Indicator == indicator)]).ConvertAll(cell => Same(known, cell));
            disclosures.ForEach(disclosure => Mark(then, disclosure));
            if (!editions.Exists(edition => then.TrueForAll(edition.Contains)))
            {
                editions.Add(then);
            }
        }

        // What was hidden stays hidden as long as the figure is the same, unless another report has shown it meanwhile.
        foreach (var cell in known.Values.Where(cell => cell is { WasHidden: true, IsPublished: false, IsPublic: false }))
        {
            cell.IsHidden = true;
        }

        return editions;
    }

    private static (string Area, Period Period, long? Count, long? Group, long? Below, bool IsPublic) KeyOf(Cell cell) =>
        (cell.Area.Code, cell.Period, cell.Count, cell.Group, cell.HiddenBelow, cell.IsPublic);

    private static Cell Same(Dictionary<(string, Period, long?, long?, long?, bool), Cell> known, Cell cell)
    {
        if (known.TryGetValue(KeyOf(cell), out var same))
        {
            return same;
        }

        cell.IsPast = true;
        return known[KeyOf(cell)] = cell;
    }

    private static void Mark(List<Cell> then, IndicatorDisclosure disclosure)
    {
        var hidden = disclosure.Hidden.Select(h => (h.Area, h.Period)).ToHashSet();
        var shown = disclosure.Areas.ToHashSet(StringComparer.Ordinal);
        var periods = disclosure.Periods?.ToHashSet(StringComparer.Ordinal);
        foreach (var cell in then)
        {
            if (hidden.Contains((cell.Area.Code, cell.Period.Code)))
            {
                cell.WasHidden = true;
            }
            else if (shown.Contains(cell.Area.Code) && periods?.Contains(cell.Period.Code) != false)
            {
                cell.IsPublished = true;
            }
        }
    }
}
