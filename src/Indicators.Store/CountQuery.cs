using Indicators.Model;

namespace Indicators.Store;

/// <summary>Which counts to read; each list without doubles.</summary>
/// <param name="Indicators">Indicator codes.</param>
/// <param name="Areas">Area codes.</param>
/// <param name="Periods">A few periods.</param>
/// <param name="Open">True for a file whose figures may be read without asking what may be shown of them.</param>
public sealed record CountQuery(
    IReadOnlyList<string> Indicators,
    IReadOnlyList<string> Areas,
    IReadOnlyList<Period> Periods,
    Func<SourceFile, bool> Open);
