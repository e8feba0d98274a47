using System.IO.Compression;

namespace Indicators.Render.Office;

/// <summary>
/// Gives an Open XML package fixed bytes: entries in ordinal order of their names, all dated 1980-01-01, so that the
/// same report is the same file whenever it is written.
/// </summary>
internal static class FixedPackage
{
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same package, its entries sorted and dated alike.</summary>
    public static byte[] Of(byte[] package)
    {
        using var target = new MemoryStream(package.Length);
        using (var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var written = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = written.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FixedTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return target.ToArray();
    }
}
