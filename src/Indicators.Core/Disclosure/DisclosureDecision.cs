using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>What becomes of a figure.</summary>
public enum Showing
{
    /// <summary>Shown as it is.</summary>
    Shown,

    /// <summary>Shown with its counts rounded.</summary>
    Rounded,

    /// <summary>Not shown.</summary>
    Hidden,
}

/// <summary>What disclosure control decided of one observation.</summary>
/// <param name="Original">The observation as the source has it; never for showing when it is hidden.</param>
/// <param name="Showing">The decision.</param>
/// <param name="Below">A hidden count is said to be below this number; null when nothing is said.</param>
/// <param name="Least">The least count that a reader can work out of a hidden one.</param>
/// <param name="Most">The largest count that a reader can work out; <see cref="long.MaxValue"/> for no bound.</param>
public sealed record DisclosureDecision(Observation Original, Showing Showing, long? Below, long Least, long Most);

/// <summary>The observations for showing, with the decision on each.</summary>
/// <param name="Observations">In the order given; a hidden one has no value and no counts.</param>
/// <param name="Decisions">One per observation, in the same order.</param>
public sealed record DisclosureResult(IReadOnlyList<Observation> Observations, IReadOnlyList<DisclosureDecision> Decisions)
{
    /// <summary>What the log keeps of this: for each indicator whose figures are not public, the areas shown and all that is hidden.</summary>
    public IReadOnlyList<IndicatorDisclosure> Disclosures { get; init; } = [];

    /// <summary>The decisions to hide, by us or by the source; each goal asks for them, so they are sought once.</summary>
    private readonly Lazy<DisclosureDecision[]> _hidden = new(() => [.. Decisions.Where(d => d.Showing == Showing.Hidden)]);

    /// <summary>True when anything is hidden, by us or by the source.</summary>
    public bool HidesAnything => _hidden.Value.Length > 0;

    /// <summary>The hidden figure of an indicator, area and period; null when it is shown or there is none.</summary>
    public DisclosureDecision? Hidden(string indicator, string area, Period period) => _hidden.Value.FirstOrDefault(d =>
        d.Original.Indicator == indicator && d.Original.Area == area && d.Original.Period == period);
}
