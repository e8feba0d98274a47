using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// Hides counts of one indicator until no hidden one can be recomputed: first those that are small themselves, then,
/// greedily, the smallest shown ones that give them away, and after each step a linear programme measures what a reader
/// can work out of every hidden count and of every small rest (a whole without its parts, or without one of them).
/// </summary>
internal sealed class HiddenCounts
{
    private readonly Indicator _indicator;
    private readonly IReadOnlyList<CountSystem> _systems;
    private readonly Func<Cell, long?> _count;
    private readonly Func<Cell, long?> _group;
    private readonly Func<Cell, long?> _below;
    private readonly int _threshold;
    private readonly int _smallGroup;

    /// <summary>Hides what is small itself.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="editions">Its cells now, then as each earlier report had them; a figure that is the same is the same cell.</param>
    /// <param name="areas">Which areas contain which.</param>
    /// <param name="ofGroups">True to protect the numbers counted among, false to protect the counts.</param>
    /// <param name="threshold">Smallest count that is shown.</param>
    /// <param name="smallGroup">A group of fewer is small.</param>
    public HiddenCounts(Indicator indicator, IReadOnlyList<IReadOnlyList<Cell>> editions, AreaCatalogue areas, bool ofGroups, int threshold, int smallGroup)
    {
        _indicator = indicator;
        _threshold = threshold;
        _smallGroup = smallGroup;
        _count = ofGroups ? c => c.Group : c => c.Count;
        _group = ofGroups || indicator.Measure != Measure.Proportion ? _ => null : c => c.Group;
        _below = c => ofGroups || c.IsPublic || c.Count is not null ? null : c.HiddenBelow;
        var numbers = new PieceNumbers();
        _systems = [.. editions.Select((cells, edition) => new CountSystem(indicator, cells, areas, _count, _group, _below, numbers, edition))];
        foreach (var cell in _systems.SelectMany(s => s.Cells).Where(c => !c.IsPublic && (!c.IsPast || c.WasHidden)))
        {
            if (SecretOf(cell) is { } secret)
            {
                cell.IsHidden = true;
                cell.Below ??= ofGroups ? null : secret.Below;
            }
        }
    }

    /// <summary>Hides more until every hidden count is safe.</summary>
    /// <returns>True when anything was hidden.</returns>
    public bool Protect()
    {
        var hidden = false;
        while (Unsafe() is { } target)
        {
            var candidate = Candidate(target);
            if (candidate is null)
            {
                break;
            }

            candidate.IsHidden = true;
            hidden = true;
        }

        return hidden;
    }

    /// <summary>Notes on every hidden cell what a reader can work out of its count.</summary>
    public void NoteRanges()
    {
        var knowledge = Reader(_ => false);
        foreach (var cell in _systems[0].Cells.Where(c => c.IsHidden || _below(c) is not null))
        {
            (cell.Least, cell.Most) = knowledge.Range(_systems[0].PiecesOf(cell));
        }
    }

    private Secret? SecretOf(Cell cell) => _below(cell) is { } below
        ? new Secret(1, below - 1, below)
        : Secret.Of(_count(cell)!.Value, _group(cell), _indicator.Sensitive, _threshold, _smallGroup);

    /// <summary>The first hidden count that can be worked out too closely, unless public figures alone tell as much.</summary>
    private Target? Unsafe()
    {
        var knowledge = Reader(_ => false);
        Knowledge? all = null;
        foreach (var target in Targets())
        {
            if (target.IsSafe(knowledge.Range(target.Pieces), (0, long.MaxValue)))
            {
                continue;
            }

            all ??= Reader(c => c.CanBeHidden);
            if (!target.IsSafe(knowledge.Range(target.Pieces), all.Range(target.Pieces)))
            {
                return target;
            }
        }

        return null;
    }

    private IEnumerable<Target> Targets() => _systems.SelectMany(Targets);

    private IEnumerable<Target> Targets(CountSystem system)
    {
        foreach (var cell in system.Cells.Where(c => !c.IsPublic && (c.IsHidden || _below(c) is not null)))
        {
            yield return new Target(system.PiecesOf(cell), SecretOf(cell), _threshold);
        }

        foreach (var (whole, parts) in system.Wholes.Where(w => !w.Whole.IsPublic || w.Parts.Any(p => !p.IsPublic)))
        {
            if (_count(whole) is null)
            {
                continue;
            }

            if (!system.IsComplete(whole) && Rest(whole, parts) is { } secret)
            {
                yield return new Target(system.RemainderOf(whole), secret, _threshold);
            }

            foreach (var part in parts)
            {
                if (Rest(whole, [part]) is { } rest)
                {
                    var own = system.PiecesOf(part);
                    yield return new Target([.. system.PiecesOf(whole).Except(own)], rest, _threshold);
                }
            }
        }
    }

    /// <summary>The secret of a whole without some parts; null when the rest is large enough or not known.</summary>
    private Secret? Rest(Cell whole, IReadOnlyList<Cell> parts)
    {
        var (count, group) = (_count(whole), _group(whole));
        foreach (var part in parts)
        {
            count -= _count(part);
            group -= _group(part);
        }

        return count is { } rest ? Secret.Of(rest, group, _indicator.Sensitive, _threshold, _smallGroup) : null;
    }

    /// <summary>What a reader knows, were some more cells hidden.</summary>
    private Knowledge Reader(Func<Cell, bool> alsoHidden)
    {
        var sums = new List<KnownSum>();
        foreach (var system in _systems)
        {
            AddSums(sums, system, alsoHidden);
        }

        return new Knowledge(sums);
    }

    private void AddSums(List<KnownSum> sums, CountSystem system, Func<Cell, bool> alsoHidden)
    {
        foreach (var cell in system.Cells)
        {
            var pieces = system.PiecesOf(cell);
            if (cell.IsSeen && _below(cell) is null && !alsoHidden(cell))
            {
                sums.Add(new KnownSum(pieces, _count(cell)!.Value, _count(cell)!.Value));
            }
            else if (SecretOf(cell) is { } secret)
            {
                sums.Add(new KnownSum(pieces, secret.Least, Math.Min(secret.Most, _group(cell) is { } n && n >= _threshold ? n : long.MaxValue)));
            }
            else
            {
                sums.Add(new KnownSum(pieces, 0, _group(cell) ?? long.MaxValue));
            }
        }

        // A share's rest cannot hold more persons with the trait than there are persons.
        foreach (var (whole, parts) in system.Wholes.Where(w => !system.IsComplete(w.Whole)))
        {
            var group = _group(whole);
            foreach (var part in parts)
            {
                group -= _group(part);
            }

            if (group is { } most)
            {
                sums.Add(new KnownSum(system.RemainderOf(whole), 0, most));
            }
        }
    }

    /// <summary>
    /// The shown cell to hide for a target: smaller places before larger ones, smaller counts first; the first that alone
    /// makes the target safe, else the first that widens its range, else the first that touches it.
    /// </summary>
    private Cell? Candidate(Target target)
    {
        var reached = Reached(target);
        var shown = reached.Where(c => c.CanBeHidden)
            .OrderByDescending(c => c.Area.Kind)
            .ThenBy(c => _count(c))
            .ThenBy(c => c.Area.Code, StringComparer.Ordinal)
            .ThenBy(c => c.Period)
            .ToList();
        var all = Reader(c => c.CanBeHidden).Range(target.Pieces);
        var now = Reader(_ => false).Range(target.Pieces);
        Cell? widens = null;
        foreach (var cell in shown)
        {
            var range = Reader(c => ReferenceEquals(c, cell)).Range(target.Pieces);
            if (target.IsSafe(range, all))
            {
                return cell;
            }

            widens ??= range != now ? cell : null;
        }

        return widens ?? shown.FirstOrDefault();
    }

    /// <summary>Cells that share pieces with a target, directly or through others.</summary>
    private List<Cell> Reached(Target target)
    {
        var pieces = new HashSet<int>(target.Pieces);
        var left = _systems.SelectMany(s => s.Cells.Select(c => (Cell: c, Pieces: s.PiecesOf(c)))).ToList();
        var found = new List<Cell>();
        while (left.FindIndex(c => c.Pieces.Any(pieces.Contains)) is >= 0 and var i)
        {
            pieces.UnionWith(left[i].Pieces);
            found.Add(left[i].Cell);
            left.RemoveAt(i);
        }

        return [.. found.Distinct()];
    }

    /// <summary>A sum that must not be worked out.</summary>
    /// <param name="Pieces">Its pieces.</param>
    /// <param name="Secret">The values that must stay possible; null for any of a number.</param>
    /// <param name="Threshold">Smallest count that is shown.</param>
    private sealed record Target(int[] Pieces, Secret? Secret, int Threshold)
    {
        /// <summary>True when a range leaves enough open, given what would be open with everything hidden.</summary>
        public bool IsSafe((long Least, long Most) range, (long Least, long Most) widest)
        {
            if (Secret is { } secret)
            {
                return range.Least <= Math.Max(secret.Least, widest.Least) && range.Most >= Math.Min(secret.Most, widest.Most);
            }

            // As many values must stay possible as a count below the threshold has.
            var open = Math.Min(Threshold - 2, widest.Most - widest.Least);
            return range.Most - range.Least >= open;
        }
    }
}
