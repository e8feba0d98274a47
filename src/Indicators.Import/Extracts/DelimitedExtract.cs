using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// A delimited text file of any size. The calling thread cuts it into blocks of whole rows, one thread per core reads
/// them with CsvHelper's span reader, and one hashes; memory is a handful of blocks.
/// </summary>
internal sealed class DelimitedExtract : Extract
{
    private const int BlockBytes = 1 << 20;
    private readonly string _path;
    private readonly CsvReaderOptions _options;
    private readonly int _skipLines;
    private readonly bool _hasHeader;
    private readonly Layout _layout;
    private TextEncodingKind _encoding;
    private bool _assumed;

    /// <summary>Creates the extract from what was found out about the file's beginning.</summary>
    public DelimitedExtract(string path, string file, Layout layout, char separator, TextEncodingKind encoding, bool assumed, int skipLines, bool hasHeader)
        : base(file)
    {
        _path = path;
        _layout = layout;
        _encoding = encoding;
        _assumed = assumed;
        _skipLines = skipLines;
        _hasHeader = hasHeader;
        _options = OptionsFor(separator);
    }

    /// <inheritdoc/>
    public override Layout Layout => _layout;

    /// <inheritdoc/>
    public override char? Separator => _options.Separator;

    /// <inheritdoc/>
    public override TextEncodingKind? Encoding => _encoding;

    /// <summary>Threads that read rows; for measurements.</summary>
    public int Readers { get; set; } = Math.Clamp(Environment.ProcessorCount, 1, 4);

    /// <summary>False leaves the SHA-256 out; only for measuring what it costs.</summary>
    public bool Hashing { get; set; } = true;

    /// <summary>How delimited text is read: strict about quotes, no trimming, no conversion.</summary>
    public static CsvReaderOptions OptionsFor(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        TrackLineNumbers = true,
        SkipEmptyLines = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        DetectSeparatorHint = false,
        IncludeValuesInExceptions = false,
    };

    /// <inheritdoc/>
    public override bool Run<TTaker>(Func<TTaker> takers, Action<long>? progress, CancellationToken cancellation)
    {
        try
        {
            using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0, FileOptions.SequentialScan);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var complete = _encoding == TextEncodingKind.Utf8
                ? RunBlocks(stream, SkipMark(stream), hash, hashHere: false, takers, progress, cancellation)
                : RunTranscoded(stream, hash, takers, progress, cancellation);
            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            return complete;
        }
        catch (EncodingNotAsAssumedException)
        {
            using var again = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
            var found = TextEncoding.Detect(again, _assumed ? TextEncodingKind.Auto : TextEncodingKind.Utf8, File);
            if (!_assumed || found == TextEncodingKind.Utf8)
            {
                throw new SourceException(File, "the file changed while it was read", "a file that stands still", "Import it again when its writing is done.");
            }

            _encoding = found;
            _assumed = false;
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(File, $"the file cannot be read ({e.Message})", inner: e);
        }
        catch (DecoderFallbackException e)
        {
            throw new SourceException(File, "the file holds bytes that its encoding does not know", "one encoding throughout", "Export it again as UTF-8.", e);
        }
    }

    private static int SkipMark(FileStream stream)
    {
        Span<byte> start = stackalloc byte[3];
        var read = stream.ReadAtLeast(start, 3, throwOnEndOfStream: false);
        stream.Position = 0;
        return TextEncoding.ByteOrderMark(start[..read]).Length;
    }

    private bool RunTranscoded<TTaker>(FileStream stream, IncrementalHash hash, Func<TTaker> takers, Action<long>? progress, CancellationToken cancellation)
        where TTaker : class, IRowTaker
    {
        using var hashing = new HashingStream(stream, hash);
        using var text = new BufferedStream(TextEncoding.ToUtf8(hashing, _encoding), 1 << 16);
        return RunBlocks(text, 0, hash, hashHere: true, takers, progress, cancellation);
    }

    private bool RunBlocks<TTaker>(Stream stream, int skipBytes, IncrementalHash hash, bool hashHere, Func<TTaker> takers, Action<long>? progress, CancellationToken cancellation)
        where TTaker : class, IRowTaker
    {
        var source = new BlockSource(stream, File, skipBytes, _skipLines);

        // A small file gets a small block: room for its letters in UTF-8, and a byte to see that nothing follows.
        var first = new TextBlock((int)Math.Min(BlockBytes, (2 * new FileInfo(_path).Length) + 1));
        if (!source.Fill(first))
        {
            return true;
        }

        TextBlock? second = null;
        if (source.Ended || !source.Fill(second = new TextBlock(BlockBytes)))
        {
            if (!hashHere && Hashing)
            {
                hash.AppendData(first.Bytes.AsSpan(first.ReadFrom, first.Filled - first.ReadFrom));
            }

            return TakeBlock(first, takers());
        }

        using var pipeline = new BlockPipeline<TTaker>(this, takers, hashHere || !Hashing ? null : hash, cancellation);
        pipeline.Give(first);
        pipeline.Give(second);
        var bytes = (long)first.Filled;
        var block = pipeline.Free(BlockBytes);
        while (!pipeline.Stopped && source.Fill(block))
        {
            bytes += block.Filled - block.ReadFrom;
            pipeline.Give(block);
            progress?.Invoke(bytes);
            block = pipeline.Free(BlockBytes);
        }

        return pipeline.Finish();
    }

    /// <summary>Reads one block's rows; false when the taker wants no more.</summary>
    internal bool TakeBlock<TTaker>(TextBlock block, TTaker taker)
        where TTaker : class, IRowTaker
    {
        var rows = block.Rows;
        if (!Utf8.IsValid(rows.Span))
        {
            throw new EncodingNotAsAssumedException();
        }

        if (rows.Span.Contains((byte)0))
        {
            throw new SourceException($"{File}:{block.LinesBefore + rows.Span[..rows.Span.IndexOf((byte)0)].Count((byte)'\n') + 1}", "the file holds NUL bytes", "text", "It is binary, damaged, or UTF-16 without byte order mark: export it again as CSV in UTF-8.");
        }

        try
        {
            using var reader = CsvReader.Create(rows, _options);
            if (block.Index == 0 && _hasHeader && !reader.Read())
            {
                return true;
            }

            while (reader.Read())
            {
                if (!taker.Take(new DelimitedRow(reader, block.LinesBefore)))
                {
                    return false;
                }
            }

            return true;
        }
        catch (CsvFormatException e)
        {
            throw Malformed(File, block.LinesBefore + (int)e.LineNumber, e);
        }
    }

    /// <summary>The error for quotes that do not pair.</summary>
    public static SourceException Malformed(string file, int line, Exception e) => new(
        $"{file}:{line}",
        "a quote in this row is not closed, or stands in the middle of a field",
        "quotes around whole fields, doubled inside them",
        "Correct the row, or declare another 'separator' under format.",
        e);

    private sealed class EncodingNotAsAssumedException : Exception;
}
