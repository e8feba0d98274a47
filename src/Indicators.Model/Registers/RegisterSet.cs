namespace Indicators.Model;

/// <summary>One register as it was read.</summary>
/// <param name="Imported">File, row balance and rejected rows.</param>
/// <param name="From">First day that it covers completely.</param>
/// <param name="To">Last day that it covers.</param>
/// <param name="Rows">Its rows in the order of the file.</param>
public sealed record Register<T>(ImportedSource Imported, DateOnly From, DateOnly To, IReadOnlyList<T> Rows)
{
    /// <summary>True when the register is complete on every day from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public bool Covers(DateOnly first, DateOnly last) => From <= first && To >= last;
}

/// <summary>The registers of a plan's activities; null where the plan has none of the kind.</summary>
public sealed record RegisterSet
{
    /// <summary>No register at all.</summary>
    public static readonly RegisterSet None = new();

    /// <summary>What was held or done.</summary>
    public Register<RegisterEvent>? Events { get; init; }

    /// <summary>Who took part.</summary>
    public Register<Participation>? Participations { get; init; }

    /// <summary>What came of it.</summary>
    public Register<PersonOutcome>? Outcomes { get; init; }

    /// <summary>Answers to questions.</summary>
    public Register<SurveyAnswer>? Answers { get; init; }

    /// <summary>Ratings of qualitative criteria.</summary>
    public Register<Rating>? Ratings { get; init; }

    /// <summary>What was spent.</summary>
    public Register<Expense>? Finance { get; init; }

    /// <summary>Every register file that was read, in the order of the kinds.</summary>
    public IReadOnlyList<ImportedSource> Sources => [.. new[] { Events?.Imported, Participations?.Imported, Outcomes?.Imported, Answers?.Imported, Ratings?.Imported, Finance?.Imported }.OfType<ImportedSource>()];
}
