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
        var scope = _definitions.Scope();
        var reports = new List<MappingReport>();
        foreach (var mapping in _mappings.Value)
        {
            cancellation.ThrowIfCancellationRequested();
            reports.Add(Import(mapping, scope, dryRun, progress, cancellation));
        }

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
        var scope = _definitions.Scope();
        return new ImportReport([.. _mappings.Value.Where(m => m.Indicators.Any(i => i.Code == indicator)).Select(m => Import(m, scope, dryRun: false, progress: null, cancellation))]);
    }

    /// <summary>The rows that imports of this workspace could not use.</summary>
    public IReadOnlyList<StoredReject> Rejects() => [.. _mappings.Value.SelectMany(m => Store.Rejects(m.Name))];

    private MappingReport Import(Mapping mapping, ImportScope scope, bool dryRun, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        if (!dryRun && Store.Holds(mapping.Name, MappingRun.Fingerprint(mapping, scope)))
        {
            return new MappingReport(mapping.Name, MappingState.Unchanged, [], 0, null);
        }

        var reading = progress is null ? null : new ImportProgressRelay(mapping.Name, progress);
        var batch = MappingRun.Execute(mapping, scope, reading, cancellation);
        return dryRun
            ? new MappingReport(mapping.Name, MappingState.ReadOnly, batch.Sources, batch.Observations.Count, null)
            : new MappingReport(mapping.Name, MappingState.Imported, batch.Sources, batch.Observations.Count, Store.Import(batch, _options.Clock.GetUtcNow(), cancellation));
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
