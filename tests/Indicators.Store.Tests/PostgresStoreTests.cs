using Dapper;
using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>The store's contract on PostgreSQL.</summary>
[NeedsPostgres]
[Collection(PostgresCollection.Name)]
public sealed class PostgresStoreTests(PostgresServer server) : StoreContract
{
    protected override StoreLocation Location { get; } = StoreLocation.Parse(server.NewDatabase());

    /// <summary>At the national scale one municipality's figures took the whole table, 1.7 s, where the index takes 2 ms.</summary>
    [BackendFact]
    public void A_few_areas_are_read_through_the_index_and_not_from_the_whole_table()
    {
        using var store = ObservationStore.Open(Location, new() { Create = true });
        for (var area = 0; area < 20; area++)
        {
            store.Import(Program.Batch($"area-{area}", 1, 2_000), Batches.Day1);
        }

        store.Compact();
        var before = ReadInSequence();
        store.Observations(new() { Areas = ["area-3", "area-17"], Indicators = ["i1", "i150"] }).Count.ShouldBe(40);
        store.Observations(new() { Areas = ["area-3"] }).Count.ShouldBe(2_000);
        store.Counts(new(["i1", "i2"], ["area-3", "area-4"], [Period.OfYear(2001), Period.OfYear(2009)], _ => true), store.State()).Numerators(1, 0).Length.ShouldBe(2);
        store.Trace("i7", "area-3", Period.OfYear(2005)).Count.ShouldBe(1);

        ReadInSequence().ShouldBe(before);

        long ReadInSequence()
        {
            store.Backend.Connection.Execute("SELECT pg_stat_force_next_flush()");
            return store.Backend.Connection.ExecuteScalar<long>("SELECT seq_tup_read FROM pg_stat_user_tables WHERE relname = 'observation'");
        }
    }
}
