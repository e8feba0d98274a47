using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>
/// The files of several mappings. A file that more than one use reads alike is opened, hashed and read once, when the
/// first of them asks for it; what it gave to the others is kept until they ask.
/// </summary>
internal sealed class SourceReadings
{
    private readonly ImportScope _scope;
    private readonly Dictionary<Mapping, IReadOnlyList<FileUse>> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<FileUse, Reading> _readings = [];

    /// <summary>Finds out which uses of the mappings read a file alike; nothing is read yet.</summary>
    public SourceReadings(IEnumerable<Mapping> mappings, ImportScope scope)
    {
        _scope = scope;
        var byFile = new Dictionary<string, List<Reading>>(StringComparer.Ordinal);
        foreach (var mapping in mappings)
        {
            _uses[mapping] = FileUse.Of(mapping);
            foreach (var use in _uses[mapping])
            {
                if (!byFile.TryGetValue(use.Source.File, out var readings))
                {
                    byFile[use.Source.File] = readings = [];
                }

                if (readings.Find(r => r.Uses[0].ReadsLike(use)) is not { } reading)
                {
                    readings.Add(reading = new Reading());
                }

                reading.Uses.Add(use);
                _readings[use] = reading;
            }
        }
    }

    /// <summary>What each file of a mapping gave, by the id of its source.</summary>
    /// <param name="mapping">One of the mappings.</param>
    /// <param name="progress">Told how far the reading of a file has come; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IndicatorsException">A file cannot be read as what it should be, or the mapping does not fit it.</exception>
    public IReadOnlyDictionary<string, SourceResult> Of(Mapping mapping, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var results = new Dictionary<string, SourceResult>(StringComparer.Ordinal);
        foreach (var use in _uses[mapping])
        {
            cancellation.ThrowIfCancellationRequested();
            var path = WorkspacePath.Find(use.Source.File, _scope, use.Source.Where);
            void Told(long bytes, long total) => progress?.Report(new ImportProgress(use.Source.File, bytes, total));
            results[use.Source.Id] = _readings[use].Take(use, path, _scope, Told, cancellation)
                ?? SourceRun.Execute(use, path, _scope, Told, cancellation);
        }

        return results;
    }

    /// <summary>Reads every file, side by side. A mistake is told when the mapping is asked for.</summary>
    public void ReadAll(CancellationToken cancellation)
    {
        var readings = _readings.Values.Distinct().ToArray();
        Parallel.ForEach(readings, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, r =>
        {
            if (WorkspacePath.Problem(r.Uses[0].Source.File, _scope, out var path) is null)
            {
                r.Read(path, _scope, null, cancellation);
            }
        });
    }

    /// <summary>One file for the uses that read it alike.</summary>
    private sealed class Reading
    {
        private readonly Lock _gate = new();
        private Dictionary<FileUse, SourceResult>? _results;

        public List<FileUse> Uses { get; } = [];

        /// <summary>
        /// What the file gave to a use; null when the use has to read it alone, as an only use does that nobody read ahead.
        /// Reads it for all of them the first time, and gives each result once.
        /// </summary>
        public SourceResult? Take(FileUse use, string path, ImportScope scope, Action<long, long> progress, CancellationToken cancellation)
        {
            if (Uses.Count > 1)
            {
                Read(path, scope, progress, cancellation);
            }

            lock (_gate)
            {
                return _results is { } results && results.Remove(use, out var result) ? result : null;
            }
        }

        public void Read(string path, ImportScope scope, Action<long, long>? progress, CancellationToken cancellation)
        {
            lock (_gate)
            {
                _results ??= SharedRun.Execute(Uses, path, scope, progress, cancellation);
            }
        }
    }
}
