using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Indicators.Model;

namespace Indicators.Cli;

/// <summary>
/// What a shell offers when Tab is pressed. It asks with <c>[suggest:12]</c>, the place of the cursor, and the line so far; values
/// of options are those that help names, or the workspace's own where it is named earlier on the line.
/// </summary>
internal static class Completion
{
    private const string Question = "[suggest:";

    private static readonly string[] OtherHelp = ["/h", "/?", "-?"];

    /// <summary>True when the first argument is a shell's question.</summary>
    public static bool IsAsked(string first) => first.StartsWith(Question, StringComparison.Ordinal);

    /// <summary>What can stand at the cursor, in the order in which it is offered.</summary>
    /// <param name="question">The question with the place of the cursor.</param>
    /// <param name="line">The line without the program's name.</param>
    public static IEnumerable<string> Words(string question, string line)
    {
        var at = int.TryParse(question.AsSpan(Question.Length).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? Math.Min(place, line.Length) : line.Length;
        var root = CommandLine.Root(asked: null);
        Prepare(root);
        return root.Parse(line).GetCompletions(at).Select(c => c.Label).Except(OtherHelp, StringComparer.Ordinal);
    }

    private static void Prepare(Command command)
    {
        foreach (var option in command.Options)
        {
            Func<CompletionContext, IEnumerable<string>>? words = option.Name switch
            {
                "--goal" => c => Of(c, w => w.Plan.Goals.Select(g => g.Id)),
                "--indicator" => c => Of(c, w => w.Indicators.Keys.Order(StringComparer.Ordinal)),
                "--area" or "--reference" => c => Of(c, w => w.Plan.Areas.Concat(w.Plan.References).Select(a => w.Areas.Find(a).Name)),
                _ when option.HelpName?.Split('|', ',') is { Length: > 1 } named && Array.TrueForAll(named, IsWord) => _ => named,
                _ => null,
            };
            if (words is not null)
            {
                option.CompletionSources.Clear();
                option.CompletionSources.Add(c => words(c).Where(w => w.StartsWith(c.WordToComplete, StringComparison.OrdinalIgnoreCase)).Select(w => new CompletionItem(w)));
            }
        }

        foreach (var below in command.Subcommands)
        {
            Prepare(below);
        }
    }

    /// <summary>True for a word that is typed as it stands in help, unlike <c>column=values</c> or <c>...</c>.</summary>
    private static bool IsWord(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>What the workspace of the line knows; nothing while the line names none or its files hold a mistake, since Tab is no place to tell it.</summary>
    private static string[] Of(CompletionContext context, Func<Workspace, IEnumerable<string>> words)
    {
        var argument = context.ParseResult.CommandResult.Command.Arguments.FirstOrDefault(a => a.Name == "workspace");
        if (argument is null || context.ParseResult.GetResult(argument)?.Tokens is not [{ Value: { Length: > 0 } folder }, ..])
        {
            return [];
        }

        try
        {
            using var workspace = Workspace.Open(folder);
            return [.. words(workspace).Distinct(StringComparer.Ordinal)];
        }
        catch (IndicatorsException)
        {
            return [];
        }
    }
}
