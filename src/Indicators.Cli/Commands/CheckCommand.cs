using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>check</c>: plan, mappings and coverage, without evaluating.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("check", "Check plan, mappings, theme and data coverage, without evaluating.\n\nExample:\n  indicators check data/en-faelles-indsats")
        {
            workspace, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            var report = opened.Check(cancellation);
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(report));
                return CommandLine.Ok();
            }

            ImportCommand.Print(report.Import);
            Terminal.Table(
                ["goal", "baseline", "follow-up", "reference", "waits for"],
                report.Coverage.Select(c => (IReadOnlyList<string>)[$"{c.Id} {c.Title}", Word(c.Baseline), Word(c.FollowUp), Word(c.Reference), c.WaitsFor.En]));
            foreach (var finding in report.Logic)
            {
                Terminal.Line($"{finding.Kind}: {finding.Id}: {finding.Text.En}");
            }

            foreach (var remark in report.Remarks)
            {
                Terminal.Line($"{remark.Kind}: {remark.Subject}: {remark.Text}");
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static string Word(bool? there) => there switch { true => "yes", false => "missing", _ => "-" };
}
