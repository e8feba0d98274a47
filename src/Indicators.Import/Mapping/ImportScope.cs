using Indicators.Model;

namespace Indicators.Import;

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
/// <param name="Bytes">Bytes read.</param>
/// <param name="Total">Bytes in the file.</param>
public sealed record ImportProgress(string File, long Bytes, long Total);
