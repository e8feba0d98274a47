using Indicators.Model;

namespace Indicators;

/// <summary>One evaluation of a batch.</summary>
/// <param name="Id">Its name: unique in the file, and the name of its output folder.</param>
/// <param name="Workspace">The workspace as the file names it.</param>
/// <param name="Folder">Full path of the workspace.</param>
/// <param name="Out">Full path of the output folder.</param>
/// <param name="Formats">Some of <see cref="Indicators.Workspace.Formats"/>.</param>
public sealed record BatchJob(string Id, string Workspace, string Folder, string Out, IReadOnlyList<string> Formats)
{
    /// <summary>What to evaluate; the phase is null for the plan's last milestone.</summary>
    public EvaluationRequest Request { get; init; } = new();

    /// <summary>The language of the report.</summary>
    public Language Language { get; init; } = Language.Danish;
}

/// <summary>A file of jobs.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Jobs">The jobs in the order of the file.</param>
public sealed record BatchPlan(string Path, IReadOnlyList<BatchJob> Jobs)
{
    /// <summary>How many workspaces are evaluated at once; null for as many as there are cores.</summary>
    public int? Parallel { get; init; }

    /// <summary>Full path of the file that remembers what is done, beside the file of jobs.</summary>
    public string StatePath => System.IO.Path.ChangeExtension(Path, ".state.json");
}

/// <summary>What became of a job.</summary>
public enum BatchState
{
    /// <summary>Evaluated, files written.</summary>
    Done,

    /// <summary>Inputs and outputs are as the last run left them: nothing to do.</summary>
    Unchanged,

    /// <summary>Not done; <see cref="BatchOutcome.Error"/> says why.</summary>
    Failed,
}

/// <summary>How many goals got which verdict.</summary>
/// <param name="Goals">All goals that were judged.</param>
/// <param name="Met">Met, within chance or certainly.</param>
/// <param name="NotMet">Not met, within chance or certainly.</param>
/// <param name="CannotTell">Cannot be told.</param>
public sealed record VerdictCount(int Goals, int Met, int NotMet, int CannotTell)
{
    /// <summary>Counts the goals of an evaluation.</summary>
    public static VerdictCount Of(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var verdicts = evaluation.Goals.Select(g => g.Verdict.Verdict).ToArray();
        var met = verdicts.Count(v => v.IsMet());
        var open = verdicts.Count(v => v == Verdict.CannotTell);
        return new VerdictCount(verdicts.Length, met, verdicts.Length - met - open, open);
    }
}

/// <summary>One line of a batch's summary.</summary>
/// <param name="Job">The job.</param>
/// <param name="State">What became of it.</param>
/// <param name="Verdicts">The verdicts; null when it failed.</param>
/// <param name="Files">How many files it wrote or left as they were.</param>
/// <param name="Error">Why it failed; null otherwise.</param>
public sealed record BatchOutcome(BatchJob Job, BatchState State, VerdictCount? Verdicts, int Files, string? Error);

/// <summary>How far a batch has come.</summary>
/// <param name="Done">Jobs finished, failed ones included.</param>
/// <param name="Total">All jobs.</param>
/// <param name="Job">The job that was just finished.</param>
/// <param name="Left">About how long the rest takes; null until a job has been evaluated.</param>
public sealed record BatchProgress(int Done, int Total, string Job, TimeSpan? Left);
