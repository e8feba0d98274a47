namespace Indicators.Model;

/// <summary>One import as the store keeps it.</summary>
/// <param name="Id">Number in the order of commits; a state of the store is named by the last import it holds.</param>
/// <param name="Mapping">Name of the mapping.</param>
/// <param name="Fingerprint">Fingerprint of the batch; empty when the mapping was withdrawn.</param>
/// <param name="RecordedAt">When, by the caller's clock.</param>
/// <param name="Program">Version of the program that imported.</param>
public sealed record StoredImport(int Id, string Mapping, string Fingerprint, DateTimeOffset RecordedAt, string Program);

/// <summary>What an import did to the store.</summary>
/// <param name="Import">The import; the earlier one when nothing was new.</param>
/// <param name="Added">Figures that were not there before.</param>
/// <param name="Changed">Figures that differ from the mapping's earlier ones; the old ones stay readable.</param>
/// <param name="Moved">Figures that are the same but stand in other lines or files than before.</param>
/// <param name="Ended">Figures that the mapping no longer gives; the old ones stay readable.</param>
/// <param name="Kept">Figures that are as they were.</param>
/// <param name="IsNew">False when the store already held this fingerprint and nothing was written.</param>
public sealed record ImportOutcome(StoredImport Import, long Added, long Changed, long Moved, long Ended, long Kept, bool IsNew);

/// <summary>A file of one import with its row balance.</summary>
/// <param name="Import">The import that read it.</param>
/// <param name="Source">The file.</param>
/// <param name="Balance">Where its rows went.</param>
public sealed record StoredSource(StoredImport Import, SourceFile Source, RowBalance Balance);

/// <summary>A row that an import could not use.</summary>
/// <param name="Import">The import.</param>
/// <param name="File">Path of the file.</param>
/// <param name="Reject">The row.</param>
public sealed record StoredReject(StoredImport Import, string File, Reject Reject);

/// <summary>One recorded figure, from the import that brought it to the one that superseded it.</summary>
/// <param name="Observation">The figure with the lines it came from.</param>
/// <param name="Recorded">The import that brought it.</param>
/// <param name="Superseded">The import that changed or ended it; null while it holds.</param>
public sealed record Revision(Observation Observation, StoredImport Recorded, StoredImport? Superseded);
