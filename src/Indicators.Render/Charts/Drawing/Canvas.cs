using System.Buffers;

namespace Indicators.Render.Charts.Drawing;

/// <summary>
/// Writes SVG elements into one pooled buffer, with fixed decimals and escaped text, and remembers where every text
/// stands and how far the ink reaches. One canvas per thread is kept and reused.
/// </summary>
internal sealed partial class Canvas
{
    [ThreadStatic]
    private static Canvas? spare;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int _length;
    private int _drawn;

    /// <summary>The boxes of the texts drawn so far.</summary>
    public List<TextBox> Texts { get; } = [];

    /// <summary>Scratch for wrapped lines.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>The theme drawn with.</summary>
    public Theme Theme { get; private set; } = Theme.Default;

    /// <summary>Width of the picture.</summary>
    public double Width { get; private set; }

    /// <summary>Space left free at the sides.</summary>
    public double Margin { get; private set; }

    /// <summary>Width between the margins.</summary>
    public double Inner => Width - (2 * Margin);

    /// <summary>Right end of the inner width.</summary>
    public double Right => Width - Margin;

    /// <summary>Top of what is still free.</summary>
    public double Y { get; set; }

    /// <summary>Left, top, right and bottom of all shapes and texts.</summary>
    public TextBox Ink => new(_left, _top, _right, _bottom, "");

    private double _left;
    private double _top;
    private double _right;
    private double _bottom;

    /// <summary>Takes an empty canvas.</summary>
    public static Canvas Take(Theme theme)
    {
        var canvas = spare ?? new Canvas();
        spare = null;
        canvas._length = 0;
        canvas.Texts.Clear();
        canvas.Lines.Clear();
        canvas.Theme = theme;
        canvas.Width = theme.Width;
        canvas.Margin = Math.Max(8, Math.Min(20, theme.Width * 0.027));
        canvas.Y = canvas.Margin * 0.6;
        canvas._left = canvas._top = double.MaxValue;
        canvas._right = canvas._bottom = double.MinValue;
        return canvas;
    }

    /// <summary>Gives the canvas back for the next chart on this thread.</summary>
    public void Release() => spare = this;

    /// <summary>The whole document as one string; see <see cref="Head"/>.</summary>
    public string Document => string.Concat(Head, Drawn, End);

    /// <summary>The root with title and description, and the paper; after <see cref="Finish"/>.</summary>
    public ReadOnlySpan<char> Head => _buffer.AsSpan(_drawn, _length - _drawn);

    /// <summary>What was drawn; after <see cref="Finish"/>.</summary>
    public ReadOnlySpan<char> Drawn => _buffer.AsSpan(0, _drawn);

    /// <summary>The end of the document.</summary>
    public const string End = "</svg>\n";

    /// <summary>Writes the head, whose height and description are known only when everything is drawn.</summary>
    public void Finish(double height, string title, string description)
    {
        _drawn = _length;
        Raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
        Number(Width);
        Raw(" ");
        Number(height);
        Raw("\" width=\"");
        Number(Width);
        Raw("\" height=\"");
        Number(height);
        Raw("\" font-family=\"");
        Escaped(SafeText.Clean(Theme.FontFamily));
        Raw("\"><title>");
        Escaped(SafeText.Clean(title));
        Raw("</title><desc>");
        Escaped(SafeText.Clean(description));
        Raw("</desc>\n<rect width=\"");
        Number(Width);
        Raw("\" height=\"");
        Number(height);
        Raw("\" fill=\"");
        Raw(Theme.Background);
        Raw("\"/>\n");
    }

    /// <summary>A text on one line; it is cleaned and escaped here.</summary>
    /// <param name="x">Where the anchor stands.</param>
    /// <param name="baseline">Height of the baseline.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">Size, colour, weight.</param>
    /// <param name="anchor">Which point of the text stands at x.</param>
    /// <param name="full">The uncut text, shown as a title, where <paramref name="text"/> is a part of it.</param>
    /// <param name="halo">Draws a rim in the paper's colour so that lines behind do not disturb.</param>
    public void Text(double x, double baseline, string text, in TextStyle style, TextAnchor anchor = TextAnchor.Start, string? full = null, bool halo = false)
    {
        var clean = SafeText.Clean(text);
        if (clean.Length == 0)
        {
            return;
        }

        var box = Box(x, baseline, FontMetrics.Width(clean, style), style, anchor, clean);
        Texts.Add(box);
        Touch(box.Left, box.Top);
        Touch(box.Right, box.Bottom);
        Raw("<text x=\"");
        Number(x);
        Raw("\" y=\"");
        Number(baseline);
        Raw("\" font-size=\"");
        Number(style.Size);
        Raw("\" fill=\"");
        Raw(style.Colour);
        Raw(anchor switch
        {
            TextAnchor.Middle => "\" text-anchor=\"middle\"",
            TextAnchor.End => "\" text-anchor=\"end\"",
            _ => "\"",
        });
        if (style.Bold)
        {
            Raw(" font-weight=\"600\"");
        }

        if (halo)
        {
            Raw(" stroke=\"");
            Raw(Theme.Background);
            Raw("\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
        }

        Raw(">");
        if (full is not null)
        {
            Raw("<title>");
            Escaped(SafeText.Clean(full));
            Raw("</title>");
        }

        Escaped(clean);
        Raw("</text>\n");
    }

    /// <summary>Where a text would stand.</summary>
    public static TextBox Box(double x, double baseline, double width, in TextStyle style, TextAnchor anchor, string text = "")
    {
        var left = anchor switch
        {
            TextAnchor.Middle => x - (width / 2),
            TextAnchor.End => x - width,
            _ => x,
        };
        return new TextBox(left, baseline - style.Ascent, left + width, baseline + style.Descent, text);
    }

    /// <summary>True when the box overlaps no text drawn so far, with a pixel to spare.</summary>
    public bool IsFree(in TextBox box)
    {
        foreach (var other in Texts)
        {
            if (box.Overlaps(other, -1))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A paragraph wrapped to the width, from <see cref="Y"/> downwards; moves <see cref="Y"/> past it.</summary>
    public void Paragraph(double x, double width, string text, in TextStyle style, int maxLines)
    {
        Lines.Clear();
        var cut = TextWrap.Lines(text, width, style, maxLines, Lines);
        for (var i = 0; i < Lines.Count; i++)
        {
            Text(x, Y + style.Ascent, Lines[i], style, full: cut && i == Lines.Count - 1 ? text : null);
            Y += style.LineHeight;
        }
    }

    /// <summary>The height a wrapped text will take; the lines wait in <see cref="Lines"/>.</summary>
    public double Measure(string text, double width, in TextStyle style, int maxLines, out bool cut)
    {
        Lines.Clear();
        cut = TextWrap.Lines(text, width, style, maxLines, Lines);
        return Lines.Count * style.LineHeight;
    }

    /// <summary>A wrapped text at a fixed place; returns its height and leaves <see cref="Y"/> alone.</summary>
    public double Block(double x, double top, double width, string text, in TextStyle style, int maxLines, TextAnchor anchor = TextAnchor.Start)
    {
        var height = Measure(text, width, style, maxLines, out var cut);
        for (var i = 0; i < Lines.Count; i++)
        {
            Text(x, top + (i * style.LineHeight) + style.Ascent, Lines[i], style, anchor, cut && i == Lines.Count - 1 ? text : null);
        }

        return height;
    }

    /// <summary>A text on one line, cut with an ellipsis where the width ends.</summary>
    public void Fit(double x, double baseline, double width, string text, in TextStyle style, TextAnchor anchor = TextAnchor.Start, bool halo = false)
    {
        var line = TextWrap.OneLine(text, width, style, out var cut);
        Text(x, baseline, line, style, anchor, cut ? text : null, halo);
    }
}
