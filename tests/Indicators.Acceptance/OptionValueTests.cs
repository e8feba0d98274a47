using System.Text.RegularExpressions;
using Indicators.Cli;

namespace Indicators.Acceptance;

/// <summary>An option whose value was forgotten is a mistake in the command, told in a line and exit code 2, whatever the verb.</summary>
public sealed partial class OptionValueTests
{
    public static TheoryData<string> Verbs => HelpTests.Verbs;

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_forgotten_value_is_a_usage_error(string verb)
    {
        string[] words = verb.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var help = CommandRun.Of(Path.GetTempPath(), [.. words, "--help"]).Output;
        var usage = UsageLine().Match(help).Groups["arguments"].Value;
        var arguments = Argument().Matches(usage).Select(m => m.Groups["name"].Value.Split('|')[0]).ToArray();

        foreach (var option in ValueOption().Matches(help).Select(m => m.Groups["option"].Value))
        {
            (await CommandLine.RunAsync([.. words, .. arguments, option])).ShouldBe(2, $"{verb} {option}");
            (await CommandLine.RunAsync([.. words, option])).ShouldBe(2, $"{verb} {option} without arguments");
        }
    }

    [Fact]
    public void A_chart_without_its_goal_says_what_is_missing()
    {
        var run = CommandRun.Of(Path.GetTempPath(), "chart", "somewhere", "--goal");

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldBe("Required argument missing for option: '--goal'.\nSee 'indicators chart --help'.\n");
    }

    [Theory]
    [InlineData("word", "docx")]
    [InlineData("excel", "xlsx")]
    public void A_format_called_by_its_program_points_to_its_ending(string called, string ending)
    {
        var run = CommandRun.Of(Path.GetTempPath(), "evaluate", "somewhere", "--format", called);

        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain($"Did you mean {ending}?");
    }

    [GeneratedRegex("^Usage:\\n.*?(?<arguments>(<[^>]+> ?)*)\\[", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsageLine();

    [GeneratedRegex("<(?<name>[^>]+)>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();

    [GeneratedRegex("^  (-\\S+, )*(?<option>--[a-z-]+) <", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ValueOption();
}
