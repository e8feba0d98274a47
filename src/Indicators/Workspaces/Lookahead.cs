namespace Indicators;

/// <summary>Pieces of work done ahead of who asks for them, on every processor, and given in their order.</summary>
internal static class Lookahead
{
    /// <summary>Pieces begun and not yet asked for: two a processor, and no more than a database gives connections for.</summary>
    private static readonly int Most = 2 * Math.Min(Environment.ProcessorCount, 8);

    /// <summary>The results one by one; what is done ahead stays small.</summary>
    /// <param name="pieces">The pieces, in the order of their results.</param>
    /// <param name="work">What is done with each; several run at once.</param>
    public static IEnumerable<TResult> Results<TPiece, TResult>(IEnumerable<TPiece> pieces, Func<TPiece, TResult> work)
    {
        var begun = new Queue<Task<TResult>>();
        try
        {
            foreach (var piece in pieces)
            {
                begun.Enqueue(Task.Run(() => work(piece)));
                if (begun.Count >= Most)
                {
                    yield return begun.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (begun.TryDequeue(out var next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            // Who stops asking, or is told of a fault, must not leave others at work behind.
            Task.WhenAll((IEnumerable<Task>)begun).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }
}
