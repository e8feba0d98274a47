namespace Indicators;

/// <summary>How a workspace is opened.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>
    /// Where observations are kept: a SQLite file, or a PostgreSQL connection string (<c>Host=...</c>). Null takes the
    /// environment variable INDICATORS_DATABASE, else <c>.indicators/observations.db</c> in the workspace.
    /// </summary>
    public string? Database { get; init; }

    /// <summary>
    /// How long to wait for another program that writes to the database; whole seconds, at least one. Null takes the
    /// environment variable INDICATORS_PATIENCE (seconds), else a minute.
    /// </summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>Told in a sentence that another program has been waited for for two seconds, or that an older database is brought forward; null for nobody.</summary>
    public Action<string>? Waiting { get; init; }

    /// <summary>Dates the imports in the store; it reaches no result.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
