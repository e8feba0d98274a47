using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>What a mapping may use: the folders its files lie in, and the areas and indicators that are known.</summary>
/// <param name="WorkspaceFolder">The workspace on disk.</param>
/// <param name="SharedFolder">The shared data folder on disk.</param>
/// <param name="Areas">All known areas.</param>
/// <param name="Indicators">All known indicators by code.</param>
public sealed record ImportScope(
    string WorkspaceFolder,
    string SharedFolder,
    AreaCatalogue Areas,
    IReadOnlyDictionary<string, Indicator> Indicators);

/// <summary>How far the reading of a file has come.</summary>
/// <param name="File">The file.</param>
/// <param name="BytesRead">Bytes read so far.</param>
/// <param name="BytesTotal">Bytes in the file.</param>
public sealed record ImportProgress(string File, long BytesRead, long BytesTotal);
