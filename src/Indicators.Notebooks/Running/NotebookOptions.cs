namespace Indicators.Notebooks;

/// <summary>How a notebook is run.</summary>
public sealed record NotebookOptions
{
    /// <summary>The current folder of the cells; null for the notebook's own folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Rows of a table that are shown; how many more there are is said below it.</summary>
    public int MaxRows { get; init; } = 100;

    /// <summary>Characters that one cell may put out; what is beyond is left out, and that is said.</summary>
    public int MaxOutputCharacters { get; init; } = 2_000_000;
}

/// <summary>How far a run has come.</summary>
/// <param name="Cell">The code cell that begins, from 1.</param>
/// <param name="Of">How many code cells there are.</param>
public sealed record NotebookProgress(int Cell, int Of);

/// <summary>Where and why a run stopped.</summary>
/// <param name="Cell">The number of the code cell, from 1.</param>
/// <param name="Line">The line in the cell, from 1; null when it is not known.</param>
/// <param name="Name">The kind of error.</param>
/// <param name="Message">What went wrong, with cell and line.</param>
public sealed record NotebookError(int Cell, int? Line, string Name, string Message);

/// <summary>A notebook that was run.</summary>
/// <param name="Document">The notebook with its outputs; cells after an error have none.</param>
/// <param name="Error">Where it stopped; null when every cell ran.</param>
public sealed record NotebookRun(NotebookDocument Document, NotebookError? Error);
