namespace Indicators.Acceptance;

/// <summary><c>evaluate --watch</c>: the report follows the files. The tests read what the program writes; none of them waits for a time.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly ScratchData _data = new("moerkhoej");

    private string Report => File.ReadAllText(_data.PathOf("moerkhoej", "output", "report.html"));

    private string Stamp => File.ReadAllText(_data.PathOf("moerkhoej", "output", "report.stamp.js"));

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_changed_plan_and_a_changed_extract_are_evaluated_again_and_the_report_follows()
    {
        using var program = new RunningCommand(_data.Folder, "evaluate", "moerkhoej", "--watch");
        program.Until("Watching moerkhoej");
        var first = Stamp;
        Report.ShouldContain("report.stamp.js");

        _data.Replace("moerkhoej/plan.yaml", "title: \"Mørkhøj:", "title: \"Ny titel, Mørkhøj:");
        program.Until("Changed: plan.yaml. Evaluated again: every goal as before.");

        Report.ShouldContain("<h1>Ny titel, ");
        Stamp.ShouldNotBe(first);

        var extract = Directory.GetFiles(_data.PathOf("moerkhoej", "extracts"), "*.csv").Order(StringComparer.Ordinal).First();
        File.AppendAllText(extract, File.ReadLines(extract).Last() + "\n");
        program.Until($"Changed: extracts/{Path.GetFileName(extract)}.");
        program.Stop().ShouldBe(0);
    }

    [Fact]
    public void A_mistake_is_told_and_the_watch_goes_on()
    {
        using var program = new RunningCommand(_data.Folder, "evaluate", "moerkhoej", "--watch");
        program.Until("Watching moerkhoej");
        var before = Report;

        _data.Replace("moerkhoej/plan.yaml", "title: ", "titel: ");
        program.Until("plan.yaml:").ShouldContain("titel");
        program.Until("Changed: plan.yaml. Not evaluated");
        Report.ShouldBe(before);
        Stamp.ShouldContain("titel");

        _data.Replace("moerkhoej/plan.yaml", "titel: ", "title: ");
        program.Until("Changed: plan.yaml. Evaluated again");
        Stamp.ShouldEndWith("\"\");\n");
    }

    [Fact]
    public void Stopping_leaves_the_ordinary_report_byte_for_byte()
    {
        using (var program = new RunningCommand(_data.Folder, "evaluate", "moerkhoej", "--watch"))
        {
            program.Until("Watching moerkhoej");
            program.Stop().ShouldBe(0);
            program.Until("Stopped watching.");
        }

        var watched = File.ReadAllBytes(_data.PathOf("moerkhoej", "output", "report.html"));
        CommandRun.Of(_data.Folder, "evaluate", "moerkhoej", "--out", "ordinary").ExitCode.ShouldBe(0);
        watched.ShouldBe(File.ReadAllBytes(_data.PathOf("ordinary", "report.html")));
        File.Exists(_data.PathOf("moerkhoej", "output", "report.stamp.js")).ShouldBeFalse();
    }

    [Fact]
    public void Json_and_watch_together_are_wrong_usage() =>
        CommandRun.Of(_data.Folder, "evaluate", "moerkhoej", "--watch", "--json").ExitCode.ShouldBe(2);

    [Fact]
    public void A_workspace_that_is_not_there_ends_at_once()
    {
        var run = CommandRun.Of(_data.Folder, "evaluate", "nowhere", "--watch");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("there is no such workspace");
    }
}
