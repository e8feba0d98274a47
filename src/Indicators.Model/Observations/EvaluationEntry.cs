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

/// <summary>An evaluation, or figures shown without one, as it is handed to the log.</summary>
/// <param name="Workspace">Name of the workspace.</param>
/// <param name="Request">What was asked, e.g. the verb with its options; never a password.</param>
/// <param name="Files">The files read and written, in a fixed order.</param>
public sealed record EvaluationEntry(string Workspace, string Request, IReadOnlyList<LoggedFile> Files)
{
    /// <summary>What was shown and hidden of figures that are not public; the next report must not uncover it.</summary>
    public IReadOnlyList<IndicatorDisclosure> Disclosures { get; init; } = [];
}

/// <summary>What a report, or an answer to a question, showed and hid of one indicator whose figures are not public.</summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Areas">Codes of the areas that it is about: their figures were shown where they were not hidden.</param>
/// <param name="Hidden">The figures that were hidden, also those of other areas of the municipality and of other periods.</param>
public sealed record IndicatorDisclosure(string Indicator, IReadOnlyList<string> Areas, IReadOnlyList<HiddenFigure> Hidden)
{
    /// <summary>Time codes of the periods whose figures were shown; null for all.</summary>
    public IReadOnlyList<string>? Periods { get; init; }
}

/// <summary>A figure that was not shown.</summary>
/// <param name="Area">Area code.</param>
/// <param name="Period">The period's time code.</param>
public sealed record HiddenFigure(string Area, string Period);

/// <summary>What was shown of one state of the store.</summary>
/// <param name="State">Number of the state.</param>
/// <param name="Indicators">What was shown and hidden of each indicator.</param>
public sealed record PastDisclosure(int State, IReadOnlyList<IndicatorDisclosure> Indicators);

/// <summary>An evaluation as the log keeps it.</summary>
/// <param name="Id">Number in the log.</param>
/// <param name="Entry">What was evaluated.</param>
/// <param name="EvaluatedAt">When, by the caller's clock.</param>
/// <param name="State">The last import that the store held: the state to read to make the report again.</param>
/// <param name="Program">Version of the program.</param>
public sealed record LoggedEvaluation(int Id, EvaluationEntry Entry, DateTimeOffset EvaluatedAt, int State, string Program);
