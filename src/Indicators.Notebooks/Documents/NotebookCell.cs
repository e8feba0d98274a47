namespace Indicators.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>C# that is run.</summary>
    Code,

    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Text that is kept as it is.</summary>
    Raw,
}

/// <summary>A cell of a notebook.</summary>
/// <param name="Id">Its id, unique in the notebook.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Source">Its text, lines ended by LF.</param>
public sealed record NotebookCell(string Id, CellKind Kind, string Source)
{
    /// <summary>The number that a run gave it, counting code cells from 1; null when it was not run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What it printed and showed, in order.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];
}

/// <summary>Something that a cell put out.</summary>
public abstract record CellOutput;

/// <summary>Text printed to the console.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(string Name, string Text) : CellOutput;

/// <summary>A value shown in one or more forms.</summary>
/// <param name="Data">The forms by media type: <c>text/plain</c> always, and <c>text/html</c> or <c>image/svg+xml</c>.</param>
/// <param name="IsResult">True for the cell's last expression, false for what was shown on the way.</param>
public sealed record DisplayOutput(IReadOnlyDictionary<string, string> Data, bool IsResult) : CellOutput;

/// <summary>The error that stopped the notebook.</summary>
/// <param name="Name">The kind of error.</param>
/// <param name="Message">What went wrong, on one line, with cell and line.</param>
/// <param name="Traceback">The lines of the cells that led there.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;
