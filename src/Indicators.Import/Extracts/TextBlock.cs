namespace Indicators.Import.Extracts;

/// <summary>Whole rows of a delimited file in memory, beginning at the start of a row.</summary>
internal sealed class TextBlock
{
    private int _holders;

    public TextBlock(int size) => Bytes = new byte[size];

    /// <summary>The buffer; grown when one row is longer.</summary>
    public byte[] Bytes { get; private set; }

    /// <summary>Where the rows begin.</summary>
    public int Start { get; set; }

    /// <summary>Where the rows end; what follows belongs to the next block.</summary>
    public int End { get; set; }

    /// <summary>Where the bytes that were read for this block begin; those before were carried over.</summary>
    public int ReadFrom { get; set; }

    /// <summary>Where the bytes that were read end.</summary>
    public int Filled { get; set; }

    /// <summary>Lines of the file before this block.</summary>
    public int LinesBefore { get; set; }

    /// <summary>Number of the block in the file.</summary>
    public long Index { get; set; }

    /// <summary>The rows.</summary>
    public ReadOnlyMemory<byte> Rows => Bytes.AsMemory(Start, End - Start);

    /// <summary>Says how many threads use the block.</summary>
    public void Hold(int holders) => _holders = holders;

    /// <summary>True when the last user has let go.</summary>
    public bool Release() => Interlocked.Decrement(ref _holders) == 0;

    /// <summary>Doubles the buffer, keeping its bytes.</summary>
    public void Grow()
    {
        var larger = new byte[Bytes.Length * 2];
        Bytes.AsSpan(0, Filled).CopyTo(larger);
        Bytes = larger;
    }
}
