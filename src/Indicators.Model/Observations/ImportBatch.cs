namespace Indicators.Model;

/// <summary>Where every row of a file went: read = used + filtered out + rejected.</summary>
/// <param name="Read">Data rows read, header and title rows excluded.</param>
/// <param name="Used">Rows that gave or contributed to an observation.</param>
/// <param name="FilteredOut">Rows that the mapping leaves out on purpose.</param>
/// <param name="Rejected">Rows that could not be used; each is kept as a <see cref="Reject"/>.</param>
public sealed record RowBalance(long Read, long Used, long FilteredOut, long Rejected)
{
    /// <summary>True when the rows add up.</summary>
    public bool Holds => Read == Used + FilteredOut + Rejected;
}

/// <summary>A row that could not be used.</summary>
/// <param name="Line">Line in the file, 1-based.</param>
/// <param name="Column">Column name, or empty for the whole row.</param>
/// <param name="Text">The text found, never a personal number.</param>
/// <param name="Reason">Why it could not be used.</param>
/// <param name="Action">What to do about it.</param>
public sealed record Reject(int Line, string Column, string Text, string Reason, string Action);

/// <summary>One file as it was read: who made it, where its rows went, and those that could not be used.</summary>
/// <param name="Source">The file.</param>
/// <param name="Balance">Its row balance.</param>
/// <param name="Rejects">The rejected rows, in the order of the file.</param>
public sealed record ImportedSource(SourceFile Source, RowBalance Balance, IReadOnlyList<Reject> Rejects);

/// <summary>What one mapping gives the store, all of it or none: usually one file, several where one indicator needs them.</summary>
/// <param name="Mapping">Name of the mapping.</param>
/// <param name="Fingerprint">SHA-256 over the mapping, its files, their origin records and the area and indicator definitions used: the same fingerprint means that nothing would change.</param>
/// <param name="Sources">The files, in the mapping's order.</param>
/// <param name="Observations">The observations; no two have the same indicator, area and period.</param>
public sealed record ImportBatch(
    string Mapping,
    string Fingerprint,
    IReadOnlyList<ImportedSource> Sources,
    IReadOnlyList<Observation> Observations)
{
    /// <summary>What looks wrong in figures that could be read; not kept in the store.</summary>
    public IReadOnlyList<ImportWarning> Warnings { get; init; } = [];
}

/// <summary>Something that looks wrong in a file that could be read.</summary>
/// <param name="Where">File and line.</param>
/// <param name="Text">What was found, and what to look at.</param>
public sealed record ImportWarning(string Where, string Text);
