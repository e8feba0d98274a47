namespace Indicators.Core.Registers;

/// <summary>
/// Withholds the parts of counted persons from which a small number could be worked out: a part that leaves few others
/// (10 women of 12), and, where parts that fill the whole hold a small one, all of them.
/// </summary>
internal static class SmallParts
{
    /// <summary>The tallies, some of them withheld.</summary>
    public static IReadOnlyList<Tally> Withhold(IReadOnlyList<Tally> tallies, int smallest)
    {
        var filled = tallies
            .Where(t => t.Of is not null)
            .GroupBy(t => t.Window)
            .Where(g => g.Count() > 1 && g.Sum(t => t.Count) == g.First().Of && g.Any(t => t.Hidden(smallest) || LeavesFew(t, smallest)))
            .Select(g => g.Key)
            .ToHashSet();
        return [.. tallies.Select(Withheld)];

        Tally Withheld(Tally t) => t switch
        {
            { Of: null } => t,
            _ when filled.Contains(t.Window) => t with { Withheld = true },

            // A small part of a small whole is told to be small, as any other.
            { Of: { } whole } when LeavesFew(t, smallest) && !t.Hidden(smallest) => t with { Withheld = true, Least = whole - smallest + 1 },
            _ => t,
        };
    }

    private static bool LeavesFew(Tally part, int smallest) => part is { Persons: true, Of: { } whole } && whole - part.Count is var others && others > 0 && others < smallest;
}
