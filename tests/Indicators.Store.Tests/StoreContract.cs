using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>What a store promises, whichever database holds it. Each backend runs every test here.</summary>
public abstract partial class StoreContract : IDisposable
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

    [BackendFact]
    public void A_query_takes_only_what_it_names_in_the_order_of_indicator_area_and_time()
    {
        using var store = Open();
        var file = Batches.File();
        var figures = new List<Observation>();
        foreach (var indicator in new[] { "b", "a" })
        {
            foreach (var area in new[] { "330-ringparken", "084", "330-ringparken-øst", "\U0001F3E0", "\uffee" })
            {
                figures.AddRange(new[] { "2015", "2014K4", "2014", "2014/2015" }.Select((period, i) =>
                    Batches.Share(indicator, area, 2000, i, 2, file) with { Period = Period.Parse(period) }));
            }
        }

        store.Import(Batches.Of("m", "f", file, figures), Batches.Day1);

        store.Observations(ObservationQuery.Everything).Select(o => (o.Indicator, o.Area)).Distinct().ShouldBe(
            new[] { "a", "b" }.SelectMany(i => new[] { "084", "330-ringparken", "330-ringparken-øst", "\uffee", "\U0001F3E0" }.Select(a => (i, a))));
        Codes(new() { Indicators = ["a"], Areas = ["084"] }).ShouldBe(["a 084 2014", "a 084 2014/2015", "a 084 2014K4", "a 084 2015"]);
        Codes(new() { Indicators = ["b"], Periods = [Period.OfYear(2015)] }).Length.ShouldBe(5);
        Codes(new() { Areas = ["084"], From = new(2014, 8, 1), To = new(2015, 12, 30) }).ShouldBe(
            ["a 084 2014/2015", "a 084 2014K4", "b 084 2014/2015", "b 084 2014K4"]);
        Codes(new() { Areas = ["'; DROP TABLE observation; --", "084\"]"] }).ShouldBeEmpty();
        Codes(new() { Areas = [] }).ShouldBeEmpty();

        string[] Codes(ObservationQuery query) => [.. store.Observations(query).Select(o => $"{o.Indicator} {o.Area} {o.Period}")];
    }

    [BackendFact]
    public void Two_mappings_that_contradict_each_other_are_refused_and_named()
    {
        using var store = Open();
        var file = Batches.File();
        store.Import(Batches.Of("first", "f1", file, Batches.Share("convicted", "159", 2015, 2.5, 2, file)), Batches.Day1);

        var error = Should.Throw<StoreException>(() =>
            store.Import(Batches.Of("second", "f2", file, Batches.Share("convicted", "159", 2014, 1, 2, file), Batches.Share("convicted", "159", 2015, 2.6, 3, file)), Batches.Day2));

        error.Where.ShouldBe("convicted for 159 in 2015");
        error.Found.ShouldBe("mapping 'second' says 2.6 and mapping 'first' says 2.5");
        Values(store, null).ShouldBe(["159 2015 2.5 :2 aa"], "nothing of the second is left");
        store.Mappings().ShouldHaveSingleItem();
        store.Check().ShouldBeEmpty();
    }

    [BackendFact]
    public void Two_mappings_that_agree_give_one_observation()
    {
        using var store = Open();
        var file = Batches.File();
        var bare = Batches.Share("convicted", "159", 2015, 2.5, 9, file) with { Numerator = null, Denominator = null };
        var missing = Batches.Share("convicted", "159", 2014, 1, 8, file) with { Value = null, Numerator = null, Denominator = null, Absence = Absence.Missing("..") };
        store.Import(Batches.Of("bare", "f1", file, bare, missing), Batches.Day1);
        store.Import(Batches.Of("counts", "f2", file, Batches.Share("convicted", "159", 2015, 2.5, 2, file), Batches.Share("convicted", "159", 2014, 1, 3, file)), Batches.Day2);

        Values(store, null).ShouldBe(["159 2014 1 :3 aa", "159 2015 2.5 :2 aa"], "a value before an absence, counts before none");
        store.Trace("convicted", "159", Period.OfYear(2015)).Select(r => r.Recorded.Mapping).ShouldBe(["bare", "counts"]);
        store.Withdraw("counts", Batches.Day3).Ended.ShouldBe(2);
        Values(store, null).ShouldBe(["159 2014  :8 aa", "159 2015 2.5 :9 aa"]);
        store.Sources().Select(s => s.Import.Mapping).ShouldBe(["bare"]);
        store.Check().ShouldBeEmpty();
    }

    [BackendFact]
    public void Counts_are_those_of_the_observations_without_what_is_kept_apart()
    {
        using var store = Open();
        var open = Batches.File("extracts/open.csv");
        var closed = Batches.File("extracts/closed.csv") with { IsPublic = false };
        Observation Counts(string indicator, string area, int year, long? n, long? d, SourceFile file) =>
            Batches.Share(indicator, area, year, 1, 2, file) with { Value = 12.5, Numerator = n, Denominator = d };
        store.Import(
            Batches.Of("open", "f1", open, Counts("a", "159", 2015, 1, 8, open), Counts("a", "159", 2016, 2, 16, open), Counts("a", "159", 2020, 3, 24, open), Counts("a", "084", 2015, null, null, open), Counts("b", "159", 2020, 4, 32, open), Counts("mixed", "159", 2020, 5, 40, open)),
            Batches.Day1);
        store.Import(Batches.Of("counts", "f1", open, Counts("a", "084", 2015, 6, 48, open)), Batches.Day1);
        store.Import(Batches.Of("closed", "f1", closed, Counts("mixed", "084", 2020, 7, 56, closed)), Batches.Day2);
        store.Import(Batches.Of("open", "f2", open, Counts("a", "159", 2015, 1, 8, open), Counts("a", "159", 2020, 9, 72, open), Counts("b", "159", 2020, 4, 32, open), Counts("mixed", "159", 2020, 5, 40, open)), Batches.Day3);

        var query = new CountQuery(["b", "a", "mixed"], ["159", "084", "nowhere"], [Period.OfYear(2020), Period.OfYear(2015)], file => file.IsPublic);
        var grid = store.Counts(query, store.State());

        grid.Indicators.ShouldBe(["b", "a"], "a file of the third is not public");
        grid.States(1, 0).ToArray().ShouldBe([CountState.Counts, CountState.None, CountState.None]);
        grid.States(1, 1).ToArray().ShouldBe([CountState.Counts, CountState.Counts, CountState.None]);
        grid.Numerators(1, 0).ToArray().ShouldBe([9, 0, 0]);
        grid.Denominators(1, 1).ToArray().ShouldBe([8, 48, 0], "counts before none");
        grid.Numerators(0, 0).ToArray().ShouldBe([4, 0, 0]);
        store.Counts(query, store.State(Batches.Day1)).Indicators.ShouldBe(["b", "a", "mixed"]);
        store.Counts(query, store.State(Batches.Day1)).Numerators(1, 0).ToArray().ShouldBe([3, 0, 0], "as it was");
    }

    [BackendFact]
    public void A_withdrawn_mapping_can_come_back()
    {
        using var store = Open();
        var batch = Batches.Of("m", "f1", Batches.File(), Batches.Share("i", "159", 2015, 1, 2, Batches.File()));
        store.Import(batch, Batches.Day1);
        store.Withdraw("m", Batches.Day2);

        store.Import(batch, Batches.Day3).Added.ShouldBe(1);

        store.Trace("i", "159", Period.OfYear(2015)).Select(r => (r.Recorded.RecordedAt, r.Superseded?.RecordedAt)).ShouldBe(
            [(Batches.Day1, Batches.Day2), (Batches.Day3, null)]);
        Values(store, Batches.Day2).ShouldBeEmpty();
    }

    [BackendFact]
    public void An_import_whose_clock_is_behind_is_dated_like_the_one_before()
    {
        using var store = Open();
        var file = Batches.File();
        store.Import(Batches.Of("m", "f1", file, Batches.Share("i", "159", 2015, 1, 2, file)), Batches.Day2);

        store.Import(Batches.Of("n", "f1", file, Batches.Share("j", "159", 2015, 1, 2, file)), Batches.Day1).Import.RecordedAt.ShouldBe(Batches.Day2);

        Values(store, Batches.Day1).ShouldBeEmpty();
        Values(store, Batches.Day2).Length.ShouldBe(2);
    }

    [BackendFact]
    public void A_batch_that_breaks_its_contract_is_a_bug_and_leaves_nothing()
    {
        using var store = Open();
        var file = Batches.File();
        var good = Batches.Share("i", "159", 2015, 1, 2, file);

        Should.Throw<ArgumentException>(() => store.Import(Batches.Of("m", "f", file, good, good), Batches.Day1)).Message.ShouldContain("two observations");
        Should.Throw<ArgumentException>(() => store.Import(Batches.Of("m", "f", file, good with { Value = double.NaN }), Batches.Day1)).Message.ShouldContain("finite");
        Should.Throw<ArgumentException>(() => store.Import(Batches.Of("m", "f", file, good with { Value = null }), Batches.Day1)).Message.ShouldContain("absence");
        Should.Throw<ArgumentException>(() => store.Import(Batches.Of("m", "f", Batches.File("other.csv"), good), Batches.Day1)).Message.ShouldContain("not among");

        store.Imports().ShouldBeEmpty();
    }

    [BackendFact]
    public void A_cancelled_import_leaves_nothing()
    {
        using var store = Open();
        var file = Batches.File();
        var cancelled = new CancellationToken(canceled: true);

        Should.Throw<OperationCanceledException>(() => store.Import(Batches.Of("m", "f", file, Batches.Share("i", "159", 2015, 1, 2, file)), Batches.Day1, cancelled));

        store.Imports().ShouldBeEmpty();
        Values(store, null).ShouldBeEmpty();
    }

    [BackendFact]
    public void Compacting_changes_no_answer()
    {
        using var store = Open();
        var file = Batches.File();
        store.Import(Batches.Of("m", "f1", file, Batches.Share("i", "159", 2015, 1, 2, file)), Batches.Day1);
        store.Import(Batches.Of("m", "f2", file, Batches.Share("i", "159", 2015, 2, 2, file)), Batches.Day2);

        store.Compact();

        Values(store, Batches.Day1).ShouldBe(["159 2015 1 :2 aa"]);
        Values(store, null).ShouldBe(["159 2015 2 :2 aa"]);
        store.Check().ShouldBeEmpty();
    }

    [BackendFact]
    public void Random_revisions_read_back_as_a_plain_list_would()
    {
        // The oracle is a dictionary per mapping and moment; seeds are fixed.
        var random = new Random(20261121);
        using var store = Open();
        var expected = new List<string[]>();
        var state = new Dictionary<(string Area, int Year), double>();
        for (var step = 0; step < 30; step++)
        {
            for (var i = 0; i < 8; i++)
            {
                var key = ($"a{random.Next(6)}", 2010 + random.Next(4));
                if (random.Next(4) == 0)
                {
                    state.Remove(key);
                }
                else
                {
                    state[key] = random.Next(5);
                }
            }

            var file = Batches.File(sha: $"sha{step}");
            var batch = Batches.Of("m", $"f{step}", file, [.. state.OrderBy(_ => random.Next()).Select(x => Batches.Share("i", x.Key.Area, x.Key.Year, x.Value, 2, file))]);
            store.Import(batch, Batches.Day1.AddMinutes(step));
            expected.Add([.. state.OrderBy(x => x.Key.Area, StringComparer.Ordinal).ThenBy(x => x.Key.Year).Select(x => FormattableString.Invariant($"{x.Key.Area} {x.Key.Year} {x.Value} :2 sha{step}"))]);
        }

        for (var step = 0; step < expected.Count; step++)
        {
            Values(store, Batches.Day1.AddMinutes(step)).ShouldBe(expected[step], $"as of step {step}");
        }

        store.Check().ShouldBeEmpty();
    }

    private static string[] Values(ObservationStore store, DateTimeOffset? asOf) =>
    [
        .. store.Observations(ObservationQuery.Everything, asOf).Select(o =>
            FormattableString.Invariant($"{o.Area} {o.Period} {o.Value} :{o.Origins[0].FirstLine} {o.Origins[0].Source.Sha256}")),
    ];

    private static string Describe(Observation o) => FormattableString.Invariant(
        $"{o.Indicator}|{o.Area}|{o.Period}|{o.Value:R}|{o.Numerator}|{o.Denominator}|{o.StandardDeviation:R}|{o.Absence}|{string.Join(",", o.Origins.Select(g => $"{g.Source}:{g.FirstLine}-{g.LastLine}/{g.Rows}"))}");
}
