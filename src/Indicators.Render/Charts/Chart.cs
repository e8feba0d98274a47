using Indicators.Model;

namespace Indicators.Render.Charts;

/// <summary>What every chart has around its picture. A chart is a plain record; <see cref="ChartSvg"/> draws it.</summary>
public abstract record Chart
{
    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>Under the heading: what is measured, and the goal's rule in words.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>What the chart shows, as a sentence, with a mark; null for none.</summary>
    public Finding? Finding { get; init; }

    /// <summary>Notes under the picture, one paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the numbers come from, without the word "Kilde".</summary>
    public string Source { get; init; } = "";

    /// <summary>True when any number is made up for the example; the chart then says so visibly.</summary>
    public bool Synthetic { get; init; }

    /// <summary>The language of the chart's own words and numbers.</summary>
    public Language Language { get; init; }

    /// <summary>A description for readers who do not see the picture; empty lets the chart describe itself.</summary>
    public string Description { get; init; } = "";
}

/// <summary>A sentence with its verdict mark.</summary>
/// <param name="Mark">Drawn as a shape and a colour.</param>
/// <param name="Text">The sentence; it carries the verdict's word itself.</param>
public sealed record Finding(FindingMark Mark, string Text);

/// <summary>The mark in front of a finding: each has its own shape, so that grey print and colour-blind readers tell them apart.</summary>
public enum FindingMark
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>Opfyldt: a filled disc with a tick.</summary>
    Met,

    /// <summary>Opfyldt, inden for tilfældig variation: a ring with a tick.</summary>
    MetWithinChance,

    /// <summary>Ikke opfyldt, inden for tilfældig variation: an open square with a cross.</summary>
    NotMetWithinChance,

    /// <summary>Ikke opfyldt: a filled square with a cross.</summary>
    NotMet,

    /// <summary>Kan ikke vurderes: an open diamond with a bar.</summary>
    CannotTell,
}
