using System.Text;

namespace Indicators.Import.Extracts;

/// <summary>One row of a format that is not plain delimited text.</summary>
/// <param name="Line">Line or sheet row, 1-based.</param>
/// <param name="Fields">The texts; null for an empty field.</param>
/// <param name="Stored">True for each field that the format stores as a number; null when none is.</param>
internal sealed record MemoryRecord(int Line, IReadOnlyList<string?> Fields, IReadOnlyList<bool>? Stored = null);

/// <summary>A row whose fields are encoded to UTF-8 when they are asked for.</summary>
internal readonly struct MemoryRow(MemoryRecord record, byte[][] scratch) : IRow
{
    public int Line => record.Line;

    public int FieldCount => record.Fields.Count;

    public ReadOnlySpan<byte> Field(int index)
    {
        if (index >= record.Fields.Count || record.Fields[index] is not { } text)
        {
            return default;
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (scratch[index].Length < most)
        {
            scratch[index] = new byte[most];
        }

        return scratch[index].AsSpan(0, Encoding.UTF8.GetBytes(text, scratch[index]));
    }

    public bool IsNumber(int index) => record.Stored is { } stored && index < stored.Count && stored[index];

    public bool GiveTo(IRowTaker taker) => taker.Take(this);
}

/// <summary>An extract whose rows a format reader produces one after another from bytes that are held in memory.</summary>
internal sealed class MemoryExtract : Extract
{
    private readonly Func<IEnumerable<MemoryRecord>> _records;
    private readonly Layout _layout;

    /// <summary>Creates the extract.</summary>
    public MemoryExtract(string file, string sha256, Layout layout, Func<IEnumerable<MemoryRecord>> records, TextEncodingKind? encoding = null)
        : base(file)
    {
        Sha256 = sha256;
        _layout = layout;
        _records = records;
        Encoding = encoding;
    }

    /// <inheritdoc/>
    public override Layout Layout => _layout;

    /// <inheritdoc/>
    public override TextEncodingKind? Encoding { get; }

    /// <inheritdoc/>
    public override bool Run<TTaker>(Func<TTaker> takers, Action<long>? progress, CancellationToken cancellation)
    {
        var taker = takers();
        var scratch = new byte[_layout.Columns.Count][];
        Array.Fill(scratch, []);
        foreach (var record in _records())
        {
            cancellation.ThrowIfCancellationRequested();
            if (record.Fields.Count > scratch.Length)
            {
                var before = scratch.Length;
                Array.Resize(ref scratch, record.Fields.Count);
                Array.Fill(scratch, [], before, scratch.Length - before);
            }

            if (!taker.Take(new MemoryRow(record, scratch)))
            {
                return false;
            }
        }

        return true;
    }
}
