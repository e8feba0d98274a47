namespace Indicators.Store.Tests;

/// <summary>The store's contract on PostgreSQL.</summary>
[NeedsPostgres]
[Collection(PostgresCollection.Name)]
public sealed class PostgresStoreTests(PostgresServer server) : StoreContract
{
    protected override StoreLocation Location { get; } = StoreLocation.Parse(server.NewDatabase());
}
