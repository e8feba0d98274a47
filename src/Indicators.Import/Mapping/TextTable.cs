using System.Text;

namespace Indicators.Import.Mapping;

/// <summary>
/// Gives each different text of a column a small number. Texts stay UTF-8 and are looked up by their bytes in an
/// open-addressing table, so that a row with known texts costs no allocation.
/// </summary>
internal sealed class TextTable
{
    /// <summary>Beyond this many different texts a column is no longer remembered; its texts are judged one by one.</summary>
    public const int MostTexts = 1 << 17;

    /// <summary>Longer texts are not remembered.</summary>
    private const int LongestText = 400;

    private const int FirstSlots = 256;
    private int[] _slots = new int[FirstSlots];
    private uint[] _hashes = new uint[FirstSlots / 2];
    private int[] _ends = new int[(FirstSlots / 2) + 1];
    private byte[] _bytes = new byte[FirstSlots * 8];
    private int[] _followers = new int[FirstSlots / 2];
    private int _last = -1;

    /// <summary>How many different texts are remembered.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a text; -1 for a new text that is long or comes when the table is full.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isNew">True when it was not seen before.</param>
    public int Find(ReadOnlySpan<byte> text, out bool isNew)
    {
        isNew = false;
        if (_last >= 0 && Bytes(_last).SequenceEqual(text))
        {
            return _last;
        }

        // Extracts are sorted: what followed a text last time follows it again nearly always.
        var before = _last;
        if (before >= 0)
        {
            var guess = _followers[before];
            if (Bytes(guess).SequenceEqual(text))
            {
                return _last = guess;
            }
        }

        var hash = Hash(text);
        var mask = _slots.Length - 1;
        var slot = (int)hash & mask;
        while (_slots[slot] != 0)
        {
            var code = _slots[slot] - 1;
            if (_hashes[code] == hash && Bytes(code).SequenceEqual(text))
            {
                return Follow(before, code);
            }

            slot = (slot + 1) & mask;
        }

        if (Count == MostTexts || text.Length > LongestText)
        {
            return -1;
        }

        isNew = true;
        return Follow(before, Add(text, hash, slot));
    }

    /// <summary>The text with a number.</summary>
    public string Text(int code) => Encoding.UTF8.GetString(Bytes(code));

    private static uint Hash(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * 0x9E3779B97F4A7C15;
        while (text.Length >= 8)
        {
            hash = (hash ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0xFF51AFD7ED558CCD;
            hash ^= hash >> 32;
            text = text[8..];
        }

        ulong tail = 0;
        foreach (var b in text)
        {
            tail = (tail << 8) | b;
        }

        hash = (hash ^ tail) * 0xC4CEB9FE1A85EC53;
        return (uint)(hash ^ (hash >> 29));
    }

    private int Follow(int before, int code)
    {
        if (before >= 0)
        {
            _followers[before] = code;
        }

        return _last = code;
    }

    private ReadOnlySpan<byte> Bytes(int code) => _bytes.AsSpan(_ends[code], _ends[code + 1] - _ends[code]);

    private int Add(ReadOnlySpan<byte> text, uint hash, int slot)
    {
        var code = Count++;
        if (code + 1 >= _ends.Length)
        {
            Array.Resize(ref _hashes, _hashes.Length * 2);
            Array.Resize(ref _followers, _hashes.Length);
            Array.Resize(ref _ends, _hashes.Length + 1);
        }

        var start = _ends[code];
        while (start + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        text.CopyTo(_bytes.AsSpan(start));
        _ends[code + 1] = start + text.Length;
        _hashes[code] = hash;
        _slots[slot] = code + 1;
        if (Count * 2 > _slots.Length)
        {
            Rehash();
        }

        return code;
    }

    private void Rehash()
    {
        var slots = new int[_slots.Length * 2];
        var mask = slots.Length - 1;
        for (var code = 0; code < Count; code++)
        {
            var slot = (int)_hashes[code] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = code + 1;
        }

        _slots = slots;
    }
}
