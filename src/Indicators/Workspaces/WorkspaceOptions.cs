namespace Indicators;

/// <summary>How a workspace is opened.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>
    /// Where observations are kept: a SQLite file, or a PostgreSQL connection string (<c>Host=...</c>). Null takes the
    /// environment variable INDICATORS_DATABASE, else <c>.indicators/observations.db</c> in the workspace.
    /// </summary>
    public string? Database { get; init; }

    /// <summary>Dates the imports in the store; it reaches no result.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
