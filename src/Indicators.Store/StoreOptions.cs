using System.Reflection;

namespace Indicators.Store;

/// <summary>How a store is opened.</summary>
public sealed record StoreOptions
{
    /// <summary>True when a database that is not there, or an empty file, is to become a new store.</summary>
    public bool Create { get; init; }

    /// <summary>How long to wait for another program's import before giving up; whole seconds, at least one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Version of the program that is written beside every import and evaluation.</summary>
    public string Program { get; init; } = OwnVersion;

    internal int PatienceSeconds => Math.Max(1, (int)Math.Ceiling(Patience.TotalSeconds));

    private static string OwnVersion { get; } =
        typeof(StoreOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";
}
