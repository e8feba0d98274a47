using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>
/// Turns the files of mappings into observations, of each mapping all of them or none. A file that several of the mappings
/// read alike is read once, and every mapping gets what it would have got alone: figures, balance, origins and mistakes.
/// </summary>
public sealed class MappingRun
{
    private readonly IReadOnlyList<Mapping> _mappings;
    private readonly ImportScope _scope;
    private readonly SourceReadings _readings;
    private readonly Fingerprints _fingerprints;

    /// <summary>Begins a run; no file is read yet.</summary>
    /// <param name="mappings">The mappings.</param>
    /// <param name="scope">What they may use.</param>
    public MappingRun(IReadOnlyList<Mapping> mappings, ImportScope scope)
    {
        ArgumentNullException.ThrowIfNull(mappings);
        ArgumentNullException.ThrowIfNull(scope);
        _mappings = mappings;
        _scope = scope;
        _readings = new SourceReadings(mappings.Where(m => Unknown(m) is null), scope);
        _fingerprints = new Fingerprints(scope);
    }

    /// <summary>Reads every file of one mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="scope">What it may use.</param>
    /// <param name="progress">Told how far the reading has come; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="SourceException">A file cannot be read as what it should be.</exception>
    /// <exception cref="MappingException">The mapping does not fit its file.</exception>
    /// <exception cref="PlanException">An origin record has mistakes.</exception>
    public static ImportBatch Execute(Mapping mapping, ImportScope scope, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return new MappingRun([mapping], scope).Execute(mapping, progress, cancellation);
    }

    /// <summary>
    /// What the observations of a mapping depend on, as SHA-256: the mapping, its files, their origin records, and the
    /// definitions of areas and indicators. The same fingerprint means that an import would change nothing.
    /// </summary>
    /// <exception cref="SourceException">A file is missing or cannot be read.</exception>
    /// <exception cref="MappingException">A file's name leaves the workspace.</exception>
    public static string Fingerprint(Mapping mapping, ImportScope scope)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(scope);
        return new Fingerprints(scope).Of(mapping);
    }

    /// <summary>Reads the files of one of the run's mappings that no mapping before it has read, for all mappings that need them.</summary>
    /// <param name="mapping">One of the run's mappings; each is asked for once.</param>
    /// <param name="progress">Told how far the reading has come; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="SourceException">A file cannot be read as what it should be.</exception>
    /// <exception cref="MappingException">The mapping does not fit its file.</exception>
    /// <exception cref="PlanException">An origin record has mistakes.</exception>
    public ImportBatch Execute(Mapping mapping, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        if (Unknown(mapping) is { } wrong)
        {
            throw wrong;
        }

        var results = _readings.Of(mapping, progress, cancellation);
        var warnings = new List<ImportWarning>();
        var observations = mapping.Indicators.SelectMany(i => ObservationBuilder.Build(i, _scope.Indicators[i.Code], results, warnings)).ToList();
        var sources = mapping.Sources.Select(s => results[s.Id]).Select(r => new ImportedSource(r.Source, r.Balance, r.Rejects)).ToList();
        return new ImportBatch(mapping.Name, _fingerprints.Of(mapping, s => results[s.Id].Source.Sha256), sources, observations) { Warnings = warnings };
    }

    /// <summary>Reads the files of all mappings side by side; the mistakes of all of them are told, in the order of the mappings.</summary>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="SourceException">A file cannot be read as what it should be.</exception>
    /// <exception cref="MappingException">A mapping does not fit its file.</exception>
    /// <exception cref="PlanException">An origin record has mistakes, or there are several mistakes.</exception>
    public IReadOnlyList<ImportBatch> ExecuteAll(CancellationToken cancellation = default)
    {
        _readings.ReadAll(cancellation);
        var batches = new ImportBatch[_mappings.Count];
        var mistakes = new IndicatorsException?[_mappings.Count];
        Parallel.For(0, batches.Length, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            try
            {
                batches[i] = Execute(_mappings[i], null, cancellation);
            }
            catch (IndicatorsException e)
            {
                mistakes[i] = e;
            }
        });
        Mistakes.Throw(mistakes);
        return batches;
    }

    private IndicatorsException? Unknown(Mapping mapping) =>
        Mistakes.Of(mapping.Indicators.Where(i => !_scope.Indicators.ContainsKey(i.Code)).Select(Unknown));

    private MappingException Unknown(IndicatorMapping indicator)
    {
        var near = EditDistance.Nearest(indicator.Code, _scope.Indicators.Keys);
        return new MappingException(indicator.Where, $"the indicator '{indicator.Code}' is not known", "the code of an indicator in indicators.yaml", near is null ? "Describe it there." : $"Did you mean '{near}'?");
    }
}
