using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Indicators.Acceptance;

/// <summary>The tab completion of <c>notebooks/README.md</c>, as bash and PowerShell run it.</summary>
public sealed partial class CompletionTests
{
    [Theory]
    [InlineData("indicators eval", "evaluate")]
    [InlineData("indicators criteria cl", "classify")]
    [InlineData("indicators evaluate --ph", "--phase")]
    public void Bash_completes_verbs_and_options(string line, string expected)
    {
        var snippet = Snippet("bash");
        snippet.ShouldContain("_indicators()");
        var start = new ProcessStartInfo("bash") { UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($$"""
            indicators() { dotnet "$0" "$@"; }
            {{snippet}}
            COMP_LINE=$1; COMP_POINT=${#1}; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _indicators
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Indicators.Cli.dll"));
        start.ArgumentList.Add(line);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        output.Trim().ShouldBe(expected);
    }

    [PowerShellTheory]
    [InlineData("indicators eval", "evaluate")]
    [InlineData("indicators criteria cl", "classify")]
    [InlineData("indicators evaluate --ph", "--phase")]
    public void PowerShell_completes_verbs_and_options(string line, string expected)
    {
        var snippet = Snippet("powershell");
        snippet.ShouldContain("Register-ArgumentCompleter");
        var start = new ProcessStartInfo("pwsh") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in (string[])["-NoProfile", "-NonInteractive", "-Command", $$"""
            function indicators { dotnet '{{Path.Combine(AppContext.BaseDirectory, "Indicators.Cli.dll")}}' @args }
            {{snippet}}
            (TabExpansion2 -inputScript '{{line}}' -cursorColumn {{line.Length}}).CompletionMatches | ForEach-Object { $_.CompletionText }
            """])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        output.Trim().ShouldBe(expected);
    }

    /// <summary>Oracle: the plan of the workspace in this repository, and the words that --help names.</summary>
    [Theory]
    [InlineData("chart data/en-faelles-indsats --goal G2", "G2")]
    [InlineData("chart data/en-faelles-indsats --format ", "pdf png svg")]
    [InlineData("evaluate data/en-faelles-indsats --phase ", "final midterm")]
    [InlineData("evaluate data/en-faelles-indsats --area Mo", "Motalavej")]
    [InlineData("trace data/en-faelles-indsats --indicator conv", "convicted")]
    [InlineData("evaluate data/en-faelles-indsats --language ", "da en")]
    [InlineData("chart data/nowhere --goal ", "")]
    [InlineData("reference pl", "plan")]
    [InlineData("reference --o", "--out")]
    public void Values_are_those_of_the_workspace_and_of_help(string line, string expected)
    {
        var run = CommandRun.Of(Repository.Root, $"[suggest:{line.Length}]", line);

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Other_spellings_of_help_are_not_offered()
    {
        var offered = CommandRun.Of(Repository.Root, "[suggest:6]", "chart ").Output.Split('\n');

        offered.ShouldContain("--help");
        offered.ShouldNotContain("/h");
        offered.ShouldNotContain("-?");
    }

    /// <summary>The guide's first block of a shell.</summary>
    private static string Snippet(string shell)
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "notebooks", "README.md"));
        return Block().Matches(readme).First(m => m.Groups["shell"].Value == shell).Groups["code"].Value;
    }

    [GeneratedRegex("^```(?<shell>[a-z]+)\\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
