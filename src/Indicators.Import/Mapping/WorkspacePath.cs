using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Finds a file that a mapping names, inside the workspace or the shared data folder and nowhere else.</summary>
public static class WorkspacePath
{
    /// <summary>What begins the name of a file in the shared data folder.</summary>
    public const string Shared = "shared:";

    private const int MostLinks = 32;

    /// <summary>The path on disk of a named file.</summary>
    /// <param name="name">Relative to the workspace, or <c>shared:</c> and a path below the shared folder; forward slashes.</param>
    /// <param name="scope">The two folders.</param>
    /// <param name="where">Where the name stands, for the message.</param>
    /// <exception cref="MappingException">The name leaves the two folders, also through a link.</exception>
    public static string Find(string name, ImportScope scope, string where)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(scope);
        return Problem(name, scope, out var path) is { } leaves
            ? throw new MappingException(
                where,
                $"'{name}' {leaves}",
                "a file such as extracts/folk1a.csv, or shared:statbank/folk1a.csv for the shared data",
                "Copy the file into the workspace's extracts folder and name it from there.")
            : path;
    }

    /// <summary>How a mapping's name of a file leaves the two folders, to follow the name in a sentence; null when it stays inside.</summary>
    internal static string? Problem(string name, ImportScope scope, out string path)
    {
        var shared = name.StartsWith(Shared, StringComparison.Ordinal);
        return Problem(shared ? name[Shared.Length..] : name, shared ? scope.SharedFolder : scope.WorkspaceFolder, out path);
    }

    /// <summary>How a name leaves its folder, to follow the name in a sentence; null when it stays inside.</summary>
    /// <param name="relative">A path below the folder, with forward slashes.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="path">The path on disk; empty when it leaves.</param>
    public static string? Problem(string relative, string folder, out string path)
    {
        ArgumentNullException.ThrowIfNull(relative);
        path = "";
        var parts = relative.Split('/');
        if (relative.Length == 0
            || relative.Contains('\\', StringComparison.Ordinal)
            || relative.Contains(':', StringComparison.Ordinal)
            || relative.Any(char.IsControl)
            || parts.Any(p => p.Length == 0 || p is "." or ".."))
        {
            return "names no file inside the workspace";
        }

        var root = Path.GetFullPath(folder);
        var full = Path.Combine(root, Path.Combine(parts));
        if (RealPath(full) is not { } real || RealPath(root) is not { } realRoot)
        {
            return "goes through links that lead in a circle";
        }

        if (!Inside(real, realRoot))
        {
            return "leads out of its folder through a link";
        }

        path = full;
        return null;
    }

    private static bool Inside(string path, string root) =>
        path.Length > root.Length && path.StartsWith(root, StringComparison.Ordinal) && (Path.EndsInDirectorySeparator(root) || path[root.Length] == Path.DirectorySeparatorChar);

    /// <summary>The path with every link on the way followed; null when they lead in a circle.</summary>
    private static string? RealPath(string path)
    {
        var links = 0;
        var pending = new Stack<string>(Split(path));
        var real = Path.GetPathRoot(path) ?? "/";
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var step = Path.Combine(real, next);
            if (LinkTarget(step) is not { } target)
            {
                real = step;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            if (Path.IsPathRooted(target))
            {
                real = Path.GetPathRoot(target) ?? "/";
            }

            foreach (var part in Split(target))
            {
                pending.Push(part);
            }
        }

        return real;
    }

    private static IEnumerable<string> Split(string path) => path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries).Where(p => p != ".").Reverse();

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
