using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>What a store promises, whichever database holds it. Each backend runs every test here.</summary>
public abstract class StoreContract : IDisposable
{
    private readonly List<ObservationStore> _opened = [];

    /// <summary>A place without a store, new for each test.</summary>
    protected abstract StoreLocation Location { get; }

    protected ObservationStore Open(StoreOptions? options = null)
    {
        var store = ObservationStore.Open(Location, options ?? new StoreOptions { Create = true });
        _opened.Add(store);
        return store;
    }

    public virtual void Dispose()
    {
        _opened.ForEach(store => store.Dispose());
        GC.SuppressFinalize(this);
    }

    [BackendFact]
    public void An_import_is_read_back_as_it_was()
    {
        using var store = Open();
        var numerators = Batches.File("extracts/numerators.csv");
        var denominators = Batches.File("shared:statbank/population.csv", "bb") with { ExtractDate = null, Synthetic = false, IsPublic = false };
        Observation[] figures =
        [
            new("convicted", "330-ringparken", Period.OfYear(2014))
            {
                Value = 2.71,
                Numerator = 32,
                Denominator = 1180,
                Origins = [new(numerators, 12, 40, 29), new(denominators, 5, 5, 1)],
            },
            new("income", "330-ringparken", Period.Parse("2014K4"))
            {
                Value = 0.1 + 0.2,
                StandardDeviation = 1e-300,
                Origins = [new(numerators, 2, 2, 1)],
            },
            new("residents", "084", Period.Parse("2019/2020"))
            {
                Absence = new(AbsenceKind.Suppressed, "færre end fem", 5),
                Origins = [new(numerators, 3, 3, 1)],
            },
        ];
        var batch = new ImportBatch(
            "plan/first",
            "f1",
            [new(numerators, new(10, 7, 2, 1), [new(9, "value", "1,473\0", "reason", "action")]), new(denominators, new(1, 1, 0, 0), [])],
            figures);

        var outcome = store.Import(batch, Batches.Day1);

        outcome.ShouldBe(new ImportOutcome(outcome.Import, Added: 3, Changed: 0, Moved: 0, Ended: 0, Kept: 0, IsNew: true));
        outcome.Import.RecordedAt.ShouldBe(Batches.Day1);
        var read = store.Observations(ObservationQuery.Everything);
        read.Select(Describe).ShouldBe(figures.Select(Describe));
        store.Sources().Select(s => (s.Source, s.Balance)).ShouldBe(batch.Sources.Select(s => (s.Source, s.Balance)));
        store.Rejects().Select(r => (r.File, r.Reject)).ShouldBe([("extracts/numerators.csv", new Reject(9, "value", "1,473\ufffd", "reason", "action"))]);
        store.Rejects("another").ShouldBeEmpty();
    }

    [BackendFact]
    public void The_same_fingerprint_again_writes_nothing()
    {
        using var store = Open();
        var batch = Batches.Of("m", "f1", Batches.File(), Batches.Share("convicted", "159", 2015, 2.5, 2, Batches.File()));
        var first = store.Import(batch, Batches.Day1);

        store.Holds("m", "f1").ShouldBeTrue();
        store.Holds("m", "f2").ShouldBeFalse();
        store.Holds("n", "f1").ShouldBeFalse();
        var second = store.Import(batch, Batches.Day2);

        second.IsNew.ShouldBeFalse();
        second.Import.ShouldBe(first.Import);
        second.Kept.ShouldBe(1);
        store.Mappings().ShouldHaveSingleItem().RecordedAt.ShouldBe(Batches.Day1);
    }

    [BackendFact]
    public void A_corrected_file_adds_revisions_and_leaves_the_rest()
    {
        using var store = Open();
        var before = Batches.File(sha: "aa");
        var after = Batches.File(sha: "bb");
        store.Import(
            Batches.Of("m", "f1", before, Batches.Share("i", "kept", 2015, 1, 2, before), Batches.Share("i", "changed", 2015, 2, 3, before), Batches.Share("i", "ended", 2015, 3, 4, before), Batches.Share("i", "moved", 2015, 4, 5, before)),
            Batches.Day1);

        var outcome = store.Import(
            Batches.Of("m", "f2", after, Batches.Share("i", "kept", 2015, 1, 2, after), Batches.Share("i", "changed", 2015, 2.5, 3, after), Batches.Share("i", "moved", 2015, 4, 4, after), Batches.Share("i", "added", 2016, 5, 5, after)),
            Batches.Day2);

        outcome.ShouldBe(new ImportOutcome(outcome.Import, Added: 1, Changed: 1, Moved: 1, Ended: 1, Kept: 1, IsNew: true));
        Values(store, null).ShouldBe(["added 2016 5 :5 bb", "changed 2015 2.5 :3 bb", "kept 2015 1 :2 bb", "moved 2015 4 :4 bb"]);
        Values(store, Batches.Day1).ShouldBe(["changed 2015 2 :3 aa", "ended 2015 3 :4 aa", "kept 2015 1 :2 aa", "moved 2015 4 :5 aa"]);
        Values(store, Batches.Day2.AddTicks(-10)).ShouldBe(Values(store, Batches.Day1));
        Values(store, Batches.Day1.AddTicks(-10)).ShouldBeEmpty();
        store.Sources(Batches.Day1).ShouldHaveSingleItem().Source.Sha256.ShouldBe("aa");

        var history = store.Trace("i", "changed", Period.OfYear(2015));
        history.Select(r => (r.Observation.Value, r.Observation.Origins[0].Source.Sha256, r.Recorded.RecordedAt, r.Superseded?.RecordedAt)).ShouldBe(
            [(2, "aa", Batches.Day1, Batches.Day2), (2.5, "bb", Batches.Day2, null)]);
        store.Trace("i", "kept", Period.OfYear(2015)).ShouldHaveSingleItem().Observation.Origins[0].Source.Sha256.ShouldBe("bb", "its lines are the same in the newest file");
        store.Trace("i", "nowhere", Period.OfYear(2015)).ShouldBeEmpty();
    }

    private static string[] Values(ObservationStore store, DateTimeOffset? asOf) =>
    [
        .. store.Observations(ObservationQuery.Everything, asOf).Select(o =>
            FormattableString.Invariant($"{o.Area} {o.Period} {o.Value} :{o.Origins[0].FirstLine} {o.Origins[0].Source.Sha256}")),
    ];

    private static string Describe(Observation o) => FormattableString.Invariant(
        $"{o.Indicator}|{o.Area}|{o.Period}|{o.Value:R}|{o.Numerator}|{o.Denominator}|{o.StandardDeviation:R}|{o.Absence}|{string.Join(",", o.Origins.Select(g => $"{g.Source}:{g.FirstLine}-{g.LastLine}/{g.Rows}"))}");
}
