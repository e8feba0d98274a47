namespace Indicators.Acceptance.Scale;

/// <summary>Several copies of the built program import and evaluate one workspace at the same time.</summary>
public abstract class SideBySideContract
{
    private protected static async Task Together(int programs, string? database)
    {
        using var workspace = new SmallWorkspace();
        for (var round = 0; round < 2; round++)
        {
            // The first round also finds no database at all, the second a corrected extract.
            workspace.Extract(round);
            var runs = await Task.WhenAll(Enumerable.Range(0, programs).Select(i => Task.Run(() => CommandRun.Of(
                workspace.Parent, ["evaluate", SmallWorkspace.Name, "--format", "html,json,csv", "--out", $"out-{i}", .. database is null ? Array.Empty<string>() : ["--database", database]]))));

            runs.ShouldAllBe(r => r.ExitCode == 0, string.Join('\n', runs.Select(r => r.Errors).Distinct()));
            workspace.StoredRound(database).ShouldBe(round);
            var outputs = Enumerable.Range(0, programs).Select(i => SmallWorkspace.Fingerprints(Path.Combine(workspace.Parent, $"out-{i}"))).ToList();
            outputs[0].Count.ShouldBeGreaterThan(5);
            outputs.ShouldAllBe(o => o.SequenceEqual(outputs[0]), "every program wrote the same bytes");
        }

        using var opened = workspace.Open(database);
        var log = opened.Log();
        log.Imports.Count.ShouldBe(2, "each extract was imported once, whoever came first");
        log.Evaluations.Select(e => e.State).ShouldBe(log.Imports.Select(i => i.Id), "each state's evaluation was logged once");
    }
}

/// <summary>Eight on SQLite.</summary>
public sealed class SqliteSideBySideTests : SideBySideContract
{
    [Fact]
    public Task Programs_that_evaluate_together_lose_and_double_nothing() => Together(8, database: null);
}

/// <summary>Sixteen on PostgreSQL.</summary>
[Collection(Store.Tests.PostgresCollection.Name)]
public sealed class PostgresSideBySideTests(Store.Tests.PostgresServer server) : SideBySideContract
{
    [Store.Tests.PostgresFact]
    public Task Programs_that_evaluate_together_lose_and_double_nothing() => Together(16, server.NewDatabase());
}
