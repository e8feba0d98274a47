using Dapper;
using Indicators.Store.Backends;

namespace Indicators.Store.Tests;

/// <summary>Migrations of an SQLite file.</summary>
public sealed class SqliteMigrationTests : MigrationContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-store-").FullName;

    protected override StoreLocation Location => StoreLocation.OfFile(Path.Combine(_folder, "observations.db"));

    protected override string True => "1";

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private protected override StoreBackend Backend() => SqliteBackend.Open(Location, new() { Create = true });

    private protected override string[] Columns(StoreBackend backend) =>
        [.. backend.Connection.Query<string>("SELECT type || ' ' || name || ' ' || COALESCE(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%' ORDER BY name")];

    private protected override void Clear(StoreBackend backend)
    {
        backend.Dispose();
        foreach (var file in Directory.GetFiles(_folder))
        {
            File.Delete(file);
        }
    }
}
