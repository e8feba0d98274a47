using System.Globalization;
using System.Net.Sockets;
using Indicators.Model;
using Npgsql;

namespace Indicators.Store.Backends;

/// <summary>What PostgreSQL's error codes mean to somebody who has a connection text.</summary>
internal static class PostgresFaults
{
    public static StoreException? Explain(Exception exception, string where, StoreOptions options) => exception switch
    {
        PostgresException e => OfState(e, where, options),
        NpgsqlException { InnerException: SocketException or IOException or TimeoutException } e =>
            new(where, "the server does not answer", "a running PostgreSQL server", "Check host and port, and that the server runs.", e),
        NpgsqlException e => new(where, e.Message, "", "", e),
        SocketException or IOException or TimeoutException => new(where, "the connection to the server was lost", "", "Run the command again; an unfinished import has left nothing behind.", exception),
        _ => null,
    };

    private static StoreException? OfState(PostgresException e, string where, StoreOptions options) => e.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable => new(
            where,
            string.Create(CultureInfo.InvariantCulture, $"another import was still running after {options.PatienceSeconds} s"),
            "",
            "Wait until it has finished and run the command again; nothing was changed.",
            e),
        PostgresErrorCodes.InsufficientPrivilege => new(where, "the user lacks a permission: " + e.MessageText, "a role that may do this", "Ask the database's owner for the role importer (or reader); see the store's README.", e),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(where, "the server refuses this user or password", "a user who may log in", "Check Username and Password, or PGPASSFILE.", e),
        PostgresErrorCodes.InvalidCatalogName => new(where, "the server has no such database", "an existing database", "Create it with createdb, or correct Database=.", e),
        PostgresErrorCodes.DiskFull => new(where, "the server's disk is full", "", "Make room and run the command again; nothing was changed.", e),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => new(where, "another program changed the same rows", "", "Run the command again; nothing was changed.", e),
        ['2', '3', ..] => new(
            where,
            "what it holds contradicts what is to be written: " + e.MessageText,
            "figures that follow the database's own rules",
            "See `indicators store check`, and restore a backup if it finds faults; nothing was changed.",
            e),
        PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown =>
            new(where, "the server takes no connection now: " + e.MessageText, "", "Run the command again later; nothing was changed.", e),
        PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.UndefinedTable => StoreBackend.OtherMake(where, e.MessageText, e),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(where, "the server is read-only", "a server that can be written", "Connect to the primary server.", e),
        _ => null,
    };
}
