using System.Text;
using Indicators.Store.Reading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Indicators.Store.Backends;

/// <summary>
/// Rows read from SQLite's statement itself: half the time of a reader's methods, and a code that was in the row before
/// is recognised by its bytes, without a new string.
/// </summary>
internal sealed class SqliteCursor(SqliteDataReader reader, IDisposable command) : RowCursor
{
    private const int MostShared = 256;

    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _texts =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(byte[] Bytes, int Length, string Text)> _last = [];
    private readonly sqlite3_stmt _statement = reader.Handle!;

    public override bool Read() => reader.Read();

    public override bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public override long Whole(int column)
    {
        Require(column, raw.SQLITE_INTEGER);
        return raw.sqlite3_column_int64(_statement, column);
    }

    public override double Number(int column)
    {
        Require(column, raw.SQLITE_FLOAT);
        return raw.sqlite3_column_double(_statement, column);
    }

    public override bool Flag(int column) => Whole(column) != 0;

    public override object? Stored(int column) => IsNull(column) ? null : Text(column);

    public override string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public override string Shared(int column)
    {
        var bytes = Bytes(column);
        while (_last.Count <= column)
        {
            _last.Add((new byte[MostShared], -1, ""));
        }

        var (last, length, text) = _last[column];
        if (bytes.Length == length && bytes.SequenceEqual(last.AsSpan(0, length)))
        {
            return text;
        }

        if (bytes.Length > MostShared)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        Span<char> characters = stackalloc char[MostShared];
        var key = characters[..Encoding.UTF8.GetChars(bytes, characters)];
        if (!_texts.TryGetValue(key, out text!))
        {
            text = key.ToString();
            _texts[key] = text;
        }

        bytes.CopyTo(last);
        _last[column] = (last, bytes.Length, text);
        return text;
    }

    public override void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }

    private ReadOnlySpan<byte> Bytes(int column)
    {
        Require(column, raw.SQLITE_TEXT);
        return raw.sqlite3_column_blob(_statement, column);
    }

    private void Require(int column, int type)
    {
        var found = raw.sqlite3_column_type(_statement, column);
        if (found != type)
        {
            throw new InvalidCastException(FormattableString.Invariant($"column {reader.GetName(column)} holds a value of another type"));
        }
    }
}
