using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>criteria explain</c>: the law in words.</summary>
internal static class CriteriaExplainCommand
{
    public static Command Create()
    {
        var rules = new Option<string>("--rules") { Description = "The ruleset.", HelpName = "2010|2014|2018|2021", DefaultValueFactory = _ => "2021" };
        rules.AcceptOnlyFromAmong("2010", "2014", "2018", "2021");
        var language = Options.Language();
        var json = Options.Json();
        var command = new Command("explain", "Print the rules of a list in words: criteria, thresholds, residents, years in a row, with paragraph.\n\nExample:\n  indicators criteria explain --rules 2021 --language en")
        {
            rules, language, json,
        };
        command.SetAction((parse, _) =>
        {
            var ruleset = CriteriaLaw.Rulesets().First(r => r.Id == parse.GetValue(rules));
            if (parse.GetValue(json))
            {
                Terminal.Text(CriteriaText.Json(ruleset, parse.GetValue(language)));
                return CommandLine.Ok();
            }

            foreach (var line in CriteriaLaw.Explain(ruleset))
            {
                Terminal.Line(line.In(parse.GetValue(language)));
            }

            return CommandLine.Ok();
        });
        return command;
    }
}
