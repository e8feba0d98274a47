using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>import</c>: reads every source that was not read yet and prints the row balance.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and check everything, store nothing." };
        var rejects = new Option<string?>("--rejects") { Description = "Write the rejected rows to this CSV file.", HelpName = "file" };
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("import", "Read every source not read yet; print the row balance.\n\nExample:\n  indicators import data/en-faelles-indsats --dry-run")
        {
            workspace, dryRun, rejects, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            using var progress = new ProgressLine();
            var report = opened.Import(parse.GetValue(dryRun), progress, cancellation);
            progress.Clear();
            if (parse.GetValue(rejects) is { } file)
            {
                AtomicFile.Write(Path.GetFullPath(file), System.Text.Encoding.UTF8.GetBytes(ResultText.RejectsCsv(opened.Rejects())));
            }

            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(report));
            }
            else
            {
                Print(report);
            }

            return CommandLine.Ok();
        });
        return command;
    }

    /// <summary>The row balance of every file, and what changed in the store.</summary>
    public static void Print(ImportReport report)
    {
        Terminal.Table(
            ["mapping", "file", "read", "used", "filtered out", "rejected", "observations", "store"],
            report.Mappings.SelectMany(Rows),
            new HashSet<int> { 2, 3, 4, 5, 6 });
        foreach (var mapping in report.Mappings)
        {
            foreach (var warning in mapping.Warnings)
            {
                Terminal.Note($"warning: {warning.Where}: {warning.Text}");
            }

            foreach (var source in mapping.Sources)
            {
                foreach (var reject in source.Rejects.Take(5))
                {
                    Terminal.Note($"{source.Source.File}:{reject.Line}: {(reject.Column.Length > 0 ? reject.Column + ": " : "")}'{reject.Text}' {reject.Reason}. {reject.Action}");
                }

                if (source.Rejects.Count > 5)
                {
                    Terminal.Note($"{source.Source.File}: {source.Rejects.Count - 5} more rejected rows; 'indicators import --rejects FILE.csv' writes them all.");
                }
            }
        }
    }

    private static IEnumerable<IReadOnlyList<string>> Rows(MappingReport mapping)
    {
        var outcome = mapping.State switch
        {
            MappingState.Unchanged => "unchanged",
            MappingState.ReadOnly => "not stored (dry run)",
            MappingState.Withdrawn => "withdrawn",
            _ => mapping.Outcome is { } o ? $"{Count(o.Added)} new, {Count(o.Changed)} changed, {Count(o.Ended)} ended" : "stored",
        };
        if (mapping.Sources.Count == 0)
        {
            yield return [mapping.Mapping, "", "", "", "", "", "", outcome];
        }

        for (var i = 0; i < mapping.Sources.Count; i++)
        {
            var (source, balance, _) = mapping.Sources[i];
            yield return
            [
                i == 0 ? mapping.Mapping : "", source.File, Count(balance.Read), Count(balance.Used), Count(balance.FilteredOut), Count(balance.Rejected),
                i == 0 ? Count(mapping.Observations) : "", i == 0 ? outcome : "",
            ];
        }
    }

    private static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);
}
