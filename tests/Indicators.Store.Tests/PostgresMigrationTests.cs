using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;
using Npgsql;

namespace Indicators.Store.Tests;

/// <summary>Migrations and roles of a PostgreSQL database.</summary>
[NeedsPostgres]
[Collection(PostgresCollection.Name)]
public sealed class PostgresMigrationTests(PostgresServer server) : MigrationContract
{
    protected override StoreLocation Location { get; } = StoreLocation.Parse(server.NewDatabase());

    protected override string True => "true";

    private protected override StoreBackend Backend() => PostgresBackend.Open(Location, new() { Create = true });

    private protected override string[] Columns(StoreBackend backend) =>
        [.. backend.Connection.Query<string>("SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, column_name")];

    private protected override void Clear(StoreBackend backend) => backend.Connection.Execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

    [PostgresFact]
    public void Roles_can_do_their_work_and_no_more()
    {
        var database = Location.Server!.Database!;
        using (var owner = ObservationStore.Open(Location, new() { Create = true }))
        {
            owner.Import(Program.Batch("m", 1, 10), Batches.Day1);
        }

        server.Execute(database, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "roles.postgres.sql")));
        server.Execute(database, "CREATE ROLE eva LOGIN IN ROLE indicators_reader; CREATE ROLE ib LOGIN IN ROLE indicators_importer");

        using (var reader = ObservationStore.Open(StoreLocation.Parse(server.Text(database, "eva"))))
        {
            reader.Observations(ObservationQuery.Everything).Count.ShouldBe(10);
            reader.Trace("i0", "m", Period.OfYear(2001)).Count.ShouldBe(1);
            reader.LogEvaluation(new("w", "evaluate", []), Batches.Day1).Id.ShouldBe(1);
            reader.LogEvaluation(new("w", "evaluate again", []) { Disclosures = [new("i0", ["m"], [new("m", "2001")])] }, Batches.Day1).Id.ShouldBe(2);
            reader.PastDisclosures("w").ShouldHaveSingleItem().Indicators.ShouldHaveSingleItem().Hidden.ShouldBe([new("m", "2001")]);
            foreach (var write in new[] { "DELETE FROM observation", "UPDATE observation SET superseded_in = 2", "INSERT INTO mapping (name) VALUES ('x')", "DROP TABLE observation", "TRUNCATE evaluation", "CREATE TABLE mine (x integer)" })
            {
                Should.Throw<PostgresException>(() => reader.Backend.Connection.Execute(write)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, write);
            }

            Should.Throw<StoreException>(() => reader.Import(Program.Batch("m", 2, 10), Batches.Day2)).Message.ShouldContain("the user lacks a permission");
        }

        using (var importer = ObservationStore.Open(StoreLocation.Parse(server.Text(database, "ib"))))
        {
            importer.Import(Program.Batch("m", 2, 20), Batches.Day2).Changed.ShouldBe(10);
            Should.Throw<PostgresException>(() => importer.Backend.Connection.Execute("UPDATE observation SET value = 0")).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
            foreach (var write in new[] { "DELETE FROM observation", "DROP TABLE observation", "TRUNCATE observation", "DELETE FROM evaluation", "ALTER TABLE import ADD COLUMN x integer", "DROP TRIGGER import_is_append_only ON import" })
            {
                Should.Throw<PostgresException>(() => importer.Backend.Connection.Execute(write)).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege, write);
            }
        }

        using var again = ObservationStore.Open(Location);
        Should.Throw<PostgresException>(() => again.Backend.Connection.Execute("DELETE FROM evaluation")).MessageText.ShouldContain("append-only");
        Should.Throw<StoreException>(() => again.Backup("/tmp/x")).Action.ShouldContain("pg_dump");
        again.Check().ShouldBeEmpty();
    }

    [PostgresFact]
    public void A_wrong_password_is_refused_without_repeating_it()
    {
        const string Secret = "hemmelig-ØÅ7";
        server.Execute("postgres", "CREATE ROLE guarded LOGIN PASSWORD 'another'");
        server.RequirePasswordOf("guarded");

        var error = Should.Throw<StoreException>(() => ObservationStore.Open(StoreLocation.Parse($"{server.Text(Location.Server!.Database!, "guarded")};Password={Secret}")));

        error.Found.ShouldBe("the server refuses this user or password");
        error.ToString().ShouldNotContain(Secret);
        error.Message.ShouldNotContain("guarded");
    }

    [PostgresFact]
    public void An_import_that_waits_too_long_for_another_says_so()
    {
        using var first = ObservationStore.Open(Location, new() { Create = true });
        using var held = first.Backend.BeginWrite();
        using var second = ObservationStore.Open(Location, new() { Patience = TimeSpan.FromSeconds(1) });

        Should.Throw<StoreException>(() => second.Import(Program.Batch("m", 1, 1), Batches.Day1)).Found.ShouldBe("another import was still running after 1 s");

        held.Rollback();
        second.Import(Program.Batch("m", 1, 1), Batches.Day1).Added.ShouldBe(1);
    }
}
