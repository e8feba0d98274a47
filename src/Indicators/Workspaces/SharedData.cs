namespace Indicators;

/// <summary>The shared data: the law, the official lists, the areas, public figures.</summary>
public static class SharedData
{
    /// <summary>
    /// The shared folder of a workspace: its parent when that holds <c>criteria/rulesets.yaml</c> (a clone of this project,
    /// or a team's own copy), otherwise the one that comes with the program.
    /// </summary>
    public static string FolderFor(string workspaceFolder)
    {
        var parent = Path.GetDirectoryName(Path.GetFullPath(workspaceFolder).TrimEnd(Path.DirectorySeparatorChar));
        return parent is not null && HoldsTheLaw(parent) ? parent : Shipped;
    }

    /// <summary>The shared folder that comes with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "data");

    private static bool HoldsTheLaw(string folder) => File.Exists(Path.Combine(folder, "criteria", "rulesets.yaml"));
}
