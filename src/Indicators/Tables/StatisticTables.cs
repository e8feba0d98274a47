using Indicators.Core.Statistics;
using Indicators.Import.Tables;
using Indicators.Model;

namespace Indicators;

/// <summary>What to compute from a table.</summary>
/// <param name="Statistic">One of <see cref="StatisticTables.Statistics"/>.</param>
public sealed record StatisticRequest(string Statistic)
{
    /// <summary>1 for shares and ratios, 100 for per cent and indices.</summary>
    public double Multiplier { get; init; } = 1;

    /// <summary>Rates are per this many persons.</summary>
    public double Per { get; init; } = 100_000;

    /// <summary>Columns that make one group, for statistics that reduce several rows to one.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The levels; the first gives <c>lower, upper</c>, each further one its own two columns.</summary>
    public IReadOnlyList<ConfidenceLevel> Confidences { get; init; } = [ConfidenceLevel.P95];

    /// <summary>For a regression: <c>y ~ x1 + x2</c>.</summary>
    public string? Formula { get; init; }

    /// <summary>For a regression: a column of positive weights.</summary>
    public string? Weights { get; init; }

    /// <summary>For a regression: the column that says which rows belong together.</summary>
    public string? Cluster { get; init; }

    /// <summary>For a regression: the largest lag of Newey and West.</summary>
    public int? Lag { get; init; }

    /// <summary>For a regression: one of <see cref="StatisticTables.StandardErrors"/>.</summary>
    public string StandardError { get; init; } = "classical";

    /// <summary>For a funnel: widen the limits by the measured overdispersion.</summary>
    public bool Overdispersion { get; init; }

    /// <summary>For a trend: only this many of the newest periods.</summary>
    public int? Points { get; init; }

    /// <summary>For a gap change: the reference's counts contain the area's.</summary>
    public bool ReferenceIncludesArea { get; init; }
}

/// <summary>A computed table: columns in, columns out.</summary>
/// <param name="Columns">Column names: those of the table, then the computed ones.</param>
/// <param name="Rows">Cells: text as it was read, numbers, or null.</param>
/// <param name="Summary">For a regression: what holds for the whole model; the rows are its coefficients. Null for other statistics.</param>
public sealed record StatisticTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows, IReadOnlyList<KeyValuePair<string, object?>>? Summary);

/// <summary>Computes statistics over tables that need no workspace.</summary>
public static class StatisticTables
{
    private static readonly (string Code, StandardErrorKind Kind)[] Errors =
    [
        ("classical", StandardErrorKind.Classical), ("hc1", StandardErrorKind.HC1), ("hc3", StandardErrorKind.HC3),
        ("newey-west", StandardErrorKind.NeweyWest), ("cluster", StandardErrorKind.Cluster),
    ];

    /// <summary>The names of the statistics.</summary>
    public static IReadOnlyList<string> Statistics => Calculation.Statistics;

    /// <summary>The names of a regression's standard errors.</summary>
    public static IReadOnlyList<string> StandardErrors { get; } = [.. Errors.Select(e => e.Code)];

    /// <summary>Computes a table. A row that cannot be computed keeps its place and says why in <c>absent</c>.</summary>
    /// <param name="path">The table as CSV; see the statistic for its columns.</param>
    /// <param name="request">What to compute.</param>
    /// <param name="options">How the table is written; null to detect all of it.</param>
    /// <exception cref="SourceException">The table cannot be read.</exception>
    /// <exception cref="RequestException">A column is missing, or the formula is wrong.</exception>
    public static StatisticTable Calculate(string path, StatisticRequest request, TableOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(request);
        var table = PlainTable.Read(Path.GetFullPath(path), path, (options ?? new()).ToImport());
        var output = Calculation.Run(new CalculationTable(table.Header, table.Rows, table.Name) { DecimalMark = table.DecimalMark }, new CalculationOptions
        {
            Statistic = request.Statistic,
            Multiplier = request.Multiplier,
            Per = request.Per,
            By = request.By,
            Confidences = request.Confidences,
            Formula = request.Formula,
            Weights = request.Weights,
            Cluster = request.Cluster,
            Lag = request.Lag,
            StandardError = Errors.First(e => e.Code == request.StandardError).Kind,
            Overdispersion = request.Overdispersion,
            Points = request.Points,
            ReferenceIncludesArea = request.ReferenceIncludesArea,
        });
        return new StatisticTable(output.Columns, output.Rows, output.Summary);
    }
}
