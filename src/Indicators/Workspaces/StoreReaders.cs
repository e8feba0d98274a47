using System.Collections.Concurrent;
using Indicators.Store;

namespace Indicators;

/// <summary>Stores over one database for reading on several threads: a store is one thread's at a time.</summary>
/// <param name="open">Opens one more.</param>
internal sealed class StoreReaders(Func<ObservationStore> open) : IDisposable
{
    private readonly ConcurrentBag<ObservationStore> _free = [];

    /// <summary>Reads with a store that nobody else uses meanwhile.</summary>
    public T Read<T>(Func<ObservationStore, T> read)
    {
        var store = _free.TryTake(out var free) ? free : open();
        try
        {
            return read(store);
        }
        finally
        {
            _free.Add(store);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_free.TryTake(out var store))
        {
            store.Dispose();
        }
    }
}
