using Indicators.Core.Disclosure;
using Indicators.Model;

namespace Indicators.Tests.Disclosure;

/// <summary>
/// An attacker kept last year's report. One area's count has been corrected since, and its municipality's with it; he knows
/// which. He tries every pair of whole-number worlds, one for each state of the store, that agree with both reports and
/// share every figure that was not corrected. His counting shares nothing with the linear programme that it checks.
/// </summary>
public class EarlierReportTests
{
    [Fact]
    public void Two_reports_together_recover_no_hidden_count_to_within_its_protection()
    {
        var attacked = 0;
        for (var seed = 1; seed <= AttackerTests.Worlds; seed++)
        {
            var then = new HiddenWorld(seed);
            var (counts, corrected) = Corrected(then, new Random(seed));
            var now = new HiddenWorld(then, counts, [then.AsPast()]);
            foreach (var year in HiddenWorld.Years)
            {
                attacked += new TwoReports(then, now, year, corrected[year], $"seed {seed}, {year}").Attack();
            }
        }

        attacked.ShouldBeGreaterThan(AttackerTests.Worlds);
    }

    [Fact]
    public void The_same_state_is_reported_the_same_again_and_an_old_one_as_it_was()
    {
        for (var seed = 1; seed <= AttackerTests.Worlds; seed++)
        {
            var then = new HiddenWorld(seed);
            Shown(new HiddenWorld(then, then.Counts, [then.AsPast()])).ShouldBe(Shown(then), $"seed {seed}: again");

            var now = new HiddenWorld(then, Corrected(then, new Random(seed)).Counts, [then.AsPast()]);
            IReadOnlyList<PastReport> both = [then.AsPast(), now.AsPast()];
            Shown(new HiddenWorld(then, now.Counts, both)).ShouldBe(Shown(now), $"seed {seed}: the corrected state again");
            Shown(new HiddenWorld(then, then.Counts, both)).ShouldBe(Shown(then), $"seed {seed}: the old state from the log");
        }
    }

    private static IEnumerable<Observation> Shown(HiddenWorld world) => world.Disclosure.Observations.Select(o => o with { Origins = [] });

    /// <summary>In every year one area's count is another, and the municipality's by as much.</summary>
    private static (Dictionary<(string Area, int Year), (long Count, long Group)> Counts, Dictionary<int, string> Corrected) Corrected(HiddenWorld world, Random random)
    {
        var counts = new Dictionary<(string Area, int Year), (long Count, long Group)>(world.Counts);
        var corrected = new Dictionary<int, string>();
        foreach (var year in HiddenWorld.Years)
        {
            var area = corrected[year] = HiddenWorld.Parts[random.Next(3)].Code;
            var (count, group) = counts[(area, year)];
            var other = random.Next(2) == 0 ? random.Next(0, (int)Math.Min(group, 5) + 1) : random.Next(0, (int)group + 1);
            var town = counts[(HiddenWorld.Town.Code, year)];
            counts[(area, year)] = (other, group);
            counts[(HiddenWorld.Town.Code, year)] = (town.Count + other - count, town.Group);
        }

        return (counts, corrected);
    }

    /// <summary>One year of two reports.</summary>
    private sealed class TwoReports(HiddenWorld then, HiddenWorld now, int year, string corrected, string why)
    {
        private static readonly Area[] All = [.. HiddenWorld.Parts, HiddenWorld.Town];

        /// <summary>Attacks every hidden count of both reports; returns how many there were.</summary>
        public int Attack()
        {
            var found = Ranges((world, area) => world.Hidden(area.Code, year) is null);
            var ever = Ranges(AlwaysKnown);
            var hidden = 0;
            foreach (var (world, index) in new[] { (then, 0), (now, 1) })
            {
                foreach (var area in All.Where(a => world.Hidden(a.Code, year) is not null))
                {
                    var (count, group) = world.Counts[(area.Code, year)];
                    var (least, most) = found[(area.Code, index)];
                    var (leastEver, mostEver) = ever[(area.Code, index)];
                    var found1 = $"{why}: {area.Code} in report {index + 1} is {count} of {group}, found {least} to {most}, unavoidable {leastEver} to {mostEver}";
                    if (AttackerTests.Protection(world, count, group) is var (from, to))
                    {
                        least.ShouldBeLessThanOrEqualTo(Math.Max(from, leastEver), found1);
                        most.ShouldBeGreaterThanOrEqualTo(Math.Min(to, mostEver), found1);
                    }
                    else
                    {
                        (most - least).ShouldBeGreaterThanOrEqualTo(Math.Min(HiddenWorld.Threshold - 2, mostEver - leastEver), found1);
                    }

                    hidden++;
                }
            }

            return hidden;
        }

        /// <summary>What the second report cannot take back: public figures, and what the first has shown.</summary>
        private bool AlwaysKnown(HiddenWorld world, Area area) =>
            (area == HiddenWorld.Town && world.TownIsPublic)
            || ((ReferenceEquals(world, then) || !IsCorrected(area)) && then.Hidden(area.Code, year) is null);

        private bool IsCorrected(Area area) =>
            (area == HiddenWorld.Town || area.Code == corrected) && then.Counts[(area.Code, year)] != now.Counts[(area.Code, year)];

        private Dictionary<(string Area, int Report), (long Least, long Most)> Ranges(Func<HiddenWorld, Area, bool> known)
        {
            var ranges = new Dictionary<(string Area, int Report), (long Least, long Most)>();
            var first = HiddenWorld.Parts.Select(p => Possible(then, p, known)).ToArray();
            var second = HiddenWorld.Parts.Select(p => IsCorrected(p) ? Possible(now, p, known) : (0, 0)).ToArray();
            var town = new[] { Possible(then, HiddenWorld.Town, known), Possible(now, HiddenWorld.Town, known) };
            var rest = then.Counts[(HiddenWorld.Town.Code, year)].Group - HiddenWorld.Parts.Sum(p => then.Counts[(p.Code, year)].Group);
            var changed = Array.FindIndex(HiddenWorld.Parts, IsCorrected);
            var sameTown = !IsCorrected(HiddenWorld.Town);
            for (var a = first[0].Least; a <= first[0].Most; a++)
            {
                for (var b = first[1].Least; b <= first[1].Most; b++)
                {
                    for (var c = first[2].Least; c <= first[2].Most; c++)
                    {
                        long[] parts = [a, b, c];
                        var (low, high) = changed < 0 ? (0, 0) : second[changed];
                        for (var d = low; d <= high; d++)
                        {
                            Note(parts, d);
                        }
                    }
                }
            }

            return ranges;

            void Note(long[] parts, long other)
            {
                var sum = parts.Sum();
                var after = changed < 0 ? sum : sum - parts[changed] + other;
                var (least, most) = (Math.Max(town[0].Least, sum), Math.Min(town[0].Most, sum + rest));
                var (least2, most2) = (Math.Max(town[1].Least, after), Math.Min(town[1].Most, after + rest));
                if (sameTown)
                {
                    (least, most) = (least2, most2) = (Math.Max(least, least2), Math.Min(most, most2));
                }

                if (least > most || least2 > most2)
                {
                    return;
                }

                for (var i = 0; i < parts.Length; i++)
                {
                    Widen(HiddenWorld.Parts[i].Code, 0, parts[i], parts[i]);
                    var value = i == changed ? other : parts[i];
                    Widen(HiddenWorld.Parts[i].Code, 1, value, value);
                }

                Widen(HiddenWorld.Town.Code, 0, least, most);
                Widen(HiddenWorld.Town.Code, 1, least2, most2);
            }

            void Widen(string area, int report, long least, long most)
            {
                var before = ranges.GetValueOrDefault((area, report), (Least: long.MaxValue, Most: long.MinValue));
                ranges[(area, report)] = (Math.Min(before.Least, least), Math.Max(before.Most, most));
            }
        }

        /// <summary>What the reports say of a count that was not corrected, or of one state's own.</summary>
        private (long Least, long Most) Possible(HiddenWorld world, Area area, Func<HiddenWorld, Area, bool> known)
        {
            var told = known(world, area) || (!IsCorrected(area) && (known(then, area) || known(now, area)));
            return AttackerTests.Possible(world, area, year, _ => told ? world.Counts[(area.Code, year)].Count : null);
        }
    }
}
