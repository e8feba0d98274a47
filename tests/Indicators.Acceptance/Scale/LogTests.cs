using System.Security.Cryptography;
using System.Text.Json;

namespace Indicators.Acceptance.Scale;

/// <summary>The log of imports and evaluations, and an old report made again from an old state.</summary>
public sealed class LogTests : IDisposable
{
    private static readonly string[] Evaluate = ["evaluate", SmallWorkspace.Name, "--format", "html,json,csv,xlsx,docx"];
    private readonly SmallWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void A_report_of_a_year_ago_is_made_again_byte_for_byte()
    {
        // The first state was recorded a year ago: the same import by a program whose clock stood there.
        var then = new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.Zero);
        using (var past = Workspace.Open(_workspace.Folder, new WorkspaceOptions { Clock = new FixedClock(then) }))
        {
            past.Import();
        }

        Run([.. Evaluate, "--out", "first"]);
        _workspace.Extract(700);
        Run([.. Evaluate, "--out", "second"]);
        Run([.. Evaluate, "--out", "again", "--as-of", "2024-12-31"]);

        Output("second").ShouldNotBe(Output("first"));
        Output("again").ShouldBe(Output("first"));
        _workspace.StoredRound().ShouldBe(700, "reading an old state changes nothing");
    }

    [Fact]
    public void The_log_names_request_state_program_and_the_fingerprint_of_every_file()
    {
        Run([.. Evaluate, "--phase", "midterm"]);

        var log = Run("store", "log", SmallWorkspace.Name, "--json").Json;

        var import = log.GetProperty("imports").EnumerateArray().ShouldHaveSingleItem();
        import.GetProperty("mapping").GetString().ShouldBe("small/cases");
        var evaluation = log.GetProperty("evaluations").EnumerateArray().ShouldHaveSingleItem();
        evaluation.GetProperty("request").GetString().ShouldBe("evaluate --phase midterm --baseline 2015 --follow-up 2017 --format html,json,csv,xlsx,docx --language da");
        evaluation.GetProperty("state").GetInt32().ShouldBe(import.GetProperty("state").GetInt32());
        evaluation.GetProperty("program").GetString().ShouldBe(Run("--version").Output.Trim().Split('+')[0]);
        Hashes(evaluation, "written").ShouldBe(SmallWorkspace.Fingerprints(Path.Combine(_workspace.Folder, "output")), ignoreOrder: true);
        var read = Hashes(evaluation, "read");
        foreach (var file in new[] { "plan.yaml", "areas.yaml", "indicators.yaml", "mappings/cases.yaml", "extracts/cases.csv" })
        {
            read[file].ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(_workspace.Folder, file)))), file);
        }

        read.Keys.ShouldContain("shared:criteria/rulesets.yaml");
    }

    [Fact]
    public void The_same_evaluation_again_is_not_entered_twice_and_leaves_the_database_as_it_was()
    {
        Run(Evaluate);
        var database = Path.Combine(_workspace.Folder, ".indicators", "observations.db");
        var before = File.ReadAllBytes(database);

        Run(Evaluate);

        File.ReadAllBytes(database).ShouldBe(before);
        Run("store", "log", SmallWorkspace.Name).Output.Split('\n').Count(l => l.Contains("evaluate", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void A_changed_plan_is_another_entry_from_the_same_state()
    {
        Run(Evaluate);
        var plan = Path.Combine(_workspace.Folder, "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("rule: rises", "rule: falls", StringComparison.Ordinal));
        Run(Evaluate);

        var entries = Run("store", "log", SmallWorkspace.Name, "--json").Json.GetProperty("evaluations").EnumerateArray().ToList();

        entries.Select(e => e.GetProperty("state").GetInt32()).Distinct().ShouldHaveSingleItem();
        Hashes(entries[0], "read")["plan.yaml"].ShouldNotBe(Hashes(entries[1], "read")["plan.yaml"]);
    }

    private CommandRun Run(params string[] arguments)
    {
        var run = CommandRun.Of(_workspace.Parent, arguments);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run;
    }

    private SortedDictionary<string, string> Output(string folder) => SmallWorkspace.Fingerprints(Path.Combine(_workspace.Parent, folder));

    private static Dictionary<string, string> Hashes(JsonElement evaluation, string files) => evaluation.GetProperty(files).EnumerateArray()
        .ToDictionary(f => f.GetProperty("path").GetString()!, f => f.GetProperty("sha256").GetString()!, StringComparer.Ordinal);

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
