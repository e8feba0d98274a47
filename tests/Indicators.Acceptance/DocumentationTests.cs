using System.Diagnostics;
using System.Text;

namespace Indicators.Acceptance;

/// <summary>What the documents and help pages show is run as a reader would: in bash, in a copy of data and notebooks.</summary>
public sealed class DocumentationTests : IDisposable
{
    private readonly ScratchData _scratch = ScratchData.OfRepository();

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var document in DocumentedCommands.Documents)
            {
                var blocks = DocumentedCommands.Of(document);
                for (var i = 0; i < blocks.Count; i++)
                {
                    if (blocks[i].IsShell && blocks[i].Reason.Length == 0)
                    {
                        data.Add(document, i);
                    }
                }
            }

            return data;
        }
    }

    /// <summary>Examples that are not run: the network, and a verb that does not end.</summary>
    private static readonly string[] NotRun = ["indicators fetch ", "--watch"];

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_of_a_document_runs(string document, int block) => Run(DocumentedCommands.Of(document)[block].Code);

    /// <summary>The tutorial is one walk: its files are written under the names in the text before them, its commands run in the same folder.</summary>
    [Fact]
    public void The_tutorial_leads_from_an_empty_folder_to_a_report()
    {
        var folder = Directory.CreateTempSubdirectory("indicators-first-plan-").FullName;
        try
        {
            foreach (var step in DocumentedCommands.Steps("notebooks/first-plan.md"))
            {
                if (step.File.Length > 0)
                {
                    File.WriteAllText(Path.Combine(folder, step.File), step.Text);
                }
                else
                {
                    Run(step.Text, folder);
                }
            }

            File.ReadAllText(Path.Combine(folder, "my-plan", "output", "report.html")).ShouldContain("Under en tredjedel er ledige");
            // By hand: 351 of 1172 persons.
            CommandRun.Of(folder, "trace", "my-plan", "--indicator", "unemployed", "--area", "Ringparken", "--period", "2021").Output.ShouldContain("351 of 1172");
            // What the tutorial says of the proposal.
            var proposal = CommandRun.Of(folder, "mapping", "suggest", "my-plan/extracts/ledige.csv", "--workspace", "my-plan").Output;
            proposal.ShouldContain("numerator: {column: Ledige}");
            proposal.ShouldContain("denominator: {column: \"Befolkning 18-64\"}");
            proposal.ShouldContain("can be 1180 or 1.180");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_block_is_left_out_only_for_a_named_reason() =>
        DocumentedCommands.Documents.SelectMany(DocumentedCommands.Of).Select(b => b.Reason).Where(r => r.Length > 0)
            .ShouldBe(["CompletionTests run it in bash", "tests/run.sh --full packs and installs"], ignoreOrder: true);

    [Theory]
    [MemberData(nameof(HelpTests.Verbs), MemberType = typeof(HelpTests))]
    public void The_examples_of_a_help_page_run(string verb)
    {
        var help = CommandRun.Of(Path.GetTempPath(), [.. verb.Split(' '), "--help"]).Output;
        var examples = DocumentedCommands.Examples(help);
        examples.ShouldNotBeEmpty();
        WriteWhatExamplesRead();
        if (verb != "new")
        {
            CommandRun.Of(_scratch.Folder, "new", "my-plan").ExitCode.ShouldBe(0);
        }

        foreach (var example in examples.Where(e => !NotRun.Any(n => e.Contains(n, StringComparison.Ordinal))))
        {
            Run(example);
        }
    }

    /// <summary>The reader's own files that examples name.</summary>
    private void WriteWhatExamplesRead()
    {
        var panel = new StringBuilder("area,year,employment,start\n");
        var monthly = new StringBuilder("month,cases,residents\n");
        for (var area = 0; area < 12; area++)
        {
            for (var year = 2010; year <= 2021; year++)
            {
                var start = area < 5 ? (2016 + (area % 2)).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
                var value = 50 + area + (0.4 * (year - 2010)) + (area < 5 && year >= 2017 ? 2 : 0) + (((area * 7) + (year * 3)) % 5 * 0.3);
                panel.Append(FormattableString.Invariant($"{(area == 0 ? "Ringparken" : "A" + area)},{year},{value:F1},{start}\n"));
            }
        }

        for (var month = 0; month < 72; month++)
        {
            monthly.Append(FormattableString.Invariant($"{2012 + (month / 12)}M{(month % 12) + 1:00},{20 + (month * 5 % 7) - (month >= 38 ? 4 : 0)},{1800 + month}\n"));
        }

        _scratch.Write("panel.csv", panel.ToString());
        _scratch.Write("monthly.csv", monthly.ToString());
        _scratch.Write("areas.csv", "list_year,area,municipality,residents,outside_labour_market_pct,non_western_pct,convicted_pct,basic_education_pct,income_pct_of_region,numerator,denominator\n2017,Ringparken,Slagelse,1914,45.4,65.7,2.54,57.8,56.8,542,1180\n");
        _scratch.Write("jobs.yaml", "formats: csv\njobs:\n  - workspace: data/moerkhoej\n");
        _scratch.Write("extracts/folk1a.csv", File.ReadAllText(_scratch.PathOf("data", "statbank", "muni-edu.csv")));
    }

    private void Run(string commands) => Run(commands, _scratch.Folder);

    private static void Run(string commands, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", Prelude + commands]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["INDICATORS_DLL"] = Path.Combine(AppContext.BaseDirectory, "Indicators.Cli.dll");
        start.Environment.Remove("INDICATORS_DATABASE");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{commands}\n{output}\n{errors.Result}");
    }

    /// <summary>The program under its two documented names. The whole test run is not started from within itself.</summary>
    private const string Prelude = """
        indicators() { command dotnet "$INDICATORS_DLL" "$@"; }
        dotnet() { if [ "$1 $2 $3" = "run --project src/Indicators.Cli" ]; then shift 4; indicators "$@"; else command dotnet "$@"; fi; }
        bash() { if [ "$1" = tests/run.sh ]; then echo "the tests themselves"; else command bash "$@"; fi; }

        """;
}
