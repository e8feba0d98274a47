namespace Indicators.Acceptance;

/// <summary>The repository's own folders, found from where the tests run.</summary>
public static class Repository
{
    /// <summary>The folder with <c>Indicators.sln</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The folder <c>data</c>.</summary>
    public static string Data => Path.Combine(Root, "data");

    private static string Find()
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
