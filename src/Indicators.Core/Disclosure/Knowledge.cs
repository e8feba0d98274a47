namespace Indicators.Core.Disclosure;

/// <summary>A sum of pieces that a reader knows to lie between two numbers.</summary>
/// <param name="Pieces">The pieces.</param>
/// <param name="Least">At least.</param>
/// <param name="Most">At most; <see cref="long.MaxValue"/> for not known.</param>
public sealed record KnownSum(IReadOnlyCollection<int> Pieces, long Least, long Most);

/// <summary>
/// What a reader can work out from what is shown: the range of any sum of pieces, by linear programming over all
/// non-negative pieces that agree with every shown sum.
/// </summary>
public sealed class Knowledge
{
    // Pieces are whole numbers; the range is rounded inwards with room for the arithmetic of doubles.
    private const double Slack = 1e-6;

    private readonly Dictionary<int, long> _fixed = [];
    private readonly List<KnownSum> _sums = [];

    /// <summary>What follows from some sums.</summary>
    /// <param name="sums">What is shown.</param>
    public Knowledge(IEnumerable<KnownSum> sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        var open = sums.ToList();
        bool again;
        do
        {
            again = false;
            var rest = new List<KnownSum>();
            foreach (var sum in open.Select(Reduced))
            {
                if (sum.Pieces.Count == 0)
                {
                    continue;
                }

                if (sum.Most == 0 || (sum.Pieces.Count == 1 && sum.Least == sum.Most))
                {
                    foreach (var piece in sum.Pieces)
                    {
                        _fixed[piece] = sum.Most;
                    }

                    again = true;
                }
                else
                {
                    rest.Add(sum);
                }
            }

            open = rest;
        }
        while (again);
        _sums = open;
    }

    /// <summary>The least and largest whole number that a sum of pieces can be; the largest is <see cref="long.MaxValue"/> when nothing bounds it.</summary>
    public (long Least, long Most) Range(IReadOnlyCollection<int> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var reduced = Reduced(new KnownSum(pieces, 0, 0));
        var told = -reduced.Most;
        if (reduced.Pieces.Count == 0)
        {
            return (told, told);
        }

        var sums = Touching(reduced.Pieces);
        var classes = Classes(sums, reduced.Pieces);
        var bounds = sums.SelectMany(s => Bounds(s)).ToList();
        var columns = classes.Count + bounds.Count(b => b.Slack != 0);
        var (equations, sides, slack) = (new List<double[]>(), new List<double>(), classes.Count);
        foreach (var (sum, side, sign) in bounds)
        {
            var row = Row(sum.Pieces, classes, columns);
            if (sign != 0)
            {
                row[slack++] = sign;
            }

            equations.Add(row);
            sides.Add(side);
        }

        // Sums that contradict each other tell nothing that could be relied on.
        if (LinearProgram.Range(equations, sides, Row(reduced.Pieces, classes, columns)) is not var (least, largest))
        {
            return (0, long.MaxValue);
        }

        var low = (long)Math.Ceiling(least - Slack - (1e-12 * Math.Abs(least)));
        return (told + low, double.IsInfinity(largest) ? long.MaxValue : told + (long)Math.Floor(largest + Slack + (1e-12 * largest)));
    }

    /// <summary>The sum without the pieces whose value is known.</summary>
    private KnownSum Reduced(KnownSum sum)
    {
        var told = sum.Pieces.Where(_fixed.ContainsKey).Sum(p => _fixed[p]);
        return new KnownSum([.. sum.Pieces.Where(p => !_fixed.ContainsKey(p))], sum.Least - told, sum.Most == long.MaxValue ? long.MaxValue : sum.Most - told);
    }

    /// <summary>The sums that share pieces with these, directly or through others.</summary>
    private List<KnownSum> Touching(IReadOnlyCollection<int> pieces)
    {
        var reached = new HashSet<int>(pieces);
        var found = new List<KnownSum>();
        var left = _sums.ToList();
        while (left.FindIndex(s => s.Pieces.Any(reached.Contains)) is >= 0 and var i)
        {
            reached.UnionWith(left[i].Pieces);
            found.Add(left[i]);
            left.RemoveAt(i);
        }

        return found;
    }

    /// <summary>Pieces that stand in the same sums cannot be told apart and are one variable.</summary>
    private static Dictionary<int, int> ClassesOf(List<KnownSum> sums, IReadOnlyCollection<int> target)
    {
        var marks = new Dictionary<int, List<int>>();
        void Mark(IEnumerable<int> pieces, int mark)
        {
            foreach (var piece in pieces)
            {
                if (!marks.TryGetValue(piece, out var list))
                {
                    marks[piece] = list = [];
                }

                list.Add(mark);
            }
        }

        Mark(target, -1);
        for (var i = 0; i < sums.Count; i++)
        {
            Mark(sums[i].Pieces, i);
        }

        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var classes = new Dictionary<int, int>();
        foreach (var (piece, list) in marks.OrderBy(m => m.Key))
        {
            var name = string.Join(',', list);
            names.TryAdd(name, names.Count);
            classes[piece] = names[name];
        }

        return classes;
    }

    private static (Dictionary<int, int> Of, int Count) Classes(List<KnownSum> sums, IReadOnlyCollection<int> target)
    {
        var classes = ClassesOf(sums, target);
        return (classes, classes.Values.DefaultIfEmpty(-1).Max() + 1);
    }

    private static double[] Row(IEnumerable<int> pieces, (Dictionary<int, int> Of, int Count) classes, int columns)
    {
        var row = new double[columns];
        foreach (var piece in pieces)
        {
            row[classes.Of[piece]] = 1;
        }

        return row;
    }

    /// <summary>A sum as equations: one when it is known exactly, else one per bound with a slack of that sign.</summary>
    private static IEnumerable<(KnownSum Sum, double Side, int Slack)> Bounds(KnownSum sum)
    {
        if (sum.Least == sum.Most)
        {
            yield return (sum, sum.Least, 0);
            yield break;
        }

        if (sum.Least > 0)
        {
            yield return (sum, sum.Least, -1);
        }

        if (sum.Most < long.MaxValue)
        {
            yield return (sum, sum.Most, 1);
        }
    }
}
