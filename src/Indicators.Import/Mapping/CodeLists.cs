using Indicators.Import.Yaml;

namespace Indicators.Import.Mapping;

/// <summary>Named lists of codes of a mapping, written <c>$name</c> where they are used.</summary>
internal sealed class CodeLists
{
    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);

    /// <summary>Reads the <c>lists</c> of a mapping.</summary>
    public static CodeLists Bind(YamlMap map)
    {
        var lists = new CodeLists();
        if (map.Map("lists") is { } named)
        {
            foreach (var key in named.Keys)
            {
                lists._lists[key] = named.Texts(key);
            }
        }

        return lists;
    }

    /// <summary>The filters of a <c>where</c>: column to text, range or list, or to <c>{not: ...}</c>.</summary>
    public IReadOnlyList<Filter> Filters(YamlMap map, string key)
    {
        if (map.Map(key) is not { } where)
        {
            return [];
        }

        var filters = new List<Filter>();
        foreach (var column in where.Keys)
        {
            switch (where.Node(column))
            {
                case YamlMapping mapping:
                    var inner = where.Child(mapping);
                    if (inner.Node("not") is { } not)
                    {
                        filters.Add(new Filter(column, Items(inner, not), Excludes: true, inner.Where));
                    }
                    else
                    {
                        inner.Missing("not");
                    }

                    break;
                case { } node:
                    filters.Add(new Filter(column, Items(where, node), Excludes: false, where.WhereOf(column)));
                    break;
                default:
                    filters.Add(new Filter(column, [new FilterItem("", null)], Excludes: false, where.WhereOf(column)));
                    break;
            }
        }

        return filters;
    }

    private List<FilterItem> Items(YamlMap map, YamlNode node)
    {
        var items = new List<FilterItem>();
        switch (node)
        {
            case YamlScalar scalar:
                Add(items, scalar, map);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    if (item is YamlScalar text)
                    {
                        Add(items, text, map);
                    }
                    else
                    {
                        map.Mistake(item, "an item that is not a text", "a text or a range such as 18-64");
                    }
                }

                break;
            default:
                map.Mistake(node, "a mapping", "a text, a range such as 18-64, or a list of them");
                break;
        }

        return items;
    }

    private void Add(List<FilterItem> items, YamlScalar scalar, YamlMap map)
    {
        if (!scalar.Quoted && scalar.Text.StartsWith('$'))
        {
            if (_lists.TryGetValue(scalar.Text[1..], out var list))
            {
                items.AddRange(list.Select(t => new FilterItem(Filter.Normal(t), LabelRange.OfFilter(t))));
            }
            else
            {
                map.Mistake(scalar, $"the list '{scalar.Text[1..]}' is not known", "a name under 'lists'");
            }

            return;
        }

        items.Add(new FilterItem(Filter.Normal(scalar.Text), scalar.Quoted ? null : LabelRange.OfFilter(scalar.Text)));
    }
}
