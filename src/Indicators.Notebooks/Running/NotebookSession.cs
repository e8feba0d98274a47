namespace Indicators.Notebooks;

/// <summary>What cells can use beside the library: its members are called without a prefix.</summary>
public sealed class NotebookSession
{
    private readonly Action<object?> _show;

    internal NotebookSession(Action<object?> show, CancellationToken cancellation)
    {
        _show = show;
        Cancellation = cancellation;
    }

    /// <summary>Set when the run is to stop; for long work in a cell.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Shows a value where it stands, as the last expression of a cell is shown.</summary>
    /// <param name="value">A table, a list of records, a chart, a text, a number.</param>
    public void Display(object? value) => _show(value);
}
