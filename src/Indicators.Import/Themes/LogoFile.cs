using System.Buffers.Binary;
using Indicators.Import.Mapping;

namespace Indicators.Import.Themes;

/// <summary>Reads a logo: a small SVG or PNG that lies in the workspace itself.</summary>
internal static class LogoFile
{
    /// <summary>A logo is copied into every chart, so it is small.</summary>
    private const int MaxBytes = 200_000;

    private const int MaxSide = 4000;

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads a logo.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="name">The file's name below it.</param>
    /// <param name="problem">What is wrong, to follow the file's name in a sentence; empty when nothing is.</param>
    /// <returns>The logo; null when something is wrong.</returns>
    public static LogoPicture? Read(string folder, string name, out string problem)
    {
        if (WorkspacePath.Problem(name, folder, out var path) is { } leaves)
        {
            problem = leaves;
            return null;
        }

        try
        {
            var info = new FileInfo(path);
            problem = Directory.Exists(path) ? "is a folder"
                : !info.Exists ? "is not there"
                : info.Length > MaxBytes ? FormattableString.Invariant($"has {info.Length} bytes, more than {MaxBytes}")
                : "";
            if (problem.Length > 0)
            {
                return null;
            }

            var bytes = File.ReadAllBytes(path);
            return Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".svg" => SvgLogo.Read(bytes, out problem),
                ".png" => Png(bytes, out problem),
                _ => Refused("is neither .svg nor .png", out problem),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = $"cannot be read ({e.Message})";
            return null;
        }
    }

    /// <summary>A PNG whose parts follow each other from the header to the end mark, with nothing after it.</summary>
    private static LogoPicture? Png(ReadOnlySpan<byte> bytes, out string problem)
    {
        if (!bytes.StartsWith(PngSignature))
        {
            return Refused("does not begin as a PNG does", out problem);
        }

        var at = PngSignature.Length;
        uint width = 0;
        uint height = 0;
        var first = true;
        while (at + 12 <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            var type = bytes.Slice(at + 4, 4);
            if (length > bytes.Length - at - 12)
            {
                break;
            }

            if (first)
            {
                if (length != 13 || !type.SequenceEqual("IHDR"u8))
                {
                    break;
                }

                width = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 8)..]);
                height = BinaryPrimitives.ReadUInt32BigEndian(bytes[(at + 12)..]);
                first = false;
            }

            at += 12 + (int)length;
            if (!type.SequenceEqual("IEND"u8))
            {
                continue;
            }

            if (at != bytes.Length)
            {
                return Refused("goes on after the end of the picture", out problem);
            }

            if (width is 0 or > MaxSide || height is 0 or > MaxSide)
            {
                return Refused(FormattableString.Invariant($"is {width} x {height} dots, not 1 to {MaxSide} each way"), out problem);
            }

            problem = "";
            return new LogoPicture(bytes.ToArray(), "image/png", width, height);
        }

        return Refused("is a damaged PNG", out problem);
    }

    private static LogoPicture? Refused(string what, out string problem)
    {
        problem = what;
        return null;
    }
}
