using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>impact</c>: the effect map of a plan, and counterfactual estimates on a panel.</summary>
internal static class ImpactCommand
{
    public static Command Create() => new("impact", "What may be said about why: the plan's effect map, estimates on a panel with the checks of their design, and a study of the official lists.\n\nExample:\n  indicators impact did panel.csv --unit area --time year --outcome employment --treated-from start")
    {
        ImpactMapCommand.Create(),
        ImpactDifferenceCommand.Create(),
        ImpactSyntheticCommand.Control(),
        ImpactSyntheticCommand.Difference(),
        ImpactSeriesCommand.Create(),
        ImpactSelectionCommand.Create(),
        ImpactStudyCommand.Create(),
    };

    /// <summary>The first period after the start.</summary>
    public static Option<string> From() => new("--from") { Description = "First period after the start, as the table writes its times.", Required = true, HelpName = "time" };

    /// <summary>An option that takes one of some words.</summary>
    public static Option<string> Choice(string name, string description, IReadOnlyList<string> words, string otherwise)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }

    /// <summary>Writes an estimate: its charts, and its JSON or its tables with the verdict on the design.</summary>
    public static Task<int> Answer(ParseResult parse, ImpactOptions shared, ImpactAnswer answer)
    {
        Draw(parse.GetValue(shared.Chart), answer.Charts);
        return Answer(parse.GetValue(shared.Json), answer);
    }

    /// <summary>Writes an answer's JSON, or its tables and sentence.</summary>
    public static Task<int> Answer(bool json, ImpactAnswer answer)
    {
        if (json)
        {
            Terminal.Text(answer.Json);
            return CommandLine.Ok();
        }

        foreach (var (heading, table) in answer.Tables)
        {
            Terminal.Line(heading);
            Terminal.Table(
                table.Columns,
                table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Text)]),
                Enumerable.Range(0, table.Columns.Count).Where(c => table.Rows.All(r => r[c] is not string)).ToHashSet());
        }

        Terminal.Line(answer.Grade.Length > 0 ? $"design: {answer.Grade}. {answer.Sentence}" : answer.Sentence);
        foreach (var check in answer.Checks)
        {
            Terminal.Line("  " + check);
        }

        return CommandLine.Ok();
    }

    /// <summary>Draws charts: the first to the named file, each other beside it with its own name.</summary>
    public static void Draw(string? file, IReadOnlyList<(string Name, string Svg)> charts)
    {
        for (var i = 0; file is not null && i < charts.Count; i++)
        {
            var (name, svg) = charts[i];
            ChartFile.Write(i == 0 ? file : Path.ChangeExtension(file, null) + "-" + name + Path.GetExtension(file), svg, name);
        }
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        double number => number.ToString("F6", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
