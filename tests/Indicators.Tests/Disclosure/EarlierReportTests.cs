using Indicators.Core.Disclosure;
using Indicators.Model;

namespace Indicators.Tests.Disclosure;

/// <summary>
/// An attacker kept last year's report, or what an export, a comparison or traces showed last year. One area's count has been corrected since, and its municipality's with it; he knows
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
                attacked += new TwoReports(then, now, year, corrected[year], _ => true, $"seed {seed}, {year}").Attack();
            }
        }

        attacked.ShouldBeGreaterThan(AttackerTests.Worlds);
    }

    [Theory]
    [InlineData("export")]
    [InlineData("compare")]
    [InlineData("trace")]
    public void What_was_shown_before_a_correction_and_the_report_after_it_recover_no_hidden_count_to_within_its_protection(string verb)
    {
        var (attacked, recovered) = (0, false);
        for (var seed = 1; seed <= AttackerTests.Worlds; seed++)
        {
            var then = new HiddenWorld(seed);
            var random = new Random(seed);
            var answers = Answers(verb, random);
            var (counts, corrected) = Corrected(then, random);
            var now = new HiddenWorld(then, counts, [then.AsPast(answers)]);
            var unaware = new HiddenWorld(then, counts, []);
            foreach (var year in HiddenWorld.Years)
            {
                attacked += Against(now).Attack();
                recovered = recovered || Against(unaware).Recovers();

                TwoReports Against(HiddenWorld world) =>
                    new(then, world, year, corrected[year], area => answers.Exists(a => a.Holds(area.Code, year)), $"{verb}, seed {seed}, {year}");
            }
        }

        // Had they not been entered, the same attacker would have succeeded.
        attacked.ShouldBeGreaterThan(AttackerTests.Worlds);
        recovered.ShouldBeTrue();
    }

    /// <summary>An export of some areas, a comparison of one with the municipality over two years, or three traces.</summary>
    private static List<Answer> Answers(string verb, Random random)
    {
        string[] codes = [HiddenWorld.Town.Code, .. HiddenWorld.Parts.Select(p => p.Code)];
        return verb switch
        {
            "export" => [new Answer([.. codes.Where(_ => random.Next(4) > 0)], HiddenWorld.Years)],
            "compare" => [new Answer([codes[0], codes[random.Next(1, 4)]], [2015, 2017])],
            _ => [.. Enumerable.Range(0, 3).Select(_ => new Answer([codes[random.Next(4)]], [HiddenWorld.Years[random.Next(3)]]))],
        };
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

    /// <summary>One year of two reports, of which the first may have told of some areas alone.</summary>
    private sealed class TwoReports(HiddenWorld then, HiddenWorld now, int year, string corrected, Func<Area, bool> told, string why)
    {
        private static readonly Area[] All = [.. HiddenWorld.Parts, HiddenWorld.Town];

        /// <summary>Attacks every hidden count of both reports; returns how many there were.</summary>
        public int Attack()
        {
            var (hidden, recovered) = Tried();
            recovered.ShouldBeEmpty();
            return hidden;
        }

        /// <summary>True when the attacker succeeds with any.</summary>
        public bool Recovers() => Tried().Recovered.Count > 0;

        private (int Hidden, List<string> Recovered) Tried()
        {
            var recovered = new List<string>();
            var found = Ranges((world, area) => world == now ? world.Hidden(area.Code, year) is null : WasShown(area));
            var ever = Ranges(AlwaysKnown);
            var hidden = 0;
            foreach (var (world, index) in new[] { (then, 0), (now, 1) })
            {
                foreach (var area in All.Where(a => world.Hidden(a.Code, year) is not null))
                {
                    var (count, group) = world.Counts[(area.Code, year)];
                    var (least, most) = found[(area.Code, index)];
                    var (leastEver, mostEver) = ever[(area.Code, index)];
                    var outcome = $"{why}: {area.Code} in report {index + 1} is {count} of {group}, found {least} to {most}, unavoidable {leastEver} to {mostEver}";
                    var isSafe = AttackerTests.Protection(world, count, group) is var (from, to)
                        ? least <= Math.Max(from, leastEver) && most >= Math.Min(to, mostEver)
                        : most - least >= Math.Min(HiddenWorld.Threshold - 2, mostEver - leastEver);
                    if (!isSafe)
                    {
                        recovered.Add(outcome);
                    }

                    hidden++;
                }
            }

            return (hidden, recovered);
        }

        /// <summary>What the second report cannot take back: public figures, and what the first has shown.</summary>
        private bool AlwaysKnown(HiddenWorld world, Area area) =>
            (area == HiddenWorld.Town && world.TownIsPublic)
            || ((ReferenceEquals(world, then) || !IsCorrected(area)) && WasShown(area));

        private bool WasShown(Area area) =>
            (area == HiddenWorld.Town && then.TownIsPublic) || (told(area) && then.Hidden(area.Code, year) is null);

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
            var isTold = known(world, area) || (!IsCorrected(area) && (known(then, area) || known(now, area)));
            return AttackerTests.Possible(world, area, year, _ => isTold ? world.Counts[(area.Code, year)].Count : null);
        }
    }
}
