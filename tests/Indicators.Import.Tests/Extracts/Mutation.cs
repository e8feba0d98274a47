using System.IO.Compression;

namespace Indicators.Import.Tests.Extracts;

/// <summary>Damages a file in one to four ways.</summary>
internal static class Mutation
{
    private static readonly byte[][] Splices =
    [
        "\""u8.ToArray(), ";"u8.ToArray(), ","u8.ToArray(), "\n"u8.ToArray(), "\r"u8.ToArray(), [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC3], "1,5"u8.ToArray(), "1.473"u8.ToArray(),
        "<5"u8.ToArray(), ".."u8.ToArray(), "-"u8.ToArray(), "99999999999999999999999999999999"u8.ToArray(), "010203-1234"u8.ToArray(), "{"u8.ToArray(), "]"u8.ToArray(), "null"u8.ToArray(), "18-64 år"u8.ToArray(), "<No"u8.ToArray(), "VALUES("u8.ToArray(),
    ];

    public static byte[] Of(byte[] original, Random random)
    {
        var bytes = (byte[])original.Clone();
        for (var times = random.Next(1, 5); times > 0 && bytes.Length > 0; times--)
        {
            bytes = One(bytes, random);
        }

        return bytes;
    }

    /// <summary>
    /// Damages a workbook: half of the times its bytes as they lie, else one of the files in the package, which is packed again
    /// whole. Damage to the packed bytes alone seldom gets past the checksums.
    /// </summary>
    public static byte[] OfPackage(byte[] original, Random random)
    {
        if (random.Next(2) == 0)
        {
            return Of(original, random);
        }

        using var source = new ZipArchive(new MemoryStream(original), ZipArchiveMode.Read);
        var damaged = random.Next(source.Entries.Count);
        using var target = new MemoryStream();
        using (var package = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (number, entry) in source.Entries.Index())
            {
                using var content = new MemoryStream();
                using (var from = entry.Open())
                {
                    from.CopyTo(content);
                }

                using var to = package.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                to.Write(number == damaged ? Of(content.ToArray(), random) : content.ToArray());
            }
        }

        return target.ToArray();
    }

    private static byte[] One(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length);
        switch (random.Next(9))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 2:
                return bytes[..at];
            case 3:
                return [.. bytes[..at], .. Splices[random.Next(Splices.Length)], .. bytes[at..]];
            case 4:
                return DoubleLine(bytes, at);
            case 5:
                return DropLine(bytes, at);
            case 6:
                return SwapFields(bytes, at);
            case 7 when random.Next(20) == 0:
                return [.. bytes[..at], .. Enumerable.Repeat((byte)'x', 70_000), .. bytes[at..]];
            default:
                var end = Math.Min(bytes.Length, at + random.Next(1, 40));
                return [.. bytes[..at], .. bytes[end..]];
        }
    }

    private static (int Start, int End) Line(byte[] bytes, int at)
    {
        var start = Array.LastIndexOf(bytes, (byte)'\n', at) + 1;
        var end = Array.IndexOf(bytes, (byte)'\n', at);
        return (Math.Min(start, at), end < 0 ? bytes.Length : end + 1);
    }

    private static byte[] DoubleLine(byte[] bytes, int at)
    {
        var (start, end) = Line(bytes, at);
        return [.. bytes[..end], .. bytes[start..end], .. bytes[end..]];
    }

    private static byte[] DropLine(byte[] bytes, int at)
    {
        var (start, end) = Line(bytes, at);
        return [.. bytes[..start], .. bytes[end..]];
    }

    private static byte[] SwapFields(byte[] bytes, int at)
    {
        var (start, end) = Line(bytes, at);
        var line = bytes[start..end];
        var separator = Array.IndexOf(line, (byte)';') >= 0 ? (byte)';' : (byte)',';
        var cut = Array.IndexOf(line, separator);
        return cut < 0 ? bytes : [.. bytes[..start], .. line[(cut + 1)..], separator, .. line[..cut], .. bytes[end..]];
    }
}
