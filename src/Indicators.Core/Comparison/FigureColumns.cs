namespace Indicators.Core.Comparison;

/// <summary>
/// Estimates with their bounds, one for each row. A row without a figure is named in
/// <see cref="ColumnComparison.Absent"/> and holds zeros here, which mean nothing.
/// </summary>
public sealed class FigureColumns
{
    internal FigureColumns(int rows)
    {
        // Every cell is written, so clearing the memory first would only cost time.
        Estimates = GC.AllocateUninitializedArray<double>(rows);
        Lowers = GC.AllocateUninitializedArray<double>(rows);
        Uppers = GC.AllocateUninitializedArray<double>(rows);
    }

    /// <summary>Rows.</summary>
    public int Count => Estimates.Length;

    /// <summary>The estimates.</summary>
    public ReadOnlySpan<double> Estimate => Estimates;

    /// <summary>The lower bounds.</summary>
    public ReadOnlySpan<double> Lower => Lowers;

    /// <summary>The upper bounds.</summary>
    public ReadOnlySpan<double> Upper => Uppers;

    private double[] Estimates { get; }

    private double[] Lowers { get; }

    private double[] Uppers { get; }

    /// <summary>Writes the first lane to one row.</summary>
    internal void Set(int row, FigureLanes figure)
    {
        Estimates[row] = figure.Estimate[0];
        Lowers[row] = figure.Lower[0];
        Uppers[row] = figure.Upper[0];
    }

    /// <summary>Writes every lane, from a row on.</summary>
    internal void Store(int row, in FigureLanes figures)
    {
        figures.Estimate.CopyTo(Estimates, row);
        figures.Lower.CopyTo(Lowers, row);
        figures.Upper.CopyTo(Uppers, row);
    }
}
