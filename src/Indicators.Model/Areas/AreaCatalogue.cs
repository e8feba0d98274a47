namespace Indicators.Model;

/// <summary>All areas that a workspace knows, found by code, name or alias. A name that fits two areas fits none.</summary>
public sealed class AreaCatalogue
{
    private readonly Dictionary<string, Area> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Area>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Area>> _byTransliteration = new(StringComparer.Ordinal);

    /// <summary>Creates a catalogue.</summary>
    /// <exception cref="RequestException">Two areas have the same code.</exception>
    public AreaCatalogue(IEnumerable<Area> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        foreach (var area in areas)
        {
            if (!_byCode.TryAdd(area.Code, area))
            {
                throw new RequestException("areas", $"the code '{area.Code}' stands for both '{_byCode[area.Code].Name}' and '{area.Name}'", "one area per code", "Give one of them another code.");
            }

            foreach (var name in area.Aliases.Prepend(area.Name))
            {
                Index(_byKey, AreaName.Key(name), area);
                Index(_byTransliteration, AreaName.TransliteratedKey(name), area);
            }
        }
    }

    /// <summary>All areas, by code in ordinal order.</summary>
    public IEnumerable<Area> All => _byCode.Values.OrderBy(a => a.Code, StringComparer.Ordinal);

    /// <summary>The area with this code, or null.</summary>
    public Area? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>Every area with this name or alias; with <paramref name="parent"/>, only those inside it.</summary>
    public IReadOnlyList<Area> ByName(string name, string? parent = null, AreaKind? kind = null) =>
        Filter(_byKey.GetValueOrDefault(AreaName.Key(name)), parent, kind);

    /// <summary>Every area whose transliterated name or alias is this one (<c>Koebenhavn</c>).</summary>
    public IReadOnlyList<Area> ByTransliteratedName(string name, string? parent = null, AreaKind? kind = null) =>
        Filter(_byTransliteration.GetValueOrDefault(AreaName.TransliteratedKey(name)), parent, kind);

    /// <summary>The one area that a person means by a code, name or alias on the command line or in a plan.</summary>
    /// <exception cref="RequestException">No area or more than one fits.</exception>
    public Area Find(string codeOrName, string where = "")
    {
        if (ByCode(codeOrName) is { } exact)
        {
            return exact;
        }

        var found = ByName(codeOrName);
        if (found.Count == 0)
        {
            found = ByTransliteratedName(codeOrName);
        }

        return found.Count switch
        {
            1 => found[0],
            0 => throw new RequestException(where, $"no area is called '{codeOrName}'", "a code, name or alias of a known area", Nearest(codeOrName) is { } near ? $"Did you mean '{near.Name}' ({near.Code})?" : "Add it to areas.yaml, or an alias to the area it is."),
            _ => throw new RequestException(where, $"'{codeOrName}' can be {string.Join(" or ", found.Select(a => $"{a.Name} ({a.Code})"))}", "one area", "Write its code."),
        };
    }

    /// <summary>The area whose name is nearest to a text that names none; null when none is near.</summary>
    public Area? Nearest(string name)
    {
        var key = AreaName.TransliteratedKey(name);
        Area? best = null;
        var least = Math.Max(2, key.Length / 3) + 1;
        foreach (var area in All)
        {
            var distance = EditDistance.Between(key, AreaName.TransliteratedKey(area.Name));
            if (distance < least)
            {
                (best, least) = (area, distance);
            }
        }

        return best;
    }

    /// <summary>True when <paramref name="whole"/> contains <paramref name="part"/> by the chain of parents.</summary>
    public bool Contains(string whole, string part)
    {
        var steps = 0;
        for (var area = ByCode(part); area?.Parent is { } parent && steps < 16; area = ByCode(parent), steps++)
        {
            if (parent == whole)
            {
                return true;
            }
        }

        return false;
    }

    private static void Index(Dictionary<string, List<Area>> index, string key, Area area)
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        if (!list.Contains(area))
        {
            list.Add(area);
        }
    }

    private IReadOnlyList<Area> Filter(List<Area>? found, string? parent, AreaKind? kind) => found is null
        ? []
        : [.. found.Where(a => (kind is null || a.Kind == kind) && (parent is null || a.Parent == parent || Contains(parent, a.Code)))];
}
