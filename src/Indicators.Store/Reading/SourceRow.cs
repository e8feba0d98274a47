using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>A row of the list of files, as Dapper fills it.</summary>
internal sealed class SourceRow
{
    public int ImportId { get; set; }

    public int FileId { get; set; }

    public int MappingId { get; set; }

    public string Path { get; set; } = "";

    public string Sha256 { get; set; } = "";

    public string Producer { get; set; } = "";

    public string TableName { get; set; } = "";

    public string Licence { get; set; } = "";

    public string Note { get; set; } = "";

    public object? ExtractDate { get; set; }

    public bool Synthetic { get; set; }

    public bool IsPublic { get; set; }

    public long RowsRead { get; set; }

    public long RowsUsed { get; set; }

    public long RowsFilteredOut { get; set; }

    public long RowsRejected { get; set; }

    public SourceFile ToSource(StoreBackend backend) => new(Path, Sha256)
    {
        Producer = Producer,
        Table = TableName,
        Licence = Licence,
        Note = Note,
        ExtractDate = backend.DayFrom(ExtractDate),
        Synthetic = Synthetic,
        IsPublic = IsPublic,
    };

    public RowBalance ToBalance() => new(RowsRead, RowsUsed, RowsFilteredOut, RowsRejected);
}
