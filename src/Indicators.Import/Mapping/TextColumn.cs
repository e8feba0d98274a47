using System.Text;

namespace Indicators.Import.Mapping;

/// <summary>
/// A column whose texts decide something: which figures a row belongs to, its area or its period. Each different text is
/// judged once per thread and remembered.
/// </summary>
internal sealed class TextColumn(SourcePlan plan, int column)
{
    private readonly TextTable _table = new();
    private readonly IReadOnlyList<FilterPlan>? _filters = plan.Filters.TryGetValue(column, out var filters) ? filters : null;
    private readonly bool _isArea = column == plan.AreaColumn && plan.WithinColumn < 0;
    private readonly bool _isPeriod = column == plan.PeriodColumn;

    // Slot 0 is for texts that are not remembered.
    private Judgement[] _judgements = new Judgement[64];

    /// <summary>The column's number.</summary>
    public int Column { get; } = column;

    /// <summary>What a text decides.</summary>
    public ref readonly Judgement Judge(ReadOnlySpan<byte> text, int line, out bool isNew)
    {
        var slot = _table.Find(text, out isNew) + 1;
        if (isNew || slot == 0)
        {
            if (slot >= _judgements.Length)
            {
                Array.Resize(ref _judgements, _judgements.Length * 2);
            }

            isNew = true;
            _judgements[slot] = Decide(Encoding.UTF8.GetString(text), line);
        }

        return ref _judgements[slot];
    }

    private Judgement Decide(string text, int line) => new(
        _filters is null ? plan.AllBits : plan.BitsOf(text, _filters),
        _isArea ? plan.AreaOf(text, null, line) : -1,
        _isPeriod ? plan.PeriodOf(text) : -1);

    /// <summary>What a text decides: the figures that its row can belong to, and the numbers of its area and period.</summary>
    internal readonly record struct Judgement(ulong Bits, int Area, int Period);
}
