using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// One indicator of many areas against their references, from counts in columns.
/// Formula: levels by <see cref="Wilson"/>; changes by Newcombe 10; gaps and gap changes by <see cref="ColumnComparison"/>.
/// Units: per cent and percentage points. Assumptions: those of <see cref="Comparer"/>, whose figures these are.
/// Left to <see cref="Comparer"/>: rows without all their counts, and every indicator and pair of periods for which
/// <see cref="Fits"/> is false.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I; Zou and Donner (2008), doi:10.1002/sim.3095.
/// </summary>
public static class GridComparison
{
    private const double Percent = 100;

    /// <summary>True when counts alone give every figure: a proportion by chance, and two periods that can be set against each other.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="baseline">Baseline period.</param>
    /// <param name="followUp">Follow-up period.</param>
    public static bool Fits(Indicator indicator, Period baseline, Period followUp)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator is { Measure: Measure.Proportion, Meaning: not IntervalMeaning.None }
            && baseline < followUp
            && !indicator.Breaks.Any(b => b.Blocks && b.LiesBetween(baseline, followUp))
            && !Windows.Overlap(indicator, baseline, followUp)
            && !Seasons.Differ(baseline, followUp);
    }

    /// <summary>Compares the first period of a grid with the second.</summary>
    /// <param name="indicator">The indicator; see <see cref="Fits"/>.</param>
    /// <param name="grid">Counts of two periods.</param>
    /// <param name="number">The indicator's number in the grid.</param>
    /// <param name="rows">Whose comparison each row is.</param>
    /// <param name="places">Numbers of each row's area and reference in the grid; -1 for a row without a reference.</param>
    /// <param name="level">The confidence level.</param>
    /// <returns>The table, and the rows of it that are left to <see cref="Comparer"/>.</returns>
    public static (ComparisonTable Table, IReadOnlyList<int> Left) Of(
        Indicator indicator,
        CountGrid grid,
        int number,
        IReadOnlyList<ComparisonRow> rows,
        IReadOnlyList<(int Area, int Reference)> places,
        ConfidenceLevel level)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(places);
        var table = Empty(indicator, grid.Periods[0], grid.Periods[1], rows);
        var left = new List<int>();
        foreach (var contains in new[] { true, false })
        {
            int[] own = [.. rows.Index().Where(r => r.Item.Reference is not null && r.Item.ContainsArea == contains).Select(r => r.Index)];
            Against(table, own, new Gathered(grid, number, own, places), contains, StandardNormal.TwoSided(level), level, left);
        }

        left.AddRange(rows.Index().Where(r => r.Item.Reference is null).Select(r => r.Index));
        left.Sort();
        return (table, left);
    }

    /// <summary>Writes a comparison's figures into its rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="row">The row.</param>
    /// <param name="comparison">The comparison of the row's area, with the row's reference among its references.</param>
    public static void Set(ComparisonTable table, int row, Model.Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(comparison);
        var none = Figure.Absent(Absence.Missing("No reference."));
        var against = table.Rows[row].Reference is { } reference ? comparison.References.First(r => r.Reference.Code == reference.Code) : null;
        table.Baseline.Set(row, comparison.Baseline);
        table.FollowUp.Set(row, comparison.FollowUp);
        table.Change.Set(row, comparison.Change);
        table.ReferenceBaseline.Set(row, against?.ReferenceBaseline ?? none);
        table.ReferenceFollowUp.Set(row, against?.ReferenceFollowUp ?? none);
        table.ReferenceChange.Set(row, against?.ReferenceChange ?? none);
        table.GapBaseline.Set(row, against?.GapBaseline ?? none);
        table.GapFollowUp.Set(row, against?.GapFollowUp ?? none);
        table.GapChange.Set(row, against?.GapChange ?? none);
    }

    /// <summary>A table whose rows are all to be set.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="baseline">Baseline period.</param>
    /// <param name="followUp">Follow-up period.</param>
    /// <param name="rows">Whose comparison each row is.</param>
    public static ComparisonTable Empty(Indicator indicator, Period baseline, Period followUp, IReadOnlyList<ComparisonRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        FigureColumn Column() => new(new double[rows.Count], new double[rows.Count], new double[rows.Count]);
        return new ComparisonTable(indicator, baseline, followUp, rows)
        {
            Baseline = Column(),
            FollowUp = Column(),
            Change = Column(),
            ReferenceBaseline = Column(),
            ReferenceFollowUp = Column(),
            ReferenceChange = Column(),
            GapBaseline = Column(),
            GapFollowUp = Column(),
            GapChange = Column(),
        };
    }

    private static void Against(ComparisonTable table, int[] rows, Gathered g, bool contains, double z, ConfidenceLevel level, List<int> left)
    {
        var compared = new ColumnComparison(rows.Length).Fill(g.Area0, g.Area1, g.Reference0, g.Reference1, contains, level, Percent);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (!g.Complete[i] || compared.Absent.ContainsKey(i))
            {
                left.Add(row);
                continue;
            }

            var (a0, a1, r0, r1) = (g.Area0.At(i), g.Area1.At(i), g.Reference0.At(i), g.Reference1.At(i));
            Level(table.Baseline, row, a0, z);
            Level(table.FollowUp, row, a1, z);
            Level(table.ReferenceBaseline, row, r0, z);
            Level(table.ReferenceFollowUp, row, r1, z);
            var (change, lower, upper) = DifferenceOfProportions.Bounds(r0.Numerator, r0.Denominator, r1.Numerator, r1.Denominator, z);
            table.ReferenceChange.Set(row, change * Percent, lower * Percent, upper * Percent);
            Copy(compared.Change, i, table.Change, row);
            Copy(compared.GapBaseline, i, table.GapBaseline, row);
            Copy(compared.GapFollowUp, i, table.GapFollowUp, row);
            Copy(compared.GapChange, i, table.GapChange, row);
        }
    }

    private static void Level(FigureColumn column, int row, Share share, double z)
    {
        var (lower, upper) = Wilson.Bounds(share.Numerator, share.Denominator, z);
        column.Set(row, Percent * share.Numerator / share.Denominator, Percent * lower, Percent * upper);
    }

    private static void Copy(FigureColumns from, int row, FigureColumn to, int at) =>
        to.Set(at, from.Estimate[row], from.Lower[row], from.Upper[row]);

    /// <summary>The four pairs of counts of some rows, side by side.</summary>
    private sealed class Gathered
    {
        private readonly double[][] _columns = new double[8][];

        public Gathered(CountGrid grid, int number, int[] rows, IReadOnlyList<(int Area, int Reference)> places)
        {
            Complete = new bool[rows.Length];
            Array.Fill(Complete, true);
            for (var side = 0; side < 2; side++)
            {
                for (var period = 0; period < 2; period++)
                {
                    var numerators = grid.Numerators(number, period);
                    var denominators = grid.Denominators(number, period);
                    var states = grid.States(number, period);
                    var (above, below) = (new double[rows.Length], new double[rows.Length]);
                    for (var i = 0; i < rows.Length; i++)
                    {
                        var place = side == 0 ? places[rows[i]].Area : places[rows[i]].Reference;
                        (above[i], below[i]) = (numerators[place], denominators[place]);
                        Complete[i] &= states[place] == CountState.Counts;
                    }

                    var first = (4 * side) + (2 * period);
                    (_columns[first], _columns[first + 1]) = (above, below);
                }
            }
        }

        /// <summary>Rows of which all four pairs are known.</summary>
        public bool[] Complete { get; }

        public CountColumns Area0 => new(_columns[0], _columns[1]);

        public CountColumns Area1 => new(_columns[2], _columns[3]);

        public CountColumns Reference0 => new(_columns[4], _columns[5]);

        public CountColumns Reference1 => new(_columns[6], _columns[7]);
    }
}
