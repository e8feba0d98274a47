using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>trace</c>: from a number back to file and lines.</summary>
internal static class TraceCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var indicator = new Option<string>("--indicator") { Description = "Indicator code.", Required = true, HelpName = "code" };
        var area = new Option<string>("--area") { Description = "Area code, name or alias.", Required = true, HelpName = "area" };
        var period = Options.Period("--period", "The period.");
        period.Required = true;
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("trace", "From a number back to file, fingerprint and lines, with its revisions.\n\nExample:\n  indicators trace data/en-faelles-indsats --indicator convicted --area Ringparken --period 2017")
        {
            workspace, indicator, area, period, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            var (code, place, when) = (parse.GetValue(indicator)!, parse.GetValue(area)!, parse.GetValue(period)!.Value);
            var revisions = opened.TraceStored(code, place, when);
            if (revisions is null)
            {
                opened.ImportOnly(code, cancellation);
                revisions = opened.Trace(code, place, when);
            }

            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(revisions));
                return CommandLine.Ok();
            }

            foreach (var revision in revisions)
            {
                Print(revision);
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static void Print(Revision revision)
    {
        var observation = revision.Observation;
        var value = observation.Value is { } v ? v.ToString("R", CultureInfo.InvariantCulture) : $"absent ({observation.Absence?.Reason})";
        var counts = observation is { Numerator: { } n, Denominator: { } d } ? $" = {n} of {d}" : "";
        Terminal.Line($"{observation.Indicator}, {observation.Area}, {observation.Period.Code}: {value}{counts}");
        Terminal.Line($"  recorded {revision.Recorded.RecordedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} by mapping {revision.Recorded.Mapping}{(revision.Superseded is { } s ? $", superseded {s.RecordedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}" : "")}");
        foreach (var origin in observation.Origins)
        {
            var source = origin.Source;
            Terminal.Line($"  {origin}");
            Terminal.Line($"    sha256 {source.Sha256}");
            Terminal.Line($"    {string.Join("; ", new[] { source.Producer, source.Table, source.Licence, source.Synthetic ? "SYNTHETIC example data" : "" }.Where(t => t.Length > 0))}");
        }
    }
}
