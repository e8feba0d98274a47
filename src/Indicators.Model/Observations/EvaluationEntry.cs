namespace Indicators.Model;

/// <summary>What a logged evaluation used a file for.</summary>
public enum LoggedFileRole
{
    /// <summary>Read: plan, mapping, extract.</summary>
    Input,

    /// <summary>Written: report, chart.</summary>
    Output,
}

/// <summary>A file of an evaluation with its fingerprint.</summary>
/// <param name="Role">Read or written.</param>
/// <param name="Path">Path relative to the workspace, forward slashes.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hexadecimal.</param>
public sealed record LoggedFile(LoggedFileRole Role, string Path, string Sha256);

/// <summary>An evaluation as it is handed to the log.</summary>
/// <param name="Workspace">Name of the workspace.</param>
/// <param name="Request">What was asked, e.g. the verb with its options; never a password.</param>
/// <param name="Files">The files read and written, in a fixed order.</param>
public sealed record EvaluationEntry(string Workspace, string Request, IReadOnlyList<LoggedFile> Files);

/// <summary>An evaluation as the log keeps it.</summary>
/// <param name="Id">Number in the log.</param>
/// <param name="Entry">What was evaluated.</param>
/// <param name="EvaluatedAt">When, by the caller's clock.</param>
/// <param name="State">The last import that the store held: the state to read to make the report again.</param>
/// <param name="Program">Version of the program.</param>
public sealed record LoggedEvaluation(int Id, EvaluationEntry Entry, DateTimeOffset EvaluatedAt, int State, string Program);
