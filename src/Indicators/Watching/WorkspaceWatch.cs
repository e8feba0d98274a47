using System.Runtime.CompilerServices;

namespace Indicators;

/// <summary>
/// Tells when a file changes that a workspace's results depend on: sources, mappings, plan, notes, registers, and the shared
/// law and figures. It looks at sizes and times of the files at an interval, since a municipal file share seldom
/// tells of changes by itself.
/// </summary>
public sealed class WorkspaceWatch
{
    private readonly string _folder;
    private readonly string? _except;
    private readonly TimeSpan _interval;
    private readonly TimeProvider _clock;
    private Dictionary<string, (long Length, DateTime Written)> _seen;

    /// <summary>Begins to watch: what changes from now on is told.</summary>
    /// <param name="folder">The workspace's folder.</param>
    /// <param name="output">Folder of the results, which is no input; null for <c>output</c> in the workspace.</param>
    /// <param name="interval">How often to look; a change is told when nothing has changed for one interval. Default: a quarter of a second.</param>
    /// <param name="clock">Time; null for the system's.</param>
    /// <exception cref="Model.SourceException">There is no such workspace.</exception>
    public WorkspaceWatch(string folder, string? output = null, TimeSpan? interval = null, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        _folder = WorkspaceDefinitions.Existing(folder);
        _except = output is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        _interval = interval ?? TimeSpan.FromMilliseconds(250);
        _clock = clock ?? TimeProvider.System;
        _seen = Look();
    }

    /// <summary>Each time some files have changed and then rested for an interval: their paths, below the workspace or as <c>shared:</c>.</summary>
    /// <param name="cancellation">Ends the watch.</param>
    public async IAsyncEnumerable<IReadOnlyList<string>> Changes([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var timer = new PeriodicTimer(_interval, _clock);
        var before = _seen;
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = Look();
            var resting = Differences(before, now).Count == 0;
            before = now;
            if (resting && Differences(_seen, now) is { Count: > 0 } changed)
            {
                _seen = now;
                yield return changed;
            }
        }
    }

    private Dictionary<string, (long Length, DateTime Written)> Look()
    {
        var found = new Dictionary<string, (long Length, DateTime Written)>(StringComparer.Ordinal);
        foreach (var (path, name) in Files())
        {
            try
            {
                var file = new FileInfo(path);
                found[name] = (file.Length, file.LastWriteTimeUtc);
            }
            catch (IOException)
            {
                // Gone between the listing and the look: the next look knows.
            }
        }

        return found;
    }

    private IReadOnlyList<(string Path, string Name)> Files()
    {
        try
        {
            var shared = SharedData.FolderFor(_folder);
            return
            [
                .. InputFiles.Below(_folder, _except).Where(f => !IsEditors(Path.GetFileName(f))).Select(f => (f, Path.GetRelativePath(_folder, f).Replace('\\', '/'))),
                .. InputFiles.Shared(shared).SelectMany(f => InputFiles.Below(f)).Select(f => (f, "shared:" + Path.GetRelativePath(shared, f).Replace('\\', '/'))),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that is being moved or replaced: as long as that lasts there is nothing to see.
            return [];
        }
    }

    /// <summary>Whether an editor or Excel put this file beside the one that it has open.</summary>
    private static bool IsEditors(string name) => name.StartsWith('.') || name.StartsWith('~') || name.EndsWith('~') || name.EndsWith(".tmp", StringComparison.Ordinal);

    private static List<string> Differences(Dictionary<string, (long Length, DateTime Written)> before, Dictionary<string, (long Length, DateTime Written)> now) =>
        [.. before.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(f => !before.TryGetValue(f, out var old) || !now.TryGetValue(f, out var present) || old != present)
            .Order(StringComparer.Ordinal)];
}
