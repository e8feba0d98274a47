namespace Indicators;

/// <summary>The files of a folder that a person put there; what the program makes is no input.</summary>
internal static class InputFiles
{
    private static readonly string[] Made = ["output", ".indicators"];

    /// <summary>Full paths, folder by folder.</summary>
    /// <param name="folder">Where to look, folders below it included.</param>
    /// <param name="except">Full path of a folder that is left out, such as that of the results; null for none.</param>
    public static IEnumerable<string> Below(string folder, string? except = null) =>
        Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(d => !Made.Contains(Path.GetFileName(d), StringComparer.Ordinal) && d != except)
            .SelectMany(d => Below(d, except)));

    /// <summary>The folders of the shared data whose files decide results.</summary>
    public static IEnumerable<string> Shared(string folder) => new[] { "criteria", "statbank" }.Select(r => Path.Combine(folder, r)).Where(Directory.Exists);
}
