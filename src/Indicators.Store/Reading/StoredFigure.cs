using Indicators.Model;

namespace Indicators.Store.Reading;

/// <summary>A figure as the tables hold it.</summary>
internal sealed record StoredFigure(string Area, string Indicator, string Period, int MappingId, int RecordedIn)
{
    public int? SupersededIn { get; init; }

    public double? Value { get; init; }

    public long? Numerator { get; init; }

    public long? Denominator { get; init; }

    public double? StandardDeviation { get; init; }

    public Absence? Absence { get; init; }

    /// <summary>Its origins; see <see cref="LinesCode"/>.</summary>
    public required string Lines { get; init; }

    /// <summary>True when the figure itself, wherever it stands, is the same.</summary>
    public bool SaysTheSameAs(Observation other) =>
        Nullable.Equals(Value, other.Value)
        && Numerator == other.Numerator
        && Denominator == other.Denominator
        && Nullable.Equals(StandardDeviation, other.StandardDeviation)
        && Absence == other.Absence;

    /// <summary>True when it stands in the same lines of the same files.</summary>
    public bool StandsWhere(Observation other, IReadOnlyDictionary<string, int> fileIds) =>
        Lines == LinesCode.Of(other.Origins, fileIds);
}
