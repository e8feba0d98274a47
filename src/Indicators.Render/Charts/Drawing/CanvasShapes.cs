using System.Runtime.InteropServices;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Shapes.</summary>
internal sealed partial class Canvas
{
    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string stroke, double width = 1, string? dash = null)
    {
        Touch(x1, y1);
        Touch(x2, y2);
        Raw("<line x1=\"");
        Number(x1);
        Raw("\" y1=\"");
        Number(y1);
        Raw("\" x2=\"");
        Number(x2);
        Raw("\" y2=\"");
        Number(y2);
        Stroke(stroke, width, dash);
        Raw("/>\n");
    }

    /// <summary>A rectangle.</summary>
    public void Rect(double x, double y, double width, double height, string fill, string? stroke = null, double radius = 0, string? title = null, double strokeWidth = 1, string? dash = null)
    {
        Touch(x, y);
        Touch(x + width, y + height);
        Raw("<rect x=\"");
        Number(x);
        Raw("\" y=\"");
        Number(y);
        Raw("\" width=\"");
        Number(Math.Max(0, width));
        Raw("\" height=\"");
        Number(Math.Max(0, height));
        if (radius > 0)
        {
            Raw("\" rx=\"");
            Number(radius);
        }

        Raw("\" fill=\"");
        Raw(fill);
        if (stroke is null)
        {
            Raw("\"");
        }
        else
        {
            Stroke(stroke, strokeWidth, dash);
        }

        Close("rect", title);
    }

    /// <summary>A picture that the document holds within itself.</summary>
    public void Image(double x, double y, double width, double height, string dataUri, string title)
    {
        Touch(x, y);
        Touch(x + width, y + height);
        Raw("<image x=\"");
        Number(x);
        Raw("\" y=\"");
        Number(y);
        Raw("\" width=\"");
        Number(width);
        Raw("\" height=\"");
        Number(height);
        Raw("\" href=\"");
        Escaped(dataUri);
        Raw("\"");
        Close("image", title.Length > 0 ? title : null);
    }

    /// <summary>A circle.</summary>
    public void Circle(double x, double y, double radius, string fill, string? stroke = null, double strokeWidth = 1, string? title = null)
    {
        Touch(x - radius, y - radius);
        Touch(x + radius, y + radius);
        Raw("<circle cx=\"");
        Number(x);
        Raw("\" cy=\"");
        Number(y);
        Raw("\" r=\"");
        Number(radius);
        Raw("\" fill=\"");
        Raw(fill);
        if (stroke is null)
        {
            Raw("\"");
        }
        else
        {
            Stroke(stroke, strokeWidth, null);
        }

        Close("circle", title);
    }

    /// <summary>A line through points.</summary>
    public void Polyline(ReadOnlySpan<Point> points, string stroke, double width, string? dash = null, double opacity = 1)
    {
        Raw("<polyline points=\"");
        Points(points);
        Raw("\" fill=\"none");
        Stroke(stroke, width, dash);
        if (opacity < 1)
        {
            Raw(" stroke-opacity=\"");
            Number(opacity);
            Raw("\"");
        }

        Raw(" stroke-linejoin=\"round\"/>\n");
    }

    /// <summary>A filled polygon.</summary>
    public void Polygon(ReadOnlySpan<Point> points, string fill, double opacity = 1, string? stroke = null, double strokeWidth = 1)
    {
        Raw("<polygon points=\"");
        Points(points);
        Raw("\" fill=\"");
        Raw(fill);
        if (opacity < 1)
        {
            Raw("\" fill-opacity=\"");
            Number(opacity);
        }

        if (stroke is null)
        {
            Raw("\"");
        }
        else
        {
            Stroke(stroke, strokeWidth, null);
        }

        Raw("/>\n");
    }

    /// <summary>Opens a group whose title says what is under the pointer.</summary>
    public void OpenGroup(string title)
    {
        Raw("<g><title>");
        Escaped(SafeText.Clean(title));
        Raw("</title>\n");
    }

    /// <summary>Closes a group.</summary>
    public void CloseGroup() => Raw("</g>\n");

    private void Points(ReadOnlySpan<Point> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (i > 0)
            {
                Raw(" ");
            }

            Touch(points[i].X, points[i].Y);
            Number(points[i].X);
            Raw(",");
            Number(points[i].Y);
        }
    }

    private void Stroke(string stroke, double width, string? dash)
    {
        Raw("\" stroke=\"");
        Raw(stroke);
        Raw("\"");
        if (width != 1)
        {
            Raw(" stroke-width=\"");
            Number(width);
            Raw("\"");
        }

        if (dash is not null)
        {
            Raw(" stroke-dasharray=\"");
            Raw(dash);
            Raw("\"");
        }
    }

    private void Close(string element, string? title)
    {
        if (title is null)
        {
            Raw("/>\n");
            return;
        }

        Raw("><title>");
        Escaped(SafeText.Clean(title));
        Raw("</title></");
        Raw(element);
        Raw(">\n");
    }

    private void Touch(double x, double y)
    {
        _left = Math.Min(_left, x);
        _right = Math.Max(_right, x);
        _top = Math.Min(_top, y);
        _bottom = Math.Max(_bottom, y);
    }
}

/// <summary>A point in pixels.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Point(double X, double Y);
