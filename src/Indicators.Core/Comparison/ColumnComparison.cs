using System.Collections.Concurrent;
using System.Numerics;
using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// Many comparisons of proportions at once, for batches over all areas, indicators and periods: what
/// <see cref="DifferenceOfProportions"/>, <see cref="Comparison.Gap"/> and <see cref="Comparison.GapChange"/> give for
/// one row, over columns, with nothing allocated for each row.
/// Formula: change: Newcombe 10. Gaps: Newcombe 10, to the rest of the reference times (1 - w) where the reference
/// contains the area. Gap change: MOVER over the four proportions.
/// Units: shares times the multiplier. Assumptions: as those of the three. Undefined when: as there, row by row.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I; Zou and Donner (2008), doi:10.1002/sim.3095.
/// </summary>
public sealed class ColumnComparison
{
    private const int RowsAtATime = 16_384;

    /// <summary>Room for the figures of so many rows, to be filled again and again in a batch over many files.</summary>
    /// <param name="rows">Rows, 0 or more.</param>
    public ColumnComparison(int rows)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        Change = new FigureColumns(rows);
        GapBaseline = new FigureColumns(rows);
        GapFollowUp = new FigureColumns(rows);
        GapChange = new FigureColumns(rows);
    }

    /// <summary>The area's follow-up minus its baseline.</summary>
    public FigureColumns Change { get; }

    /// <summary>Area minus reference at baseline.</summary>
    public FigureColumns GapBaseline { get; }

    /// <summary>Area minus reference at follow-up.</summary>
    public FigureColumns GapFollowUp { get; }

    /// <summary>The area's change minus the reference's.</summary>
    public FigureColumns GapChange { get; }

    /// <summary>Why a row has no figures, by its number from 0; a row that is not named has all four.</summary>
    public IReadOnlyDictionary<int, string> Absent { get; private set; } = new Dictionary<int, string>();

    /// <summary>Compares row by row, on as many cores as there are; the result does not depend on their number.</summary>
    /// <param name="area0">The areas at baseline.</param>
    /// <param name="area1">The areas at follow-up.</param>
    /// <param name="reference0">The references at baseline.</param>
    /// <param name="reference1">The references at follow-up.</param>
    /// <param name="includesArea">True when the references contain the areas.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    /// <returns>The comparison itself, filled.</returns>
    /// <exception cref="ArgumentException">A column has not as many rows as there is room for.</exception>
    public ColumnComparison Fill(
        CountColumns area0,
        CountColumns area1,
        CountColumns reference0,
        CountColumns reference1,
        bool includesArea,
        ConfidenceLevel level,
        double multiplier = 1)
    {
        ArgumentNullException.ThrowIfNull(area0);
        ArgumentNullException.ThrowIfNull(area1);
        ArgumentNullException.ThrowIfNull(reference0);
        ArgumentNullException.ThrowIfNull(reference1);
        var rows = Change.Count;
        if (area0.Count != rows || area1.Count != rows || reference0.Count != rows || reference1.Count != rows)
        {
            throw new ArgumentException("The four pairs of columns have one row for each comparison.", nameof(area0));
        }

        var absent = new ConcurrentDictionary<int, string>();
        var formula = new ColumnFormula(includesArea, StandardNormal.TwoSided(level), multiplier);
        if (rows > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, rows, RowsAtATime), range => FillRange(
                new Inputs(area0, area1, reference0, reference1), range.Item1, range.Item2, formula, absent));
        }

        Absent = absent;
        return this;
    }

    private void FillRange(Inputs inputs, int first, int end, ColumnFormula formula, ConcurrentDictionary<int, string> absent)
    {
        var width = Vector<double>.Count;
        var row = first;
        for (; row <= end - width; row += width)
        {
            var a0 = inputs.Area0.At(row);
            var a1 = inputs.Area1.At(row);
            var r0 = inputs.Reference0.At(row);
            var r1 = inputs.Reference1.At(row);
            if (formula.AllSound(a0, a1, r0, r1))
            {
                Store(formula.Compute(a0, a1, r0, r1), row);
            }
            else
            {
                OneByOne(inputs, row, row + width, formula, absent);
            }
        }

        OneByOne(inputs, row, end, formula, absent);
    }

    /// <summary>Rows that do not fill a register, or of which some have no figure.</summary>
    private void OneByOne(Inputs inputs, int first, int end, ColumnFormula formula, ConcurrentDictionary<int, string> absent)
    {
        for (var row = first; row < end; row++)
        {
            var (a0, a1) = (inputs.Area0[row], inputs.Area1[row]);
            var (r0, r1) = (inputs.Reference0[row], inputs.Reference1[row]);
            if (Comparison.GapChange.Fault(a0, a1, r0, r1, formula.IncludesArea) is { } fault)
            {
                absent[row] = fault;
                SetFirst(default, row);
            }
            else
            {
                SetFirst(formula.Compute(new(a0), new(a1), new(r0), new(r1)), row);
            }
        }
    }

    private void Store(in ComparedLanes figures, int row)
    {
        Change.Store(row, figures.Change);
        GapBaseline.Store(row, figures.GapBaseline);
        GapFollowUp.Store(row, figures.GapFollowUp);
        GapChange.Store(row, figures.GapChange);
    }

    private void SetFirst(in ComparedLanes figures, int row)
    {
        Change.Set(row, figures.Change);
        GapBaseline.Set(row, figures.GapBaseline);
        GapFollowUp.Set(row, figures.GapFollowUp);
        GapChange.Set(row, figures.GapChange);
    }

    private readonly ref struct Inputs(CountColumns area0, CountColumns area1, CountColumns reference0, CountColumns reference1)
    {
        public CountSpans Area0 { get; } = new(area0);

        public CountSpans Area1 { get; } = new(area1);

        public CountSpans Reference0 { get; } = new(reference0);

        public CountSpans Reference1 { get; } = new(reference1);
    }

    private readonly ref struct CountSpans(CountColumns columns)
    {
        private readonly ReadOnlySpan<double> _numerators = columns.Numerators.Span;
        private readonly ReadOnlySpan<double> _denominators = columns.Denominators.Span;

        public Share this[int row] => new(_numerators[row], _denominators[row]);

        public ShareLanes At(int row) => new(new Vector<double>(_numerators[row..]), new Vector<double>(_denominators[row..]));
    }
}
