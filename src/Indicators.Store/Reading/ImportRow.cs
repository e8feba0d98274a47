using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>A row of the list of imports, as Dapper fills it.</summary>
internal sealed class ImportRow
{
    public int Id { get; set; }

    public string Mapping { get; set; } = "";

    public string Fingerprint { get; set; } = "";

    public object RecordedAt { get; set; } = "";

    public string Program { get; set; } = "";

    public long Added { get; set; }

    public long Changed { get; set; }

    public long Moved { get; set; }

    public long Ended { get; set; }

    public long Kept { get; set; }

    public StoredImport ToImport(StoreBackend backend) =>
        new(Id, Mapping, Fingerprint, backend.MomentFrom(RecordedAt), Program);
}
