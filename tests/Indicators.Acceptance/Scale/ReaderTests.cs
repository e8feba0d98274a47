namespace Indicators.Acceptance.Scale;

/// <summary>Somebody who may not import asks a team's database through the built program.</summary>
[Collection(Store.Tests.PostgresCollection.Name)]
public sealed class ReaderTests(Store.Tests.PostgresServer server)
{
    [Store.Tests.PostgresFact]
    public void What_is_not_public_is_answered_once_the_log_knows_of_it()
    {
        using var workspace = new SmallWorkspace();
        var owner = server.NewDatabase();
        var name = owner[(owner.LastIndexOf('=') + 1)..];
        Run("owner", "import").ExitCode.ShouldBe(0);
        server.Execute(name, File.ReadAllText(Path.Combine(Repository.Root, "src", "Indicators.Store", "Schema", "roles.postgres.sql")));
        server.Execute(name, "CREATE ROLE reader LOGIN IN ROLE indicators_reader; CREATE ROLE looker LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker");

        // A role that may only select shows nothing that the next report would not know of.
        string[] trace = ["trace", "--indicator", "cases", "--area", "Prøven", "--period", "2020"];
        var refused = Run("looker", trace);
        refused.ExitCode.ShouldBe(1);
        refused.Output.ShouldBeEmpty();
        refused.Errors.ShouldContain("figures that are not public are shown only when that can be entered in the log, and it cannot: the user lacks a permission");
        refused.Errors.ShouldContain("Or somebody who may write to the database runs the same command first.");

        // The role for readers may add to the log; after that everybody may see it.
        var traced = Run("reader", trace);
        traced.ExitCode.ShouldBe(0, traced.Errors);
        traced.Output.ShouldContain("= 100 of 5000");
        Run("looker", trace).Output.ShouldBe(traced.Output);
        Run("looker", "export").ExitCode.ShouldBe(1, "it shows more than the trace has");

        // Public figures need no entry.
        workspace.Write("extracts/cases.csv.origin.yaml", "producer: P\nlicence: none\npublic: true\n");
        Run("owner", "import").ExitCode.ShouldBe(0);
        Run("looker", "export").ExitCode.ShouldBe(0);

        CommandRun Run(string user, params string[] arguments) =>
            CommandRun.Of(workspace.Parent, [arguments[0], SmallWorkspace.Name, .. arguments[1..], "--database", user == "owner" ? owner : server.Text(name, user)]);
    }
}
