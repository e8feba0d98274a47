using System.Data.Common;

namespace Indicators.Store.Reading;

/// <summary>
/// The rows of a query, read by column number. A text is the same instance whenever it is the same text, which saves
/// memory and makes comparison cheap: a national store has millions of rows and few different codes.
/// </summary>
internal abstract class RowCursor : IDisposable
{
    /// <summary>Steps to the next row; false after the last.</summary>
    public abstract bool Read();

    /// <summary>True when a column of this row is NULL.</summary>
    public abstract bool IsNull(int column);

    /// <summary>A whole number.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public abstract long Whole(int column);

    /// <summary>A number.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public abstract double Number(int column);

    /// <summary>A text that many rows share.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public abstract string Shared(int column);

    /// <summary>A text that belongs to this row.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public abstract string Text(int column);

    /// <summary>Yes or no.</summary>
    /// <exception cref="InvalidCastException">The column holds something else.</exception>
    public abstract bool Flag(int column);

    /// <summary>A day or moment as the database stores it, for the backend to read; null for none.</summary>
    public abstract object? Stored(int column);

    public int Identity(int column) => checked((int)Whole(column));

    public long? Count(int column) => IsNull(column) ? null : Whole(column);

    public abstract void Dispose();
}

/// <summary>Rows through the provider's reader.</summary>
internal sealed class ReaderCursor(DbDataReader reader, IDisposable command) : RowCursor
{
    private readonly Dictionary<string, string> _texts = [];

    public override bool Read() => reader.Read();

    public override bool IsNull(int column) => reader.IsDBNull(column);

    public override long Whole(int column) => reader.GetFieldType(column) == typeof(int) ? reader.GetInt32(column) : reader.GetInt64(column);

    public override double Number(int column) => reader.GetDouble(column);

    public override string Text(int column) => reader.GetString(column);

    public override bool Flag(int column) => reader.GetBoolean(column);

    public override object? Stored(int column) => reader.IsDBNull(column) ? null : reader.GetValue(column);

    public override string Shared(int column)
    {
        var text = reader.GetString(column);
        if (_texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _texts[text] = text;
        return text;
    }

    public override void Dispose()
    {
        reader.Dispose();
        command.Dispose();
    }
}
