using System.Buffers.Binary;

namespace Indicators.Render.Charts.Raster;

/// <summary>Writes the dots per metre into a PNG (chunk <c>pHYs</c>, ISO/IEC 15948 section 11.3.5.3), so that Word shows it at its size.</summary>
internal static class PngDensity
{
    /// <summary>Signature and header chunk: what stands before the first chunk that may be a density.</summary>
    private const int HeaderEnd = 33;

    /// <summary>The same picture with its density.</summary>
    public static byte[] With(byte[] png, double dpi)
    {
        var perMetre = (uint)Math.Round(dpi / 0.0254);
        Span<byte> chunk = stackalloc byte[21];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, 9);
        "pHYs"u8.CopyTo(chunk[4..]);
        BinaryPrimitives.WriteUInt32BigEndian(chunk[8..], perMetre);
        BinaryPrimitives.WriteUInt32BigEndian(chunk[12..], perMetre);
        chunk[16] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(chunk[17..], Crc(chunk[4..17]));
        var result = new byte[png.Length + chunk.Length];
        png.AsSpan(0, HeaderEnd).CopyTo(result);
        chunk.CopyTo(result.AsSpan(HeaderEnd));
        png.AsSpan(HeaderEnd).CopyTo(result.AsSpan(HeaderEnd + chunk.Length));
        return result;
    }

    /// <summary>CRC-32 as PNG uses it: polynomial EDB88320 reflected.</summary>
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
