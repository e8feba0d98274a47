using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>All observations of one indicator, area and period, as disclosure control sees them.</summary>
internal sealed class Cell(Area area, Period period)
{
    public Area Area { get; } = area;

    public Period Period { get; } = period;

    /// <summary>Persons with the trait, or events; null where not known.</summary>
    public long? Count { get; set; }

    /// <summary>Persons counted among; null where not known.</summary>
    public long? Group { get; set; }

    /// <summary>The source hid the count itself: it is from 1 to below this.</summary>
    public long? HiddenBelow { get; set; }

    /// <summary>Published elsewhere with its counts: known to everybody.</summary>
    public bool IsPublic { get; set; }

    /// <summary>Not shown.</summary>
    public bool IsHidden { get; set; }

    /// <summary>An earlier report showed this very figure: whoever kept it knows it, so hiding it now protects nothing.</summary>
    public bool IsPublished { get; set; }

    /// <summary>An earlier report hid this very figure.</summary>
    public bool WasHidden { get; set; }

    /// <summary>A figure that held only in an earlier state of the store: shown then or not, nothing can be done about it now.</summary>
    public bool IsPast { get; set; }

    /// <summary>True when a reader of this and of earlier reports has seen it.</summary>
    public bool IsSeen => IsPublic || IsPublished || (!IsHidden && !IsPast);

    /// <summary>A hidden count that is said to be below this number; null when nothing is said of it.</summary>
    public long? Below { get; set; }

    /// <summary>The least count that a reader can work out.</summary>
    public long Least { get; set; }

    /// <summary>The largest count that a reader can work out.</summary>
    public long Most { get; set; } = long.MaxValue;

    /// <summary>True when hiding it is up to us.</summary>
    public bool CanBeHidden => !IsPublic && !IsPublished && !IsPast && !IsHidden && HiddenBelow is null;
}
