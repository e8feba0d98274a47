using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>Builds an output table: passed-through columns first, then the computed ones in the order they are first set.</summary>
internal sealed class CalculationWriter
{
    private readonly List<string> _passed = [];
    private readonly List<string> _computed = [];
    private readonly List<IReadOnlyList<string>> _cells = [];
    private readonly List<Dictionary<string, object?>> _values = [];

    internal CalculationWriter(IEnumerable<string> passed, IEnumerable<string> computed)
    {
        _passed.AddRange(passed);
        _computed.AddRange(computed);
    }

    /// <summary>The suffix of a further level's columns: 998 for 0.998.</summary>
    internal static string Suffix(ConfidenceLevel level) =>
        ((decimal)level.Share).ToString(CultureInfo.InvariantCulture)[2..];

    /// <summary>The columns that every statistic adds, with extra ones before <c>absent</c>.</summary>
    internal static IEnumerable<string> Columns(CalculationOptions options, params IEnumerable<string> extra)
    {
        yield return "value";
        yield return "lower";
        yield return "upper";
        foreach (var level in options.Confidences.Skip(1))
        {
            yield return "lower_" + Suffix(level);
            yield return "upper_" + Suffix(level);
        }

        yield return "confidence";
        yield return "method";
        foreach (var column in extra)
        {
            yield return column;
        }

        yield return "absent";
    }

    /// <summary>Starts a row with its passed-through cells.</summary>
    internal void Start(IReadOnlyList<string> passed)
    {
        _cells.Add(passed);
        _values.Add(new Dictionary<string, object?>(StringComparer.Ordinal));
    }

    /// <summary>Sets a computed cell of the row that was started last.</summary>
    internal void Set(string column, object? value) => _values[^1][column] = value;

    /// <summary>Says why the row has no value.</summary>
    internal void Absent(string reason) => Set("absent", reason);

    /// <summary>Writes a figure at every level asked for, or the reason why it is absent.</summary>
    internal void Write(CalculationOptions options, Func<ConfidenceLevel, Figure> figure)
    {
        for (var i = 0; i < options.Confidences.Count; i++)
        {
            var level = options.Confidences[i];
            var f = figure(level);
            if (f.Absence is { } absence)
            {
                Absent(absence.Reason);
                return;
            }

            var suffix = i == 0 ? "" : "_" + Suffix(level);
            if (i == 0)
            {
                Set("value", f.Value);
                Set("confidence", level.Share);
                Set("method", f.Method);
            }

            Set("lower" + suffix, f.Interval?.Lower);
            Set("upper" + suffix, f.Interval?.Upper);
        }
    }

    /// <summary>
    /// The finished table. A passed-through column that has the name of a computed one gets the prefix <c>input_</c>,
    /// so that no name stands twice.
    /// </summary>
    internal CalculationOutput Finish()
    {
        var names = new List<string>();
        foreach (var name in _passed)
        {
            var free = name;
            while (_computed.Contains(free, StringComparer.Ordinal) || names.Contains(free, StringComparer.Ordinal))
            {
                free = "input_" + free;
            }

            names.Add(free);
        }

        var rows = new List<IReadOnlyList<object?>>(_values.Count);
        for (var r = 0; r < _values.Count; r++)
        {
            var row = new object?[names.Count + _computed.Count];
            for (var c = 0; c < names.Count; c++)
            {
                row[c] = _cells[r][c];
            }

            for (var c = 0; c < _computed.Count; c++)
            {
                row[names.Count + c] = _values[r].GetValueOrDefault(_computed[c]);
            }

            rows.Add(row);
        }

        return new CalculationOutput([.. names, .. _computed], rows);
    }
}
