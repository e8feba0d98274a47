namespace Indicators.Notebooks.Tests;

/// <summary>A copy of <c>data/</c> and of the notebooks in a temporary folder, so that a run meets no leftovers and leaves none.</summary>
public sealed class RepositoryCopy : IDisposable
{
    public RepositoryCopy()
    {
        Folder = Directory.CreateTempSubdirectory("indicators-notebooks-").FullName;
        Copy(Path.Combine(Root, "data"), Path.Combine(Folder, "data"));
        Directory.CreateDirectory(Path.Combine(Folder, "notebooks"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb"))
        {
            File.Copy(file, Path.Combine(Folder, "notebooks", Path.GetFileName(file)));
        }
    }

    /// <summary>The folder with <c>Indicators.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) is not ("output" or ".indicators")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Indicators.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Indicators.sln was not found above the tests.");
    }
}
