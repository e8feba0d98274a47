using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>Cuts a text stream into blocks of whole rows. A line break inside quotes does not end a row.</summary>
internal sealed class BlockSource(Stream stream, string file, int skipBytes, int skipLines)
{
    private byte[] _carried = [];
    private int _lines;
    private long _index;
    private bool _ended;

    /// <summary>True when the stream has nothing behind the last block.</summary>
    public bool Ended => _ended;

    /// <summary>Fills a block; false at the end of the stream.</summary>
    /// <exception cref="SourceException">A row is longer than <see cref="Extract.MaxRowBytes"/>.</exception>
    public bool Fill(TextBlock block)
    {
        if (_ended)
        {
            return false;
        }

        while (block.Bytes.Length <= _carried.Length)
        {
            block.Filled = 0;
            block.Grow();
        }

        _carried.CopyTo(block.Bytes, 0);
        block.ReadFrom = _carried.Length;
        block.Filled = _carried.Length;
        block.Index = _index;
        block.Start = 0;
        while (true)
        {
            _ended = !FillUp(block);
            if (_index == 0 && block.Start == 0)
            {
                block.Start = Skip(block);
            }

            var cut = _ended ? block.Filled : LastRowEnd(block);
            if (cut > block.Start || _ended)
            {
                Finish(block, cut);
                return true;
            }

            if (block.Bytes.Length >= Extract.MaxRowBytes)
            {
                throw new SourceException($"{file}:{_lines + 1}", "a row here has more than 16 MB", "shorter rows", "A quote that is not closed swallows the lines after it: close it, or export the file again.");
            }

            block.Grow();
        }
    }

    private static int LastRowEnd(TextBlock block)
    {
        var rows = block.Bytes.AsSpan(block.Start, block.Filled - block.Start);
        var at = rows.LastIndexOf((byte)'\n');
        if (at < 0)
        {
            return block.Start;
        }

        var quotes = rows[..at].Count((byte)'"');
        while (quotes % 2 != 0)
        {
            var earlier = rows[..at].LastIndexOf((byte)'\n');
            if (earlier < 0)
            {
                return block.Start;
            }

            quotes -= rows[earlier..at].Count((byte)'"');
            at = earlier;
        }

        return block.Start + at + 1;
    }

    private static bool FillUp(TextBlock block, Stream stream)
    {
        while (block.Filled < block.Bytes.Length)
        {
            var read = stream.Read(block.Bytes, block.Filled, block.Bytes.Length - block.Filled);
            if (read == 0)
            {
                return false;
            }

            block.Filled += read;
        }

        return true;
    }

    private bool FillUp(TextBlock block) => FillUp(block, stream);

    private int Skip(TextBlock block)
    {
        var at = Math.Min(skipBytes, block.Filled);
        for (var i = 0; i < skipLines; i++)
        {
            var end = block.Bytes.AsSpan(at, block.Filled - at).IndexOf((byte)'\n');
            if (end < 0)
            {
                return block.Filled;
            }

            at += end + 1;
            _lines++;
        }

        return at;
    }

    private void Finish(TextBlock block, int cut)
    {
        block.End = cut;
        block.LinesBefore = _lines;
        var rows = block.Bytes.AsSpan(block.Start, cut - block.Start);
        _lines += rows.Count((byte)'\n');
        if (rows.Contains((byte)'\r'))
        {
            _lines += rows.Count((byte)'\r') - rows.Count("\r\n"u8);
        }

        _carried = block.Bytes.AsSpan(cut, block.Filled - cut).ToArray();
        _index++;
    }
}
