using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

/// <summary>
/// Every chart kind as an approved text in Charts/Snapshots, in both widths. A failing snapshot writes the received
/// text beside the approved one in the test's output folder and changes nothing by itself.
/// </summary>
public sealed class SnapshotTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Charts", "Snapshots");

    public static TheoryData<string> Samples()
    {
        var data = new TheoryData<string>();
        foreach (var name in SampleCharts.All.Keys)
        {
            data.Add(name);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_chart_on_a_page_looks_as_approved(string name) => Compare(name, Theme.Default);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_chart_in_a_column_of_8_cm_looks_as_approved(string name) => Compare(name + "-8cm", Theme.Narrow, name);

    // The samples' own words stay Danish; these are all the words that the drawings add.
    [Theory]
    [MemberData(nameof(Samples))]
    public void An_english_chart_adds_no_danish_word(string name)
    {
        var svg = ChartSvg.Draw(SampleCharts.All[name]() with { Language = Indicators.Model.Language.English, Subtitle = "", Finding = null, Source = "x", Notes = [] });
        string[] danish =
        [
            "Kilde", "Konstruerede", "Bånd", "Lodrette", "Ingen tal", "ingen tal", "Databrud", "Afstand:", "Begivenheder", "Midtvejs", ">Opfølgning<", "Slutevaluering",
            "Aksen", "Mangler", "grænsen", "opfyldt", "rammer", "Store punkter", "ikke kendt", "ikke på listen", "udsat bolig", "parallelsamfund", "omdannelses", "forebyggelses", "Tragt", "Uden plads",
            "direkte", "understøttende", "ikke angivet", "kort sigt", "langt sigt", "blindt", "planlagt", "gennemført", "milepæl", "forbrugt", "er udeladt", "59 områder",
            "24 områder", "Området", "Tynde", "kvartal 20", "Opfyldt", "vurderes",
        ];
        danish.Where(word => svg.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_sample()
    {
        var orphans = Directory.EnumerateFiles(Folder, "*.approved.svg", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/').Replace(".approved.svg", "", StringComparison.Ordinal).Replace("-8cm", "", StringComparison.Ordinal))
            .Where(n => !SampleCharts.All.ContainsKey(n));
        orphans.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_has_no_collision_in_any_width(string name)
    {
        foreach (var width in new[] { 240, 302, 360, 420, 500, 640, 760, 1000, 1600 })
        {
            ChartCheck.Problem(ChartSvg.Lay(SampleCharts.All[name](), new Theme { Width = width })).ShouldBeNull();
        }
    }

    private static void Compare(string file, Theme theme, string? sample = null)
    {
        var received = ChartSvg.Draw(SampleCharts.All[sample ?? file](), theme);
        var path = Path.Combine(Folder, file + ".approved.svg");
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved != received)
        {
            var beside = Path.Combine(Folder, file + ".received.svg");
            Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
            File.WriteAllText(beside, received);
            Assert.Fail($"{file} differs from its approved snapshot; look at {beside} and, if it is right, copy it over Charts/Snapshots/{file}.approved.svg.");
        }
    }
}
