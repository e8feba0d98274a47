using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary>What <c>evaluate</c> was asked for.</summary>
internal sealed record EvaluationAsked(string Workspace, WorkspaceOptions Options, EvaluationRequest Request, IReadOnlyList<string> Formats, Language Language, string Out)
{
    /// <summary>Imports, evaluates and writes the report.</summary>
    /// <param name="live">The folder of a report that follows; null for an ordinary report.</param>
    /// <param name="cancellation">Stops between steps.</param>
    public EvaluationDone Run(LiveFolder? live, CancellationToken cancellation)
    {
        using var opened = Indicators.Workspace.Open(Workspace, Options);
        using var progress = new ProgressLine();
        opened.CheckDefinitions();
        var imported = opened.Import(dryRun: false, progress, cancellation);
        var evaluation = opened.Evaluate(Request);
        return new EvaluationDone(imported, evaluation, live?.Write(opened, evaluation, Formats, Language, progress, cancellation) ?? Written(opened, evaluation, progress, cancellation));
    }

    private OutputFolder Written(Workspace opened, Evaluation evaluation, ProgressLine progress, CancellationToken cancellation)
    {
        var folder = new OutputFolder(Out);
        opened.WriteReport(evaluation, folder, Formats, Language, progress, cancellation);
        return folder;
    }
}

/// <summary>What <c>evaluate</c> did.</summary>
internal sealed record EvaluationDone(ImportReport Imported, Evaluation Evaluation, OutputFolder Folder);
