using System.Globalization;
using Indicators.Core.Disclosure;
using Indicators.Model;
using Indicators.Render.Csv;
using Indicators.Render.Html;
using Indicators.Render.Json;

namespace Indicators.Tests.Disclosure;

/// <summary>
/// An attacker collects everything that a report shows and tries every whole-number world that agrees with it. He knows the
/// numbers counted among, which areas are all of the municipality, the rules, and what the rules would do to each world he
/// imagines. His counting of worlds is the oracle and shares nothing with the linear programme that it checks.
/// 50 made-up workspaces every day, 1,000 with INDICATORS_FULL=1.
/// </summary>
public class AttackerTests
{
    internal static int Worlds => Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1" ? 1000 : 50;

    [Fact]
    public void No_hidden_count_is_recovered_to_within_its_protection()
    {
        var attacked = 0;
        for (var seed = 1; seed <= Worlds; seed++)
        {
            var world = new HiddenWorld(seed);
            var shown = ShownCounts(world);
            foreach (var year in HiddenWorld.Years)
            {
                attacked += Attack(world, shown, year, seed);
            }
        }

        // A campaign in which nothing was hidden would prove nothing.
        attacked.ShouldBeGreaterThan(Worlds);
    }

    [Fact]
    public void No_text_holds_a_hidden_percentage_or_its_interval()
    {
        for (var seed = 1; seed <= Worlds; seed++)
        {
            var world = new HiddenWorld(seed);
            var text = JsonText.Write(EvaluationJson.Of(world.Evaluation, Language.Danish)) + EvaluationCsv.Goals(world.Evaluation, Language.Danish)
                + EvaluationCsv.Series(world.Evaluation) + HtmlReport.Write(world.Evaluation, Language.Danish);
            var shown = world.Disclosure.Observations.Where(o => o.Value is not null).Select(o => o.Value!.Value).ToHashSet();
            foreach (var hidden in world.Disclosure.Decisions.Where(d => d.Showing == Showing.Hidden).Select(d => d.Original))
            {
                // A round percentage, or one that a shown figure has too, tells nothing by standing there.
                var number = hidden.Value!.Value.ToString("R", CultureInfo.InvariantCulture);
                if (number.Length > 8 && !shown.Contains(hidden.Value.Value))
                {
                    text.ShouldNotContain(number, Case.Sensitive, $"seed {seed}, {hidden.Area} {hidden.Period.Code}");
                }
            }
        }
    }

    [Fact]
    public void A_verdict_on_hidden_counts_is_the_same_for_every_count_that_the_reader_must_think_possible()
    {
        var printed = 0;
        for (var seed = 1; seed <= Worlds; seed++)
        {
            var world = new HiddenWorld(seed);
            foreach (var goal in world.Evaluation.Goals.Where(g => g.Goal.Id == "G2" && g.Verdict.Verdict != Verdict.CannotTell))
            {
                if (world.Hidden(goal.Area!.Code, 2017) is not { } hidden)
                {
                    continue;
                }

                // At most 30 per cent: met by all or by none of the possible counts.
                printed++;
                var group = world.Counts[(goal.Area.Code, 2017)].Group;
                (100.0 * hidden.Least / group <= 30).ShouldBe(100.0 * hidden.Most / group <= 30, $"seed {seed}");
                goal.Verdict.Verdict.IsMet().ShouldBe(100.0 * hidden.Least / group <= 30, $"seed {seed}");
                goal.Verdict.Deciding.ShouldBeNull();
                goal.Verdict.P.ShouldBeNull();
            }
        }

        printed.ShouldBeGreaterThan(0);
    }

    /// <summary>Attacks every hidden count of one year; returns how many there were.</summary>
    private static int Attack(HiddenWorld world, Dictionary<(string Area, int Year), (long Count, long Group)> shown, int year, int seed)
    {
        var areas = HiddenWorld.Parts.Append(HiddenWorld.Town).ToList();
        var hidden = areas.Where(a => world.Hidden(a.Code, year) is not null).ToList();
        foreach (var area in areas)
        {
            shown.ContainsKey((area.Code, year)).ShouldBe(!hidden.Contains(area), $"seed {seed}: {area.Code} {year}");
        }

        var found = Ranges(world, year, a => hidden.Contains(a) ? null : shown[(a.Code, year)].Count);
        var widest = Ranges(world, year, a => a == HiddenWorld.Town && world.TownIsPublic ? world.Counts[(a.Code, year)].Count : null);
        foreach (var area in hidden)
        {
            var (count, group) = world.Counts[(area.Code, year)];
            var (least, most) = found[area.Code];
            var (leastEver, mostEver) = widest[area.Code];
            var why = $"seed {seed}: {area.Code} {year} is {count} of {group}, found {least} to {most}";
            if (Protection(world, count, group) is var (from, to))
            {
                least.ShouldBeLessThanOrEqualTo(Math.Max(from, leastEver), why);
                most.ShouldBeGreaterThanOrEqualTo(Math.Min(to, mostEver), why);
            }
            else
            {
                (most - least).ShouldBeGreaterThanOrEqualTo(Math.Min(HiddenWorld.Threshold - 2, mostEver - leastEver), why);
            }
        }

        return hidden.Count;
    }

    /// <summary>The range of each area's count over all worlds that agree with the counts given.</summary>
    private static Dictionary<string, (long Least, long Most)> Ranges(HiddenWorld world, int year, Func<Area, long?> told)
    {
        var ranges = new Dictionary<string, (long Least, long Most)>(StringComparer.Ordinal);
        var parts = HiddenWorld.Parts.Select(p => Possible(world, p, year, told)).ToArray();
        var rest = world.Counts[(HiddenWorld.Town.Code, year)].Group - HiddenWorld.Parts.Sum(p => world.Counts[(p.Code, year)].Group);
        var total = Possible(world, HiddenWorld.Town, year, told);
        for (var a = parts[0].Least; a <= parts[0].Most; a++)
        {
            for (var b = parts[1].Least; b <= parts[1].Most; b++)
            {
                for (var c = parts[2].Least; c <= parts[2].Most; c++)
                {
                    var least = Math.Max(total.Least, a + b + c);
                    var most = Math.Min(total.Most, a + b + c + rest);
                    if (least <= most)
                    {
                        Widen(ranges, HiddenWorld.Parts[0], a, a);
                        Widen(ranges, HiddenWorld.Parts[1], b, b);
                        Widen(ranges, HiddenWorld.Parts[2], c, c);
                        Widen(ranges, HiddenWorld.Town, least, most);
                    }
                }
            }
        }

        return ranges;
    }

    /// <summary>What the rules alone tell of a count: what is shown, the class of a hidden one, or nothing.</summary>
    internal static (long Least, long Most) Possible(HiddenWorld world, Area area, int year, Func<Area, long?> told)
    {
        var (count, group) = world.Counts[(area.Code, year)];
        if (told(area) is { } known)
        {
            return (known, known);
        }

        return Protection(world, count, group) ?? (0, group);
    }

    /// <summary>The counts that must stay possible for one that is hidden for its own sake, written out again from DESIGN 7.6.</summary>
    internal static (long From, long To)? Protection(HiddenWorld world, long count, long group)
    {
        var small = world.Indicator.Sensitive && group < HiddenWorld.SmallGroup;
        if (group < HiddenWorld.Threshold)
        {
            return (0, HiddenWorld.Threshold - 1);
        }

        if (count < HiddenWorld.Threshold && (count > 0 || small))
        {
            return (small ? 0 : 1, HiddenWorld.Threshold - 1);
        }

        return group - count < HiddenWorld.Threshold && (group > count || small)
            ? (group - HiddenWorld.Threshold + 1, small ? group : group - 1)
            : null;
    }

    private static void Widen(Dictionary<string, (long Least, long Most)> ranges, Area area, long least, long most)
    {
        var known = ranges.GetValueOrDefault(area.Code, (Least: long.MaxValue, Most: long.MinValue));
        ranges[area.Code] = (Math.Min(known.Least, least), Math.Max(known.Most, most));
    }

    /// <summary>Every count that the series file gives away: of an area, of the municipality, and of the municipality without an area.</summary>
    private static Dictionary<(string Area, int Year), (long Count, long Group)> ShownCounts(HiddenWorld world)
    {
        var counts = new Dictionary<(string, int), (long, long)>();
        var rests = new List<(string Part, int Year, long Count, long Group)>();
        var lines = EvaluationCsv.Series(world.Evaluation).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var names = lines[0].Split(',').ToList();
        foreach (var cells in lines.Skip(1).Select(l => l.Split(',')))
        {
            string Of(string column) => cells[names.IndexOf(column)];
            if (Of("numerator").Length == 0)
            {
                continue;
            }

            var year = int.Parse(Of("period"), CultureInfo.InvariantCulture);
            var pair = (long.Parse(Of("numerator"), CultureInfo.InvariantCulture), long.Parse(Of("denominator"), CultureInfo.InvariantCulture));
            if (Of("role") is "area" or "reference")
            {
                counts[(Of("area"), year)] = pair;
            }
            else
            {
                var part = world.Evaluation.Goals.First(g => g.Id == Of("goal")).Area!.Code;
                rests.Add((part, year, pair.Item1, pair.Item2));
            }
        }

        // The rest and the whole together give the part, and the rest and the part the whole.
        foreach (var (part, year, count, group) in rests)
        {
            if (counts.TryGetValue((HiddenWorld.Town.Code, year), out var whole))
            {
                counts.TryAdd((part, year), (whole.Item1 - count, whole.Item2 - group));
            }

            if (counts.TryGetValue((part, year), out var own))
            {
                counts.TryAdd((HiddenWorld.Town.Code, year), (own.Item1 + count, own.Item2 + group));
            }
        }

        return counts;
    }
}
