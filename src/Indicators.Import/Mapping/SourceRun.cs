using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>What one file gave.</summary>
/// <param name="Plan">The mapping laid over the file.</param>
/// <param name="Source">The file.</param>
/// <param name="Balance">Where its rows went.</param>
/// <param name="Rejects">The rejected rows.</param>
/// <param name="Gathered">Its figures.</param>
internal sealed record SourceResult(SourcePlan Plan, SourceFile Source, RowBalance Balance, IReadOnlyList<Reject> Rejects, Shard Gathered);

/// <summary>Reads one file for one use of it; every mistake is told.</summary>
internal static class SourceRun
{
    /// <summary>How often a file is run through again before it counts as one that does not stand still.</summary>
    public const int MostRestarts = 4;

    /// <summary>Reads the file.</summary>
    public static SourceResult Execute(FileUse use, string path, ImportScope scope, Action<long, long>? progress, CancellationToken cancellation)
    {
        var extract = use.Open(path);
        var length = new FileInfo(path).Length;
        var plan = use.Lay(extract, scope);
        var shards = Gather(extract, plan, bytes => progress?.Invoke(bytes, length), cancellation);
        return Conclude(use, plan, shards, () => OriginFile.Describe(path, use.Source.File, extract.Sha256));
    }

    /// <summary>Puts together what the threads have gathered, unless the file as a whole has to be refused.</summary>
    public static SourceResult Conclude(FileUse use, SourcePlan plan, List<Shard> shards, Func<SourceFile> origin)
    {
        var source = use.Source;
        var whole = Merged(shards, plan);
        whole.Guard.Judge(source.File, plan.Layout.Columns, c => source.NotCpr.Any(w => w.Column == c));
        UnknownAreas.Refuse(shards, plan);
        var balance = new RowBalance(shards.Sum(s => s.Read), shards.Sum(s => s.Used), shards.Sum(s => s.FilteredOut), shards.Sum(s => s.Rejects.Count));
        if (balance.Read == 0)
        {
            throw new SourceException(source.File, "the file has a header but no rows", "figures", "Make the extract again: the selection may have been empty.");
        }

        IReadOnlyList<Reject> rejects = [.. shards.SelectMany(s => s.Rejects.Rows).OrderBy(r => r.Line)];
        if (balance.Used == 0 && rejects.Count > 0)
        {
            throw new SourceException($"{source.File}:{rejects[0].Line}", $"no row could be used; the first: '{rejects[0].Text}' in column '{rejects[0].Column}': {rejects[0].Reason}", "", rejects[0].Action);
        }

        return new SourceResult(plan, origin(), balance, rejects, whole);
    }

    /// <summary>Runs through the file until a run reaches the end with everything known.</summary>
    internal static List<Shard> Gather(Extract extract, SourcePlan plan, Action<long>? progress, CancellationToken cancellation)
    {
        var scanned = "";
        for (var attempt = 0; attempt < MostRestarts; attempt++)
        {
            var shards = new List<Shard>();
            try
            {
                if (extract.Run(() => Made(shards, new Shard(plan)), progress, cancellation))
                {
                    return scanned.Length == 0 || scanned == extract.Sha256
                        ? shards.Count > 0 ? shards : [new Shard(plan)]
                        : throw Changed(plan.File);
                }
            }
            catch (RejectedRows.TooManyException)
            {
                var first = shards.SelectMany(s => s.Rejects.Rows).MinBy(r => r.Line)!;
                throw new SourceException($"{plan.File}:{first.Line}", $"more than {RejectedRows.Most} rows cannot be used; the first: '{first.Text}' in column '{first.Column}': {first.Reason}", "", first.Action);
            }
            catch (OverflowException)
            {
                throw new SourceException(plan.File, "the figures are too large to add", "sums of at most 28 digits", "Check the number format under format.");
            }

            if (shards.Exists(s => s.NeedsFormat))
            {
                scanned = Scan(extract, plan, cancellation);
            }
        }

        throw Changed(plan.File);
    }

    private static string Scan(Extract extract, SourcePlan plan, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostRestarts; attempt++)
        {
            var scans = new List<FormatScan>();
            if (extract.Run(() => Made(scans, new FormatScan(plan)), null, cancellation))
            {
                FormatScan.Decide(scans, plan);
                return extract.Sha256;
            }
        }

        throw Changed(plan.File);
    }

    private static SourceException Changed(string file) => new(file, "the file changed while it was read", "a file that stands still", "Import it again when its writing is done.");

    private static T Made<T>(List<T> all, T one)
    {
        lock (all)
        {
            all.Add(one);
        }

        return one;
    }

    private static Shard Merged(List<Shard> shards, SourcePlan plan)
    {
        var whole = shards[0];
        foreach (var other in shards.Skip(1))
        {
            whole.Guard.Merge(other.Guard);
            whole.Cells.Merge(other.Cells);
            whole.Distinct.Merge(other.Distinct);
        }

        RefuseDoubles(whole, plan);
        return whole;
    }

    private static void RefuseDoubles(Shard whole, SourcePlan plan)
    {
        for (var term = 0; term < plan.Terms.Count; term++)
        {
            if (plan.Terms[term].Mapping.Kind != TermKind.Single)
            {
                continue;
            }

            for (var area = 0; area < whole.Cells.Areas; area++)
            {
                for (var at = term; whole.Cells[area] is { } cells && at < cells.Length; at += whole.Cells.Stride)
                {
                    if (cells[at].Rows > 1)
                    {
                        throw new MappingException(
                            $"{plan.File}:{cells[at].Last}",
                            $"{cells[at].Rows} rows give a value for {plan.Areas[area]} in {plan.Periods[at / whole.Cells.Stride]} (the first is line {cells[at].First})",
                            "one row for each area and period",
                            "Add a 'where' that picks one, or use 'numerator' to add them up.");
                    }
                }
            }
        }
    }
}
