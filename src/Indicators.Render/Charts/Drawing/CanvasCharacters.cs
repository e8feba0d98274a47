using System.Buffers;

namespace Indicators.Render.Charts.Drawing;

/// <summary>The characters under the shapes: escaped text and fixed decimals in one buffer that grows.</summary>
internal sealed partial class Canvas
{
    private void Raw(string text)
    {
        Reserve(text.Length);
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void Escaped(string text)
    {
        Reserve((text.Length * 6) + 1);
        var buffer = _buffer;
        var at = _length;
        foreach (var c in text)
        {
            var entity = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => null,
            };
            if (entity is null)
            {
                buffer[at++] = c;
            }
            else
            {
                entity.CopyTo(buffer.AsSpan(at));
                at += entity.Length;
            }
        }

        _length = at;
    }

    /// <summary>Two decimals at most, no trailing zeros, a point: the same characters on every machine.</summary>
    private void Number(double value)
    {
        Reserve(24);
        var hundredths = (long)Math.Floor((Math.Clamp(value, -1e9, 1e9) * 100) + 0.5);
        var buffer = _buffer;
        var at = _length;
        if (hundredths < 0)
        {
            buffer[at++] = '-';
            hundredths = -hundredths;
        }

        var whole = hundredths / 100;
        var rest = (int)(hundredths % 100);
        Span<char> digits = stackalloc char[20];
        var count = 0;
        do
        {
            digits[count++] = (char)('0' + (whole % 10));
            whole /= 10;
        }
        while (whole > 0);
        while (count > 0)
        {
            buffer[at++] = digits[--count];
        }

        if (rest > 0)
        {
            buffer[at++] = '.';
            buffer[at++] = (char)('0' + (rest / 10));
            if (rest % 10 > 0)
            {
                buffer[at++] = (char)('0' + (rest % 10));
            }
        }

        _length = at;
    }

    private void Reserve(int more)
    {
        if (_length + more <= _buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
