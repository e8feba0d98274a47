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
        var shared = name.StartsWith(Shared, StringComparison.Ordinal);
        var relative = shared ? name[Shared.Length..] : name;
        var parts = relative.Split('/');
        if (relative.Length == 0
            || relative.Contains('\\', StringComparison.Ordinal)
            || relative.Contains(':', StringComparison.Ordinal)
            || relative.Any(char.IsControl)
            || parts.Any(p => p.Length == 0 || p is "." or ".."))
        {
            throw Leaves(name, where, "names no file inside the workspace");
        }

        var root = Path.GetFullPath(shared ? scope.SharedFolder : scope.WorkspaceFolder);
        var path = Path.Combine(root, Path.Combine(parts));
        return Inside(RealPath(path, name, where), RealPath(root, name, where))
            ? path
            : throw Leaves(name, where, "leads out of its folder through a link");
    }

    private static bool Inside(string path, string root) =>
        path.Length > root.Length && path.StartsWith(root, StringComparison.Ordinal) && (Path.EndsInDirectorySeparator(root) || path[root.Length] == Path.DirectorySeparatorChar);

    private static MappingException Leaves(string name, string where, string how) => new(
        where,
        $"'{name}' {how}",
        "a file such as extracts/folk1a.csv, or shared:statbank/folk1a.csv for the shared data",
        "Copy the file into the workspace's extracts folder and name it from there.");

    /// <summary>The path with every link on the way followed.</summary>
    private static string RealPath(string path, string name, string where)
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
                throw Leaves(name, where, "goes through links that lead in a circle");
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
