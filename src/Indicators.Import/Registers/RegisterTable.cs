using System.Text;
using Indicators.Import.Extracts;
using Indicators.Import.Mapping;
using Indicators.Import.Privacy;
using Indicators.Model;

namespace Indicators.Import.Registers;

/// <summary>A register's rows as texts, after the watch for personal numbers.</summary>
internal sealed class RegisterTable
{
    /// <summary>A register has a row per participation; more than this is another kind of file.</summary>
    private const int MostRows = 1_000_000;

    private RegisterTable(string file, SourceFile source, IReadOnlyList<Row> rows, IReadOnlyDictionary<string, int> columns)
    {
        File = file;
        Source = source;
        Rows = rows;
        Columns = columns;
    }

    /// <summary>How messages name the file.</summary>
    public string File { get; }

    /// <summary>The file with what its origin record says.</summary>
    public SourceFile Source { get; }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The number of each column of the register that the file has.</summary>
    public IReadOnlyDictionary<string, int> Columns { get; }

    /// <summary>Reads a register file, CSV or XLSX.</summary>
    /// <exception cref="SourceException">The file is missing, holds personal numbers, or has other columns than its kind of register.</exception>
    public static RegisterTable Read(string path, RegisterFileUse use)
    {
        var reader = use.File.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? ReaderKind.Xlsx : ReaderKind.Table;
        var extract = ExtractFile.Open(path, use.File, reader, new FileFormat { Separator = reader == ReaderKind.Table ? use.Separator : null, Header = true });
        CprGuard.RefuseInHeader(use.File, extract.Layout.Columns);
        var columns = ColumnsOf(extract.Layout, use);
        var takers = new List<Taker>();
        var complete = extract.Run(
            () =>
            {
                var taker = new Taker(extract.Layout.Columns.Count, use.File);
                lock (takers)
                {
                    takers.Add(taker);
                }

                return taker;
            },
            null,
            CancellationToken.None);
        if (!complete)
        {
            throw new SourceException(use.File, "the register's encoding is not the same from beginning to end", "UTF-8 or Windows-1252 throughout", "Save it as UTF-8.");
        }

        var guard = new CprGuard(new bool[extract.Layout.Columns.Count]);
        takers.ForEach(t => guard.Merge(t.Guard));
        guard.Judge(use.File, extract.Layout.Columns, _ => false);
        var rows = takers.SelectMany(t => t.Rows).ToList();
        rows.Sort((a, b) => a.Line.CompareTo(b.Line));
        return new RegisterTable(use.File, OriginFile.Describe(path, use.File, extract.Sha256), rows, columns);
    }

    private static Dictionary<string, int> ColumnsOf(Layout layout, RegisterFileUse use)
    {
        var known = RegisterColumns.Of(use.Kind);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            var name = layout.Columns[i].Trim().ToLowerInvariant();
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw new SourceException(
                    $"{use.File}:1",
                    $"the column '{CprGuard.Redact(layout.Columns[i])}' is no part of a register of {use.Kind.ToString().ToLowerInvariant()}",
                    string.Join(", ", known),
                    "Leave out what the evaluation does not need.");
            }

            if (!columns.TryAdd(name, i))
            {
                throw new SourceException($"{use.File}:1", $"the column '{name}' stands twice", "each column once");
            }
        }

        foreach (var name in RegisterColumns.Required(use.Kind).Where(n => !columns.ContainsKey(n)))
        {
            throw new SourceException($"{use.File}:1", $"the register has no column '{name}'", string.Join(", ", known), "Write an empty one with 'indicators register template'.");
        }

        return columns;
    }

    /// <summary>A row's line in the file and its texts.</summary>
    internal sealed record Row(int Line, string[] Cells);

    private sealed class Taker(int columns, string file) : IRowTaker
    {
        public CprGuard Guard { get; } = new(new bool[columns]);

        public List<Row> Rows { get; } = [];

        public bool Take(DelimitedRow row) => Taken(row);

        public bool Take(MemoryRow row) => Taken(row);

        private bool Taken<TRow>(TRow row)
            where TRow : struct, IRow
        {
            var cells = new string[columns];
            for (var i = 0; i < columns; i++)
            {
                var text = i < row.FieldCount ? row.Field(i) : [];
                Guard.Look(text, i, row.Line);
                cells[i] = Encoding.UTF8.GetString(text).Trim();
            }

            if (row.FieldCount > columns)
            {
                throw new SourceException($"{file}:{row.Line}", $"the row has {row.FieldCount} fields", $"{columns}, as the header", "Put quotes around a text that holds the separator.");
            }

            if (cells.Any(c => c.Length > 0))
            {
                Rows.Add(new Row(row.Line, cells));
            }

            return Rows.Count <= MostRows
                ? true
                : throw new SourceException(file, $"the register has more than {MostRows} rows", "one row per participation, event, outcome, answer, rating or payment");
        }
    }
}
