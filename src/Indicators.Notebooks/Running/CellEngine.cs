using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Indicators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Indicators.Notebooks;

/// <summary>The C# of the cells: compiles each against what the earlier ones declared and runs it. The only place that touches the compiler.</summary>
internal sealed class CellEngine(int maxRows)
{
    private static readonly string[] Imports =
    [
        "System", "System.Collections.Generic", "System.Data", "System.IO", "System.Linq", "System.Threading.Tasks", "Indicators", "Indicators.Model",
    ];

    private readonly ValueDisplay _display = new(maxRows);
    private ScriptState<object>? _state;
    private CellRecorder? _recorder;

    /// <summary>Runs a cell and shows its last expression; the error that ended it, or null.</summary>
    public NotebookError? Run(string source, int number, CellRecorder recorder, CancellationToken cancellation)
    {
        _recorder = recorder;
        var file = FileOf(number);
        try
        {
            var options = Options.WithFilePath(file);
            var run = _state is null
                ? CSharpScript.Create<object>(source, options, typeof(NotebookSession)).RunAsync(new NotebookSession(Show, cancellation), _ => true, cancellation)
                : _state.ContinueWithAsync<object>(source, options, _ => true, cancellation);
            _state = run.GetAwaiter().GetResult();
        }
        catch (CompilationErrorException e)
        {
            return Fail(recorder, NotCompiled(e, number));
        }

        if (_state.Exception is { } thrown)
        {
            return thrown is OperationCanceledException && cancellation.IsCancellationRequested
                ? throw thrown
                : Fail(recorder, Thrown(thrown, number));
        }

        if (_state.ReturnValue is { } value)
        {
            try
            {
                recorder.Show(_display.Of(value), isResult: true);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // A lazy list is computed when it is shown: its error is the cell's.
                return Fail(recorder, Thrown(e, number));
            }
        }

        return null;
    }

    private static ScriptOptions Options { get; } = ScriptOptions.Default
        .WithImports(Imports)
        .AddReferences(References())
        .WithEmitDebugInformation(true)
        .WithFileEncoding(Encoding.UTF8)
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithAllowUnsafe(false);

    private void Show(object? value)
    {
        if (value is not null)
        {
            _recorder?.Show(_display.Of(value), isResult: false);
        }
    }

    /// <summary>The library and every room behind it, so that a notebook can go as deep as it needs to.</summary>
    private static IEnumerable<Assembly> References()
    {
        var library = typeof(Workspace).Assembly;
        return library.GetReferencedAssemblies()
            .Where(n => n.Name!.StartsWith("Indicators.", StringComparison.Ordinal))
            .OrderBy(n => n.Name, StringComparer.Ordinal)
            .Select(Assembly.Load)
            .Concat([library, typeof(CellEngine).Assembly, typeof(Console).Assembly, typeof(Enumerable).Assembly, typeof(System.Data.DataTable).Assembly, typeof(System.Text.Json.JsonSerializer).Assembly]);
    }

    private static NotebookError Fail(CellRecorder recorder, (NotebookError Error, IReadOnlyList<string> Trace) failed)
    {
        recorder.Fail(new ErrorOutput(failed.Error.Name, failed.Error.Message, [$"{failed.Error.Name}: {failed.Error.Message}", .. failed.Trace]));
        return failed.Error;
    }

    private static (NotebookError Error, IReadOnlyList<string> Trace) NotCompiled(CompilationErrorException e, int number)
    {
        var errors = e.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        var first = errors[0];
        var line = first.Location.IsInSource ? first.Location.GetLineSpan().StartLinePosition.Line + 1 : (int?)null;
        var error = new NotebookError(number, line, "CompilationError", $"{Place(number, line)}: {first.Id} {PlainText.OneLine(first.GetMessage(CultureInfo.InvariantCulture))}");
        var trace = errors.Select(d =>
        {
            var at = d.Location.GetLineSpan().StartLinePosition;
            return FormattableString.Invariant($"   line {at.Line + 1}, column {at.Character + 1}: {d.Id} {PlainText.OneLine(d.GetMessage(CultureInfo.InvariantCulture))}");
        });
        return (error, [.. trace]);
    }

    private static (NotebookError Error, IReadOnlyList<string> Trace) Thrown(Exception thrown, int number)
    {
        var cause = thrown is AggregateException { InnerExceptions.Count: 1 } or TargetInvocationException && thrown.InnerException is { } inner ? inner : thrown;
        var frames = new StackTrace(cause, fNeedFileInfo: true).GetFrames()
            .Select(f => (Cell: CellOf(f.GetFileName()), Line: f.GetFileLineNumber()))
            .Where(f => f.Cell is not null && f.Line > 0)
            .Distinct()
            .ToArray();
        var here = frames.FirstOrDefault(f => f.Cell == number);
        var line = here.Line > 0 ? here.Line : (int?)null;
        var name = cause is IndicatorsException ? cause.GetType().Name : cause.GetType().FullName ?? cause.GetType().Name;
        return (
            new NotebookError(number, line, name, $"{Place(number, line)}: {PlainText.OneLine(cause.Message)}"),
            [.. frames.Select(f => FormattableString.Invariant($"   at cell [{f.Cell}], line {f.Line}"))]);
    }

    private static string Place(int number, int? line) => line is { } known
        ? FormattableString.Invariant($"cell [{number}], line {known}")
        : FormattableString.Invariant($"cell [{number}]");

    private static string FileOf(int number) => FormattableString.Invariant($"cell-{number}.csx");

    private static int? CellOf(string? file) =>
        file is not null && Path.GetFileName(file) is { } name && name.StartsWith("cell-", StringComparison.Ordinal) && name.EndsWith(".csx", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(5, name.Length - 9), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
