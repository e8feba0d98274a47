using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>simulate</c>: what if persons change, move in or move out.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var area = Options.Area();
        var year = Options.Count("--year", "The list whose figures are changed.", 1900);
        var change = new Option<string[]>("--change") { Description = "Persons who gain (+) or lose (-) a criterion's trait, such as outside-labour-market=-25; with a share that succeeds, =-180@0.4 or =-180@0.3-0.5; in points, =-0.5points. May be given several times.", HelpName = "criterion=persons" };
        var moveIn = new Option<string[]>("--move-in") { Description = "Persons who move in, with the share of them that has each trait, such as 40:non-western=0.3,outside-labour-market=0.2. May be given several times.", HelpName = "persons:criterion=share,..." };
        var moveOut = new Option<string[]>("--move-out") { Description = "Persons who move out, in the same form.", HelpName = "persons:criterion=share,..." };
        var scenario = new Option<string?>("--scenario") { Description = "A YAML file with whole scenarios instead; all are run, or that of --id.", HelpName = "file.yaml" };
        var id = new Option<string?>("--id") { Description = "Only this scenario of the file.", HelpName = "id" };
        var horizon = CriteriaDistanceCommand.Horizon(DistanceHorizon.Lasting);
        var seed = Options.Count("--seed", "Seed of the draws; default 1.", 0);
        var draws = Options.Count("--draws", "How many draws where something is uncertain; default 10000.", 1);
        var knowledge = new KnowledgeOptions();
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("simulate", "Change an area's figures on a list and see every criterion, the status and its probability.\n\nExample:\n  indicators simulate data/en-faelles-indsats --area Ringparken --year 2017 --change outside-labour-market=-180@0.3-0.5 --move-in 40:non-western=0.3,outside-labour-market=0.2")
        {
            workspace, area, year, change, moveIn, moveOut, scenario, id, horizon, seed, draws, language, json, database,
        };
        foreach (var option in knowledge.All)
        {
            command.Add(option);
        }

        command.Check(result => Check(result));
        command.SetAction((parse, cancellation) =>
        {
            var known = knowledge.Of(parse);
            var file = parse.GetValue(scenario);
            var scenarios = file is not null
                ? Chosen(Workspace.ReadScenarios(file), parse.GetValue(id), file)
                :
                [
                    new Scenario("command-line", "", parse.GetValue(area)!, parse.GetValue(year)!.Value)
                    {
                        Horizon = parse.GetValue(horizon),
                        Changes = [.. (parse.GetValue(change) ?? []).Select(c => CriterionText.Change(c, known.GainPerPerson ?? 0)!)],
                        Moves = [.. (parse.GetValue(moveIn) ?? []).Select(m => CriterionText.Move(m, 1)!), .. (parse.GetValue(moveOut) ?? []).Select(m => CriterionText.Move(m, -1)!)],
                        Seed = parse.GetValue(seed) ?? 1,
                        Draws = parse.GetValue(draws) ?? 10_000,
                    },
                ];
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var results = scenarios.Select(s => opened.Simulate(
                s with { Seed = parse.GetValue(seed) ?? s.Seed, Draws = parse.GetValue(draws) ?? s.Draws }, known)).ToArray();
            if (parse.GetValue(json))
            {
                Terminal.Text(file is null ? CriteriaText.Json(results[0], parse.GetValue(language)) : CriteriaText.Json(results, parse.GetValue(language)));
            }
            else
            {
                foreach (var result in results)
                {
                    Print(result, opened.Areas);
                }
            }

            return CommandLine.Ok();
        });
        return command;

        void Check(CommandResult result)
        {
            var changes = result.GetValue(change) ?? [];
            var moves = (result.GetValue(moveIn) ?? []).Concat(result.GetValue(moveOut) ?? []).ToArray();
            foreach (var text in changes.Where(c => CriterionText.Change(c, 0) is null))
            {
                result.AddError($"--change: '{text}' is not a change such as outside-labour-market=-25 ({CriterionText.Codes}).");
            }

            foreach (var text in moves.Where(m => CriterionText.Move(m, 1) is null))
            {
                result.AddError($"'{text}' is not a move such as 40:non-western=0.3,outside-labour-market=0.2 (shares from 0 to 1; {CriterionText.Codes}).");
            }

            if (result.GetValue(scenario) is not null)
            {
                if (changes.Length + moves.Length > 0 || result.GetValue(area) is not null)
                {
                    result.AddError("Give either --scenario, or --area, --year and changes.");
                }
            }
            else if (result.GetValue(area) is null || result.GetValue(year) is null || changes.Length + moves.Length == 0)
            {
                result.AddError("Give --area, --year and at least one --change, --move-in or --move-out; or --scenario FILE.");
            }
        }
    }

    private static IReadOnlyList<Scenario> Chosen(IReadOnlyList<Scenario> scenarios, string? id, string file)
    {
        if (id is null)
        {
            return scenarios;
        }

        var chosen = scenarios.Where(s => s.Id == id).ToArray();
        return chosen.Length > 0 ? chosen : throw new RequestException(file, $"no scenario is called '{id}'", "one of " + string.Join(", ", scenarios.Select(s => s.Id)));
    }

    private static void Print(SimulationResult result, AreaCatalogue areas)
    {
        var scenario = result.Scenario;
        Terminal.Line(Terminal.Printable($"{(scenario.Title.Length > 0 ? scenario.Title + ": " : "")}{areas.Find(scenario.Area).Name}, list of {scenario.ListYear.ToString(CultureInfo.InvariantCulture)}, rules {result.Expected.Ruleset}"));
        Terminal.Table(
            ["criterion", "before", "after", "threshold", "met before", "met after", "probability"],
            result.Criteria.Select((c, i) => (IReadOnlyList<string>)
            [
                c.Criterion.Code(),
                Number(c.Before),
                Number(c.Expected),
                Number(result.Expected.Criteria[i].Threshold),
                Word(result.Before.Criteria[i].Met),
                Word(result.Expected.Criteria[i].Met),
                c.Probability?.ToString("0.00", CultureInfo.InvariantCulture) ?? "?",
            ]),
            new HashSet<int> { 1, 2, 3, 6 });
        Terminal.Line($"  status: {result.Before.Status.Code()} -> {result.Expected.Status.Code()}");
        foreach (var status in result.Statuses)
        {
            Terminal.Line($"  {status.Status.Code()}: {status.Probability.ToString("0.00", CultureInfo.InvariantCulture)}");
        }

        foreach (var assumption in result.Assumptions)
        {
            Terminal.Line("  " + Terminal.Printable(assumption.En));
        }
    }

    private static string Word(bool? met) => met switch { true => "yes", false => "no", _ => "?" };

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "?";
}
