using System.Text.RegularExpressions;

namespace Indicators.Acceptance;

/// <summary>The commands that README.md, notebooks/README.md and the help pages show.</summary>
public static partial class DocumentedCommands
{
    /// <summary>The documents whose fenced blocks are run.</summary>
    public static IReadOnlyList<string> Documents { get; } = ["README.md", "notebooks/README.md"];

    /// <summary>Every fenced block of commands in a document, in order.</summary>
    public static IReadOnlyList<CommandBlock> Of(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");
        return [.. Block().Matches(text).Select(m => new CommandBlock(document, m.Groups["language"].Value, m.Groups["code"].Value, m.Groups["reason"].Value))];
    }

    /// <summary>The steps of a walk: a file to write where the paragraph before names one with an ending, otherwise commands.</summary>
    public static IReadOnlyList<(string File, string Text)> Steps(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");
        return [.. Step().Matches(text).Select(m => (m.Groups["language"].Value == "console" ? "" : FileName().Matches(m.Groups["before"].Value)[^1].Groups["file"].Value, m.Groups["code"].Value))];
    }

    /// <summary>The example lines of a help page.</summary>
    public static IReadOnlyList<string> Examples(string help) =>
        [.. help.ReplaceLineEndings("\n").Split('\n')
            .SkipWhile(l => l.Trim() is not "Example:").Skip(1)
            .TakeWhile(l => l.Trim().Length > 0).Select(l => l.Trim())];

    [GeneratedRegex("(?<before>[^\\n]+(\\n[^\\n]+)*)\\n\\n```(?<language>[a-z]+)\\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex("`(?<file>my-plan/[^`]+\\.(csv|yaml))`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("(<!-- not run here: (?<reason>[^>]*) -->\\n)?```(?<language>[a-z]*)\\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}

/// <summary>A fenced block of a document.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Language">The word after the fence.</param>
/// <param name="Code">Its lines.</param>
/// <param name="Reason">Why it is not run; empty when it is.</param>
public sealed record CommandBlock(string Document, string Language, string Code, string Reason)
{
    /// <summary>Whether a reader would type it into a shell.</summary>
    public bool IsShell => Language is "console" or "bash" or "sh" or "";
}
