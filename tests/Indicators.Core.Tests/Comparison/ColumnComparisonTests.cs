using Indicators.Core.Comparison;
using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Comparison;

/// <summary>Columns give what the single comparisons give. Oracle: the second path, row by row; fixed seed.</summary>
public class ColumnComparisonTests
{
    private const int Rows = 40_000;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Every_row_is_the_single_comparison(bool includesArea)
    {
        var (area0, area1, reference0, reference1) = Columns(includesArea);
        var columns = new ColumnComparison(Rows).Fill(area0, area1, reference0, reference1, includesArea, ConfidenceLevel.P95, 100);

        columns.Absent.ShouldBeEmpty();
        for (var i = 0; i < Rows; i++)
        {
            var (a0, a1, r0, r1) = (At(area0, i), At(area1, i), At(reference0, i), At(reference1, i));
            Same(columns.Change, i, DifferenceOfProportions.Of(a0.Numerator, a0.Denominator, a1.Numerator, a1.Denominator, ConfidenceLevel.P95, 100));
            Same(columns.GapBaseline, i, SingleGap(a0, r0, includesArea));
            Same(columns.GapFollowUp, i, SingleGap(a1, r1, includesArea));
            Same(columns.GapChange, i, GapChange.Of(a0, a1, r0, r1, includesArea, ConfidenceLevel.P95, 100));
        }
    }

    [Theory]
    [InlineData(1, 0, 1, 10, "The area at baseline: The denominator is zero.")]
    [InlineData(-1, 5, 1, 10, "The area at baseline: The numerator is negative.")]
    [InlineData(6, 5, 1, 10, "The area at baseline: The numerator is above the denominator.")]
    [InlineData(double.NaN, 5, 1, 10, "The area at baseline: The numerator or the denominator is not a finite number.")]
    [InlineData(1, 5, 2, double.PositiveInfinity, "The reference at baseline: The numerator or the denominator is not a finite number.")]
    [InlineData(1, 5, 1, 5, "The reference has nobody outside the area.")]
    [InlineData(3, 5, 2, 10, "The area's counts do not fit into the reference that should contain it.")]
    public void A_row_that_cannot_be_compared_says_why_and_leaves_the_others_alone(double a, double n, double r, double m, string reason)
    {
        var columns = new ColumnComparison(2).Fill(
            new CountColumns(new[] { 1, a }, new[] { 4, n }),
            new CountColumns(new double[] { 2, 1 }, new double[] { 4, 4 }),
            new CountColumns(new[] { 10, r }, new[] { 40, m }),
            new CountColumns(new double[] { 10, 10 }, new double[] { 40, 40 }),
            includesArea: true,
            ConfidenceLevel.P95);

        columns.Absent.Single().ShouldBe(new KeyValuePair<int, string>(1, reason));
        columns.Change.Estimate[0].ShouldBe(0.25);
        (columns.Change.Estimate[1], columns.GapBaseline.Estimate[1], columns.GapFollowUp.Lower[1], columns.GapChange.Upper[1]).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public void Columns_of_different_length_are_a_mistake_of_the_caller()
    {
        Should.Throw<ArgumentException>(() => new CountColumns(new double[2], new double[3]));
        var (two, three) = (new CountColumns(new double[2], new double[2]), new CountColumns(new double[3], new double[3]));
        Should.Throw<ArgumentException>(() => new ColumnComparison(2).Fill(two, two, two, three, false, ConfidenceLevel.P95));
        var none = new CountColumns(ReadOnlyMemory<double>.Empty, ReadOnlyMemory<double>.Empty);
        new ColumnComparison(0).Fill(none, none, none, none, false, ConfidenceLevel.P95).Change.Estimate.Length.ShouldBe(0);
    }

    [Fact]
    public void Room_that_is_filled_again_forgets_the_rows_of_the_time_before()
    {
        CountColumns Pair(double x, double n) => new(Enumerable.Repeat(x, 9).ToArray(), Enumerable.Repeat(n, 9).ToArray());
        var columns = new ColumnComparison(9);
        columns.Fill(Pair(1, 0), Pair(1, 4), Pair(5, 40), Pair(5, 40), true, ConfidenceLevel.P95);
        columns.Absent.Count.ShouldBe(9);
        columns.Fill(Pair(1, 4), Pair(2, 4), Pair(5, 40), Pair(5, 40), true, ConfidenceLevel.P95);
        columns.Absent.ShouldBeEmpty();
        columns.Change.Estimate.ToArray().ShouldAllBe(v => v == 0.25);
        Should.Throw<ArgumentException>(() => new ColumnComparison(8).Fill(Pair(1, 4), Pair(2, 4), Pair(5, 40), Pair(5, 40), true, ConfidenceLevel.P95));
    }

    private static (CountColumns, CountColumns, CountColumns, CountColumns) Columns(bool includesArea)
    {
        var random = new Random(31);
        var columns = Enumerable.Range(0, 8).Select(_ => new double[Rows]).ToArray();
        for (var i = 0; i < Rows; i++)
        {
            for (var t = 0; t < 2; t++)
            {
                var (n, rest) = (random.Next(1, 3000), random.Next(1, 60_000));

                // Every tenth share is 0 or 1, where the bounds end.
                var x = random.Next(10) == 0 ? n * random.Next(2) : random.Next(n + 1);
                var y = random.Next(rest + 1);
                columns[2 * t][i] = x;
                columns[(2 * t) + 1][i] = n;
                columns[4 + (2 * t)][i] = includesArea ? x + y : y;
                columns[5 + (2 * t)][i] = includesArea ? n + rest : rest;
            }
        }

        CountColumns Pair(int first) => new(columns[first], columns[first + 1]);
        return (Pair(0), Pair(2), Pair(4), Pair(6));
    }

    private static Figure SingleGap(Share area, Share reference, bool includesArea) => includesArea
        ? Gap.ToWhole(area, reference, ConfidenceLevel.P95, 100).Including
        : Gap.ToOther(area, reference, ConfidenceLevel.P95, 100);

    private static Share At(CountColumns columns, int row) => new(columns.Numerators.Span[row], columns.Denominators.Span[row]);

    private static void Same(FigureColumns columns, int row, Figure figure)
    {
        // Percentage points: 1e-11 of one is rounding.
        columns.Estimate[row].ShouldBe(figure.Value!.Value, 1e-11);
        columns.Lower[row].ShouldBe(figure.Interval!.Lower, 1e-11);
        columns.Upper[row].ShouldBe(figure.Interval.Upper, 1e-11);
    }
}
