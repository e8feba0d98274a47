using System.Reflection;
using Indicators.Model;

namespace Indicators;

/// <summary>A workspace to start from: commented files with made-up figures that evaluate at once.</summary>
public static class WorkspaceTemplate
{
    private const string Prefix = "scaffold/";

    /// <summary>Writes the template.</summary>
    /// <param name="folder">A folder that is not there or is empty.</param>
    /// <returns>The full paths of the files, in order.</returns>
    /// <exception cref="OutputException">The folder holds files, or cannot be written.</exception>
    public static IReadOnlyList<string> Create(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new OutputException(folder, "the folder is not empty", "a new or empty folder", "Choose another name.");
        }

        var output = new OutputFolder(folder);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            output.WriteBytes(name[Prefix.Length..].Replace('\\', '/'), bytes.ToArray());
        }

        return output.Files;
    }
}
