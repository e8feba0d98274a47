using Indicators.Import.Extracts;
using Indicators.Import.Privacy;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>The rows of a file that could not be used, each with its reason.</summary>
internal sealed class RejectedRows
{
    /// <summary>Most rows that are kept; beyond, the file is refused.</summary>
    public const int Most = 10_000;

    private readonly List<Reject> _rows = [];

    /// <summary>How many rows were rejected.</summary>
    public long Count => _rows.Count;

    /// <summary>The rows.</summary>
    public IReadOnlyList<Reject> Rows => _rows;

    /// <summary>A cell as a message may show it: readable, and without personal numbers.</summary>
    public static string Shown(ReadOnlySpan<byte> text) => CprGuard.Redact(CellText.Show(text));

    /// <summary>Rejects a row.</summary>
    /// <exception cref="TooManyException">More rows than can be kept are rejected.</exception>
    public void Add(int line, string column, string text, string reason, string action)
    {
        _rows.Add(new Reject(line, column, text, reason, action));
        if (_rows.Count > Most)
        {
            throw new TooManyException();
        }
    }

    /// <summary>Ends the reading of a file with too many rejected rows.</summary>
    internal sealed class TooManyException : Exception;
}
