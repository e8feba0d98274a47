using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>
/// Reads one file for several uses in one run. It tells no mistake: a use that does not go through is left out, to be
/// read by itself, so that what is told about it never depends on who else reads the file.
/// </summary>
internal static class SharedRun
{
    /// <summary>What the file gave to each use that went through.</summary>
    public static Dictionary<FileUse, SourceResult> Execute(IReadOnlyList<FileUse> uses, string path, ImportScope scope, Action<long, long>? progress, CancellationToken cancellation)
    {
        var results = new Dictionary<FileUse, SourceResult>();
        try
        {
            var extract = uses[0].Open(path);
            var length = new FileInfo(path).Length;
            var parts = uses.Select(u => Laid(u, extract, scope)).OfType<SharedPart>().ToList();
            var gathered = Gathered(extract, parts, bytes => progress?.Invoke(bytes, length), cancellation);
            var origin = OriginFile.Describe(path, uses[0].Source.File, extract.Sha256);
            foreach (var part in gathered)
            {
                if (Concluded(part, origin) is { } result)
                {
                    results.Add(part.Use, result);
                }
            }
        }
        catch (IndicatorsException)
        {
            // Told by the reading of the first use alone.
        }

        return results;
    }

    private static List<SharedPart> Gathered(Extract extract, List<SharedPart> waiting, Action<long> progress, CancellationToken cancellation)
    {
        var done = new List<SharedPart>();
        for (var attempt = 0; attempt < SourceRun.MostRestarts && waiting.Count > 0; attempt++)
        {
            var parts = waiting;
            parts.ForEach(p => p.Begin());
            var complete = extract.Run(() => new SharedRows<Shard>(parts, p => p.Gatherer()), progress, cancellation);
            waiting = [.. parts.Where(p => !p.Failed)];
            if (complete)
            {
                // A file that changed since its numbers were looked at is left to be told by the reading alone.
                done.AddRange(waiting.Where(p => !p.Stopped && (p.Scanned.Length == 0 || p.Scanned == extract.Sha256)));
                waiting.RemoveAll(p => !p.Stopped);
            }

            var unsure = waiting.Where(p => p.Shards.Exists(s => s.NeedsFormat)).ToList();
            if (unsure.Count > 0)
            {
                Scan(extract, unsure, cancellation);
                waiting.RemoveAll(p => p.Failed);
            }
        }

        return done;
    }

    /// <summary>Finds out in one more run how the numbers are written for those that do not know it.</summary>
    private static void Scan(Extract extract, List<SharedPart> unsure, CancellationToken cancellation)
    {
        unsure.ForEach(p => p.Begin());
        var scans = new Dictionary<SharedPart, List<FormatScan>>();
        var complete = extract.Run(() => new SharedRows<FormatScan>(unsure, p => Made(scans, p)), null, cancellation);
        foreach (var part in unsure)
        {
            try
            {
                if (complete)
                {
                    FormatScan.Decide(scans[part], part.Plan);
                    part.Scanned = extract.Sha256;
                }
            }
            catch (IndicatorsException)
            {
                part.Stop(failed: true);
            }
        }
    }

    private static FormatScan Made(Dictionary<SharedPart, List<FormatScan>> scans, SharedPart part)
    {
        var scan = new FormatScan(part.Plan);
        lock (scans)
        {
            if (!scans.TryGetValue(part, out var all))
            {
                scans[part] = all = [];
            }

            all.Add(scan);
        }

        return scan;
    }

    private static SharedPart? Laid(FileUse use, Extract extract, ImportScope scope)
    {
        try
        {
            return new SharedPart(use, use.Lay(extract, scope));
        }
        catch (IndicatorsException)
        {
            return null;
        }
    }

    private static SourceResult? Concluded(SharedPart part, SourceFile origin)
    {
        try
        {
            return SourceRun.Conclude(part.Use, part.Plan, part.Shards.Count > 0 ? part.Shards : [part.Gatherer()], () => origin);
        }
        catch (IndicatorsException)
        {
            return null;
        }
    }
}
