using System.Runtime.InteropServices;

namespace Indicators.Render.Charts.Raster;

/// <summary>Collects what cairo writes. Keep it alive as long as the surface that writes to it.</summary>
internal sealed class ByteSink : IDisposable
{
    private const int WriteError = 11;

    private readonly MemoryStream _stream = new();

    /// <summary>Creates the sink.</summary>
    public ByteSink() => Write = Take;

    /// <summary>The callback; held here so that it is not collected while native code has its address.</summary>
    public Native.WriteBytes Write { get; }

    /// <summary>All bytes so far.</summary>
    public byte[] ToArray()
    {
        GC.KeepAlive(Write);
        return _stream.ToArray();
    }

    /// <summary>Frees the stream.</summary>
    public void Dispose() => _stream.Dispose();

    private int Take(IntPtr closure, IntPtr data, uint length)
    {
        try
        {
            var bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            _stream.Write(bytes);
            return 0;
        }
        catch (Exception e) when (e is OutOfMemoryException or IOException or NotSupportedException or OverflowException)
        {
            // An exception must not travel through C; cairo turns this into a status that Check reports.
            return WriteError;
        }
    }
}
