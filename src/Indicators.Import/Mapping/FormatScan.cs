using Indicators.Import.Extracts;

namespace Indicators.Import.Mapping;

/// <summary>Looks at every cell of the value columns for what it proves about the number format.</summary>
internal sealed class FormatScan : IRowTaker
{
    private readonly int[] _columns;
    private readonly NumberEvidence[] _evidence;

    public FormatScan(SourcePlan plan)
    {
        var heads = plan.HeadBits != 0 ? plan.Heads.ToHashSet() : [];
        _columns = [.. Enumerable.Range(0, plan.Layout.Columns.Count).Where(c => plan.IsValue[c])];
        _evidence = new NumberEvidence[plan.Layout.Columns.Count];

        // The heads of a wide table are one column of numbers laid side by side.
        var shared = new NumberEvidence();
        foreach (var column in _columns)
        {
            _evidence[column] = heads.Contains(column) ? shared : new NumberEvidence();
        }
    }

    /// <inheritdoc/>
    public bool Take(DelimitedRow row) => Taken(row);

    /// <inheritdoc/>
    public bool Take(MemoryRow row) => Taken(row);

    private bool Taken<TRow>(TRow row)
        where TRow : struct, IRow
    {
        foreach (var column in _columns)
        {
            if (column < row.FieldCount && !row.IsNumber(column))
            {
                _evidence[column].Add(row.Field(column), row.Line);
            }
        }

        return true;
    }

    /// <summary>Sets the plan's number formats to what the scans of all threads prove.</summary>
    public static void Decide(IReadOnlyList<FormatScan> scans, SourcePlan plan)
    {
        var first = scans[0];
        foreach (var column in first._columns)
        {
            foreach (var other in scans.Skip(1))
            {
                first._evidence[column].Merge(other._evidence[column]);
            }
        }

        foreach (var column in first._columns)
        {
            plan.Formats[column] = first._evidence[column].Decide(plan.Source.Format.Numbers, plan.File, plan.Layout.Columns[column]);
        }
    }
}
