using System.Globalization;
using Indicators.Model;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Indicators.Store.Backends;

/// <summary>What SQLite's error codes mean to somebody who has a file and a folder.</summary>
internal static class SqliteFaults
{
    /// <summary>What an exception means; null when it is a bug of ours.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="where">Name of the store in messages.</param>
    /// <param name="options">How the store was opened.</param>
    /// <param name="hasItsTables">Whether the tables are those that our scripts make: a statement that does not fit them is then our own mistake.</param>
    public static StoreException? Explain(Exception exception, string where, StoreOptions options, Func<bool> hasItsTables) => exception switch
    {
        SqliteException e => OfCode(e, where, options, hasItsTables),
        UnauthorizedAccessException => new(where, "the file or its folder cannot be written", "write permission", "Check who owns it.", exception),
        IOException => new(where, exception.Message, "", "", exception),
        _ => null,
    };

    /// <summary>True when another program has the database locked.</summary>
    public static bool IsLocked(SqliteException e) => e.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_PROTOCOL;

    private static StoreException? OfCode(SqliteException e, string where, StoreOptions options, Func<bool> hasItsTables) => e.SqliteErrorCode switch
    {
        _ when IsLocked(e) => new(
            where,
            string.Create(CultureInfo.InvariantCulture, $"the database was still locked by another program after {options.PatienceSeconds} s"),
            "",
            "Wait until it has finished, close programs that have the file open, and run the command again; nothing was changed.",
            e),
        raw.SQLITE_NOTADB => new(where, "the file is not an SQLite database", "an observation store made by Indicators", "Choose another file with --database.", e),
        raw.SQLITE_CORRUPT => new(where, "the database is damaged", "a sound SQLite file", "Restore a backup, or delete the file and run `indicators import` again.", e),
        raw.SQLITE_CONSTRAINT => new(
            where,
            "what it holds contradicts what is to be written: " + Reason(e),
            "figures that follow the database's own rules",
            "The file may be damaged: see `indicators store check`, then restore a backup, or delete the file and run `indicators import` again; nothing was changed.",
            e),
        raw.SQLITE_FULL => new(where, "the disk is full", "", "Make room and run the command again; nothing was changed.", e),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => new(where, "the file or its folder is read-only", "write permission for the file and its folder", "Change the permission, or choose another place with --database.", e),
        raw.SQLITE_CANTOPEN => new(where, "the file cannot be opened", "a file in a folder that can be read and written", "Check the path and its permissions, or choose another place with --database.", e),
        raw.SQLITE_IOERR => new(where, "the disk could not be read or written", "", "Check the disk and its free space, and run the command again; nothing was changed.", e),
        raw.SQLITE_ERROR when !hasItsTables() => StoreBackend.OtherMake(where, Reason(e), e),
        _ => null,
    };

    /// <summary>SQLite's own words, without those that Microsoft.Data.Sqlite puts around them.</summary>
    private static string Reason(SqliteException e)
    {
        var start = e.Message.IndexOf(": '", StringComparison.Ordinal);
        return (start < 0 ? e.Message : e.Message[(start + 3)..]).TrimEnd('\'', '.');
    }
}
