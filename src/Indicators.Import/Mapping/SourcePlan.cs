using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>One figure to be gathered from a file, with its columns found.</summary>
/// <param name="Mapping">What the mapping says.</param>
/// <param name="Values">Value columns of a row; empty when the heads hold the values or rows are counted.</param>
/// <param name="FromHeads">True when each head of a row gives a value of its own.</param>
/// <param name="DistinctColumn">The column whose different texts are counted, or -1.</param>
internal sealed record TermPlan(TermMapping Mapping, int[] Values, bool FromHeads, int DistinctColumn);

/// <summary>A filter and the figures that it decides about, one bit each.</summary>
internal sealed record FilterPlan(Filter Filter, ulong Bits);

/// <summary>A mapping's source laid over the columns that its file really has; shared by the threads that read the file.</summary>
internal sealed class SourcePlan
{
    /// <summary>The bit of a figure that only notes which areas and periods the file has.</summary>
    public const int MostTerms = 60;

    private readonly AreaResolver _areaResolver;
    private readonly AreaCatalogue _areas;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _areaNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<Period, int> _periodNumbers = [];
    private readonly Dictionary<Filter, List<(string Label, LabelRange Range)>> _taken = [];

    private SourcePlan(MappingSource source, Layout layout, string file, AreaCatalogue areas)
    {
        Source = source;
        Layout = layout;
        File = file;
        _areas = areas;
        _areaResolver = new AreaResolver(source.Area, areas, file);
    }

    /// <summary>What the mapping says about the file.</summary>
    public MappingSource Source { get; }

    /// <summary>The file's columns.</summary>
    public Layout Layout { get; }

    /// <summary>How messages name the file.</summary>
    public string File { get; }

    /// <summary>The figures; their places are their bits.</summary>
    public IReadOnlyList<TermPlan> Terms { get; private set; } = [];

    /// <summary>All figures' bits and the presence bit.</summary>
    public ulong AllBits { get; private set; }

    /// <summary>The presence bit, or 0 when it is not needed to know which areas and periods the file has.</summary>
    public ulong PresenceBit { get; private set; }

    /// <summary>Bits of the figures that take each head's value.</summary>
    public ulong HeadBits { get; private set; }

    /// <summary>Filters by column.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<FilterPlan>> Filters { get; private set; } = new Dictionary<int, IReadOnlyList<FilterPlan>>();

    /// <summary>Filters on the dimension that the heads are values of.</summary>
    public IReadOnlyList<FilterPlan> HeadFilters { get; private set; } = [];

    /// <summary>The column with the area, or -1.</summary>
    public int AreaColumn { get; private set; } = -1;

    /// <summary>The column with the containing area, or -1.</summary>
    public int WithinColumn { get; private set; } = -1;

    /// <summary>The column with the period, or -1.</summary>
    public int PeriodColumn { get; private set; } = -1;

    /// <summary>The columns whose heads are values of a dimension.</summary>
    public IReadOnlyList<int> Heads { get; private set; } = [];

    /// <summary>The number of the constant area, or -1.</summary>
    public int ConstantArea { get; private set; } = -1;

    /// <summary>The number of the constant period, or -1.</summary>
    public int ConstantPeriod { get; private set; } = -1;

    /// <summary>Number format of each column that holds values.</summary>
    public NumberFormat[] Formats { get; private set; } = [];

    /// <summary>Which columns hold values.</summary>
    public bool[] IsValue { get; private set; } = [];

    /// <summary>Words that mean unknown.</summary>
    public IReadOnlyList<byte[]> MissingWords { get; private set; } = [];

    /// <summary>Area codes by number.</summary>
    public List<string> Areas { get; } = [];

    /// <summary>Periods by number.</summary>
    public List<Period> Periods { get; } = [];

    /// <summary>Lays a mapping over a file's columns.</summary>
    /// <exception cref="MappingException">A column that the mapping names is not there.</exception>
    public static SourcePlan Create(MappingSource source, IEnumerable<TermMapping> terms, Layout layout, string file, AreaCatalogue areas)
    {
        var plan = new SourcePlan(source, layout, file, areas);
        new SourcePlanner(plan, source, layout, file, areas).Lay([.. terms]);
        return plan;
    }

    /// <summary>What the planner found.</summary>
    internal void Set(IReadOnlyList<TermPlan> terms, bool presence, Dictionary<int, IReadOnlyList<FilterPlan>> filters, IReadOnlyList<FilterPlan> headFilters)
    {
        Terms = terms;
        PresenceBit = presence ? 1UL << terms.Count : 0;
        AllBits = ((1UL << terms.Count) - 1) | PresenceBit;
        for (var i = 0; i < terms.Count; i++)
        {
            HeadBits |= terms[i].FromHeads ? 1UL << i : 0;
        }

        Filters = filters;
        HeadFilters = headFilters;
        MissingWords = [.. Source.Format.MissingWords.Select(w => System.Text.Encoding.UTF8.GetBytes(w))];
        IsValue = new bool[Layout.Columns.Count];
        foreach (var term in terms)
        {
            Mark(term.Values);
        }

        if (HeadBits != 0)
        {
            Mark(Heads);
        }

        Formats = new NumberFormat[Layout.Columns.Count];
        Formats.AsSpan().Fill(Layout.PlainNumbers && !Source.Format.Numbers.IsKnown ? NumberFormat.Plain : Source.Format.Numbers);

        void Mark(IReadOnlyList<int> columns)
        {
            foreach (var column in columns)
            {
                IsValue[column] = true;
            }
        }
    }

    /// <summary>Where area and period stand.</summary>
    internal void Place(int area, int within, int period, IReadOnlyList<int> heads)
    {
        AreaColumn = area;
        WithinColumn = within;
        PeriodColumn = period;
        Heads = heads;
    }

    /// <summary>The constant area and period.</summary>
    internal void Fix(string? area, Period? period)
    {
        ConstantArea = area is null ? -1 : NumberOf(area);
        ConstantPeriod = period is { } p ? NumberOf(p) : -1;
    }

    /// <summary>The number of the area that a text names; -1 when it is not known.</summary>
    public int AreaOf(string text, string? within, int line)
    {
        lock (_gate)
        {
            return _areaResolver.Find(text, within, line) is { } area ? NumberOf(area.Code) : -1;
        }
    }

    /// <summary>True when a text is the code or name of an area, for messages.</summary>
    public bool NamesArea(string text) => _areas.ByCode(text) is not null || _areas.ByName(text).Count > 0;

    /// <summary>The area whose name is nearest to a text that names none, for messages; null when none is near.</summary>
    public Area? NearArea(string text) => _areas.Nearest(text);

    /// <summary>The number of the period that a text names; -1 when it is none.</summary>
    public int PeriodOf(string text)
    {
        lock (_gate)
        {
            return PeriodText.TryRead(text, Source.Period, out var period) ? NumberOf(period) : -1;
        }
    }

    /// <summary>The bits that survive a label under filters.</summary>
    /// <exception cref="MappingException">A range cuts through a group, or takes two groups that overlap.</exception>
    public ulong BitsOf(string text, IReadOnlyList<FilterPlan> filters)
    {
        var label = Filter.Normal(text);
        var bits = AllBits;
        lock (_gate)
        {
            foreach (var plan in filters)
            {
                try
                {
                    if (!plan.Filter.Passes(label, out var by))
                    {
                        bits &= ~plan.Bits;
                    }
                    else if (by is not null)
                    {
                        RefuseOverlap(plan.Filter, label);
                    }
                }
                catch (PartialOverlapException e)
                {
                    throw new MappingException(plan.Filter.Where, $"the range on '{plan.Filter.Column}' covers only a part of the group '{e.Label}' in {File}", "a range whose ends fall between the file's groups", "Choose other ends, or list the groups that are meant.");
                }
            }
        }

        return bits;
    }

    private void RefuseOverlap(Filter filter, string label)
    {
        if (filter.Excludes || LabelRange.OfLabel(label) is not { } range)
        {
            return;
        }

        if (!_taken.TryGetValue(filter, out var taken))
        {
            _taken[filter] = taken = [];
        }

        foreach (var (other, otherRange) in taken)
        {
            if (other != label && otherRange != range && otherRange.Overlaps(range))
            {
                throw new MappingException(filter.Where, $"the filter on '{filter.Column}' takes both '{other}' and '{label}' in {File}, which overlap", "groups that do not overlap", "List the groups that are meant, so that nobody is counted twice.");
            }
        }

        if (taken.TrueForAll(t => t.Label != label))
        {
            taken.Add((label, range));
        }
    }

    private int NumberOf(string area)
    {
        if (!_areaNumbers.TryGetValue(area, out var number))
        {
            _areaNumbers[area] = number = Areas.Count;
            Areas.Add(area);
        }

        return number;
    }

    private int NumberOf(Period period)
    {
        if (!_periodNumbers.TryGetValue(period, out var number))
        {
            _periodNumbers[period] = number = Periods.Count;
            Periods.Add(period);
        }

        return number;
    }
}
