using System.Runtime.InteropServices;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Raster;

/// <summary>An SVG document opened by librsvg.</summary>
internal sealed class SvgDocument : IDisposable
{
    private IntPtr _handle;

    private SvgDocument(IntPtr handle, double width, double height)
    {
        _handle = handle;
        Width = width;
        Height = height;
    }

    /// <summary>Width in pixels of the view box.</summary>
    public double Width { get; }

    /// <summary>Height in pixels of the view box.</summary>
    public double Height { get; }

    /// <summary>Opens a document that has a view box.</summary>
    /// <exception cref="OutputException">librsvg cannot read it.</exception>
    public static SvgDocument Open(string svg)
    {
        var bytes = Encoding.UTF8.GetBytes(svg);
        var handle = Native.rsvg_handle_new_from_data(bytes, (nuint)bytes.Length, out var error);
        if (handle == IntPtr.Zero)
        {
            throw Failure(error);
        }

        Native.rsvg_handle_set_dpi(handle, 96);
        Native.rsvg_handle_get_intrinsic_dimensions(handle, out _, IntPtr.Zero, out _, IntPtr.Zero, out var hasViewBox, out var box);
        if (hasViewBox == 0 || !(box.Width > 0) || !(box.Height > 0))
        {
            Native.g_object_unref(handle);
            throw new OutputException("svg", "a document without a view box", "a chart drawn by this program");
        }

        return new SvgDocument(handle, box.Width, box.Height);
    }

    /// <summary>Draws the document over the whole surface.</summary>
    public void RenderOn(IntPtr surface, double width, double height)
    {
        var cairo = Native.cairo_create(surface);
        try
        {
            var viewport = new Native.Rectangle { Width = width, Height = height };
            if (Native.rsvg_handle_render_document(_handle, cairo, viewport, out var error) == 0)
            {
                throw Failure(error);
            }

            ChartRaster.Check(Native.cairo_status(cairo));
        }
        finally
        {
            Native.cairo_destroy(cairo);
        }
    }

    /// <summary>Closes the document.</summary>
    public void Dispose()
    {
        if (_handle != IntPtr.Zero)
        {
            Native.g_object_unref(_handle);
            _handle = IntPtr.Zero;
        }
    }

    private static OutputException Failure(IntPtr error)
    {
        var message = "the document cannot be read";
        if (error != IntPtr.Zero)
        {
            // GError is { guint32 domain; gint code; gchar* message }.
            message = Marshal.PtrToStringUTF8(Marshal.ReadIntPtr(error, 8)) ?? message;
            Native.g_error_free(error);
        }

        return new OutputException("librsvg", message, "a chart drawn by this program", "Write SVG instead.");
    }
}
