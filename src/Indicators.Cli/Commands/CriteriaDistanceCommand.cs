using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>criteria distance</c>: margins in points, persons and kroner, and the ways off the list.</summary>
internal static class CriteriaDistanceCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var area = Options.Area();
        var year = Options.Count("--year", "The list; default: each area's newest list with figures.", 1900);
        var horizon = Horizon(DistanceHorizon.NextList);
        var knowledge = new KnowledgeOptions();
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("distance", "How far areas are from each criterion in points, persons and kroner, and the shortest ways off the list.\n\nExample:\n  indicators criteria distance data/en-faelles-indsats --area Ringparken --year 2017 --count outside-labour-market=542/1180,530/1180")
        {
            workspace, area, year, horizon, language, json, database,
        };
        foreach (var option in knowledge.All)
        {
            command.Add(option);
        }

        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var distances = opened.Distances(parse.GetValue(area), parse.GetValue(year), parse.GetValue(horizon), knowledge.Of(parse));
            if (parse.GetValue(json))
            {
                Terminal.Text(CriteriaText.Json(distances, opened.Areas, parse.GetValue(language)));
            }
            else
            {
                foreach (var distance in distances)
                {
                    Print(distance, opened.Areas);
                }
            }

            return CommandLine.Ok();
        });
        return command;
    }

    /// <summary>The option that chooses which years of a mean move.</summary>
    public static Option<DistanceHorizon> Horizon(DistanceHorizon otherwise) => new("--horizon")
    {
        Description = $"Which years of a mean move: the list's own newest, those of the next list, or all alike; default {CriteriaText.Code(otherwise)}.",
        HelpName = "retrospective|next-list|lasting",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            foreach (var horizon in Enum.GetValues<DistanceHorizon>())
            {
                if (CriteriaText.Code(horizon) == result.Tokens[0].Value)
                {
                    return horizon;
                }
            }

            result.AddError("--horizon is retrospective, next-list or lasting.");
            return otherwise;
        },
    };

    private static void Print(AreaDistance distance, AreaCatalogue areas)
    {
        var judged = distance.Classification;
        Terminal.Line($"{areas.Find(judged.Area).Name}, list of {Number(judged.ListYear)}, rules {judged.Ruleset}: {judged.Status.Code()}");
        Terminal.Table(
            ["criterion", "value", "threshold", "met", "margin", "persons who change", "or who leave", "or others who come", "kroner"],
            distance.Criteria.Select(c => (IReadOnlyList<string>)
            [
                c.Judgement.Rule.Criterion.Code(),
                Number(c.Judgement.Value),
                Number(c.Judgement.Threshold),
                c.Judgement.Met switch { true => "yes", false => "no", _ => "?" },
                Number(c.Judgement.MarginPoints),
                Persons(c.At(distance.Horizon, PersonAction.Change)),
                Persons(c.At(distance.Horizon, PersonAction.Leave)),
                Persons(c.At(distance.Horizon, PersonAction.OthersAdded)),
                c.Income is { } income ? $"{Number(Math.Ceiling(income.PerPerson))} each" : "",
            ]),
            new HashSet<int> { 1, 2, 4, 5, 6, 7, 8 });
        Terminal.Line("  margin: points past the threshold. Persons until the criterion flips: those whose situation changes, those with the trait who move out, or others without it who move in.");
        if (distance.Criteria.Any(c => c.Judgement.Met == false && c.Persons.Count > 0))
        {
            Terminal.Line("  Where a criterion is not met, the persons are those until it is.");
        }

        if (distance.ResidentsLeave is { } leave)
        {
            Terminal.Line($"  residents: {Number(judged.Residents)}; {Number(leave)} fewer is below the required number");
        }

        foreach (var way in distance.Ways.Take(6))
        {
            Terminal.Line($"  ends {distance.LeavingStatus?.Code()}: {string.Join(" and ", way.Steps.Select(Step))}{(way.Steps.Count > 1 && way.AtLeast is not null ? $" (persons overlap: {Bounds(way.AtLeast, way.AtMost)})" : "")}");
        }

        foreach (var remark in distance.Criteria.SelectMany(c => c.Remarks).Concat(distance.Remarks).Select(r => r.En).Distinct())
        {
            Terminal.Line("  " + Terminal.Printable(remark));
        }
    }

    private static string Step(WayStep step) => $"{step.Criterion?.Code() ?? "residents"} {Bounds(step.AtLeast, step.AtMost)} {CriteriaText.Code(step.Action)}";

    private static string Persons(PersonMargin? margin) => margin switch
    {
        null => "",
        { CannotFlip: true } => "cannot flip",
        _ => Bounds(margin.AtLeast, margin.AtMost),
    };

    private static string Bounds(long? low, long? high) => low is null ? "?" : low == high || high is null ? Number(low) : $"{Number(low)}-{Number(high)}";

    private static string Number(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
}
