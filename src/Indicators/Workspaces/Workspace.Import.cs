using Indicators.Import.Mapping;
using Indicators.Model;

using Mapping = Indicators.Import.Mapping.Mapping;

namespace Indicators;

/// <content>Import: files to store.</content>
public sealed partial class Workspace
{
    /// <summary>Reads every source that the store does not hold yet. Each mapping is one transaction: all of it or none.</summary>
    /// <param name="dryRun">Read and check everything, also what is stored already; write nothing.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Stops between rows; nothing half-imported is kept.</param>
    /// <exception cref="IndicatorsException">A mapping or file is wrong.</exception>
    public ImportReport Import(bool dryRun = false, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        var reports = Import(_mappings.Value, dryRun, progress, cancellation);
        if (!dryRun)
        {
            reports.AddRange(Withdraw());
        }

        return new ImportReport(reports);
    }

    /// <summary>Reads only the sources that give one indicator, for a question about it: no other file is looked at.</summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="cancellation">Stops between rows; nothing half-imported is kept.</param>
    /// <exception cref="IndicatorsException">A mapping or file is wrong.</exception>
    public ImportReport ImportOnly(string indicator, CancellationToken cancellation = default)
    {
        return new ImportReport(Import([.. _mappings.Value.Where(m => m.Indicators.Any(i => i.Code == indicator))], dryRun: false, progress: null, cancellation));
    }

    /// <summary>The rows that imports of this workspace could not use.</summary>
    public IReadOnlyList<StoredReject> Rejects() => [.. _mappings.Value.SelectMany(m => Store.Rejects(m.Name))];

    private List<MappingReport> Import(IReadOnlyList<Mapping> mappings, bool dryRun, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var scope = _definitions.Scope();
        var held = dryRun ? [] : Held(mappings, scope, cancellation);
        var run = new MappingRun([.. mappings.Where(m => !held.Contains(m.Name))], scope);
        var reports = new List<MappingReport>();
        foreach (var mapping in mappings)
        {
            cancellation.ThrowIfCancellationRequested();
            if (held.Contains(mapping.Name))
            {
                reports.Add(new MappingReport(mapping.Name, MappingState.Unchanged, [], 0, null));
                continue;
            }

            var batch = run.Execute(mapping, progress is null ? null : new ImportProgressRelay(mapping.Name, progress), cancellation);
            var outcome = dryRun ? null : Store.Import(batch, _options.Clock.GetUtcNow(), cancellation);
            reports.Add(new MappingReport(mapping.Name, dryRun ? MappingState.ReadOnly : MappingState.Imported, batch.Sources, batch.Observations.Count, outcome) { Warnings = batch.Warnings });
        }

        return reports;
    }

    /// <summary>The names of the mappings whose figures the store holds as their files are now.</summary>
    private HashSet<string> Held(IReadOnlyList<Mapping> mappings, ImportScope scope, CancellationToken cancellation)
    {
        // A file is hashed only for a mapping that the store has met: another is read anyway, and hashed then.
        var stored = Store.Mappings().Select(m => m.Mapping).ToHashSet(StringComparer.Ordinal);
        var fingerprints = new Fingerprints(scope);
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mapping in mappings.Where(m => stored.Contains(m.Name)))
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                if (Store.Holds(mapping.Name, fingerprints.Of(mapping)))
                {
                    held.Add(mapping.Name);
                }
            }
            catch (Exception e) when (e is SourceException or MappingException)
            {
                // The reading tells it, after the mappings before this one have been imported.
            }
        }

        return held;
    }

    /// <summary>Ends the figures of this workspace's own mappings that are no longer there. Shared mappings may serve others in the same database.</summary>
    private IEnumerable<MappingReport> Withdraw()
    {
        var known = _mappings.Value.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        var prefix = $"{Name}/";
        foreach (var stored in Store.Mappings().Where(m => m.Mapping.StartsWith(prefix, StringComparison.Ordinal) && !known.Contains(m.Mapping) && m.Fingerprint != "withdrawn"))
        {
            var outcome = Store.Withdraw(stored.Mapping, _options.Clock.GetUtcNow());
            yield return new MappingReport(stored.Mapping, MappingState.Withdrawn, [], 0, outcome);
        }
    }

    private sealed class ImportProgressRelay(string mapping, IProgress<WorkProgress> progress) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => progress.Report(new WorkProgress(mapping, value.BytesRead, value.BytesTotal));
    }
}
