using System.Diagnostics;

namespace Indicators.Notebooks.Tests;

/// <summary>The scripts of <c>notebooks/</c>, run as a reader runs them: <c>dotnet run notebooks/X.cs</c>.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-scripts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Oracle: the transcription of the official lists: Motalavej 50.3 per cent in 2014, 44.0 in 2017.</summary>
    [Fact]
    public void Batch_compare_gives_the_change_of_every_area_that_has_both_lists()
    {
        var lines = Run("batch-compare.cs", "2014", "2017").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldBe("area,area_name,indicator,baseline,follow_up,change,remark");
        lines.ShouldContain(l => l.StartsWith("330-motalavej,Motalavej,outside-labour-market,50.3,44,-6.3,", StringComparison.Ordinal));
        lines.Length.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Trend_charts_draws_the_goals_of_every_workspace()
    {
        var output = Run("trend-charts.cs", Path.Combine(_folder, "charts"));

        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
        Directory.GetFiles(Path.Combine(_folder, "charts", "en-faelles-indsats"), "goal-*.svg").Length.ShouldBe(8);
    }

    /// <summary>Oracle: the transcription has 265 rows of areas on lists; later lists are known by name.</summary>
    [Fact]
    public void Batch_criteria_gives_one_line_per_area_and_list()
    {
        var path = Path.Combine(_folder, "criteria.csv");
        Run("batch-criteria.cs", path);

        var lines = File.ReadAllLines(path);
        lines[0].ShouldStartWith("area,area_name,list_year,rules,residents,outside_labour_market,outside_labour_market_met,");
        lines.Length.ShouldBeGreaterThan(265);
        lines.ShouldContain(l => l.StartsWith("330-motalavej,Motalavej,2017,2014,1698,44.0,true,", StringComparison.Ordinal) || l.StartsWith("330-motalavej,Motalavej,2017,2014,1698,44,true,", StringComparison.Ordinal));
    }

    private string Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = RepositoryCopy.Root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["run", "notebooks/" + script, "--", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        // A database of its own: the reader's workspaces stay as they are.
        start.Environment["INDICATORS_DATABASE"] = Path.Combine(_folder, "observations.db");
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, errors.Result + output);
        return output;
    }
}
