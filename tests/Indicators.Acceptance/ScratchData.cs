namespace Indicators.Acceptance;

/// <summary>A copy of the shared data and of workspaces in a temporary folder, so that tests can spoil it. Deleted at the end.</summary>
public sealed class ScratchData : IDisposable
{
    public ScratchData(params string[] workspaces)
    {
        Folder = Directory.CreateTempSubdirectory("indicators-").FullName;
        foreach (var name in new[] { "criteria", "statbank" }.Concat(workspaces))
        {
            Copy(Path.Combine(Repository.Data, name), Path.Combine(Folder, name));
        }
    }

    private ScratchData() => Folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    /// <summary>A copy of <c>data/</c> and <c>notebooks/</c> as they lie in the repository.</summary>
    public static ScratchData OfRepository()
    {
        var scratch = new ScratchData();
        Copy(Repository.Data, scratch.PathOf("data"));
        Copy(Path.Combine(Repository.Root, "notebooks"), scratch.PathOf("notebooks"));
        return scratch;
    }

    public string Folder { get; }

    public string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Writes a text file below the folder.</summary>
    public string Write(string relativePath, string text)
    {
        var path = PathOf(relativePath.Split('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Replaces a text in a file; the text must be there.</summary>
    public void Replace(string relativePath, string old, string replacement)
    {
        var path = PathOf(relativePath.Split('/'));
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var name = Path.GetFileName(folder);
            if (name is not ("output" or ".indicators"))
            {
                Copy(folder, Path.Combine(to, name));
            }
        }
    }
}
