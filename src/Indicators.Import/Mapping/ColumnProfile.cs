using System.Text;
using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>What a sample of a column's cells looks like.</summary>
internal sealed class ColumnProfile(int index, string name)
{
    private const int MostTexts = 400;
    private static readonly string[] DateFormats = ["dd-MM-yyyy", "dd.MM.yyyy", "dd/MM/yyyy", "yyyy-MM-dd", "MMM yyyy", "MMMM yyyy", "yyyyMM", "MM-yyyy"];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _cells;
    private int _numbers;

    public int Index { get; } = index;

    public string Name { get; } = name;

    public List<string> Texts { get; } = [];

    public HashSet<string> KnownAreas { get; } = new(StringComparer.Ordinal);

    public NumberEvidence Evidence { get; } = new();

    public string PeriodFormat { get; private set; } = "code";

    public double PeriodScore { get; private set; }

    public double AreaShare => Texts.Count == 0 ? 0 : (double)KnownAreas.Count / Texts.Count;

    public double NumberShare => _cells == 0 ? 0 : (double)_numbers / _cells;

    public static IReadOnlyList<ColumnProfile> Of(Extract extract, AreaCatalogue areas)
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

        return sampler.Columns;
    }

    public void Add(ReadOnlySpan<byte> text, int line, bool stored)
    {
        var trimmed = CellText.Trim(text);
        if (trimmed.IsEmpty)
        {
            return;
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

        if (Texts.Count < MostTexts)
        {
            var shown = Filter.Normal(Encoding.UTF8.GetString(trimmed.Length > 400 ? trimmed[..400] : trimmed));
            if (_seen.Add(shown))
            {
                Texts.Add(shown);
            }
        }
    }

    private void Conclude(AreaCatalogue areas)
    {
        foreach (var text in Texts.Where(t => areas.ByCode(t) is not null || (t.Length == 4 && t[0] == '0' && areas.ByCode(t[1..]) is not null) || areas.ByName(t).Count > 0 || areas.ByTransliteratedName(t).Count > 0))
        {
            KnownAreas.Add(text);
        }

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
    }

    private sealed class Sampler(IReadOnlyList<ColumnProfile> columns) : IRowTaker
    {
        private const int MostRows = 5_000;
        private int _rows;

        public IReadOnlyList<ColumnProfile> Columns { get; } = columns;

        public bool Full => _rows >= MostRows;

        public bool Take(DelimitedRow row) => Taken(row);

        public bool Take(MemoryRow row) => Taken(row);

        private bool Taken<TRow>(TRow row)
            where TRow : struct, IRow
        {
            for (var i = 0; i < Math.Min(row.FieldCount, Columns.Count); i++)
            {
                Columns[i].Add(row.Field(i), row.Line, row.IsNumber(i));
            }

            return ++_rows < MostRows;
        }
    }
}
