using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>One count of one period against its target.</summary>
/// <param name="Window">The period.</param>
/// <param name="What">What was counted.</param>
/// <param name="Count">How many.</param>
/// <param name="Target">How many there should be in a whole period.</param>
/// <param name="Covered">True when the register is complete over the counted days; otherwise the count is a lower bound.</param>
internal sealed record Tally(CountWindow Window, Bilingual What, int Count, int Target, bool Covered)
{
    /// <summary>Persons of whom it is not known yet whether they count.</summary>
    public int Pending { get; init; }

    /// <summary>True for persons and families, whose small numbers are not shown.</summary>
    public bool Persons { get; init; }

    /// <summary>For a part of the persons counted: how many those are.</summary>
    public int? Of { get; init; }

    /// <summary>True when it is not shown because another number could be worked out from it.</summary>
    public bool Withheld { get; init; }

    /// <summary>The least that a reader must think possible of a withheld count.</summary>
    public int Least { get; init; }

    /// <summary>Why an uncovered count is not known; empty for the usual reason.</summary>
    public Bilingual WhyUnknown { get; init; } = Bilingual.Empty;

    /// <summary>The target of the days counted: the whole target, or its part of a period that has only begun or is cut by the plan.</summary>
    public decimal Required(Phase phase) => Target * Window.Share(phase);

    /// <summary>True when the count is of too few persons to be shown, or gives such a count away.</summary>
    public bool Hidden(int smallest) => Withheld || (Persons && Count > 0 && Count < smallest);

    /// <summary>Below what a hidden count is said to be; null when nothing is said.</summary>
    public int? Below(int smallest) => !Withheld && Hidden(smallest) ? smallest : null;

    /// <summary>Met, not met, or null when it cannot be told or not be shown.</summary>
    public bool? Met(Phase phase, int smallest)
    {
        var (low, high) = (Withheld, Hidden(smallest)) switch
        {
            (true, _) => (Least, Of ?? int.MaxValue),
            (_, true) => (1, smallest - 1),
            _ => (Count, Count),
        };
        var required = Required(phase);
        if (low >= required)
        {
            return true;
        }

        var more = !Covered || Pending > 0 && high + Pending >= required || (phase == Phase.Final && !Window.Ended);
        return high >= required || more ? null : false;
    }
}
