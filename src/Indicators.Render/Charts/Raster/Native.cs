using System.Runtime.InteropServices;

namespace Indicators.Render.Charts.Raster;

/// <summary>The functions used of librsvg 2.46+, cairo 1.16+ and GObject, by their C names.</summary>
internal static class Native
{
    public const string Rsvg = "librsvg-2.so.2";
    public const string Cairo = "libcairo.so.2";
    public const string GObject = "libgobject-2.0.so.0";

    /// <summary>Receives bytes; 0 is success, 11 CAIRO_STATUS_WRITE_ERROR.</summary>
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int WriteBytes(IntPtr closure, IntPtr data, uint length);

    [StructLayout(LayoutKind.Sequential)]
    public struct Rectangle
    {
        public double X;
        public double Y;
        public double Width;
        public double Height;
    }

    [DllImport(Rsvg)]
    public static extern IntPtr rsvg_handle_new_from_data(byte[] data, nuint length, out IntPtr error);

    [DllImport(Rsvg)]
    public static extern void rsvg_handle_set_dpi(IntPtr handle, double dpi);

    [DllImport(Rsvg)]
    public static extern void rsvg_handle_get_intrinsic_dimensions(IntPtr handle, out int hasWidth, IntPtr width, out int hasHeight, IntPtr height, out int hasViewBox, out Rectangle viewBox);

    [DllImport(Rsvg)]
    public static extern int rsvg_handle_render_document(IntPtr handle, IntPtr cairo, in Rectangle viewport, out IntPtr error);

    [DllImport(GObject)]
    public static extern void g_object_unref(IntPtr item);

    [DllImport(GObject)]
    public static extern void g_error_free(IntPtr error);

    [DllImport(Cairo)]
    public static extern IntPtr cairo_image_surface_create(int format, int width, int height);

    [DllImport(Cairo)]
    public static extern IntPtr cairo_pdf_surface_create_for_stream(WriteBytes write, IntPtr closure, double width, double height);

    [DllImport(Cairo)]
    public static extern void cairo_pdf_surface_set_metadata(IntPtr surface, int kind, byte[] text);

    [DllImport(Cairo)]
    public static extern int cairo_surface_write_to_png_stream(IntPtr surface, WriteBytes write, IntPtr closure);

    [DllImport(Cairo)]
    public static extern int cairo_surface_status(IntPtr surface);

    [DllImport(Cairo)]
    public static extern void cairo_surface_finish(IntPtr surface);

    [DllImport(Cairo)]
    public static extern void cairo_surface_destroy(IntPtr surface);

    [DllImport(Cairo)]
    public static extern IntPtr cairo_create(IntPtr surface);

    [DllImport(Cairo)]
    public static extern int cairo_status(IntPtr cairo);

    [DllImport(Cairo)]
    public static extern void cairo_destroy(IntPtr cairo);

    [DllImport(Cairo)]
    public static extern IntPtr cairo_status_to_string(int status);
}
