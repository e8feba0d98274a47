using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>store</c>: the care of the observations' database.</summary>
internal static class StoreCommand
{
    public static Command Create() => new("store", "The database of observations: check, log, backup, compact.\n\nExample:\n  indicators store check data/en-faelles-indsats")
    {
        Check(),
        Log(),
        Backup(),
        Compact(),
    };

    private static Command Check()
    {
        var (workspace, json, database) = (Options.Workspace(), Options.Json(), Options.Database());
        var command = new Command("check", "Read the whole database and list its faults. Exits 1 when there are any.\n\nExample:\n  indicators store check data/en-faelles-indsats")
        {
            workspace, json, database,
        };
        command.SetAction((parse, _) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            var faults = opened.CheckStore();
            if (parse.GetValue(json))
            {
                Terminal.Json(new { Sound = faults.Count == 0, Faults = faults });
            }
            else if (faults.Count == 0)
            {
                Terminal.Line("The database is sound.");
            }

            foreach (var fault in faults)
            {
                Terminal.Note(fault);
            }

            return Task.FromResult(faults.Count == 0 ? 0 : 1);
        });
        return command;
    }

    private static Command Log()
    {
        var (workspace, json, database) = (Options.Workspace(), Options.Json(), Options.Database());
        var command = new Command("log", "Every import, every evaluation that wrote files, and what first showed figures that are not public without one (export, compare, trace, criteria): when, which program, from which state, which files. With --json also the fingerprints.\n\nExample:\n  indicators store log data/en-faelles-indsats")
        {
            workspace, json, database,
        };
        command.SetAction((parse, _) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            var log = opened.Log();
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(log));
                return CommandLine.Ok();
            }

            Terminal.Table(
                ["when", "state", "what", "files", "program"],
                log.Imports.Select(i => (i.RecordedAt, Order: 0, Row: (IReadOnlyList<string>)[Moment(i.RecordedAt), Number(i.Id), $"import {i.Mapping}", "", i.Program]))
                    .Concat(log.Evaluations.Select(e => (RecordedAt: e.EvaluatedAt, Order: 1, Row: (IReadOnlyList<string>)[Moment(e.EvaluatedAt), Number(e.State), e.Entry.Request, $"{Count(e, Model.LoggedFileRole.Input)} read, {Count(e, Model.LoggedFileRole.Output)} written", e.Program])))
                    .OrderBy(line => line.RecordedAt).ThenBy(line => line.Order)
                    .Select(line => line.Row),
                new HashSet<int> { 1 });
            return CommandLine.Ok();
        });
        return command;
    }

    private static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Count(Model.LoggedEvaluation evaluation, Model.LoggedFileRole role) => Number(evaluation.Entry.Files.Count(f => f.Role == role));

    private static Command Backup()
    {
        var (workspace, json, database) = (Options.Workspace(), Options.Json(), Options.Database());
        var output = new Option<string>("--out") { Description = "File to make; it must not be there.", Required = true, HelpName = "file" };
        var command = new Command("backup", "Copy the SQLite database, whole and consistent, while others may use it.\n\nExample:\n  indicators store backup data/en-faelles-indsats --out observations-backup.db")
        {
            workspace, output, json, database,
        };
        command.SetAction((parse, _) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            var file = Path.GetFullPath(parse.GetValue(output)!);
            opened.BackupStore(file);
            Report(parse, json, file, "file");
            return CommandLine.Ok();
        });
        return command;
    }

    private static Command Compact()
    {
        var (workspace, json, database) = (Options.Workspace(), Options.Json(), Options.Database());
        var command = new Command("compact", "Give the database's unused space back. No figure or revision is removed.\n\nExample:\n  indicators store compact data/en-faelles-indsats")
        {
            workspace, json, database,
        };
        command.SetAction((parse, _) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.CompactStore();
            Report(parse, json, "compacted", "done");
            return CommandLine.Ok();
        });
        return command;
    }

    private static void Report(ParseResult parse, Option<bool> json, string text, string member)
    {
        if (parse.GetValue(json))
        {
            Terminal.Json(new Dictionary<string, string>(StringComparer.Ordinal) { [member] = text });
        }
        else
        {
            Terminal.Line(text);
        }
    }
}
