using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>The kinds of id that a plan gives out.</summary>
internal enum PlanIdKind
{
    FocusArea,
    Problem,
    Purpose,
    Goal,
    Activity,
    Post,
    Agreement,
    Survey,
}

/// <summary>
/// The ids that a plan gives out and the ids, areas and indicators that it names. A reference may stand before the thing it
/// names, so references are resolved when the whole document has been read.
/// </summary>
internal sealed class PlanNames(AreaCatalogue areas, IReadOnlyDictionary<string, Indicator> indicators)
{
    private readonly Dictionary<(PlanIdKind Kind, string Id), string> _given = [];
    private readonly List<(YamlMap Map, string Key, PlanIdKind Kind, string Id)> _references = [];
    private readonly HashSet<string> _outcomes = new(StringComparer.Ordinal);
    private readonly List<(YamlMap Map, string Code)> _outcomeReferences = [];

    /// <summary>Takes the id of a mapping and reports one that stands twice.</summary>
    public string Give(YamlMap map, PlanIdKind kind)
    {
        var id = map.Text("id");
        if (id.Length == 0)
        {
            return id;
        }

        foreach (var c in id)
        {
            // An id goes into names of files and links.
            if (!IsPlain(c))
            {
                map.Mistake("id", $"the id '{id}' has {(c == ' ' ? "a blank" : $"the sign '{c}'")}", "letters a-z, digits, hyphens and underscores", $"Write '{Plain(id)}'.");
                break;
            }
        }

        if (!_given.TryAdd((kind, id), map.WhereOf("id")))
        {
            map.Mistake("id", $"the {Word(kind)} '{id}' stands twice (first at {_given[(kind, id)]})", "one per id", "Give one of them another id.");
        }

        return id;
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private static string Plain(string id) => string.Concat(id.Select(c => c switch
    {
        'æ' => "ae",
        'ø' => "oe",
        'å' => "aa",
        'Æ' => "Ae",
        'Ø' => "Oe",
        'Å' => "Aa",
        _ when IsPlain(c) => c.ToString(),
        _ => "-",
    }));

    /// <summary>Notes a list of ids that must exist.</summary>
    public IReadOnlyList<string> References(YamlMap map, string key, PlanIdKind kind)
    {
        var ids = map.Texts(key);
        foreach (var id in ids)
        {
            _references.Add((map, key, kind, id));
        }

        return ids;
    }

    /// <summary>Notes one id that must exist; null when the key is missing.</summary>
    public string? Reference(YamlMap map, string key, PlanIdKind kind)
    {
        var id = map.OptionalText(key);
        if (id is not null)
        {
            _references.Add((map, key, kind, id));
        }

        return id;
    }

    /// <summary>Makes an outcome known that is no criterion.</summary>
    public void GiveOutcome(YamlMap map, string code)
    {
        if (CriteriaCodes.Find(code) is not null)
        {
            map.Mistake("code", $"the outcome '{code}' is a legal criterion", "outcomes that are no criterion");
        }
        else if (code.Length > 0 && !_outcomes.Add(code))
        {
            map.Mistake("code", $"the outcome '{code}' stands twice", "each outcome once");
        }
    }

    /// <summary>Notes an outcome that must be a criterion or one of the plan's outcomes.</summary>
    public string OutcomeReference(YamlMap map)
    {
        var code = map.Text("outcome");
        if (code.Length > 0)
        {
            _outcomeReferences.Add((map, code));
        }

        return code;
    }

    /// <summary>The code of an area that is named by code, name or alias; null when the key is missing or wrong.</summary>
    public string? Area(YamlMap map, string key) => map.OptionalText(key) is { } text ? AreaCode(text, (found, expected, action) => map.Mistake(key, found, expected, action)) : null;

    /// <summary>The codes of the areas of a list.</summary>
    public IReadOnlyList<string> Areas(YamlMap map, string key)
    {
        var codes = new List<string>();
        foreach (var text in map.Texts(key))
        {
            if (AreaCode(text, (found, expected, action) => map.Mistake(key, found, expected, action)) is not { } code)
            {
                continue;
            }

            if (codes.Contains(code, StringComparer.Ordinal))
            {
                map.Mistake(key, $"the area '{text}' stands twice in {key}", "each area once");
            }
            else
            {
                codes.Add(code);
            }
        }

        return codes;
    }

    /// <summary>The code of an area by its code, name or alias; reports what does not fit and gives null.</summary>
    public string? AreaCode(string text, Action<string, string, string> mistake)
    {
        try
        {
            return areas.Find(text).Code;
        }
        catch (RequestException e)
        {
            mistake(e.Found, e.Expected, e.Action);
            return null;
        }
    }

    /// <summary>An indicator's code; null when the key is missing or the indicator unknown.</summary>
    public string? Indicator(YamlMap map, string key)
    {
        var code = map.OptionalText(key);
        if (code is null || indicators.ContainsKey(code))
        {
            return code;
        }

        var near = EditDistance.Nearest(code, indicators.Keys);
        map.Mistake(key, $"the indicator '{code}' is not known", "the code of an indicator in indicators.yaml", near is null ? "Add it to indicators.yaml of the workspace." : $"Did you mean '{near}'?");
        return null;
    }

    /// <summary>Reports every reference to something that the plan does not have.</summary>
    public void ResolveReferences()
    {
        foreach (var (map, key, kind, id) in _references)
        {
            if (!_given.ContainsKey((kind, id)))
            {
                var near = EditDistance.Nearest(id, _given.Keys.Where(g => g.Kind == kind).Select(g => g.Id));
                map.Mistake(key, $"there is no {Word(kind)} '{id}' in the plan", $"the id of a {Word(kind)}", near is null ? "" : $"Did you mean '{near}'?");
            }
        }

        foreach (var (map, code) in _outcomeReferences)
        {
            if (CriteriaCodes.Find(code) is null && !_outcomes.Contains(code))
            {
                var near = EditDistance.Nearest(code, _outcomes.Concat(CriteriaCodes.All.Select(c => c.Code())));
                map.Mistake("outcome", $"the outcome '{code}' is not known", "a criterion or one of the plan's outcomes", near is null ? "Add it to outcomes." : $"Did you mean '{near}'?");
            }
        }
    }

    private static string Word(PlanIdKind kind) => kind switch
    {
        PlanIdKind.FocusArea => "focus area",
        PlanIdKind.Post => "budget post",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
