using System.Numerics;
using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Rows that give no figure: blank, of another shape than the header, without an area or period, with nothing to count, or with a number in another format.</summary>
internal sealed partial class Shard
{
    private SourceException AgainstFormat(ReadOnlySpan<byte> text, int line, int column) => new(
        $"{_plan.File}:{line}",
        $"'{RejectedRows.Shown(text)}' in column '{_plan.Layout.Columns[column]}' is not written with {_plan.Formats[column]}",
        _plan.Source.Format.Numbers.IsKnown ? "the number format that the mapping declares" : "the number format of the rest of the column",
        "Correct 'decimal' and 'thousands' under format, or the cell at its source.");

    private bool DistinctFilled<TRow>(TRow row, int line, ulong wanted)
        where TRow : struct, IRow
    {
        wanted &= _distinctBits;
        while (wanted != 0)
        {
            var column = _termDistinct[BitOperations.TrailingZeroCount(wanted)];
            wanted &= wanted - 1;
            if (CellText.Trim(row.Field(column)).IsEmpty)
            {
                Rejects.Add(line, _plan.Layout.Columns[column], "", "the column whose different texts are counted is empty", "Fill it in at the source, or leave such rows out with 'where'.");
                return false;
            }
        }

        return true;
    }

    private bool Homeless<TRow>(TRow row, int line, int area, int period)
        where TRow : struct, IRow
    {
        if (IsBlank(row))
        {
            Read--;
            return true;
        }

        if (area < 0 && !_plan.Source.Area.InHeads)
        {
            var column = _plan.AreaColumn;
            var text = RejectedRows.Shown(row.Field(column));
            switch (_plan.Source.Area.Unknown)
            {
                case UnknownArea.Ignore:
                    FilteredOut++;
                    return true;
                case UnknownArea.Refuse:
                    (Unknown ??= new UnknownAreas(_plan)).Note(text, _plan.PeriodColumn >= 0 ? RejectedRows.Shown(row.Field(_plan.PeriodColumn)) : "", line);
                    return true;
                default:
                    Rejects.Add(line, _plan.Layout.Columns[column], text, "no known area", "Add it to areas.yaml or as an alias, or write 'unknown: ignore' under area.");
                    return true;
            }
        }

        Rejects.Add(line, _plan.Layout.Columns[_plan.PeriodColumn], RejectedRows.Shown(row.Field(_plan.PeriodColumn)), "not a period", $"Correct the cell, or 'format' under period (now {_plan.Source.Period.Format}).");
        return true;
    }

    private bool FieldsFit<TRow>(TRow row, int fields)
        where TRow : struct, IRow
    {
        if (IsBlank(row))
        {
            return false;
        }

        var surplus = false;
        for (var i = _columns; i < fields; i++)
        {
            surplus |= !CellText.Trim(row.Field(i)).IsEmpty;
        }

        if (fields > _columns && !surplus)
        {
            return true;
        }

        Read++;
        for (var i = 0; i < Math.Min(fields, _columns); i++)
        {
            Guard.Look(row.Field(i), i, row.Line);
        }

        Rejects.Add(row.Line, "", fields == 0 ? "" : RejectedRows.Shown(row.Field(0)), $"the row has {fields} fields where the header has {_columns}", "Correct the row: a separator is missing or too many, or a text with separators needs quotes.");
        return false;
    }

    private static bool IsBlank<TRow>(TRow row)
        where TRow : struct, IRow
    {
        for (var i = 0; i < row.FieldCount; i++)
        {
            if (!CellText.Trim(row.Field(i)).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
