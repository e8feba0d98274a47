using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>One of the uses that a file is read for together.</summary>
internal sealed class SharedPart(FileUse use, SourcePlan plan)
{
    private volatile bool _stopped;

    /// <summary>The use.</summary>
    public FileUse Use { get; } = use;

    /// <summary>The use laid over the file.</summary>
    public SourcePlan Plan { get; } = plan;

    /// <summary>What the threads of the newest run have gathered.</summary>
    public List<Shard> Shards { get; private set; } = [];

    /// <summary>True when this run gives it no more rows.</summary>
    public bool Stopped => _stopped;

    /// <summary>True when a mistake in the rows ended it.</summary>
    public bool Failed { get; private set; }

    /// <summary>SHA-256 of the bytes from which the number format was found out; empty when it was known.</summary>
    public string Scanned { get; set; } = "";

    /// <summary>Begins another run.</summary>
    public void Begin()
    {
        Shards = [];
        _stopped = false;
    }

    /// <summary>A shard for one more thread.</summary>
    public Shard Gatherer()
    {
        var shard = new Shard(Plan);
        lock (Shards)
        {
            Shards.Add(shard);
        }

        return shard;
    }

    /// <summary>Takes no more rows in this run; <paramref name="failed"/> says that it is for a mistake.</summary>
    public void Stop(bool failed)
    {
        Failed |= failed;
        _stopped = true;
    }
}

/// <summary>Hands each row of a file to a taker for each of its uses, on one thread. A use that stops leaves the others to go on.</summary>
internal sealed class SharedRows<TTaker>(IReadOnlyList<SharedPart> parts, Func<SharedPart, TTaker> takers) : IRowTaker
    where TTaker : class, IRowTaker
{
    private readonly SharedPart[] _parts = [.. parts];
    private readonly TTaker[] _takers = [.. parts.Select(takers)];

    /// <inheritdoc/>
    public bool Take(DelimitedRow row) => Taken(row);

    /// <inheritdoc/>
    public bool Take(MemoryRow row) => Taken(row);

    private bool Taken<TRow>(TRow row)
        where TRow : struct, IRow
    {
        var wanted = false;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_parts[i].Stopped)
            {
                continue;
            }

            try
            {
                if (row.GiveTo(_takers[i]))
                {
                    wanted = true;
                }
                else
                {
                    _parts[i].Stop(failed: false);
                }
            }
            catch (Exception e) when (e is IndicatorsException or RejectedRows.TooManyException or OverflowException)
            {
                _parts[i].Stop(failed: true);
            }
        }

        return wanted;
    }
}
