using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>Builds an output table: passed-through columns first, then the computed ones.</summary>
internal sealed class CalculationWriter
{
    private readonly List<string> _columns;
    private readonly int _passed;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<object?>> _rows = [];
    private object?[] _row = [];

    /// <summary>
    /// A passed-through column that has the name of a computed one gets the prefix <c>input_</c>, so that no name
    /// stands twice.
    /// </summary>
    internal CalculationWriter(IEnumerable<string> passed, IEnumerable<string> computed)
    {
        List<string> added = [.. computed];
        _columns = [];
        foreach (var name in passed)
        {
            var free = name;
            while (added.Contains(free, StringComparer.Ordinal) || _columns.Contains(free, StringComparer.Ordinal))
            {
                free = "input_" + free;
            }

            _columns.Add(free);
        }

        _passed = _columns.Count;
        foreach (var name in added)
        {
            _places[name] = _columns.Count;
            _columns.Add(name);
        }
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
        _row = new object?[_columns.Count];
        for (var i = 0; i < _passed; i++)
        {
            _row[i] = passed[i];
        }

        _rows.Add(_row);
    }

    /// <summary>Sets a computed cell of the row that was started last.</summary>
    internal void Set(string column, object? value) => _row[_places[column]] = value;

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

    /// <summary>The finished table.</summary>
    internal CalculationOutput Finish() => new(_columns, _rows);
}
