using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>Which columns of a table make a panel.</summary>
/// <param name="Unit">Column of the unit.</param>
/// <param name="Time">Column of the time: whole numbers, quarters (<c>2015K1</c>) or months (<c>2015M03</c>).</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="TreatedFrom">Column of the first treated time; 0, empty, <c>NA</c>, <c>Inf</c> and <c>never</c> mean never. Null: nobody is treated.</param>
/// <param name="Cluster">Column of the cluster; null means the unit.</param>
/// <param name="Weight">Column of the weight; null means 1.</param>
public sealed record PanelColumns(string Unit, string Time, string Outcome, string? TreatedFrom = null, string? Cluster = null, string? Weight = null);

/// <summary>Turns a table of texts (header and rows) into a panel, a series or predictors. Numbers are invariant, without thousands separators.</summary>
public static class PanelTable
{
    private static readonly string[] MissingMarks = ["", "NA", "NaN", "..", ".", "null"];
    private static readonly string[] OnMarks = ["1", "1.0", "true"];
    private static readonly string[] OffMarks = ["", "NA", "NaN", "..", ".", "null", "0", "0.0", "false"];
    private static readonly string[] NeverMarks = ["", "NA", "NaN", "..", ".", "null", "0", "0.0", "Inf", "never", "aldrig"];

    /// <summary>
    /// Reads a panel. Rows whose outcome is missing are left out and counted in <see cref="Panel.MissingOutcomes"/>. A treatment column that
    /// holds nothing but 0 and 1, in a panel whose times are later than 1, is a mark per row: a unit is treated from its first 1.
    /// </summary>
    /// <param name="source">The file's name, for messages.</param>
    /// <param name="header">Column names.</param>
    /// <param name="rows">Cells by row.</param>
    /// <param name="columns">Which column is what.</param>
    /// <param name="firstLine">The line of the first row in the file.</param>
    /// <exception cref="RequestException">A column is not there, or a cell cannot be read.</exception>
    public static Panel Read(string source, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, PanelColumns columns, int firstLine = 2)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var table = new Table(source, header, firstLine);
        var unit = table.Column(columns.Unit);
        var time = table.Column(columns.Time);
        var outcome = table.Column(columns.Outcome);
        int? treated = columns.TreatedFrom is null ? null : table.Column(columns.TreatedFrom);
        int? cluster = columns.Cluster is null ? null : table.Column(columns.Cluster);
        int? weight = columns.Weight is null ? null : table.Column(columns.Weight);
        IReadOnlyList<string>[] all = [.. rows];
        var starts = treated is { } mark && IsMarkPerRow(all, mark, time) ? FirstMarks(table, all, unit, time, mark) : null;
        var result = new List<PanelRow>();
        TimeStep? step = null;
        var missing = 0;
        foreach (var cells in table.Rows(all))
        {
            var name = cells[unit].Trim();
            if (name.Length == 0)
            {
                throw table.Bad(unit, "an empty unit", "a name");
            }

            var at = table.Time(cells, time, ref step);
            if (IsMissing(cells[outcome]))
            {
                missing++;
                continue;
            }

            int? from = starts is not null ? starts.TryGetValue(name, out var first) ? first : null
                : treated is { } c && !NeverMarks.Contains(cells[c].Trim(), StringComparer.OrdinalIgnoreCase) ? table.Time(cells, c, ref step)
                : null;
            result.Add(new PanelRow(
                name, at, table.Number(cells, outcome), from,
                cluster is { } k ? cells[k].Trim() : null, weight is { } w ? table.Number(cells, w) : 1));
        }

        return Panel.Create(result, step ?? TimeStep.Number, missing);
    }

    /// <summary>Reads a time series for an interrupted time series. Rows whose outcome is missing are left out.</summary>
    /// <exception cref="RequestException">A column is not there, or a cell cannot be read.</exception>
    public static IReadOnlyList<SeriesPoint> ReadSeries(
        string source, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, string timeColumn, string outcomeColumn, string? populationColumn = null, int firstLine = 2)
    {
        var table = new Table(source, header, firstLine);
        var time = table.Column(timeColumn);
        var outcome = table.Column(outcomeColumn);
        int? population = populationColumn is null ? null : table.Column(populationColumn);
        var result = new List<SeriesPoint>();
        foreach (var cells in table.Rows(rows))
        {
            var at = TimeCode.TryParse(cells[time], out var ordinal, out _) ? ordinal : table.Number(cells, time);
            if (!IsMissing(cells[outcome]))
            {
                result.Add(new SeriesPoint(at, table.Number(cells, outcome), population is { } p ? table.Number(cells, p) : null, cells[time].Trim()));
            }
        }

        return result;
    }

    /// <summary>
    /// Reads predictors of the outcome for synthetic control: every column but unit and time is a predictor. With a time column each
    /// predictor is the unit's mean over the times before <paramref name="before"/>, missing cells left out.
    /// </summary>
    /// <exception cref="RequestException">A column is not there, or a cell cannot be read.</exception>
    public static IReadOnlyList<Predictor> ReadPredictors(
        string source, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, string unitColumn, string? timeColumn, int before, int firstLine = 2)
    {
        var table = new Table(source, header, firstLine);
        var unit = table.Column(unitColumn);
        int? time = timeColumn is not null && header.Contains(timeColumn, StringComparer.Ordinal) ? table.Column(timeColumn) : null;
        int[] predictors = [.. Enumerable.Range(0, header.Count).Where(i => i != unit && i != time)];
        var values = predictors.ToDictionary(i => i, _ => new Dictionary<string, List<double>>());
        TimeStep? step = null;
        foreach (var cells in table.Rows(rows))
        {
            if (time is { } t && table.Time(cells, t, ref step) >= before)
            {
                continue;
            }

            foreach (var i in predictors.Where(i => !IsMissing(cells[i])))
            {
                if (!values[i].TryGetValue(cells[unit].Trim(), out var list))
                {
                    values[i][cells[unit].Trim()] = list = [];
                }

                list.Add(table.Number(cells, i));
            }
        }

        return [.. predictors.Select(i => new Predictor(header[i], values[i].ToDictionary(p => p.Key, p => p.Value.Average())))];
    }

    private static bool IsMarkPerRow(IReadOnlyList<string>[] rows, int mark, int time)
    {
        var marked = false;
        foreach (var cells in rows)
        {
            if (cells.Count <= Math.Max(mark, time) || !TimeCode.TryParse(cells[time], out var at, out _) || at <= 1)
            {
                return false;
            }

            var cell = cells[mark].Trim();
            var on = OnMarks.Contains(cell, StringComparer.OrdinalIgnoreCase);
            if (!on && !OffMarks.Contains(cell, StringComparer.OrdinalIgnoreCase))
            {
                return false;
            }

            marked |= on;
        }

        return marked;
    }

    /// <summary>The first marked time of each unit; a unit whose mark goes away again has no first treated time that would describe it.</summary>
    private static Dictionary<string, int> FirstMarks(Table table, IReadOnlyList<string>[] rows, int unit, int time, int mark)
    {
        var starts = new Dictionary<string, int>();
        var off = new List<(string Unit, int Time, string Label)>();
        foreach (var cells in rows)
        {
            _ = TimeCode.TryParse(cells[time], out var at, out _);
            var name = cells[unit].Trim();
            if (!OnMarks.Contains(cells[mark].Trim(), StringComparer.OrdinalIgnoreCase))
            {
                off.Add((name, at, cells[time].Trim()));
            }
            else if (!starts.TryGetValue(name, out var known) || at < known)
            {
                starts[name] = at;
            }
        }

        var marked = off.Where(o => starts.ContainsKey(o.Unit)).ToList();
        if (marked.Count == 0)
        {
            throw table.BadColumn(mark, "a mark of the treated units that never changes", "the first treated time of each unit, or a mark that is 0 before it and 1 from it on", "Add a column with the first treated time.");
        }

        return marked.Find(o => o.Time > starts[o.Unit]) is { Unit: not null } back
            ? throw table.BadColumn(mark, $"unit {back.Unit} marked as treated and at {back.Label} no longer", "treatment that stays once it has begun", "Give the first treated time, if the unit should count as treated from then on.")
            : starts;
    }

    private static bool IsMissing(string cell) => MissingMarks.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>A table being read, with what its messages need.</summary>
    private sealed class Table(string source, IReadOnlyList<string> header, int firstLine)
    {
        private int _line = firstLine - 1;

        public int Column(string name)
        {
            for (var i = 0; i < header.Count; i++)
            {
                if (header[i].Trim() == name)
                {
                    return i;
                }
            }

            throw new RequestException(source, $"no column named {name}", "one of " + string.Join(", ", header), "Check the spelling and the separator.");
        }

        public IEnumerable<IReadOnlyList<string>> Rows(IEnumerable<IReadOnlyList<string>> rows)
        {
            foreach (var cells in rows)
            {
                _line++;
                if (cells.Count != header.Count)
                {
                    throw new RequestException(
                        string.Create(CultureInfo.InvariantCulture, $"{source}, line {_line}"),
                        string.Create(CultureInfo.InvariantCulture, $"{cells.Count} cells"),
                        string.Create(CultureInfo.InvariantCulture, $"{header.Count} as in the header"),
                        "Check the separator and the quotes.");
                }

                yield return cells;
            }
        }

        public double Number(IReadOnlyList<string> cells, int column) =>
            double.TryParse(cells[column].Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                ? value
                : throw Bad(column, $"\"{cells[column]}\"", "a number with decimal point", "Leave the cell empty if the value is missing.");

        public int Time(IReadOnlyList<string> cells, int column, ref TimeStep? step)
        {
            if (!TimeCode.TryParse(cells[column], out var ordinal, out var found))
            {
                throw Bad(column, $"\"{cells[column]}\"", TimeCode.Expected);
            }

            step ??= found;
            return step == found ? ordinal : throw Bad(column, $"\"{cells[column]}\" among times of another kind", "one kind of time in the whole panel");
        }

        public RequestException BadColumn(int column, string found, string expected, string action) => new($"{source}, column {header[column].Trim()}", found, expected, action);

        public RequestException Bad(int column, string found, string expected, string action = "") =>
            new(string.Create(CultureInfo.InvariantCulture, $"{source}, line {_line}, column {header[column]}"), found, expected, action);
    }
}
