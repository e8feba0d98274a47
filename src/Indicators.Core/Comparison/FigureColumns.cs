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

    /// <summary>The estimates.</summary>
    public ReadOnlySpan<double> Estimate => Estimates;

    /// <summary>The lower bounds.</summary>
    public ReadOnlySpan<double> Lower => Lowers;

    /// <summary>The upper bounds.</summary>
    public ReadOnlySpan<double> Upper => Uppers;

    internal double[] Estimates { get; }

    internal double[] Lowers { get; }

    internal double[] Uppers { get; }

    internal void Set(int row, double estimate, double lower, double upper)
    {
        Estimates[row] = estimate;
        Lowers[row] = lower;
        Uppers[row] = upper;
    }
}
