using System.Globalization;
using Indicators.Model;

namespace Indicators.Notebooks;

/// <summary>
/// Runs the code cells of a notebook one after the other, each seeing what the earlier ones declared, and collects what
/// they print and show. The first error ends the run. Cells are trusted as a program is: they can read and write files.
/// One notebook runs at a time in a process, because console and current folder belong to the process.
/// </summary>
public static class NotebookRunner
{
    private const int StackBytes = 16 << 20;
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>Runs a notebook file; nothing is written.</summary>
    /// <param name="path">The notebook.</param>
    /// <param name="options">Folder and limits.</param>
    /// <param name="progress">Told when a cell begins.</param>
    /// <param name="cancellation">Stops at once; a cell that does not heed it is left behind.</param>
    /// <exception cref="SourceException">The file is no C# notebook.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static NotebookRun Run(string path, NotebookOptions? options = null, IProgress<NotebookProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= new NotebookOptions();
        return Run(NotebookDocument.Read(path), options with { Folder = options.Folder ?? Path.GetDirectoryName(Path.GetFullPath(path)) }, progress, cancellation);
    }

    /// <summary>Runs a notebook that is already read.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="options">Folder and limits; the current folder when none is given.</param>
    /// <param name="progress">Told when a cell begins.</param>
    /// <param name="cancellation">Stops at once; a cell that does not heed it is left behind.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static NotebookRun Run(NotebookDocument document, NotebookOptions? options = null, IProgress<NotebookProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= new NotebookOptions();
        OneAtATime.Wait(cancellation);
        try
        {
            return RunCells(document, options, progress, cancellation);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>Writes a notebook, whole or not at all; a file that would not change is left alone.</summary>
    /// <param name="document">The notebook.</param>
    /// <param name="path">Where to.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(NotebookDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(Path.GetFullPath(path), System.Text.Encoding.UTF8.GetBytes(document.ToJson()));
    }

    private static NotebookRun RunCells(NotebookDocument document, NotebookOptions options, IProgress<NotebookProgress>? progress, CancellationToken cancellation)
    {
        var (output, errors, input, folder) = (Console.Out, Console.Error, Console.In, Environment.CurrentDirectory);
        try
        {
            Console.SetIn(TextReader.Null);
            Environment.CurrentDirectory = options.Folder ?? folder;
            var engine = new CellEngine(options.MaxRows);
            var cells = new List<NotebookCell>();
            var of = document.Cells.Count(IsRun);
            var number = 0;
            NotebookError? error = null;
            foreach (var cell in document.Cells)
            {
                cancellation.ThrowIfCancellationRequested();
                if (!IsRun(cell) || error is not null)
                {
                    cells.Add(cell with { ExecutionCount = null, Outputs = [] });
                    continue;
                }

                number++;
                progress?.Report(new NotebookProgress(number, of));
                var recorder = new CellRecorder(options.MaxOutputCharacters);
                Console.SetOut(recorder.Writer("stdout"));
                Console.SetError(recorder.Writer("stderr"));
                error = OnOwnThread(() => engine.Run(cell.Source, number, recorder, cancellation), cancellation);
                cells.Add(cell with { ExecutionCount = number, Outputs = recorder.Close() });
            }

            return new NotebookRun(document.With(cells), error);
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
            Console.SetIn(input);
            Environment.CurrentDirectory = folder;
        }
    }

    private static bool IsRun(NotebookCell cell) => cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source);

    /// <summary>Runs on a thread with invariant culture that can be left behind when the run is cancelled.</summary>
    private static NotebookError? OnOwnThread(Func<NotebookError?> run, CancellationToken cancellation)
    {
        var finished = new TaskCompletionSource<NotebookError?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
                try
                {
                    finished.SetResult(run());
                }
                catch (OperationCanceledException e)
                {
                    finished.SetCanceled(e.CancellationToken);
                }
                catch (Exception e)
                {
                    finished.SetException(e);
                }
            },
            StackBytes)
        {
            IsBackground = true,
            Name = "notebook cell",
        };
        thread.Start();
        return finished.Task.WaitAsync(cancellation).GetAwaiter().GetResult();
    }
}
