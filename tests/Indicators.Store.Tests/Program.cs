using System.Globalization;
using Indicators.Model;

namespace Indicators.Store.Tests;

/// <summary>What a test runs in another process: importers that work side by side, are killed, or may not write.</summary>
internal static class Program
{
    public const int Rounds = 5;

    private static int Main(string[] arguments)
    {
        try
        {
            var location = StoreLocation.Parse(arguments[1]);
            switch (arguments[0])
            {
                case "open":
                    ObservationStore.Open(location, new() { Create = true }).Dispose();
                    return 0;
                case "read":
                    using (var store = ObservationStore.Open(location))
                    {
                        Console.WriteLine(store.Observations(ObservationQuery.Everything).Count);
                    }

                    return 0;
                case "importer":
                    Import(location, int.Parse(arguments[2], CultureInfo.InvariantCulture));
                    return 0;
                case "victim":
                    ImportUntilKilled(location, int.Parse(arguments[2], CultureInfo.InvariantCulture));
                    return 0;
                default:
                    return 2;
            }
        }
        catch (StoreException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    /// <summary>Imports its own mapping and one that all importers share, several times, reading in between.</summary>
    private static void Import(StoreLocation location, int worker)
    {
        using var store = ObservationStore.Open(location, new() { Create = true });
        for (var round = 0; round < Rounds; round++)
        {
            store.Import(Own(worker, round), Batches.Day1.AddMinutes(round));
            store.Import(Shared(round), Batches.Day1.AddMinutes(round));
            var read = store.Observations(new() { Areas = [$"own-{worker}"] });
            if (read.Count != 50 || read.Any(o => o.Value != round))
            {
                throw new InvalidOperationException($"Worker {worker} does not read in round {round} what it has just written.");
            }
        }
    }

    public static ImportBatch Own(int worker, int round) => Batch($"own-{worker}", round, 50);

    public static ImportBatch Shared(int round) => Batch("shared", round, 50);

    /// <summary>A mapping's figures in one round: all have the round as their value, so that a mixture shows.</summary>
    public static ImportBatch Batch(string mapping, int round, int size)
    {
        var file = Batches.File($"{mapping}.csv", $"sha{round}");
        return Batches.Of(mapping, $"f{round}", file, [.. Enumerable.Range(0, size).Select(i => Batches.Share($"i{i / 10}", mapping, 2000 + (i % 10), round, i + 2, file))]);
    }

    /// <summary>Says when it begins and has finished each import, until the parent kills it.</summary>
    private static void ImportUntilKilled(StoreLocation location, int first)
    {
        using var store = ObservationStore.Open(location, new() { Create = true });
        for (var round = first; ; round++)
        {
            Console.WriteLine($"begin {round}");
            store.Import(Batch("victim", round, 400), Batches.Day1.AddMinutes(round));
            Console.WriteLine($"end {round}");
        }
    }
}
