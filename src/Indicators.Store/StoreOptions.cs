using System.Globalization;
using System.Reflection;

namespace Indicators.Store;

/// <summary>How a store is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>True when a database that is not there, or an empty file, is to become a new store.</summary>
    public bool Create { get; init; }

    /// <summary>After this long, a person at a terminal begins to wonder.</summary>
    internal static readonly TimeSpan Unnoticed = TimeSpan.FromSeconds(2);

    /// <summary>How long to wait for another program's import before giving up; whole seconds, at least one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Told in a sentence why an answer takes its time: another program has been waited for for two seconds and will be
    /// waited for on, or an older database is brought forward. Null for nobody.
    /// </summary>
    public Action<string>? Waiting { get; init; }

    /// <summary>Version of the program that is written beside every import and evaluation.</summary>
    public string Program { get; init; } = OwnVersion;

    internal int PatienceSeconds => Math.Max(1, (int)Math.Ceiling(Patience.TotalSeconds));

    /// <summary>True when somebody is to be told before patience ends.</summary>
    internal bool TellsOfWaiting => Waiting is not null && PatienceSeconds > Unnoticed.TotalSeconds;

    internal void TellOfWaiting(string where) => Waiting?.Invoke(
        string.Create(CultureInfo.InvariantCulture, $"{where}: another program is writing to the database; waiting for it, {PatienceSeconds} s at most."));

    internal void TellOfMigration(string where, int from, int to) => Waiting?.Invoke(
        string.Create(CultureInfo.InvariantCulture, $"{where}: bringing the database forward from schema version {from} to {to}, which an earlier program cannot open; a large one takes half a minute."));

    private static string OwnVersion { get; } =
        typeof(StoreOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
