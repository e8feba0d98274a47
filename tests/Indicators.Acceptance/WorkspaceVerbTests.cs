using System.Net;
using System.Text;
using System.Text.Json;

namespace Indicators.Acceptance;

/// <summary>The verbs around a workspace: new, plan show, impact map, export, mapping, register, store, fetch.</summary>
public sealed class WorkspaceVerbTests : IDisposable
{
    private readonly ScratchData _data = new("en-faelles-indsats");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_new_workspace_evaluates_at_once_and_says_that_its_figures_are_made_up()
    {
        Run("new", "my-plan").ExitCode.ShouldBe(0);

        var run = Run("evaluate", "my-plan", "--json");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Json.GetProperty("goals")[0].GetProperty("verdict").GetString().ShouldBe("met");
        File.ReadAllText(_data.PathOf("my-plan", "output", "report.html")).ShouldContain("opdigte");
        File.ReadAllText(_data.PathOf("my-plan", "plan.yaml")).ShouldContain("# ");
    }

    [Fact]
    public void New_leaves_a_folder_with_files_alone()
    {
        var run = Run("new", "en-faelles-indsats");

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("not empty");
    }

    [Fact]
    public void The_plan_is_shown_as_a_tree()
    {
        var text = Run("plan", "show", "en-faelles-indsats");
        var tree = Run("plan", "show", "en-faelles-indsats", "--json").Json;

        text.Output.ShouldStartWith("Plan ");
        text.Output.ShouldContain("  Indsatsområde ");
        tree.GetProperty("kind").GetString().ShouldBe("plan");
        tree.GetProperty("children")[0].GetProperty("kind").GetString().ShouldBe("focus-area");
    }

    /// <summary>Oracle: Bilag 1 as PLANS.md reads it: E2 works directly on the share without work; nothing addresses the non-western share.</summary>
    [Fact]
    public void The_effect_map_shows_the_plan_s_own_effects_and_blind_spots()
    {
        var map = Run("impact", "map", "en-faelles-indsats", "--json", "--chart", "map.svg").Json;

        var outcomes = map.GetProperty("outcomes").EnumerateArray().Select(o => o.GetProperty("code").GetString()).ToList();
        var row = map.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("activity").GetString() == "E2");
        row.GetProperty("cells")[outcomes.IndexOf("outside-labour-market")].GetProperty("directness").GetString().ShouldBe("direct");
        map.GetProperty("findings").GetArrayLength().ShouldBeGreaterThan(0);
        File.Exists(_data.PathOf("map.svg")).ShouldBeTrue();
    }

    /// <summary>As /dev/null and /dev/stdout, which a program run by root could otherwise replace by a file.</summary>
    [Fact]
    public void A_stream_that_is_named_as_a_file_is_written_to_and_not_replaced() =>
        Run("export", "en-faelles-indsats", "--indicator", "convicted", "--out", "/proc/self/fd/1").Output
            .ShouldBe(Run("export", "en-faelles-indsats", "--indicator", "convicted").Output);

    [Fact]
    public void Every_exported_observation_names_its_file_and_lines()
    {
        var observations = Run("export", "en-faelles-indsats", "--format", "json", "--indicator", "convicted", "--area", "Ringparken").Json.EnumerateArray().ToArray();
        var csv = Run("export", "en-faelles-indsats", "--indicator", "convicted", "--area", "Ringparken").Output.TrimEnd('\n').Split('\n');

        observations.Length.ShouldBe(8);
        observations.ShouldAllBe(o => o.GetProperty("origins")[0].GetProperty("sha256").GetString()!.Length == 64 && o.GetProperty("origins")[0].GetProperty("first_line").GetInt32() > 1);
        observations.Single(o => o.GetProperty("period").GetString() == "2017").GetProperty("value").GetDouble().ShouldBe(2.54);
        csv.Length.ShouldBe(9);
        csv[1].ShouldContain("shared:criteria/official-lists-2010-2017.csv:");
    }

    [Fact]
    public void A_suggested_mapping_imports_once_its_indicator_is_named()
    {
        Run("new", "my-plan").ExitCode.ShouldBe(0);

        var suggested = Run("mapping", "suggest", "my-plan/extracts/unge.csv", "--workspace", "my-plan");
        var wrapped = Run("mapping", "suggest", "my-plan/extracts/unge.csv", "--workspace", "my-plan", "--json");

        suggested.ExitCode.ShouldBe(0, suggested.Errors);
        suggested.Output.ShouldContain("extracts/unge.csv");
        suggested.Output.ShouldContain("omraade");
        wrapped.Json.GetProperty("mapping").GetString().ShouldBe(suggested.Output);
        Run("mapping", "suggest", "nowhere.csv").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_check_says_that_numerator_and_denominator_look_swapped_and_asks_for_nothing_that_is_there()
    {
        Run("new", "my-plan").ExitCode.ShouldBe(0);
        _data.Replace("my-plan/mappings/unge.yaml", "numerator: {column: uden}", "numerator: {column: i_alt}");
        _data.Replace("my-plan/mappings/unge.yaml", "denominator: {column: i_alt}", "denominator: {column: uden}");

        var run = Run("check", "my-plan");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldContain("warning: extracts/unge.csv:2: numerator 310 > denominator 64 in ");
        run.Errors.ShouldContain("are the two swapped?");
        run.Output.ShouldContain("delivered but cannot be used. The numerator is larger than the denominator");
        run.Output.ShouldNotContain("as CSV with");
        Run("import", "my-plan", "--json").Json.GetProperty("mappings").EnumerateArray().Last().GetProperty("warnings")[0].GetProperty("where").GetString().ShouldBe("extracts/unge.csv:2");
    }

    [Fact]
    public void A_check_lists_the_mistakes_of_all_files_that_people_write()
    {
        Run("new", "my-plan").ExitCode.ShouldBe(0);
        _data.Replace("my-plan/plan.yaml", "title:", "titel:");
        _data.Replace("my-plan/mappings/unge.yaml", "reader: table", "reader: tabel");
        _data.Write("my-plan/mappings/more.yaml", "sources: [{file: x.csv}]\n");
        _data.Write("my-plan/workspace.yaml", "title: x\nuse: [statbank/basiceducation]\n");

        var run = Run("check", "my-plan");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("plan.yaml:");
        run.Errors.ShouldContain("Did you mean 'table'?");
        run.Errors.ShouldContain("mappings/more.yaml:1:");
        run.Errors.ShouldContain("workspace.yaml:2:6: there is no shared mapping 'statbank/basiceducation'; expected one of criteria/official-lists, ");
        run.Errors.ShouldContain("Did you mean 'statbank/basic-education'?");
    }

    /// <summary>The choices are those that lie in the shared data.</summary>
    [Fact]
    public void The_reference_lists_every_shared_mapping()
    {
        var page = Run("reference", "workspace").Output;

        foreach (var room in new[] { "criteria", "statbank" })
        {
            foreach (var file in Directory.EnumerateFiles(_data.PathOf(room, "mappings"), "*.yaml"))
            {
                page.ShouldContain($"{room}/{Path.GetFileNameWithoutExtension(file)}");
            }
        }
    }

    [Fact]
    public void A_check_says_what_no_mapping_makes_and_whose_origin_record_is_misnamed()
    {
        Run("new", "my-plan").ExitCode.ShouldBe(0);
        File.Move(_data.PathOf("my-plan", "extracts", "unge.csv.origin.yaml"), _data.PathOf("my-plan", "extracts", "unge.origin.yaml"));
        _data.Replace("my-plan/mappings/unge.yaml", "code: young-outside", "code: trivsel");
        _data.Write("my-plan/indicators.yaml", File.ReadAllText(_data.PathOf("my-plan", "indicators.yaml")) + "  - {code: trivsel, name: Trivsel}\n");

        var check = Run("check", "my-plan");

        check.ExitCode.ShouldBe(0, check.Errors);
        check.Output.ShouldContain("no-mapping: young-outside: No mapping makes 'young-outside', the indicator of goal ");
        check.Output.ShouldContain("Is unge.origin.yaml meant for it? Then call it unge.csv.origin.yaml.");

        Directory.Delete(_data.PathOf("my-plan", "mappings"), recursive: true);
        File.Delete(_data.PathOf("my-plan", "workspace.yaml"));
        Run("check", "my-plan", "--json").Json.GetProperty("remarks")[0].GetProperty("kind").GetString().ShouldBe("no-mappings");
    }

    [Theory]
    [InlineData("mapping")]
    [InlineData("plan")]
    public void The_schemas_are_json(string verb) => Run(verb, "schema").Json.ValueKind.ShouldBe(JsonValueKind.Object);

    [Fact]
    public void Empty_registers_are_written_and_never_overwritten()
    {
        Run("register", "template", "--kind", "events,participations", "--out", "registers").ExitCode.ShouldBe(0);
        _data.Write("registers/events.csv", "activity,date\nA1,2021-03-01\n");

        Run("register", "template", "--kind", "finance", "--format", "xlsx", "--out", "books").ExitCode.ShouldBe(0);
        File.ReadAllBytes(_data.PathOf("books", "finance.xlsx"))[..2].ShouldBe("PK"u8.ToArray());

        var again = Run("register", "template", "--out", "registers", "--json");

        again.ExitCode.ShouldBe(0, again.Errors);
        again.Json.GetArrayLength().ShouldBe(4);
        again.Errors.ShouldContain("left alone");
        File.ReadAllText(_data.PathOf("registers", "events.csv")).ShouldContain("2021-03-01");
        File.ReadAllText(_data.PathOf("registers", "participations.csv")).ShouldStartWith("activity,person,date");
    }

    [Fact]
    public void A_backup_holds_the_same_observations()
    {
        var exported = Run("export", "en-faelles-indsats").Output;
        Run("store", "check", "en-faelles-indsats", "--json").Json.GetProperty("sound").GetBoolean().ShouldBeTrue();
        Run("store", "compact", "en-faelles-indsats").ExitCode.ShouldBe(0);
        Run("store", "backup", "en-faelles-indsats", "--out", "backup.db").ExitCode.ShouldBe(0);

        Run("export", "en-faelles-indsats", "--database", "backup.db").Output.ShouldBe(exported);
        var twice = Run("store", "backup", "en-faelles-indsats", "--out", "backup.db");
        twice.ExitCode.ShouldBe(1);
        twice.Errors.Trim().ShouldNotContain('\n');
    }

    [Fact]
    public async Task Fetch_writes_the_extract_with_its_origin()
    {
        using var server = new StatbankStandIn();
        var run = Task.Run(() => Run("fetch", "FOLK1A", "--select", "OMRÅDE=159", "--select", "TID=*", "--out", "folk1a.csv", "--address", server.Address, "--json"));
        await server.AnswerAsync(2);

        (await run).ExitCode.ShouldBe(0, (await run).Errors);
        (await run).Json.GetProperty("format").GetString().ShouldBe("CSV");
        File.ReadAllText(_data.PathOf("folk1a.csv")).ShouldContain("159;2020K1;69259");
        File.ReadAllText(_data.PathOf("folk1a.csv.origin.yaml")).ShouldContain("FOLK1A");
    }

    [Theory]
    [InlineData("fetch", "FOLK1A")]
    [InlineData("fetch", "FOLK1A", "--out", "x.csv", "--address", "not-a-url")]
    [InlineData("export", "en-faelles-indsats", "--format", "xml")]
    [InlineData("register", "template", "--kind", "persons")]
    [InlineData("store", "backup", "en-faelles-indsats")]
    [InlineData("plan", "show")]
    [InlineData("new")]
    public void Wrong_usage_exits_2_with_nothing_on_standard_output(params string[] arguments)
    {
        var run = Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("--help");
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(_data.Folder, arguments);

    /// <summary>Answers on this machine as the API does, for one table of one area.</summary>
    private sealed class StatbankStandIn : IDisposable
    {
        private const string Table = """
            {"id":"FOLK1A","text":"Folketal","unit":"antal","suppressedDataValue":"0","updated":"2020-02-11T08:00:00","variables":[
            {"id":"OMRÅDE","text":"område","elimination":true,"time":false,"values":[{"id":"159","text":"Gladsaxe"}]},
            {"id":"Tid","text":"tid","elimination":false,"time":true,"values":[{"id":"2020K1","text":"2020K1"}]}]}
            """;

        private readonly HttpListener _listener = new();

        public StatbankStandIn()
        {
            using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            Address = FormattableString.Invariant($"http://127.0.0.1:{port}/");
            _listener.Prefixes.Add(Address);
            _listener.Start();
        }

        public string Address { get; }

        public async Task AnswerAsync(int requests)
        {
            for (var i = 0; i < requests; i++)
            {
                var context = await _listener.GetContextAsync();
                var text = context.Request.Url!.AbsolutePath.Contains("tableinfo", StringComparison.Ordinal) ? Table : "OMRÅDE;TID;INDHOLD\r\n159;2020K1;69259\r\n";
                context.Response.ContentType = text == Table ? "application/json" : "text/csv";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
                context.Response.Close();
            }
        }

        public void Dispose() => _listener.Close();
    }
}
