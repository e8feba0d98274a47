using Indicators.Import.Yaml;

namespace Indicators.Import.Mapping;

/// <summary>Binds how an indicator's figures come about.</summary>
internal static class IndicatorBinder
{
    /// <summary>Binds one indicator.</summary>
    public static IndicatorMapping Bind(YamlMap map, IReadOnlyList<MappingSource> sources, CodeLists lists)
    {
        var indicator = new IndicatorMapping(map.Text("code"))
        {
            Where = map.Where,
            Numerator = Term(map, "numerator", TermKind.Sum, sources, lists),
            Denominator = Term(map, "denominator", TermKind.Sum, sources, lists),
            Value = Term(map, "value", TermKind.Single, sources, lists),
            StandardDeviation = Term(map, "standard-deviation", TermKind.Single, sources, lists),
            Scale = map.Number("scale") ?? 1,
            Window = (int)(map.Integer("window", 1, 20) ?? 1),
            Lag = (int)(map.Integer("lag", 0, 20) ?? 0),
        };
        if (indicator.Value is null && indicator.Numerator is null)
        {
            map.Missing("value");
        }
        else if (indicator.Value is not null && indicator.Numerator is not null)
        {
            map.Mistake("value", "both 'value' and 'numerator'", "either the finished value or what it is computed from");
        }

        return indicator;
    }

    private static TermMapping? Term(YamlMap parent, string key, TermKind kind, IReadOnlyList<MappingSource> sources, CodeLists lists)
    {
        if (parent.Map(key) is not { } map)
        {
            return null;
        }

        var source = map.OptionalText("source");
        if (source is null)
        {
            source = sources.Count > 0 ? sources[0].Id : "";
            if (sources.Count > 1)
            {
                map.Missing("source");
            }
        }
        else if (sources.All(s => s.Id != source))
        {
            map.Mistake("source", $"'{source}' as source", "the id of one of the sources: " + string.Join(", ", sources.Select(s => s.Id)));
        }

        var column = map.OptionalText("column");
        var columns = map.Texts("columns");
        var countsRows = map.OneOf("count", otherwise: false, ("rows", true));
        var distinct = map.OptionalText("distinct");
        var filters = lists.Filters(map, "where");
        if (new[] { column is not null, columns.Count > 0, countsRows, distinct is not null }.Count(g => g) != 1)
        {
            map.Mistake("column", "no figure, or several", "one of 'column: ...', 'columns: [...]', 'count: rows', 'distinct: ...'");
        }

        var (termKind, of) = (countsRows, distinct) switch
        {
            (true, _) => (TermKind.Rows, (IReadOnlyList<string>)[]),
            (_, { } text) => (TermKind.Distinct, [text]),
            _ => (kind, column is null ? columns : [column]),
        };
        return new TermMapping(source, termKind, of, filters) { Where = map.Where };
    }
}
