using System.Diagnostics;
using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators;

/// <summary>
/// The folder that results are written to. A file appears whole or not at all: it is written under a temporary name
/// beside its place and renamed. A file that would not change is left alone.
/// </summary>
public sealed class OutputFolder
{
    private readonly List<string> _written = [];

    /// <summary>Opens a folder, creating it when it is not there.</summary>
    /// <exception cref="OutputException">The path is a file, or the folder cannot be made.</exception>
    public OutputFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Path = System.IO.Path.GetFullPath(path);
        if (File.Exists(Path))
        {
            throw new OutputException(path, "this is a file", "a folder", "Give another --out.");
        }

        try
        {
            Directory.CreateDirectory(Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, $"the folder cannot be made ({e.Message})", "a folder that can be written to", "Give another --out.", e);
        }
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Full paths of the files written or found unchanged, in order.</summary>
    public IReadOnlyList<string> Files => _written;

    /// <summary>Writes a text as UTF-8 without a byte order mark.</summary>
    public string WriteText(string relativePath, string text) => WriteBytes(relativePath, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes bytes.</summary>
    /// <exception cref="OutputException">The file cannot be written; nothing half-written is left.</exception>
    public string WriteBytes(string relativePath, byte[] bytes)
    {
        var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relativePath));
        if (!path.StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new OutputException(relativePath, "this path leaves the output folder", "a path below it");
        }

        AtomicFile.Write(path, bytes);
        _written.Add(path);
        return path;
    }
}

/// <summary>
/// Writes a file so that a reader sees the old one or the new one, never a part. What a program that was killed left
/// half-written beside it is removed by the next one that writes the same file. A device or a stream of a process, such
/// as /dev/null or /dev/stdout, is written to as it is: to replace it would take it from every other program.
/// </summary>
public static class AtomicFile
{
    private const string Mark = ".unfinished";

    /// <summary>Writes or replaces a file; leaves it alone when it already holds these bytes.</summary>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(string path, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Replace(path, () => HoldsAlready(path, bytes), stream => stream.Write(bytes));
    }

    /// <summary>Writes or replaces a file that is too large to be held in memory.</summary>
    /// <param name="path">Full path of the file.</param>
    /// <param name="write">Writes it, from the beginning to the end.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        Replace(path, () => false, write);
    }

    private static void Replace(string path, Func<bool> isThere, Action<Stream> write)
    {
        if (IsDevice(path))
        {
            Through(path, write);
            return;
        }

        var temporary = $"{path}.{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}{Mark}";
        try
        {
            RemoveLeftovers(path);
            if (isThere())
            {
                return;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TryDelete(temporary);
            throw new OutputException(path, $"the file cannot be written ({e.Message})", "a folder with room that can be written to", "Free space, close the file in other programs, or give another --out.", e);
        }
        catch
        {
            TryDelete(temporary);
            throw;
        }
    }

    private static void Through(string path, Action<Stream> write)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            write(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, $"nothing can be written to it ({e.Message})", "a file or a device that takes text", "Give another file.", e);
        }
    }

    private static bool IsDevice(string path) => OperatingSystem.IsWindows()
        ? path.StartsWith(@"\\.\", StringComparison.Ordinal)
        : (path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal))
            || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>Unfinished files of this one whose writers are no more.</summary>
    private static void RemoveLeftovers(string path)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(path)!);
        if (!folder.Exists)
        {
            return;
        }

        var name = Path.GetFileName(path);
        foreach (var file in folder.EnumerateFiles("*" + Mark))
        {
            if (file.Name.StartsWith(name + '.', StringComparison.Ordinal)
                && int.TryParse(file.Name.AsSpan(name.Length + 1, file.Name.Length - name.Length - 1 - Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var writer)
                && !IsWriting(writer, file))
            {
                TryDelete(file.FullName);
            }
        }
    }

    /// <summary>True when a process of this number runs that is older than the file: a younger one only has its number.</summary>
    private static bool IsWriting(int writer, FileInfo file)
    {
        try
        {
            using var process = Process.GetProcessById(writer);
            return process.StartTime.ToUniversalTime() <= file.LastWriteTimeUtc.AddSeconds(1);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return e is System.ComponentModel.Win32Exception;
        }
    }

    private static bool HoldsAlready(string path, byte[] bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The first error is the one to report; the next run tries again to remove what is left.
        }
    }
}
