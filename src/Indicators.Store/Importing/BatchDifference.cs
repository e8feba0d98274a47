using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Reading;

namespace Indicators.Store.Importing;

/// <summary>What a batch changes in what its mapping has said before.</summary>
internal sealed class BatchDifference
{
    private readonly List<Observation> _recorded = [];
    private readonly List<FigureKey> _superseded = [];

    /// <summary>Figures to be recorded, in the order of the table's key.</summary>
    public IReadOnlyList<Observation> Recorded => _recorded;

    /// <summary>Figures that no longer hold.</summary>
    public IReadOnlyList<FigureKey> Superseded => _superseded;

    public long Added { get; private set; }

    public long Changed { get; private set; }

    public long Moved { get; private set; }

    public long Ended { get; private set; }

    public long Kept { get; private set; }

    /// <summary>Merges two lists in the same order.</summary>
    /// <param name="figures">The new figures in the order of the table's key.</param>
    /// <param name="current">What the mapping says now, in the same order.</param>
    /// <param name="fileIds">Numbers of the mapping's files by path.</param>
    /// <param name="periods">Time codes.</param>
    public static BatchDifference Between(
        IReadOnlyList<Observation> figures,
        IEnumerable<StoredFigure> current,
        IReadOnlyDictionary<string, int> fileIds,
        PeriodCodes periods)
    {
        var difference = new BatchDifference();
        var next = 0;
        foreach (var stored in current)
        {
            var order = -1;
            while (next < figures.Count && (order = Compare(figures[next], stored, periods)) < 0)
            {
                difference.Add(figures[next++]);
            }

            if (next < figures.Count && order == 0)
            {
                difference.Weigh(figures[next++], stored, fileIds);
            }
            else
            {
                difference.Ended++;
                difference.Supersede(stored);
            }
        }

        while (next < figures.Count)
        {
            difference.Add(figures[next++]);
        }

        return difference;
    }

    private static int Compare(Observation figure, StoredFigure stored, PeriodCodes periods)
    {
        var order = Utf8Order.Instance.Compare(figure.Indicator, stored.Indicator);
        order = order != 0 ? order : Utf8Order.Instance.Compare(figure.Area, stored.Area);
        return order != 0 ? order : Utf8Order.Instance.Compare(periods.CodeOf(figure.Period), stored.Period);
    }

    private void Weigh(Observation figure, StoredFigure stored, IReadOnlyDictionary<string, int> fileIds)
    {
        var same = stored.SaysTheSameAs(figure);
        if (same && stored.StandsWhere(figure, fileIds))
        {
            Kept++;
            return;
        }

        if (same)
        {
            Moved++;
        }
        else
        {
            Changed++;
        }

        Supersede(stored);
        _recorded.Add(figure);
    }

    private void Add(Observation figure)
    {
        Added++;
        _recorded.Add(figure);
    }

    private void Supersede(StoredFigure stored) =>
        _superseded.Add(new(stored.Area, stored.Indicator, stored.Period, stored.RecordedIn));
}
