using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>criteria forecast</c> and <c>criteria skill</c>: what the next lists may say, and how well such forecasts have done.</summary>
internal static class CriteriaForecastCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var area = Options.Area();
        var from = Options.Count("--year", "The list to start from; default: each area's newest list with figures.", 1900);
        var ahead = Options.Count("--ahead", "How many coming lists; default 1.", 1);
        var national = Options.Amount("--national-convicted", "The country's conviction share on the coming lists, per cent; without it the statuses of the rules from 2018 on are ranges.", "per cent");
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("forecast", "The probability of each criterion and status on the next list or two, from the areas' own figures.\n\nExample:\n  indicators criteria forecast data/en-faelles-indsats --area Motalavej --year 2016 --ahead 2")
        {
            workspace, area, from, ahead, national, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var forecasts = opened.Forecasts(parse.GetValue(area), parse.GetValue(from), parse.GetValue(ahead) ?? 1, parse.GetValue(national));
            if (parse.GetValue(json))
            {
                Terminal.Text(CriteriaText.Json(forecasts, opened.Areas, parse.GetValue(language)));
            }
            else
            {
                foreach (var forecast in forecasts)
                {
                    Print(forecast, opened.Areas);
                }
            }

            return CommandLine.Ok();
        });
        return command;
    }

    /// <summary>The command that measures the forecast.</summary>
    public static Command Skill()
    {
        var workspace = Options.Workspace();
        var seed = Options.Count("--seed", "Seed of the bootstrap; default 1.", 0);
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("skill", "Measure the forecast by rolling origin on the official lists: Brier score, calibration and flips. Writes the CSV of data/criteria/forecast-skill.csv.\n\nExample:\n  indicators criteria skill data/en-faelles-indsats > forecast-skill.csv")
        {
            workspace, seed, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var skill = opened.ForecastSkill(parse.GetValue(seed) ?? 1);
            Terminal.Text(parse.GetValue(json) ? CriteriaText.Json(skill) : CriteriaText.Csv(skill));
            return CommandLine.Ok();
        });
        return command;
    }

    private static void Print(AreaForecast forecast, AreaCatalogue areas)
    {
        Terminal.Line($"{areas.Find(forecast.Area).Name}, list of {forecast.ListYear.ToString(CultureInfo.InvariantCulture)} from that of {forecast.FromList.ToString(CultureInfo.InvariantCulture)}, rules {forecast.Ruleset}");
        Terminal.Table(
            ["criterion", "last value", "probability met"],
            forecast.Criteria.Select(c => (IReadOnlyList<string>)[c.Criterion.Code(), c.LastValue?.ToString(CultureInfo.InvariantCulture) ?? "", Probability(c.Probability)]),
            new HashSet<int> { 1, 2 });
        foreach (var status in forecast.Statuses)
        {
            Terminal.Line($"  {status.Status.Code()}: {Probability(status.Low)}{(status.High > status.Low ? " to " + Probability(status.High) : "")}");
        }

        foreach (var remark in forecast.Remarks.Append(forecast.Method))
        {
            Terminal.Line("  " + remark.En);
        }
    }

    private static string Probability(double? share) => share?.ToString("0.00", CultureInfo.InvariantCulture) ?? "?";
}
