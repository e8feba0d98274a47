using System.CommandLine;
using System.Text;
using Indicators.Cli.Output;
using Indicators.Notebooks;

namespace Indicators.Cli.Commands;

/// <summary><c>notebook</c>: runs notebooks. The compiler is loaded by the run itself, so that other verbs do not wait for it.</summary>
internal static class NotebookCommand
{
    public static Command Create() => new("notebook", "Notebooks in C#.\n\nExample:\n  indicators notebook run notebooks/1-baseline-follow-up.ipynb")
    {
        Run(),
    };

    private static Command Run()
    {
        var file = new Argument<string>("file.ipynb") { Description = "The notebook (nbformat 4, C#)." };
        var output = new Option<string?>("--out") { Description = "Write the notebook with its outputs here; default: into the notebook itself.", HelpName = "file" };
        var html = new Option<string?>("--html") { Description = "Also write one self-contained HTML page here.", HelpName = "file" };
        var json = Options.Json();
        var command = new Command("run", "Run the cells of a notebook in order and write their outputs back. Stops at the first error and exits 1.\n\nExample:\n  indicators notebook run notebooks/1-baseline-follow-up.ipynb --html page.html")
        {
            file, output, html, json,
        };
        command.SetAction((parse, cancellation) => Task.FromResult(Execute(parse.GetValue(file)!, parse.GetValue(output), parse.GetValue(html), parse.GetValue(json), cancellation)));
        return command;
    }

    private static int Execute(string file, string? output, string? html, bool json, CancellationToken cancellation)
    {
        using var line = new ProgressLine();
        var run = NotebookRunner.Run(file, options: null, new Relay(line), cancellation);
        line.Clear();
        var written = Path.GetFullPath(output ?? file);
        NotebookRunner.Write(run.Document, written);
        var files = new List<string> { written };
        if (html is not null)
        {
            files.Add(Path.GetFullPath(html));
            AtomicFile.Write(files[1], Encoding.UTF8.GetBytes(NotebookHtml.Write(run)));
        }

        if (json)
        {
            Terminal.Json(new { Cells = run.Document.Cells.Count(c => c.ExecutionCount is not null), Files = files, Error = run.Error is { } e ? new { e.Cell, e.Line, e.Name, e.Message } : null });
        }
        else
        {
            files.ForEach(f => Terminal.Line(f));
        }

        if (run.Error is { } error)
        {
            Terminal.Note($"{file}, {error.Message}");
            return 1;
        }

        return 0;
    }

    private sealed class Relay(ProgressLine line) : IProgress<NotebookProgress>
    {
        public void Report(NotebookProgress value) => line.Report(new WorkProgress(FormattableString.Invariant($"cell {value.Cell} of {value.Of}"), 0, 0));
    }
}
