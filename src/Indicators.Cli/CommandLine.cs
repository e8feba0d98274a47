using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using Indicators.Cli.Commands;

namespace Indicators.Cli;

/// <summary>The verbs, and the exit codes of a run that ends by itself: 0 done, 2 usage. <see cref="RunEnd"/> has the others.</summary>
internal static class CommandLine
{
    private const int Done = 0;
    private const int WrongUsage = 2;

    private static readonly Verb[] Verbs =
    [
        new("new", NewCommand.Create),
        new("import", ImportCommand.Create),
        new("check", CheckCommand.Create),
        new("evaluate", EvaluateCommand.Create),
        new("compare", CompareCommand.Create),
        new("calculate", CalculateCommand.Create),
        new("criteria", CriteriaCommand.Create),
        new("simulate", SimulateCommand.Create),
        new("impact", ImpactCommand.Create),
        new("chart", ChartCommand.Create),
        new("plan", PlanCommand.Create),
        new("trace", TraceCommand.Create),
        new("export", ExportCommand.Create),
        new("mapping", MappingCommand.Create),
        new("reference", ReferenceCommand.Create),
        new("fetch", FetchCommand.Create),
        new("register", RegisterCommand.Create),
        new("store", StoreCommand.Create),
        new("batch", BatchCommand.Create),
        new("notebook", NotebookCommand.Create),
    ];

    /// <summary>The root with the verb that is asked for, or with all of them: making every verb's options takes longer than many a run.</summary>
    public static RootCommand Root(string? asked)
    {
        var root = new RootCommand(
            "From a folder of CSV extracts and a written plan to a defensible verdict on every mål.\n\n"
            + "Example:\n  indicators evaluate data/en-faelles-indsats");
        var one = Array.FindAll(Verbs, v => v.Name == asked);
        foreach (var verb in one.Length > 0 ? one : Verbs)
        {
            root.Add(verb.Create());
        }

        return root;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await ParseAndInvokeAsync(args);
        }
        catch (Exception e)
        {
            var (code, words) = RunEnd.Of(e, Version);
            await Console.Error.WriteLineAsync(words);
            return code;
        }
    }

    private static string Version => typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    private static async Task<int> ParseAndInvokeAsync(string[] args)
    {
        if (args is ["--version"])
        {
            // Asked by scripts before every run: answered without making a single verb.
            Console.Out.Write(Version + "\n");
            return Done;
        }

        if (args is [{ } asked, ..] && Completion.IsAsked(asked))
        {
            foreach (var word in Completion.Words(asked, args.Length > 1 ? args[^1] : ""))
            {
                Console.Out.Write(word + "\n");
            }

            return Done;
        }

        var result = Root(args.FirstOrDefault()).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            foreach (var error in result.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync($"See '{Path(result.CommandResult.Command)} --help'.");
            return WrongUsage;
        }

        return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private sealed record Verb(string Name, Func<Command> Create);

    /// <summary>Success, for commands that return an exit code.</summary>
    public static Task<int> Ok() => Task.FromResult(Done);

    private static string Path(Command command)
    {
        var names = new Stack<string>();
        for (Symbol? symbol = command; symbol is Command c; symbol = symbol.Parents.FirstOrDefault())
        {
            names.Push(c is RootCommand ? "indicators" : c.Name);
        }

        return string.Join(' ', names);
    }
}
