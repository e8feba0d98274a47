namespace Indicators.Core.Statistics;

/// <summary>
/// A computed table. Cells are <see cref="double"/>, <see cref="long"/>, <see cref="string"/> or null; never NaN.
/// </summary>
/// <param name="Columns">Column names.</param>
/// <param name="Rows">One cell per column.</param>
/// <param name="Summary">
/// For a regression: what holds for the whole model, in order. Then the JSON answer is one object with these members
/// and <c>coefficients</c> holding the rows; otherwise it is the array of rows.
/// </param>
public sealed record CalculationOutput(
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows,
    IReadOnlyList<KeyValuePair<string, object?>>? Summary = null);
