using Indicators.Core.Disclosure;

namespace Indicators.Core.Tests.Disclosure;

/// <summary>What a reader can work out of sums, against every whole-number solution counted one by one (the oracle).</summary>
public class LinearProgramTests
{
    [Fact]
    public void Ranges_hold_every_solution_and_are_reached()
    {
        var random = new Random(7106);
        for (var round = 0; round < 100; round++)
        {
            var truth = Enumerable.Range(0, 5).Select(_ => random.Next(0, 5)).ToArray();
            var sums = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, 5).Where(_ => random.Next(2) == 0).ToArray()).Where(s => s.Length > 0)
                .Select(s => (Pieces: s, Least: (long)Math.Max(0, s.Sum(p => truth[p]) - random.Next(0, 3)), Most: (long)s.Sum(p => truth[p]) + random.Next(0, 3)))
                .Append((Pieces: [0, 1, 2, 3, 4], Least: truth.Sum(), Most: truth.Sum()))
                .ToList();
            var target = Enumerable.Range(0, 5).Where(_ => random.Next(2) == 0).Append(round % 5).Distinct().ToArray();
            var (least, most) = new Knowledge(sums.Select(s => new KnownSum(s.Pieces, s.Least, s.Most))).Range(target);

            var found = Worlds(truth.Sum()).Where(w => sums.TrueForAll(s => s.Pieces.Sum(p => w[p]) is var sum && sum >= s.Least && sum <= s.Most)).Select(w => (long)target.Sum(p => w[p])).ToList();
            least.ShouldBeLessThanOrEqualTo(found.Min(), $"round {round}");
            most.ShouldBeGreaterThanOrEqualTo(found.Max(), $"round {round}");
        }
    }

    [Theory]
    [InlineData(43, 40, 3, 3)] // the total and the other part tell it
    [InlineData(43, -1, 0, 43)] // the total alone bounds it
    public void A_part_of_a_known_total(long total, long other, long least, long most)
    {
        var sums = new List<KnownSum> { new([0, 1], total, total) };
        if (other >= 0)
        {
            sums.Add(new KnownSum([1], other, other));
        }

        new Knowledge(sums).Range([0]).ShouldBe((least, most));
    }

    [Fact]
    public void Nothing_bounds_a_piece_that_no_sum_holds() => new Knowledge([new KnownSum([1], 3, 4)]).Range([0]).ShouldBe((0, long.MaxValue));

    [Fact]
    public void Sums_that_contradict_each_other_tell_nothing() =>
        new Knowledge([new KnownSum([0, 1], 3, 3), new KnownSum([0, 2], 9, 9), new KnownSum([2, 3], 5, 5)]).Range([0]).ShouldBe((0, long.MaxValue));

    private static IEnumerable<int[]> Worlds(int total)
    {
        for (var a = 0; a <= total; a++)
        {
            for (var b = 0; b <= total - a; b++)
            {
                for (var c = 0; c <= total - a - b; c++)
                {
                    for (var d = 0; d <= total - a - b - c; d++)
                    {
                        yield return [a, b, c, d, total - a - b - c - d];
                    }
                }
            }
        }
    }
}
