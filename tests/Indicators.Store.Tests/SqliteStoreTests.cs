namespace Indicators.Store.Tests;

/// <summary>The store's contract on an SQLite file.</summary>
public sealed class SqliteStoreTests : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-store-").FullName;

    protected override StoreLocation Location => StoreLocation.OfFile(Path.Combine(_folder, "observations.db"));

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
