using System.Text;
using Indicators.Import.Extracts;

namespace Indicators.Import.Mapping;

/// <summary>The different texts of a column by area, period and figure, for figures that count them.</summary>
internal sealed class DistinctTexts
{
    private readonly Dictionary<(int Area, int Period, int Figure), HashSet<string>> _seen = [];

    /// <summary>How many different texts were met.</summary>
    public int Count(int area, int period, int figure) => _seen[(area, period, figure)].Count;

    /// <summary>Notes a text.</summary>
    public void Add(int area, int period, int figure, ReadOnlySpan<byte> text)
    {
        if (!_seen.TryGetValue((area, period, figure), out var texts))
        {
            _seen[(area, period, figure)] = texts = new HashSet<string>(StringComparer.Ordinal);
        }

        texts.Add(Encoding.UTF8.GetString(CellText.Trim(text)));
    }

    /// <summary>Adds what another thread has gathered.</summary>
    public void Merge(DistinctTexts other)
    {
        foreach (var (key, texts) in other._seen)
        {
            if (!_seen.TryAdd(key, texts))
            {
                _seen[key].UnionWith(texts);
            }
        }
    }
}
