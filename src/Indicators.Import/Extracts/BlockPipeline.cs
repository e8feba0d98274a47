using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;

namespace Indicators.Import.Extracts;

/// <summary>
/// The threads behind a large delimited file: readers that take blocks in order, and one that hashes. An error stops the
/// giving of blocks, but every earlier block is still read, so that the first error of the file is the one reported.
/// </summary>
internal sealed class BlockPipeline<TTaker> : IDisposable
    where TTaker : class, IRowTaker
{
    private const int Blocks = 10;
    private readonly DelimitedExtract _extract;
    private readonly BlockingCollection<TextBlock> _toRead = new(Blocks);
    private readonly BlockingCollection<TextBlock> _toHash = new(Blocks);
    private readonly BlockingCollection<TextBlock> _free = [];
    private readonly List<Task> _tasks = [];
    private readonly CancellationToken _cancellation;
    private readonly bool _hashes;
    private readonly Lock _gate = new();
    private long _failedBlock = long.MaxValue;
    private ExceptionDispatchInfo? _failure;
    private int _made = 2;
    private volatile bool _stopped;
    private volatile bool _unwanted;

    public BlockPipeline(DelimitedExtract extract, Func<TTaker> takers, IncrementalHash? hash, CancellationToken cancellation)
    {
        _extract = extract;
        _cancellation = cancellation;
        _hashes = hash is not null;
        if (hash is not null)
        {
            _tasks.Add(Task.Factory.StartNew(() => Hash(hash), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }

        for (var i = 0; i < extract.Readers; i++)
        {
            var taker = takers();
            _tasks.Add(Task.Factory.StartNew(() => Read(taker), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        }
    }

    /// <summary>True when no more blocks are needed.</summary>
    public bool Stopped => _stopped || _cancellation.IsCancellationRequested;

    /// <summary>Hands a filled block to the threads.</summary>
    public void Give(TextBlock block)
    {
        block.Hold(_hashes ? 2 : 1);
        _toRead.Add(block, CancellationToken.None);
        if (_hashes)
        {
            _toHash.Add(block, CancellationToken.None);
        }
    }

    /// <summary>A block to fill, waiting for one when enough are under way.</summary>
    public TextBlock Free(int size)
    {
        if (_free.TryTake(out var block))
        {
            return block;
        }

        if (_made < Blocks)
        {
            _made++;
            return new TextBlock(size);
        }

        return _free.Take(CancellationToken.None);
    }

    /// <summary>Waits for the threads; throws the first error of the file; false when a taker wanted no more.</summary>
    public bool Finish()
    {
        Complete();
        _cancellation.ThrowIfCancellationRequested();
        _failure?.Throw();
        return !_unwanted;
    }

    public void Dispose()
    {
        Complete();
        _toRead.Dispose();
        _toHash.Dispose();
        _free.Dispose();
    }

    private void Complete()
    {
        _toRead.CompleteAdding();
        _toHash.CompleteAdding();
        Task.WaitAll([.. _tasks], CancellationToken.None);
    }

    private void Read(TTaker taker)
    {
        foreach (var block in _toRead.GetConsumingEnumerable(CancellationToken.None))
        {
            if (!_unwanted && block.Index < Interlocked.Read(ref _failedBlock))
            {
                Take(block, taker);
            }

            LetGo(block);
        }
    }

    private void Take(TextBlock block, TTaker taker)
    {
        try
        {
            if (!_extract.TakeBlock(block, taker))
            {
                _unwanted = true;
                _stopped = true;
            }
        }
#pragma warning disable CA1031 // Carried over to the calling thread, which throws it.
        catch (Exception e)
#pragma warning restore CA1031
        {
            lock (_gate)
            {
                if (block.Index < _failedBlock)
                {
                    _failedBlock = block.Index;
                    _failure = ExceptionDispatchInfo.Capture(e);
                }
            }

            _stopped = true;
        }
    }

    private void Hash(IncrementalHash hash)
    {
        foreach (var block in _toHash.GetConsumingEnumerable(CancellationToken.None))
        {
            hash.AppendData(block.Bytes.AsSpan(block.ReadFrom, block.Filled - block.ReadFrom));
            LetGo(block);
        }
    }

    private void LetGo(TextBlock block)
    {
        if (block.Release())
        {
            _free.Add(block, CancellationToken.None);
        }
    }
}
