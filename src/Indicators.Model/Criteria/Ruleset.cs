namespace Indicators.Model;

/// <summary>What a threshold is measured in.</summary>
public enum ThresholdBasis
{
    /// <summary>The number itself: per cent, or per cent of the region's income.</summary>
    Absolute,

    /// <summary>A multiple of the national figure of the same year.</summary>
    MultipleOfNational,
}

/// <summary>One criterion as one ruleset words it.</summary>
/// <param name="Criterion">Which criterion.</param>
/// <param name="Strictness">Above, at least or below.</param>
/// <param name="Threshold">The threshold, or the multiple of the national figure.</param>
/// <param name="Basis">What the threshold is measured in.</param>
public sealed record CriterionRule(Criterion Criterion, Strictness Strictness, decimal Threshold, ThresholdBasis Basis)
{
    /// <summary>Who is counted, in Danish as the law has it.</summary>
    public string Population { get; init; } = "";

    /// <summary>Years averaged; 1 for none.</summary>
    public int WindowYears { get; init; } = 1;

    /// <summary>How many years before the list's year the last data year lies: 1 on the list of 2017 for figures of 2015-2016.</summary>
    public int LagYears { get; init; }

    /// <summary>How sure <see cref="LagYears"/> is: <c>high</c> or <c>medium</c>, with a remark.</summary>
    public string LagConfidence { get; init; } = "";

    /// <summary>Law and paragraph.</summary>
    public string Paragraph { get; init; } = "";

    /// <summary>Where the wording was found.</summary>
    public string Source { get; init; } = "";

    /// <summary><c>high</c> or <c>medium</c>, with a remark.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>The years that a value on the list of <paramref name="listYear"/> describes: <c>2015-2016</c> or <c>2017</c>.</summary>
    public string DataYear(int listYear)
    {
        var last = listYear - LagYears;
        return WindowYears > 1
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{last - WindowYears + 1}-{last}")
            : last.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}

/// <summary>A status and what it takes: so many of these criteria, all of those, and so many lists in a row.</summary>
/// <param name="Status">The status.</param>
/// <param name="MinimumResidents">At least this many residents.</param>
/// <param name="Required">How many of <see cref="Among"/> must be met.</param>
/// <param name="Among">The criteria that count towards <see cref="Required"/>.</param>
public sealed record StatusRule(AreaStatus Status, int MinimumResidents, int Required, IReadOnlyList<CriterionRule> Among)
{
    /// <summary>Criteria that must be met besides.</summary>
    public IReadOnlyList<CriterionRule> AndAlso { get; init; } = [];

    /// <summary>How many consecutive December lists, this one included, the area must have met <see cref="AfterStatus"/>; 0 for none.</summary>
    public int ConsecutiveLists { get; init; }

    /// <summary>The status whose conditions must have held on those lists.</summary>
    public AreaStatus? AfterStatus { get; init; }

    /// <summary>What goes on binding the area after it has left the status; empty for nothing.</summary>
    public Bilingual PersistsAfterLeaving { get; init; } = Bilingual.Empty;

    /// <summary>Law and paragraph.</summary>
    public string Paragraph { get; init; } = "";

    /// <summary>Where it was found, and how sure it is.</summary>
    public string Source { get; init; } = "";

    /// <summary><c>high</c> or <c>medium</c>, with a remark.</summary>
    public string Confidence { get; init; } = "";
}

/// <summary>The law of some list years.</summary>
/// <param name="Id"><c>2010</c>, <c>2014</c>, <c>2018</c> or <c>2021</c>.</param>
/// <param name="FirstListYear">First list judged by it.</param>
/// <param name="LastListYear">Last list judged by it; null while in force.</param>
/// <param name="Statuses">Statuses from the least to the most far-reaching; prevention areas first where they exist.</param>
public sealed record Ruleset(string Id, int FirstListYear, int? LastListYear, IReadOnlyList<StatusRule> Statuses)
{
    /// <summary>Name of the law in Danish.</summary>
    public string Law { get; init; } = "";

    /// <summary>First date in force.</summary>
    public DateOnly? InForce { get; init; }

    /// <summary>How sure <see cref="InForce"/> is: <c>high</c> or <c>medium</c>, with a remark.</summary>
    public string InForceConfidence { get; init; } = "";

    /// <summary>The criteria of the main rule (vulnerable area and on), each once, in display order; not the wider ones of prevention areas.</summary>
    public IReadOnlyList<CriterionRule> Criteria { get; init; } = [];
}
