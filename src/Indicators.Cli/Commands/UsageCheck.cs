using System.CommandLine;
using System.CommandLine.Parsing;

namespace Indicators.Cli.Commands;

/// <summary>What options of a verb demand of each other.</summary>
internal static class UsageCheck
{
    /// <summary>
    /// Adds a check to a verb that looks at its options together. It is left out while one of them still lacks its value: that is
    /// told already, and a value that is not there cannot be asked for (while a line is being completed, there is always one).
    /// </summary>
    public static void Check(this Command command, Action<CommandResult> check) => command.Validators.Add(result =>
    {
        if (result.Children.All(Complete))
        {
            check(result);
        }
    });

    private static bool Complete(SymbolResult part) => part switch
    {
        OptionResult { Implicit: false } option => option.Tokens.Count >= option.Option.Arity.MinimumNumberOfValues && !option.Errors.Any(),
        ArgumentResult argument => argument.Implicit || argument.Tokens.Count >= argument.Argument.Arity.MinimumNumberOfValues,
        _ => true,
    };
}
