using Indicators.Model;

namespace Indicators.Store;

/// <summary>Which observations to read; a part that is null does not restrict, an empty list fits nothing.</summary>
public sealed record ObservationQuery
{
    /// <summary>Every observation of the store.</summary>
    public static ObservationQuery Everything { get; } = new();

    /// <summary>Indicator codes.</summary>
    public IReadOnlyCollection<string>? Indicators { get; init; }

    /// <summary>Area codes. Give them wherever they are known: reading then depends on them alone, not on the store's size.</summary>
    public IReadOnlyCollection<string>? Areas { get; init; }

    /// <summary>Periods, each exactly.</summary>
    public IReadOnlyCollection<Period>? Periods { get; init; }

    /// <summary>Only periods whose first day is this or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only periods whose last day is this or earlier.</summary>
    public DateOnly? To { get; init; }
}
