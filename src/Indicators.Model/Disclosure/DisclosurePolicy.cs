namespace Indicators.Model;

/// <summary>What disclosure control hides in a workspace, from <c>disclosure.yaml</c>.</summary>
public sealed record DisclosurePolicy
{
    /// <summary>The policy of a workspace that states none.</summary>
    public static readonly DisclosurePolicy Default = new();

    /// <summary>Counts of persons from 1 to below this are not shown; an indicator's or source's own higher threshold wins.</summary>
    public int Threshold { get; init; } = 5;

    /// <summary>In a group of fewer persons than this, 0 and 100 per cent of a sensitive trait are not shown.</summary>
    public int SmallGroup { get; init; } = 20;

    /// <summary>Shown counts of persons are rounded to the nearest multiple of this; null for no rounding.</summary>
    public int? RoundTo { get; init; }

    /// <summary>Files that are treated as public, each with its ground.</summary>
    public IReadOnlyList<ExemptSource> Exempt { get; init; } = [];

    /// <summary>True when a file's figures are left alone.</summary>
    public bool Exempts(SourceFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.IsPublic || Exempt.Any(e => e.File == source.File);
    }
}

/// <summary>A file whose figures may be shown in full.</summary>
/// <param name="File">As origins name it: relative to the workspace, or <c>shared:</c> and the path below the shared data.</param>
/// <param name="Ground">Why, in the evaluator's words.</param>
public sealed record ExemptSource(string File, string Ground);
