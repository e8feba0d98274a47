using Indicators.Model;

namespace Indicators.Tests.Disclosure;

/// <summary>A workspace on disk whose one extract is not public and holds a small count: every question goes through the same gate.</summary>
public sealed class WorkspaceGateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-gate-").FullName;

    public WorkspaceGateTests()
    {
        Write("plan.yaml", """
            id: p
            title: P
            municipality: "159"
            areas: [159-prøven]
            references: ["159"]
            milestones: {baseline: 2015, final: 2017}
            focus-areas:
              - id: f
                title: F
                goals: [{id: G1, title: Falder, indicator: cases, rule: falls}]
            """);
        Write("areas.yaml", "areas: [{code: 159-prøven, name: Prøven, kind: housing-area, parent: \"159\"}]");
        Write("indicators.yaml", "indicators: [{code: cases, name: Sager, name-en: Cases, measure: proportion, better: lower}]");
        Write("mappings/cases.yaml", """
            name: cases
            sources:
              - file: extracts/cases.csv
                reader: table
                format: {encoding: utf-8, separator: ";", decimal: point, thousands: none, header: true}
                area: {column: sted, match: [name], unknown: reject}
                period: {column: aar, format: yyyy}
            indicators:
              - {code: cases, numerator: {column: antal}, denominator: {column: i_alt}}
            """);
        Extract(3);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_evaluation_holds_no_hidden_count()
    {
        using var workspace = Imported();
        var goal = workspace.Evaluate().Goals[0];
        goal.Comparison!.FollowUp.Absence!.Kind.ShouldBe(AbsenceKind.Suppressed);
        goal.Series.SelectMany(s => s.Points).Where(p => p.Numerator is < 5).ShouldBeEmpty();

        // From 40 of 100 to 1, 2, 3 or 4 of 100: it falls, whichever it is.
        goal.Verdict.Verdict.ShouldBe(Verdict.Met);
        goal.Verdict.Reason.Da.ShouldBe("Tallene er skjult af hensyn til diskretion, men alle mulige værdier giver samme vurdering.");
    }

    [Fact]
    public void A_comparison_holds_no_hidden_count()
    {
        using var workspace = Imported();
        var comparison = workspace.Compare("cases", "Prøven", [], Period.OfYear(2015), Period.OfYear(2017));
        comparison.FollowUp.Value.ShouldBeNull();
        comparison.Change.Value.ShouldBeNull();
    }

    [Fact]
    public void A_trace_of_a_hidden_number_tells_file_and_line_but_not_the_number()
    {
        using var workspace = Imported();
        var traced = workspace.Trace("cases", "Prøven", Period.OfYear(2017))[0].Observation;
        (traced.Value, traced.Numerator, traced.Denominator).ShouldBe((null, null, null));
        traced.Origins[0].ToString().ShouldBe("extracts/cases.csv:3");
    }

    [Fact]
    public void The_store_alone_tells_only_public_numbers_whose_file_is_as_it_was()
    {
        using (var before = Imported())
        {
            before.TraceStored("cases", "159-prøven", Period.OfYear(2015)).ShouldBeNull("the file is not public");
        }

        Publish(true);
        using var workspace = Imported();
        var stored = workspace.TraceStored("cases", "159-prøven", Period.OfYear(2017))!.Single().Observation;
        (stored.Numerator, stored.Origins[0].ToString()).ShouldBe((3, "extracts/cases.csv:3"));
        workspace.TraceStored("cases", "159-prøven", Period.OfYear(1999)).ShouldBeNull("there is no such figure");
        workspace.TraceStored("cases", "Prøven", Period.OfYear(2017)).ShouldBeNull("a name is not a code");

        Publish(false);
        workspace.TraceStored("cases", "159-prøven", Period.OfYear(2017)).ShouldBeNull("it is no longer said to be public, though nothing has been imported since");
        Publish(true);
        workspace.TraceStored("cases", "159-prøven", Period.OfYear(2017)).ShouldNotBeNull();
        Extract(30);
        workspace.TraceStored("cases", "159-prøven", Period.OfYear(2017)).ShouldBeNull("the file has changed");
    }

    private void Publish(bool isPublic) => Write("extracts/cases.csv.origin.yaml", $"producer: P\nlicence: none\npublic: {(isPublic ? "true" : "false")}\n");

    [Fact]
    public void An_earlier_revision_of_a_hidden_number_is_hidden_too()
    {
        Extract(30);
        using (var before = Imported())
        {
            before.Trace("cases", "Prøven", Period.OfYear(2017))[0].Observation.Numerator.ShouldBe(30);
        }

        Extract(3);
        using var workspace = Imported();
        var revisions = workspace.Trace("cases", "Prøven", Period.OfYear(2017));
        revisions.Count.ShouldBe(2);
        revisions.ShouldAllBe(r => r.Observation.Numerator == null && r.Observation.Value == null);
    }

    [Fact]
    public void A_new_report_does_not_uncover_what_an_earlier_one_hid()
    {
        Town(small: 3, middle: 40, large: 60);
        using (var before = Imported())
        {
            var first = before.Evaluate();
            before.WriteReport(first, new OutputFolder(Path.Combine(_folder, "output")), ["csv"], Language.Danish);
            Numerators(before).ShouldBe([null, null, 60, 103], "the small one, and the smallest that would give it away");
        }

        // On its own the corrected file would hide the large area for the small one; but the first report has shown it.
        Town(small: 3, middle: 90, large: 60);
        using var workspace = Imported();
        Numerators(workspace).ShouldBe([null, null, 60, 153]);
        workspace.Log().Evaluations.Where(e => e.Entry.Request.StartsWith("evaluate ", StringComparison.Ordinal)).ShouldHaveSingleItem().Entry.Disclosures.ShouldHaveSingleItem().Hidden.ShouldBe(
            [new HiddenFigure("159-prøven", "2017"), new HiddenFigure("159-prøven-b", "2017")]);
    }

    [Theory]
    [InlineData("export", "export --area 159-prøven-c")]
    [InlineData("compare", "compare --indicator cases --area 159-prøven-c --baseline 2015 --follow-up 2017")]
    [InlineData("compare many", "compare --indicator cases --baseline 2015 --follow-up 2017")]
    [InlineData("trace", "trace --indicator cases --area 159-prøven-c --period 2017")]
    public void A_new_report_knows_what_was_shown_without_one(string verb, string request)
    {
        Town(small: 3, middle: 40, large: 60);
        using (var before = Imported())
        {
            Ask(before).ShouldBe(60);
            before.Log().Evaluations.ShouldHaveSingleItem().Entry.Request.ShouldBe(request);
        }

        // On its own the corrected file would hide the large area, now the smallest, for the small one; but it has been shown.
        Town(small: 3, middle: 90, large: 60);
        using var workspace = Imported();
        workspace.WriteReport(workspace.Evaluate(), new OutputFolder(Path.Combine(_folder, "output")), ["csv"], Language.Danish);
        Numerators(workspace).ShouldBe([null, null, 60, 153]);

        long? Ask(Workspace asked)
        {
            var (then, now) = (Period.OfYear(2015), Period.OfYear(2017));
            return verb switch
            {
                "export" => asked.Observations(areas: ["Store"]).Single(o => o.Period == now).Numerator,
                "compare" => Count(asked.Compare("cases", "Store", ["Store"], then, now).FollowUp.Value),
                "compare many" => Count(asked.Compare(new ComparisonRequest(then, now) { Indicators = ["cases"], Areas = ["Store"], References = ["Store"] }).Single().FollowUp.Value(0)),
                _ => asked.Trace("cases", "Store", now).Single().Observation.Numerator,
            };
        }

        // Of 300.
        static long? Count(double? percent) => percent is { } share ? (long)Math.Round(share * 3) : null;
    }

    [Fact]
    public void The_same_answer_again_is_not_entered_twice_nor_what_a_report_has_shown()
    {
        Town(small: 3, middle: 40, large: 60);
        using var workspace = Imported();
        workspace.Trace("cases", "Store", Period.OfYear(2017));
        Requests().ShouldBe(["trace --indicator cases --area 159-prøven-c --period 2017"]);
        workspace.Trace("cases", "Store", Period.OfYear(2017));
        Requests().Length.ShouldBe(1, "the same again");

        workspace.Trace("cases", "Midten", Period.OfYear(2017))[0].Observation.Numerator.ShouldBeNull();
        Requests().Length.ShouldBe(1, "it was hidden for the first answer already");

        workspace.WriteReport(workspace.Evaluate(), new OutputFolder(Path.Combine(_folder, "output")), ["csv"], Language.Danish);
        workspace.Compare("cases", "Store", [], Period.OfYear(2015), Period.OfYear(2017));
        workspace.Observations();
        Requests().Length.ShouldBe(2, "the report has shown all of it");

        Write("disclosure.yaml", "threshold: 3");
        using var other = Workspace.Open(_folder);
        other.Observations();
        other.Observations();
        other.Log().Evaluations.Count.ShouldBe(2, "what was hidden stays hidden");

        string[] Requests() => [.. workspace.Log().Evaluations.Select(e => e.Entry.Request)];
    }

    [Fact]
    public void Public_figures_are_not_entered()
    {
        Publish(true);
        using var workspace = Imported();
        workspace.Observations();
        workspace.Compare("cases", "Prøven", [], Period.OfYear(2015), Period.OfYear(2017)).FollowUp.Value.ShouldBe(3);
        workspace.Trace("cases", "Prøven", Period.OfYear(2017)).Count.ShouldBe(1);
        workspace.Log().Evaluations.ShouldBeEmpty();
    }

    [Fact]
    public void An_earlier_revision_stays_hidden_where_it_protected_another_figure_of_its_time()
    {
        Town(small: 3, middle: 40, large: 60);
        using (var before = Imported())
        {
            before.Observations();
        }

        // Nothing is small any more. Yet with what was shown then, the middle area's old count would give the small one's.
        Town(small: 30, middle: 45, large: 60);
        using var workspace = Imported();
        var revisions = workspace.Trace("cases", "Midten", Period.OfYear(2017));
        revisions.Select(r => r.Observation.Numerator).ShouldBe([null, 45L]);
    }

    private static IEnumerable<long?> Numerators(Workspace workspace) =>
        new[] { "159-prøven", "159-prøven-b", "159-prøven-c", "159" }.Select(area => workspace.Observations(["cases"], [area]).Single(o => o.Period == Period.OfYear(2017)).Numerator);

    /// <summary>Three areas that are all of the municipality.</summary>
    private void Town(int small, int middle, int large)
    {
        Write("areas.yaml", "areas: [{code: 159-prøven, name: Prøven, kind: housing-area, parent: \"159\"}, {code: 159-prøven-b, name: Midten, kind: housing-area, parent: \"159\"}, {code: 159-prøven-c, name: Store, kind: housing-area, parent: \"159\"}]");
        var plan = Path.Combine(_folder, "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("areas: [159-prøven]", "areas: [159-prøven, 159-prøven-b, 159-prøven-c]", StringComparison.Ordinal));
        Write("extracts/cases.csv", $"sted;aar;antal;i_alt\nPrøven;2015;40;100\nPrøven;2017;{small};100\nMidten;2017;{middle};200\nStore;2017;{large};300\nGladsaxe;2017;{small + middle + large};600\n");
    }

    [Fact]
    public void A_policy_in_the_workspace_is_followed()
    {
        Write("disclosure.yaml", "exempt: [{file: extracts/cases.csv, ground: Offentliggjort af kommunen.}]");
        using var workspace = Imported();
        workspace.Evaluate().Goals[0].Comparison!.FollowUp.Value.ShouldBe(3);
    }

    private Workspace Imported()
    {
        var workspace = Workspace.Open(_folder);
        workspace.Import();
        return workspace;
    }

    private void Extract(int last) => Write("extracts/cases.csv", $"sted;aar;antal;i_alt\nPrøven;2015;40;100\nPrøven;2017;{last};100\nGladsaxe;2015;900;9000\nGladsaxe;2017;800;9000\n");

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
