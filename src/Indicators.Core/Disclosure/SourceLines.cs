using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// Where a hidden figure came from, without telling it: in a file with one line per figure that line; in a file with one
/// line per person, whose number of lines would be the count, the whole stretch of the file that was used.
/// </summary>
internal sealed class SourceLines
{
    private readonly Dictionary<SourceFile, (int First, int Last, bool Single)> _files = [];

    public SourceLines(IEnumerable<Observation> observations)
    {
        foreach (var origin in observations.SelectMany(o => o.Origins))
        {
            var known = _files.GetValueOrDefault(origin.Source, (First: int.MaxValue, Last: 0, Single: true));
            _files[origin.Source] = (Math.Min(known.First, origin.FirstLine), Math.Max(known.Last, origin.LastLine), known.Single && origin.FirstLine == origin.LastLine);
        }
    }

    /// <summary>The origins that may be shown.</summary>
    public IReadOnlyList<Origin> Coarse(IReadOnlyList<Origin> origins) =>
    [
        .. origins.Select(o => _files[o.Source] is { Single: false, First: var first, Last: var last }
            ? new Origin(o.Source, first, last, last - first + 1)
            : o).Distinct(),
    ];
}
