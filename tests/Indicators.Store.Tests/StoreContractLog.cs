using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>The log: what was made from which state, and what it showed.</summary>
public abstract partial class StoreContract
{
    [BackendFact]
    public void The_log_names_the_state_that_a_report_was_made_from()
    {
        using var store = Open();
        var file = Batches.File();
        store.Import(Batches.Of("m", "f1", file, Batches.Share("i", "159", 2015, 1, 2, file)), Batches.Day1);
        var entry = new EvaluationEntry("en-faelles-indsats", "evaluate --phase final", [new(LoggedFileRole.Input, "plan.yaml", "aa"), new(LoggedFileRole.Output, "output/report.html", "bb")]);

        var first = store.LogEvaluation(entry, Batches.Day2);
        store.LogEvaluation(entry, Batches.Day3).Id.ShouldBe(first.Id, "the same again is not written");
        store.Import(Batches.Of("m", "f2", file, Batches.Share("i", "159", 2015, 2, 2, file)), Batches.Day3);
        var second = store.LogEvaluation(entry, Batches.Day3);

        second.State.ShouldBeGreaterThan(first.State);
        var log = store.Evaluations();
        log.Select(e => (e.Id, e.EvaluatedAt, e.State)).ShouldBe([(first.Id, Batches.Day2, first.State), (second.Id, Batches.Day3, second.State)]);
        log[0].Entry.Files.ShouldBe(entry.Files);
        log[0].Entry.Request.ShouldBe("evaluate --phase final");
        log[0].Program.ShouldBe(new StoreOptions().Program);
    }

    [BackendFact]
    public void The_log_gives_back_what_was_shown_and_hidden_of_every_state()
    {
        using var store = Open();
        var file = Batches.File();
        store.Import(Batches.Of("m", "f1", file, Batches.Share("i", "159", 2015, 1, 2, file)), Batches.Day1);
        var trace = new IndicatorDisclosure("i", ["159-ø"], [new("159-å", "2015K1"), new("159", "2015")]) { Periods = ["2015K1"] };
        var report = new IndicatorDisclosure("i", ["159", "159-ø"], []);

        store.LogEvaluation(new("w", "trace", []) { Disclosures = [trace] }, Batches.Day1);
        store.LogEvaluation(new("w", "evaluate", []) { Disclosures = [report] }, Batches.Day1);
        store.LogEvaluation(new("another", "evaluate", []) { Disclosures = [report] }, Batches.Day1);
        store.LogEvaluation(new("w", "trace", []) { Disclosures = [trace with { Periods = ["2016"] }] }, Batches.Day1).Id.ShouldBe(4, "another period is another answer");

        var told = store.PastDisclosures("w");
        told.Select(p => p.State).Distinct().ShouldHaveSingleItem().ShouldBe(store.State());
        told.SelectMany(p => p.Indicators).Select(d => (string.Join(' ', d.Areas), string.Join(' ', d.Hidden.Select(h => $"{h.Area}/{h.Period}")), d.Periods is null ? "all" : string.Join(' ', d.Periods))).ShouldBe(
            [("159-ø", "159-å/2015K1 159/2015", "2015K1"), ("159 159-ø", "", "all"), ("159-ø", "159-å/2015K1 159/2015", "2016")]);
        store.Evaluations()[0].Entry.Disclosures.ShouldHaveSingleItem().Periods.ShouldBe(["2015K1"]);
    }
}
