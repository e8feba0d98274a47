using Indicators.Model;
using Npgsql;

namespace Indicators.Store;

/// <summary>Where a store is: an SQLite file, or a PostgreSQL database. Its text form never holds a password.</summary>
public sealed class StoreLocation
{
    private StoreLocation(string? file, NpgsqlConnectionStringBuilder? server)
    {
        File = file;
        Server = server;
    }

    /// <summary>Name of the environment variable that chooses a database when the command line does not.</summary>
    public const string EnvironmentVariable = "INDICATORS_DATABASE";

    /// <summary>True for PostgreSQL.</summary>
    public bool IsServer => Server is not null;

    /// <summary>Full path of the SQLite file; null for PostgreSQL.</summary>
    public string? File { get; }

    internal NpgsqlConnectionStringBuilder? Server { get; }

    /// <summary>An SQLite file.</summary>
    /// <param name="path">Path of the file.</param>
    public static StoreLocation OfFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(Path.GetFullPath(path), null);
    }

    /// <summary>
    /// Reads what a person writes: a PostgreSQL connection text (<c>Host=...;Database=...</c>), the path of an SQLite
    /// file, or <c>@</c> and the path of a file whose first line is either, so that a password need not stand on a
    /// command line.
    /// </summary>
    /// <param name="text">The value of <c>--database</c> or of <see cref="EnvironmentVariable"/>.</param>
    /// <exception cref="StoreException">The text is neither; the message does not repeat it.</exception>
    public static StoreLocation Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Trim();
        if (text.StartsWith('@'))
        {
            text = FirstLine(text[1..]);
        }

        if (text.Length == 0)
        {
            throw new StoreException("--database", "an empty text", "a path of an SQLite file or Host=...;Database=...");
        }

        if (text.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase))
        {
            throw new StoreException("--database", "a postgres:// address", "Host=...;Database=...;Username=...", "Write its parts as key=value pairs.");
        }

        return NamesAHost(text) ? new(null, ServerOf(text)) : OfFile(text);
    }

    /// <summary>Path of the file, or host and database: fit for messages, without user or password.</summary>
    public override string ToString() => Server is null
        ? File!
        : $"PostgreSQL {Server.Host}/{Server.Database ?? Server.Username}";

    private static NpgsqlConnectionStringBuilder ServerOf(string text)
    {
        try
        {
            return new(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException or InvalidCastException)
        {
            // The cause is left out on purpose: its message may repeat a part of the text, and so a password.
            throw new StoreException("--database", "a connection text with a key or value that PostgreSQL's driver does not know", "Host=...;Database=...;Username=...", "Check the spelling of its keys.");
        }
    }

    private static string FirstLine(string path)
    {
        try
        {
            return System.IO.File.ReadLines(path).FirstOrDefault(line => line.Trim().Length > 0)?.Trim() ?? "";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StoreException("--database", $"the file '{path}' cannot be read", "a file whose first line is a connection text", "", e);
        }
    }

    private static bool NamesAHost(string text) => text.Split(';')
        .Select(pair => pair.Split('='))
        .Any(pair => pair.Length > 1 && pair[0].Trim().ToUpperInvariant() is ("HOST" or "SERVER"));
}
