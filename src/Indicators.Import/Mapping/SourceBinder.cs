using Indicators.Import.Extracts;
using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Binds what a mapping says about a file; the mapping's top level gives defaults for all its files.</summary>
internal sealed class SourceBinder
{
    private readonly AreaMapping? _area;
    private readonly PeriodMapping? _period;
    private readonly FileFormat? _format;
    private readonly ReaderKind _reader;
    private readonly IReadOnlyList<Filter> _filters;
    private readonly bool _absentIsZero;
    private readonly IReadOnlyList<CprWaiver> _notCpr;

    /// <summary>Reads the parts of a source that stand in a map.</summary>
    public SourceBinder(YamlMap map, CodeLists lists)
    {
        _reader = map.OneOf(
            "reader",
            ReaderKind.Auto,
            ("auto", ReaderKind.Auto),
            ("statbank", ReaderKind.Statbank),
            ("table", ReaderKind.Table),
            ("wide", ReaderKind.Wide),
            ("matrix", ReaderKind.Matrix),
            ("headerless", ReaderKind.Headerless),
            ("xlsx", ReaderKind.Xlsx),
            ("dstml", ReaderKind.Dstml),
            ("px", ReaderKind.Px),
            ("jsonstat", ReaderKind.JsonStat),
            ("json-rows", ReaderKind.JsonRows));
        _format = map.Map("format") is { } format ? FormatOf(format) : null;
        _area = map.Map("area") is { } area ? AreaOf(area) : null;
        _period = map.Map("period") is { } period ? PeriodOf(period) : null;
        _filters = lists.Filters(map, "where");
        _absentIsZero = map.OneOf("absent", otherwise: false, ("unknown", false), ("zero", true));
        _notCpr = map.Maps("not-cpr", m => new CprWaiver(m.Text("column"), m.Text("reason")));
    }

    /// <summary>Binds one source.</summary>
    public static MappingSource Bind(YamlMap map, SourceBinder defaults, CodeLists lists)
    {
        var own = new SourceBinder(map, lists);
        var file = map.Text("file");
        var area = own._area ?? defaults._area;
        var period = own._period ?? defaults._period;
        if (area is null)
        {
            map.Missing("area");
        }

        if (period is null)
        {
            map.Missing("period");
        }

        return new MappingSource(map.Text("id", "source"), file)
        {
            Where = map.Where,
            Reader = own._reader == ReaderKind.Auto ? defaults._reader : own._reader,
            Format = own._format ?? defaults._format ?? new FileFormat(),
            Area = area ?? new AreaMapping(),
            Period = period ?? new PeriodMapping(),
            Filters = [.. defaults._filters, .. own._filters],
            AbsentIsZero = own._absentIsZero || defaults._absentIsZero,
            NotCpr = [.. defaults._notCpr, .. own._notCpr],
        };
    }

    private static FileFormat FormatOf(YamlMap map)
    {
        var encoding = map.OneOf("encoding", TextEncodingKind.Auto, ("auto", TextEncodingKind.Auto), ("utf-8", TextEncodingKind.Utf8), ("utf-16", TextEncodingKind.Utf16), ("windows-1252", TextEncodingKind.Windows1252));
        var separator = map.OptionalText("separator");
        if (separator is not null && separator is not (";" or "," or "|" or "\t" or "tab"))
        {
            map.Mistake("separator", $"'{separator}' as separator", "one of ';', ',', '|', tab");
        }

        var point = map.OneOf("decimal", NumberMark.Undeclared, ("point", NumberMark.Point), ("comma", NumberMark.Comma), ("auto", NumberMark.Undeclared));
        var thousands = map.OneOf("thousands", NumberMark.Undeclared, ("none", NumberMark.None), ("point", NumberMark.Point), ("comma", NumberMark.Comma), ("blank", NumberMark.Blank), ("auto", NumberMark.Undeclared));
        if (point == thousands && point != NumberMark.Undeclared)
        {
            map.Mistake("thousands", $"the {(point == NumberMark.Point ? "point" : "comma")} as both decimal and thousands mark", "two different marks");
        }

        return new FileFormat
        {
            Encoding = encoding,
            Separator = separator is null ? null : separator == "tab" ? '\t' : separator[0],
            Numbers = Completed(point, thousands),
            Header = map.Has("header") ? map.Flag("header") : null,
            Columns = map.Texts("columns"),
            Skip = (int)(map.Integer("skip", 0, 1000) ?? 0),
            MissingWords = map.Texts("missing"),
            Sheet = map.OptionalText("sheet"),
        };
    }

    /// <summary>A declared decimal mark without a thousands mark means that there is none; a thousands mark alone leaves one decimal mark.</summary>
    private static NumberFormat Completed(NumberMark point, NumberMark thousands) => (point, thousands) switch
    {
        (NumberMark.Point or NumberMark.Comma, NumberMark.Undeclared) => new(point, NumberMark.None),
        (NumberMark.Undeclared, NumberMark.Point) => new(NumberMark.Comma, NumberMark.Point),
        (NumberMark.Undeclared, NumberMark.Comma) => new(NumberMark.Point, NumberMark.Comma),
        _ => new(point, thousands),
    };

    private static AreaMapping AreaOf(YamlMap map)
    {
        var match = AreaMatch.None;
        foreach (var word in map.Texts("match"))
        {
            var one = word switch
            {
                "code" => AreaMatch.Code,
                "code4" => AreaMatch.FourDigits,
                "name" or "alias" => AreaMatch.Name,
                "transliterated" => AreaMatch.Transliterated,
                _ => AreaMatch.None,
            };
            if (one == AreaMatch.None)
            {
                map.Mistake("match", $"'{word}' as match", "code, code4, name, transliterated");
            }

            match |= one;
        }

        var within = map.Map("within");
        var area = new AreaMapping
        {
            Where = map.Has("column") ? map.WhereOf("column") : map.WhereOf("value"),
            Column = map.OptionalText("column"),
            Value = map.OptionalText("value"),
            InHeads = map.OneOf("columns", otherwise: false, ("areas", true)),
            Match = match == AreaMatch.None ? AreaMatch.All : match,
            Kind = map.OneOf<AreaKind?>("kind", null, [.. AreaFile.Kinds.Select(k => (k.Word, (AreaKind?)k.Value))]),
            WithinColumn = within?.OptionalText("column"),
            WithinArea = within?.OptionalText("area"),
            Unknown = map.OneOf("unknown", UnknownArea.Refuse, ("reject", UnknownArea.Reject), ("ignore", UnknownArea.Ignore), ("refuse", UnknownArea.Refuse)),
            Translate = Translations(map),
        };
        ExactlyOne(map, "area", "column: ...", area.Column is not null, area.Value is not null, area.InHeads);
        return area;
    }

    private static Dictionary<string, string> Translations(YamlMap map)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Map("translate") is { } translate)
        {
            foreach (var key in translate.Keys)
            {
                result[Filter.Normal(key)] = translate.Text(key);
            }
        }

        return result;
    }

    private static PeriodMapping PeriodOf(YamlMap map)
    {
        var period = new PeriodMapping
        {
            Where = map.Has("column") ? map.WhereOf("column") : map.Where,
            Column = map.OptionalText("column"),
            Value = map.Period("value"),
            InHeads = map.OneOf("columns", otherwise: false, ("years", true), ("periods", true)),
            Format = map.Text("format", "code"),
            Gather = map.OneOf<PeriodKind?>("gather", null, ("year", PeriodKind.Year), ("half-year", PeriodKind.HalfYear), ("quarter", PeriodKind.Quarter), ("month", PeriodKind.Month), ("school-year", PeriodKind.SchoolYear)),
            Shift = (int)(map.Integer("shift", -200, 200) ?? 0),
        };
        if (!PeriodText.IsFormat(period.Format))
        {
            map.Mistake("format", $"'{period.Format}' as period format", "'code', or a date pattern of d, M, y and separators such as dd-MM-yyyy");
        }

        ExactlyOne(map, "period", "column: ...", period.Column is not null, map.Has("value"), period.InHeads);
        return period;
    }

    private static void ExactlyOne(YamlMap map, string what, string example, params bool[] given)
    {
        var count = given.Count(g => g);
        if (count == 0)
        {
            map.Missing(example.Split(':')[0]);
        }
        else if (count > 1)
        {
            map.Mistake(what, $"'column', 'value' and 'columns' together", $"one of them: where the {what} comes from");
        }
    }
}
