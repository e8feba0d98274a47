using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>store</c>: the care of the observations' database.</summary>
internal static class StoreCommand
{
    public static Command Create() => new("store", "The database of observations: check, backup, compact.\n\nExample:\n  indicators store check data/en-faelles-indsats")
    {
        Check(),
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
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
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
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
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
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
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
