using System.Globalization;
using System.Text;
using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>The first rows of a file.</summary>
/// <param name="Columns">What each column looks like.</param>
/// <param name="Rows">The rows' texts, a column each.</param>
/// <param name="IsCut">True when the file may have more rows.</param>
internal sealed record FileSample(IReadOnlyList<ColumnProfile> Columns, IReadOnlyList<string[]> Rows, bool IsCut);

/// <summary>What a sample of a column's cells looks like.</summary>
internal sealed class ColumnProfile(int index, string name)
{
    private const int MostTexts = 400;
    private static readonly string[] DateFormats = ["dd-MM-yyyy", "dd.MM.yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "MMM yyyy", "MMMM yyyy", "yyyyMM", "MM-yyyy"];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);
    private int _cells;
    private int _areaCells;
    private int _numbers;

    public int Index { get; } = index;

    public string Name { get; } = name;

    public List<string> Texts { get; } = [];

    public HashSet<string> KnownAreas { get; } = new(StringComparer.Ordinal);

    public NumberEvidence Evidence { get; } = new();

    public string PeriodFormat { get; private set; } = "code";

    public double PeriodScore { get; private set; }

    /// <summary>The lowest and highest period of the sample; null when the column holds none.</summary>
    public (Period First, Period Last)? Periods { get; private set; }

    /// <summary>
    /// How much of the column names known areas: of its cells or of its different texts, whichever is more, since one unknown
    /// name among few hides no column. Of numbers both must be many: a count can look like a code.
    /// </summary>
    public double AreaShare => Texts.Count == 0 ? 0 : NumberShare > 0.8 ? Math.Min(OfTexts, OfCells) : Math.Max(OfTexts, OfCells);

    /// <summary>True when the cells are whole numbers, apart from those without a number.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>The largest whole number, 0 when there is none.</summary>
    public long Largest { get; private set; }

    private double OfTexts => (double)KnownAreas.Count / Texts.Count;

    private double OfCells => (double)_areaCells / _cells;

    public double NumberShare => _cells == 0 ? 0 : (double)_numbers / _cells;

    /// <summary>Looks at the first rows of a file.</summary>
    public static FileSample Sample(Extract extract, AreaCatalogue areas)
    {
        if (extract is DelimitedExtract delimited)
        {
            // One thread sees the rows in their order, so the same file gives the same proposal.
            delimited.Readers = 1;
        }

        Sampler sampler;
        var attempt = 0;
        do
        {
            // A run that ends early because the encoding turned out to be another starts again from the first row.
            sampler = new Sampler([.. extract.Layout.Columns.Select((c, i) => new ColumnProfile(i, c))]);
        }
        while (!extract.Run(() => sampler, null, CancellationToken.None) && !sampler.Full && ++attempt < 3);

        foreach (var column in sampler.Columns)
        {
            column.Conclude(areas);
        }

        return new FileSample(sampler.Columns, sampler.Rows, sampler.Full);
    }

    /// <summary>A whole number without its thousands marks; null for a text without number.</summary>
    public static long? WholeOf(string text)
    {
        // A mark before three digits at the end is a thousands mark here: shares and means have other ends among their values too.
        var marked = text.Length > 4 && text[^4] is '.' or ',' or ' ' or '\u00a0';
        var digits = marked ? text.Remove(text.Length - 4, 1) : text;
        return digits.Length is > 0 and <= 15 && digits.All(char.IsAsciiDigit) ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    private string Add(ReadOnlySpan<byte> text, int line, bool stored)
    {
        var trimmed = CellText.Trim(text);
        if (trimmed.IsEmpty)
        {
            return "";
        }

        _cells++;
        if (stored || CellText.Read(trimmed, NumberFormat.Undeclared, []).Kind is CellKind.Whole or CellKind.Fraction or CellKind.NeedsFormat or CellKind.Suppressed or CellKind.Missing)
        {
            _numbers++;
        }

        if (!stored)
        {
            Evidence.Add(text, line);
        }

        var shown = Filter.Normal(Encoding.UTF8.GetString(trimmed.Length > 400 ? trimmed[..400] : trimmed));
        if (!_seen.TryGetValue(shown, out var count) && Texts.Count < MostTexts)
        {
            Texts.Add(shown);
        }

        _seen[shown] = count + 1;
        return shown;
    }

    private void Conclude(AreaCatalogue areas)
    {
        foreach (var (text, count) in _seen)
        {
            if (areas.ByCode(text) is not null || (text.Length == 4 && text[0] == '0' && areas.ByCode(text[1..]) is not null) || areas.ByName(text).Count > 0 || areas.ByTransliteratedName(text).Count > 0)
            {
                _areaCells += count;
                KnownAreas.Add(text);
            }
        }

        KnownAreas.IntersectWith(Texts);

        var numbers = _seen.Keys.Where(t => t is not (".." or "." or "-" or "…" or ":") && t[0] != '<').ToList();
        IsWhole = numbers.Count > 0 && numbers.TrueForAll(t => WholeOf(t) is not null);
        Largest = IsWhole ? numbers.Max(t => WholeOf(t) ?? 0) : 0;
        foreach (var format in DateFormats.Prepend("code"))
        {
            var mapping = new PeriodMapping { Format = format };
            var share = Texts.Count == 0 ? 0 : (double)Texts.Count(t => PeriodText.TryRead(t, mapping, out var period) && period.Year is >= 1800 and <= 2200) / Texts.Count;
            var named = Name.ToUpperInvariant() is "TID" or "TIME" or "ÅR" or "YEAR" or "PERIODE" or "DATO" or "DATE" or "MÅNED";
            if (share + (named ? 1 : 0) > PeriodScore && share > 0.9)
            {
                PeriodScore = share + (named ? 1 : 0);
                PeriodFormat = format;
            }
        }

        if (PeriodScore > 0)
        {
            var mapping = new PeriodMapping { Format = PeriodFormat };
            foreach (var text in _seen.Keys)
            {
                if (PeriodText.TryRead(text, mapping, out var period))
                {
                    Periods = (Periods is { First: var first } && first.First <= period.First ? first : period, Periods is { Last: var last } && last.First >= period.First ? last : period);
                }
            }
        }
    }

    private sealed class Sampler(IReadOnlyList<ColumnProfile> columns) : IRowTaker
    {
        private const int MostRows = 5_000;
        private int _rows;

        public IReadOnlyList<ColumnProfile> Columns { get; } = columns;

        public List<string[]> Rows { get; } = [];

        public bool Full => _rows >= MostRows;

        public bool Take(DelimitedRow row) => Taken(row);

        public bool Take(MemoryRow row) => Taken(row);

        private bool Taken<TRow>(TRow row)
            where TRow : struct, IRow
        {
            var texts = new string[Columns.Count];
            for (var i = 0; i < texts.Length; i++)
            {
                texts[i] = i < row.FieldCount ? Columns[i].Add(row.Field(i), row.Line, row.IsNumber(i)) : "";
            }

            Rows.Add(texts);
            return ++_rows < MostRows;
        }
    }
}
