namespace Indicators.Acceptance;

/// <summary>Every verb explains itself with an example.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Verbs
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var verb in VerbsBelow(""))
            {
                data.Add(verb);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_has_help_with_an_example(string verb)
    {
        var run = CommandRun.Of(Path.GetTempPath(), [.. verb.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Example:");
        run.Output.ShouldContain("indicators " + verb.Split(' ')[0]);
    }

    [Fact]
    public void The_version_is_one_line() => CommandRun.Of(Path.GetTempPath(), "--version").Output.Trim().ShouldMatch(@"^\d+\.\d+\.\d+\S*$");

    /// <summary>The verbs as the help page of their parent lists them.</summary>
    private static IEnumerable<string> VerbsBelow(string parent)
    {
        var help = CommandRun.Of(Path.GetTempPath(), [.. parent.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]).Output;
        var at = help.IndexOf("\nCommands:", StringComparison.Ordinal);
        if (at < 0)
        {
            yield break;
        }

        foreach (var line in help[at..].Split('\n').Skip(2).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal)).Where(l => l.Length > 2 && l[2] != ' '))
        {
            var verb = $"{parent} {line.Trim().Split(' ')[0]}".Trim();
            yield return verb;
            foreach (var below in VerbsBelow(verb))
            {
                yield return below;
            }
        }
    }
}
