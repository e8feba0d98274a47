namespace Indicators.Core.Impact;

/// <summary>Something else that happened, as the plan declares it.</summary>
/// <param name="Name">What happened.</param>
/// <param name="Time">When.</param>
/// <param name="OnlyTreated">True when it reached only the treated: then its difference cannot be told apart.</param>
public sealed record DeclaredEvent(string Name, int Time, bool OnlyTreated);

/// <summary>What is known about a design outside its numbers. What is not declared is not assumed away; it is not checked.</summary>
public sealed record DesignContext
{
    /// <summary>Nothing is declared.</summary>
    public static readonly DesignContext Nothing = new();

    /// <summary>Other events in the period.</summary>
    public IReadOnlyList<DeclaredEvent> OtherEvents { get; init; } = [];

    /// <summary>Share of residents (0 to 1) who were replaced between baseline and follow-up; null when not known.</summary>
    public double? ResidentTurnover { get; init; }

    /// <summary>True when the boundary of a treated unit changed in the period.</summary>
    public bool BoundaryChanged { get; init; }

    /// <summary>True when the treated were chosen because their outcome was bad, as areas on a list are.</summary>
    public bool SelectedOnOutcome { get; init; }

    /// <summary>A simulation of regression to the mean under stated assumptions, for a design that selects on the outcome.</summary>
    public RegressionToTheMeanResult? RegressionToTheMean { get; init; }
}
