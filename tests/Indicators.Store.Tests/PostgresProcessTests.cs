namespace Indicators.Store.Tests;

/// <summary>Several programs on one PostgreSQL database.</summary>
[NeedsPostgres]
[Collection(PostgresCollection.Name)]
public sealed class PostgresProcessTests(PostgresServer server) : ProcessContract
{
    protected override string Place { get; } = server.NewDatabase();

    protected override int Importers => 16;

    protected override int Kills => Full ? 100 : 5;
}
