using System.Numerics;
using System.Text;
using Indicators.Import.Extracts;
using Indicators.Import.Privacy;

namespace Indicators.Import.Mapping;

/// <summary>What one thread has gathered from its rows of a file. Rows with known texts cost no allocation.</summary>
internal sealed partial class Shard : IRowTaker
{
    private readonly SourcePlan _plan;
    private readonly TextColumn[] _texts;
    private readonly int[] _others;
    private readonly CellValue[] _values;
    private readonly int[] _valueColumns;
    private readonly ulong[] _valueBits;
    private readonly int[][] _termSlots;
    private readonly int[] _termDistinct;
    private readonly ulong _distinctBits;
    private readonly int _areaText;
    private readonly int _periodText;
    private readonly int _stride;
    private readonly int _columns;
    private readonly HeadFigures _heads;
    private readonly Dictionary<(string Area, string Within), int> _pairs = [];

    public Shard(SourcePlan plan)
    {
        _plan = plan;
        _columns = plan.Layout.Columns.Count;
        _stride = plan.Terms.Count + 1;
        var (texts, others) = (new List<TextColumn>(), new List<int>());
        for (var column = 0; column < _columns; column++)
        {
            if (plan.Filters.ContainsKey(column) || column == plan.PeriodColumn || (column == plan.AreaColumn && plan.WithinColumn < 0))
            {
                texts.Add(new TextColumn(plan, column));
            }
            else
            {
                others.Add(column);
            }
        }

        _texts = [.. texts];
        _others = [.. others];
        _areaText = plan.WithinColumn >= 0 ? -1 : Array.FindIndex(_texts, t => t.Column == plan.AreaColumn);
        _periodText = Array.FindIndex(_texts, t => t.Column == plan.PeriodColumn);
        _valueColumns = [.. plan.Terms.SelectMany(t => t.Values).Distinct()];
        _valueBits = new ulong[_valueColumns.Length];
        _termSlots = [.. plan.Terms.Select(t => t.Values.Select(c => Array.IndexOf(_valueColumns, c)).ToArray())];
        _termDistinct = [.. plan.Terms.Select(t => t.DistinctColumn)];
        for (var term = 0; term < _termSlots.Length; term++)
        {
            _distinctBits |= _termDistinct[term] >= 0 ? 1UL << term : 0;
            foreach (var slot in _termSlots[term])
            {
                _valueBits[slot] |= 1UL << term;
            }
        }

        _values = new CellValue[Math.Max(_valueColumns.Length, plan.Heads.Count)];
        _heads = HeadFigures.Of(plan);
        Cells = new CellGrid(_stride);
        Guard = new CprGuard(plan.IsValue);
    }

    /// <summary>Cells by area, then period and figure.</summary>
    public CellGrid Cells { get; }

    /// <summary>Different texts by area, period and figure.</summary>
    public DistinctTexts Distinct { get; } = new();

    /// <summary>Rows that could not be used.</summary>
    public RejectedRows Rejects { get; } = new();

    /// <summary>The names of areas that nobody knows, where the mapping does not say what becomes of them; null when all are known.</summary>
    public UnknownAreas? Unknown { get; private set; }

    /// <summary>The watch for personal numbers.</summary>
    public CprGuard Guard { get; }

    /// <summary>Rows that contributed.</summary>
    public long Used { get; private set; }

    /// <summary>Rows left out on purpose.</summary>
    public long FilteredOut { get; private set; }

    /// <summary>Rows read.</summary>
    public long Read { get; private set; }

    /// <summary>True when a number was met whose format the whole column must prove.</summary>
    public bool NeedsFormat { get; private set; }

    /// <inheritdoc/>
    public bool Take(DelimitedRow row) => Taken(row);

    /// <inheritdoc/>
    public bool Take(MemoryRow row) => Taken(row);

    private bool Taken<TRow>(TRow row)
        where TRow : struct, IRow
    {
        var fields = row.FieldCount;
        if (fields != _columns && !FieldsFit(row, fields))
        {
            return true;
        }

        var line = row.Line;
        foreach (var column in _others)
        {
            var text = row.Field(column);
            if (text.Length >= 9)
            {
                Guard.Look(text, column, line);
            }
        }

        var bits = _plan.AllBits;
        var area = _plan.ConstantArea;
        var period = _plan.ConstantPeriod;
        for (var i = 0; i < _texts.Length; i++)
        {
            var column = _texts[i];
            var text = row.Field(column.Column);
            ref readonly var judgement = ref column.Judge(text, line, out var isNew);
            if (isNew)
            {
                Guard.Look(text, column.Column, line);
            }

            bits &= judgement.Bits;
            if (i == _areaText)
            {
                area = judgement.Area;
            }

            if (i == _periodText)
            {
                period = judgement.Period;
            }
        }

        if (_plan.WithinColumn >= 0)
        {
            area = AreaInside(row, line);
        }

        Read++;
        return Place(row, line, bits, area, period);
    }

    private bool Place<TRow>(TRow row, int line, ulong bits, int area, int period)
        where TRow : struct, IRow
    {
        var wanted = bits & ~_plan.PresenceBit;
        if (wanted == 0)
        {
            if (bits != 0 && area >= 0 && period >= 0)
            {
                Cells.At(area, period)[(period * _stride) + _stride - 1].Row(line);
            }

            FilteredOut++;
            return true;
        }

        if ((area < 0 && !_plan.Source.Area.InHeads) || (period < 0 && !_plan.Source.Period.InHeads))
        {
            return Homeless(row, line, area, period);
        }

        var heads = wanted & _plan.HeadBits;
        if (heads != 0)
        {
            return TakeHeads(row, line, heads, area, period);
        }

        if (!ReadValues(row, line, wanted))
        {
            return !NeedsFormat;
        }

        if ((wanted & _distinctBits) != 0 && !DistinctFilled(row, line, wanted))
        {
            return true;
        }

        var cells = Cells.At(area, period);
        var start = period * _stride;
        if (_plan.PresenceBit != 0)
        {
            cells[start + _stride - 1].Row(line);
        }

        while (wanted != 0)
        {
            var term = BitOperations.TrailingZeroCount(wanted);
            wanted &= wanted - 1;
            ref var cell = ref cells[start + term];
            if (_termDistinct[term] >= 0)
            {
                Distinct.Add(area, period, term, row.Field(_termDistinct[term]));
            }

            cell.Row(line);
            foreach (var slot in _termSlots[term])
            {
                cell.Add(_values[slot]);
            }
        }

        Used++;
        return true;
    }

    private bool TakeHeads<TRow>(TRow row, int line, ulong bits, int area, int period)
        where TRow : struct, IRow
    {
        var heads = _plan.Heads;
        for (var i = 0; i < heads.Count; i++)
        {
            if ((bits & _heads.Bits[i]) != 0 && !ReadValue(row, line, heads[i], i))
            {
                return !NeedsFormat;
            }
        }

        var used = false;
        for (var i = 0; i < heads.Count; i++)
        {
            var wanted = bits & _heads.Bits[i];
            var (a, p) = (_plan.Source.Area.InHeads ? _heads.Places[i] : area, _plan.Source.Period.InHeads ? _heads.Places[i] : period);
            if (a < 0)
            {
                continue;
            }

            var cells = Cells.At(a, p);
            if (_plan.PresenceBit != 0)
            {
                cells[(p * _stride) + _stride - 1].Row(line);
            }

            while (wanted != 0)
            {
                var term = BitOperations.TrailingZeroCount(wanted);
                wanted &= wanted - 1;
                ref var cell = ref cells[(p * _stride) + term];
                cell.Row(line);
                cell.Add(_values[i]);
                used = true;
            }
        }

        if (used)
        {
            Used++;
        }
        else
        {
            FilteredOut++;
        }

        return true;
    }

    private bool ReadValues<TRow>(TRow row, int line, ulong wanted)
        where TRow : struct, IRow
    {
        for (var i = 0; i < _valueColumns.Length; i++)
        {
            if ((wanted & _valueBits[i]) != 0 && !ReadValue(row, line, _valueColumns[i], i))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadValue<TRow>(TRow row, int line, int column, int slot)
        where TRow : struct, IRow
    {
        var text = row.Field(column);
        var value = row.IsNumber(column) ? CellText.ReadStored(text) : CellText.Read(text, _plan.Formats[column], _plan.MissingWords);
        _values[slot] = value;
        switch (value.Kind)
        {
            case CellKind.NeedsFormat:
                NeedsFormat = true;
                return false;
            case CellKind.AgainstFormat:
                throw AgainstFormat(text, line, column);
            case CellKind.Bad:
                Rejects.Add(line, _plan.Layout.Columns[column], RejectedRows.Shown(text), "not a number", "Correct the cell at its source, or list the word under 'missing' in format if it means unknown.");
                return false;
            default:
                return true;
        }
    }

    private int AreaInside<TRow>(TRow row, int line)
        where TRow : struct, IRow
    {
        var within = Encoding.UTF8.GetString(row.Field(_plan.WithinColumn));
        var text = _plan.AreaColumn >= 0 ? Encoding.UTF8.GetString(row.Field(_plan.AreaColumn)) : "";
        if (!_pairs.TryGetValue((text, within), out var area))
        {
            area = _plan.AreaOf(text, within, line);
            if (_pairs.Count < TextTable.MostTexts)
            {
                _pairs[(text, within)] = area;
            }
        }

        return area;
    }
}
