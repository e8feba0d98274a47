using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>One observed outcome of one unit at one time.</summary>
/// <param name="Unit">The unit: a housing area, a municipality, a county.</param>
/// <param name="Time">The time as a whole number; see <see cref="TimeCode"/>.</param>
/// <param name="Outcome">The outcome, a finite number.</param>
/// <param name="TreatedFrom">The first treated time of the unit; null for a unit that is never treated.</param>
/// <param name="Cluster">The group within which errors may be correlated; null means the unit itself.</param>
/// <param name="Weight">Positive weight of the row, 1 by default.</param>
public sealed record PanelRow(string Unit, int Time, double Outcome, int? TreatedFrom = null, string? Cluster = null, double Weight = 1);

/// <summary>A unit of a panel with its outcomes by time.</summary>
/// <param name="Name">The unit's name.</param>
/// <param name="TreatedFrom">First treated time, or null for never.</param>
/// <param name="Cluster">The unit's cluster.</param>
/// <param name="Weight">Mean weight of the unit's rows.</param>
/// <param name="Outcomes">Observed outcomes by time; a time that is not there was not observed.</param>
public sealed record PanelUnit(string Name, int? TreatedFrom, string Cluster, double Weight, IReadOnlyDictionary<int, double> Outcomes);

/// <summary>Outcomes of units over time, checked: one row per unit and time, one treatment date and one cluster per unit.</summary>
public sealed class Panel
{
    private Panel(IReadOnlyList<PanelRow> rows, IReadOnlyList<PanelUnit> units, IReadOnlyList<int> times, TimeStep step, int missing)
    {
        Rows = rows;
        Units = units;
        Times = times;
        Step = step;
        MissingOutcomes = missing;
    }

    /// <summary>The rows, ordered by unit (first appearance) and time.</summary>
    public IReadOnlyList<PanelRow> Rows { get; }

    /// <summary>The units in order of first appearance.</summary>
    public IReadOnlyList<PanelUnit> Units { get; }

    /// <summary>All times observed, ascending.</summary>
    public IReadOnlyList<int> Times { get; }

    /// <summary>What one step of time is.</summary>
    public TimeStep Step { get; }

    /// <summary>Rows of the source that were left out because the outcome was missing.</summary>
    public int MissingOutcomes { get; }

    /// <summary>True when every unit is observed at every time.</summary>
    public bool IsBalanced => Rows.Count == Units.Count * Times.Count;

    /// <summary>Builds a panel from rows.</summary>
    /// <exception cref="RequestException">
    /// No rows; two rows for one unit and time; a unit whose treatment date or cluster changes; an outcome that is not finite; a weight that is not positive.
    /// </exception>
    public static Panel Create(IEnumerable<PanelRow> rows, TimeStep step = TimeStep.Number, int missingOutcomes = 0)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var byUnit = new Dictionary<string, SortedDictionary<int, PanelRow>>();
        var order = new List<string>();
        foreach (var row in rows)
        {
            Check(row, step);
            if (!byUnit.TryGetValue(row.Unit, out var times))
            {
                byUnit[row.Unit] = times = [];
                order.Add(row.Unit);
            }

            if (times.Count > 0)
            {
                CheckConstant(times.Values.First(), row, step);
            }

            if (!times.TryAdd(row.Time, row))
            {
                throw new RequestException($"unit {row.Unit}, time {TimeCode.Format(row.Time, step)}", "two rows", "one row per unit and time", "Sum or remove the duplicates first.");
            }
        }

        if (order.Count == 0)
        {
            throw new RequestException("panel", "no rows with an outcome", "at least one", "Check the outcome column and the missing values.");
        }

        var units = order.ConvertAll(name => ToUnit(name, byUnit[name].Values));
        PanelRow[] ordered = [.. order.SelectMany(name => byUnit[name].Values)];
        int[] allTimes = [.. ordered.Select(r => r.Time).Distinct().Order()];
        return new Panel(ordered, units, allTimes, step, missingOutcomes);
    }

    /// <summary>The panel with only the rows that satisfy a condition.</summary>
    public Panel Where(Func<PanelRow, bool> keep) => Create(Rows.Where(keep), Step, MissingOutcomes);

    /// <summary>The unit with a name.</summary>
    /// <exception cref="RequestException">There is no such unit.</exception>
    public PanelUnit Unit(string name) => Units.FirstOrDefault(u => u.Name == name) ?? throw new RequestException(
        "panel", $"no unit named {name}", "one of " + string.Join(", ", Units.Take(8).Select(u => u.Name)) + (Units.Count > 8 ? ", ..." : ""), "Check the spelling.");

    /// <summary>Writes a time as the source wrote it.</summary>
    public string Label(int time) => TimeCode.Format(time, Step);

    private static PanelUnit ToUnit(string name, ICollection<PanelRow> rows)
    {
        var first = rows.First();
        return new PanelUnit(name, first.TreatedFrom, first.Cluster ?? name, rows.Average(r => r.Weight), rows.ToDictionary(r => r.Time, r => r.Outcome));
    }

    private static void Check(PanelRow row, TimeStep step)
    {
        if (!double.IsFinite(row.Outcome))
        {
            throw new RequestException($"unit {row.Unit}, time {TimeCode.Format(row.Time, step)}", "an outcome that is not a number", "a finite number", "Leave the row out if the outcome is missing.");
        }

        if (!(row.Weight > 0) || !double.IsFinite(row.Weight))
        {
            throw new RequestException($"unit {row.Unit}, time {TimeCode.Format(row.Time, step)}", "a weight that is not positive", "a positive number", "Leave the row out if it should not count.");
        }
    }

    private static void CheckConstant(PanelRow first, PanelRow row, TimeStep step)
    {
        if (first.TreatedFrom != row.TreatedFrom)
        {
            var (a, b) = (first.TreatedFrom, row.TreatedFrom);
            throw new RequestException(
                $"unit {row.Unit}",
                $"treated from {(a is null ? "never" : TimeCode.Format(a.Value, step))} in one row and {(b is null ? "never" : TimeCode.Format(b.Value, step))} in another",
                "one first treated time per unit, the same in all its rows",
                "Give the first treated time (0 or empty for never), not a 0/1 mark per row.");
        }

        if ((first.Cluster ?? row.Unit) != (row.Cluster ?? row.Unit))
        {
            throw new RequestException($"unit {row.Unit}", $"clusters {first.Cluster} and {row.Cluster}", "one cluster per unit", "Cluster on something that does not change within the unit.");
        }
    }
}
