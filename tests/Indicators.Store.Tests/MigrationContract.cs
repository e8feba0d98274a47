using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Schema;

namespace Indicators.Store.Tests;

/// <summary>Every earlier schema comes forward with its data; a later one is refused.</summary>
public abstract class MigrationContract : IDisposable
{
    /// <summary>One figure as a program with schema version 2, the first that had figures, wrote it.</summary>
    protected const string FigureOfVersion2 =
        """
        INSERT INTO mapping (name) VALUES ('old');
        INSERT INTO mapping_file (mapping_id, path) VALUES (1, 'old.csv');
        INSERT INTO import (mapping_id, fingerprint, recorded_at, program, added, changed, moved, ended, kept)
        VALUES (1, 'f', '2019-05-06T07:08:09.000000Z', '0.0.1', 1, 0, 0, 0, 0);
        INSERT INTO source_file VALUES (1, 0, 1, 'aa', 'p', 't', 'l', 'n', '2019-01-02', {0}, {0}, 1, 1, 0, 0);
        INSERT INTO mapping_series (area, indicator, mapping_id) VALUES ('159', 'convicted', 1);
        INSERT INTO observation (area, indicator, period, mapping_id, recorded_in, first_day, last_day, value, lines)
        VALUES ('159', 'convicted', '2014', 1, 1, '2014-01-01', '2014-12-31', 2.71, '1:7-9/3');
        """;

    protected abstract StoreLocation Location { get; }

    /// <summary>How this database writes a truth in SQL.</summary>
    protected abstract string True { get; }

    private protected abstract StoreBackend Backend();

    /// <summary>All tables with their columns, one a line.</summary>
    private protected abstract string[] Columns(StoreBackend backend);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    [BackendFact]
    public void Every_earlier_version_comes_forward_with_its_figures()
    {
        string[] newest;
        using (var backend = Backend())
        {
            SchemaMigration.Apply(backend);
            newest = Columns(backend);
            Clear(backend);
        }

        for (var version = 1; version < LatestOf(); version++)
        {
            using (var old = Backend())
            {
                SchemaMigration.Apply(old, Math.Min(2, version));
                if (version >= 2)
                {
                    old.Connection.Execute(FigureOfVersion2.Replace("{0}", True, StringComparison.Ordinal));
                    SchemaMigration.Apply(old, version);
                }
            }

            var told = new List<string>();
            using (var store = ObservationStore.Open(Location, new() { Waiting = told.Add }))
            {
                told.ShouldHaveSingleItem().ShouldBe($"{Location}: bringing the database forward from schema version {version} to {LatestOf()}, which an earlier program cannot open; a large one takes half a minute.");
                if (version >= 2)
                {
                    var figure = store.Observations(ObservationQuery.Everything).ShouldHaveSingleItem();
                    figure.Value.ShouldBe(2.71);
                    figure.Origins.ShouldHaveSingleItem().ToString().ShouldBe("old.csv:7-9 (3 rows)");
                    store.Imports().ShouldHaveSingleItem().RecordedAt.ShouldBe(new(2019, 5, 6, 7, 8, 9, TimeSpan.Zero));
                }

                store.Import(Program.Batch("new", 1, 10), Batches.Day1).Added.ShouldBe(10, $"from version {version}");
                store.Check().ShouldBeEmpty();
                Columns(store.Backend).ShouldBe(newest, $"from version {version}");
                ObservationStore.Open(Location, new() { Waiting = told.Add }).Dispose();
                told.Count.ShouldBe(1, "it is told once");
                Clear(store.Backend);
            }
        }
    }

    [BackendFact]
    public void A_store_of_a_newer_program_is_refused()
    {
        using (var backend = Backend())
        {
            SchemaMigration.Apply(backend);
            backend.Connection.Execute("INSERT INTO schema_version (version, script, program) VALUES (99, 'later', '9.9')");
        }

        Should.Throw<StoreException>(() => ObservationStore.Open(Location)).Message.ShouldBe(
            $"{Location}: schema version 99, made by a newer program; expected at most version {LatestOf()}. Use the newer version of Indicators.");
    }

    /// <summary>A pre-release once wrote the same version number over other tables.</summary>
    [BackendFact]
    public void A_store_whose_tables_are_of_another_make_is_refused_when_it_is_opened()
    {
        ObservationStore.Open(Location, new() { Create = true }).Dispose();
        foreach (var change in new[] { "ALTER TABLE observation RENAME COLUMN lines TO origins", "ALTER TABLE evaluation_file RENAME TO evaluation_files" })
        {
            using (var backend = Backend())
            {
                backend.Connection.Execute(change);
            }

            var error = Should.Throw<StoreException>(() => ObservationStore.Open(Location));
            error.Found.ShouldStartWith("tables that are not those of its schema version (");
            error.Action.ShouldContain("indicators import");
            error.Message.ShouldNotContain('\n');
        }
    }

    [BackendFact]
    public void An_empty_database_becomes_a_store_only_when_asked()
    {
        Should.Throw<StoreException>(() => ObservationStore.Open(Location));
        ObservationStore.Open(Location, new() { Create = true }).Dispose();
        ObservationStore.Open(Location).Dispose();
    }

    /// <summary>Makes the database as good as new.</summary>
    private protected abstract void Clear(StoreBackend backend);

    private int LatestOf()
    {
        using var backend = Backend();
        return SchemaMigration.Latest(backend);
    }
}
