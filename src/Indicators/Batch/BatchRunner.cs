using Indicators.Model;

namespace Indicators;

/// <summary>
/// Runs a batch: workspaces in parallel, the evaluations of one workspace after each other. A job that fails does not stop
/// the others; a job whose inputs and outputs are as the last run left them is skipped.
/// </summary>
public static class BatchRunner
{
    /// <summary>Runs the jobs; the outcomes come in the order of the file.</summary>
    /// <param name="plan">The jobs.</param>
    /// <param name="options">Where observations are kept; null for each workspace's own database.</param>
    /// <param name="progress">Told after every job.</param>
    /// <param name="cancellation">Stops between steps; finished jobs stay finished, and the next run goes on from there.</param>
    /// <exception cref="OutputException">The state file cannot be written.</exception>
    public static async Task<IReadOnlyList<BatchOutcome>> RunAsync(BatchPlan plan, WorkspaceOptions? options = null, IProgress<BatchProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new WorkspaceOptions();
        var run = new Run(plan, options, progress);
        var workspaces = plan.Jobs.Select((job, index) => (job, index)).GroupBy(j => j.job.Folder, StringComparer.Ordinal);
        await Parallel.ForEachAsync(
            workspaces,
            new ParallelOptions { MaxDegreeOfParallelism = plan.Parallel ?? Environment.ProcessorCount, CancellationToken = cancellation },
            (group, token) =>
            {
                run.Workspace([.. group], token);
                return ValueTask.CompletedTask;
            });
        return run.Outcomes;
    }

    private sealed class Run(BatchPlan plan, WorkspaceOptions options, IProgress<BatchProgress>? progress)
    {
        private readonly BatchLedger _ledger = BatchLedger.Read(plan.StatePath);
        private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);
        private readonly BatchOutcome[] _outcomes = new BatchOutcome[plan.Jobs.Count];
        private readonly Lock _lock = new();
        private readonly long _began = options.Clock.GetTimestamp();
        private int _done;
        private int _evaluated;

        public IReadOnlyList<BatchOutcome> Outcomes => _outcomes;

        public void Workspace(IReadOnlyList<(BatchJob Job, int Index)> jobs, CancellationToken cancellation)
        {
            using var opened = new Opened(jobs[0].Job.Folder, options, cancellation);
            foreach (var (job, index) in jobs)
            {
                cancellation.ThrowIfCancellationRequested();
                var outcome = Outcome(job, opened, cancellation);
                _outcomes[index] = outcome;
                Report(outcome);
            }
        }

        private BatchOutcome Outcome(BatchJob job, Opened opened, CancellationToken cancellation)
        {
            try
            {
                if (!Directory.Exists(job.Folder))
                {
                    throw new SourceException(job.Workspace, "there is no such workspace", "a folder with plan.yaml");
                }

                var inputs = Fingerprint(job);
                if (_ledger.Finished(job.Id, inputs, job.Out) is { } before)
                {
                    return new BatchOutcome(job, BatchState.Unchanged, before.Verdicts, before.Files.Count, null);
                }

                var evaluation = opened.Imported().Evaluate(job.Request);
                var folder = new OutputFolder(job.Out);
                opened.Imported().WriteReport(evaluation, folder, job.Formats, job.Language, progress: null, cancellation);
                var verdicts = VerdictCount.Of(evaluation);
                _ledger.Finish(job.Id, inputs, folder, verdicts);
                return new BatchOutcome(job, BatchState.Done, verdicts, folder.Files.Count, null);
            }
            catch (PlanException e) when (e.Mistakes.Count > 1)
            {
                return Failed(job, $"{e.Message} (and {e.Mistakes.Count - 1} more mistakes; see 'indicators check')");
            }
            catch (IndicatorsException e)
            {
                return Failed(job, e.Message);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One job's bug must not take the others' results with it; it is named as what it is.
                return Failed(job, $"unexpected {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
            }
        }

        private BatchOutcome Failed(BatchJob job, string error)
        {
            _ledger.Forget(job.Id);
            return new BatchOutcome(job, BatchState.Failed, null, 0, error);
        }

        private string Fingerprint(BatchJob job)
        {
            lock (_shared)
            {
                return BatchInputs.Fingerprint(job, options.Database, _shared);
            }
        }

        private void Report(BatchOutcome outcome)
        {
            lock (_lock)
            {
                _done++;
                _evaluated += outcome.State == BatchState.Unchanged ? 0 : 1;
                var left = _evaluated == 0 ? (TimeSpan?)null : options.Clock.GetElapsedTime(_began) / _evaluated * (plan.Jobs.Count - _done);
                progress?.Report(new BatchProgress(_done, plan.Jobs.Count, outcome.Job.Id, left));
            }
        }
    }

    /// <summary>A workspace that is opened and imported when its first evaluation needs it.</summary>
    private sealed class Opened(string folder, WorkspaceOptions options, CancellationToken cancellation) : IDisposable
    {
        private Workspace? _workspace;
        private bool _imported;

        public Workspace Imported()
        {
            _workspace ??= Indicators.Workspace.Open(folder, options);
            if (!_imported)
            {
                _workspace.CheckDefinitions();
                _workspace.Import(cancellation: cancellation);
                _imported = true;
            }

            return _workspace;
        }

        public void Dispose() => _workspace?.Dispose();
    }
}
