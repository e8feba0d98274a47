using System.Globalization;
using System.Text;
using Indicators.Import.Extracts;
using Indicators.Import.Privacy;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>
/// Proposes a mapping for a file that it has never seen: YAML with comments that say what each choice rests on, and what
/// could not be decided.
/// </summary>
public static class MappingSuggestion
{
    private const int ShownValues = 12;

    /// <summary>Proposes a mapping.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="file">How the mapping is to name it, e.g. <c>extracts/folk1a.csv</c>.</param>
    /// <param name="areas">Known areas, to recognise the area column.</param>
    /// <exception cref="SourceException">The file cannot be read, or holds no figures.</exception>
    public static string For(string path, string file, AreaCatalogue? areas = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(file);
        areas ??= new AreaCatalogue([]);
        var format = new FileFormat();
        Extract extract;
        var unnamed = false;
        try
        {
            extract = ExtractFile.Open(path, file, ReaderKind.Auto, format);
        }
        catch (SourceException e) when (FieldsWithoutNames(e) is { } count)
        {
            unnamed = true;
            format = format with { Columns = [.. Enumerable.Range(1, count).Select(i => $"column{i.ToString(CultureInfo.InvariantCulture)}")] };
            extract = ExtractFile.Open(path, file, ReaderKind.Auto, format);
        }

        CprGuard.RefuseInHeader(file, extract.Layout.Columns);
        return Write(extract, ColumnProfile.Sample(extract, areas), file, unnamed);
    }

    /// <summary>The number of fields when the trouble is that they have no names.</summary>
    private static int? FieldsWithoutNames(SourceException e) =>
        e.Expected == "column names" && int.TryParse(e.Found.Split(' ').SkipWhile(w => w is not ("has" or "have")).Where(w => w.All(char.IsAsciiDigit)).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;

    private static string Write(Extract extract, FileSample sample, string file, bool unnamed)
    {
        var roles = new ColumnRoles(sample, extract.Layout);
        var undecided = new List<string>();
        var yaml = new StringBuilder();
        yaml.Append("# A proposal made from the file's content. Read each comment, correct it, and give the indicator its code.\n");
        yaml.Append("sources:\n");
        Line(yaml, $"  - file: {Plain(file)}");
        Line(yaml, $"    reader: {ReaderWord(extract.Layout.Reader)}");
        WriteFormat(yaml, extract, sample.Columns, roles.Value, extract.Layout.Heads.ToHashSet(), unnamed, undecided);
        WriteArea(yaml, roles, undecided);
        WritePeriod(yaml, roles, sample.IsCut, undecided);
        WriteFilters(yaml, roles, sample.IsCut, undecided);
        yaml.Append("indicators:\n");
        WriteFigure(yaml, roles, undecided);
        yaml.Append(undecided.Count == 0 ? "# Everything could be decided from the content.\n" : "# Could not be decided:\n");
        foreach (var open in undecided)
        {
            Line(yaml, $"#  - {open}");
        }

        return yaml.ToString();
    }

    private static void WriteFigure(StringBuilder yaml, ColumnRoles roles, List<string> undecided)
    {
        yaml.Append("  - code: my-indicator            # the code of an indicator in indicators.yaml\n");
        if (roles.HasHeads)
        {
            yaml.Append("    value: {column: value}        # each cell under the heads\n");
        }
        else if (roles is { Part: { } part, Whole: { } whole })
        {
            Line(yaml, $"    numerator: {{column: {Plain(part.Name)}}}");
            Line(yaml, $"    denominator: {{column: {Plain(whole.Name)}}}   # the larger of two columns of whole numbers");
            undecided.Add($"whether '{part.Name}' is counted among '{whole.Name}': if they are figures of their own, write an indicator with 'value: {{column: ...}}' for each");
        }
        else if (roles.Value is { } value)
        {
            Line(yaml, $"    value: {{column: {Plain(value.Name)}}}");
            if (roles.OtherPair is { } pair)
            {
                yaml.Append("    # To compute a share from two numbers, of which the first is never the larger one in this file, write instead:\n");
                Line(yaml, $"    # numerator: {{column: {Plain(pair.Part.Name)}}}");
                Line(yaml, $"    # denominator: {{column: {Plain(pair.Whole.Name)}}}");
            }
            else
            {
                yaml.Append("    # To add rows up instead: numerator: {column: ..., where: {...}}, denominator: {column: ..., where: {...}}\n");
            }
        }
        else
        {
            yaml.Append("    numerator: {count: rows}      # no column of figures was found: each row may be a case or person\n");
            undecided.Add("which figure the file gives: it seems to have one row for each case");
        }

        if (roles.Others.Count > 0)
        {
            yaml.Append("  # Further columns of figures; each can be an indicator with a code of its own:\n");
            foreach (var other in roles.Others)
            {
                Line(yaml, $"  # - {{code: ..., value: {{column: {Plain(other.Name)}}}}}");
            }
        }
    }

    private static void WriteFormat(StringBuilder yaml, Extract extract, IReadOnlyList<ColumnProfile> columns, ColumnProfile? value, HashSet<int> heads, bool unnamed, List<string> undecided)
    {
        var parts = new List<string>();
        if (extract.Encoding is { } encoding)
        {
            parts.Add("encoding: " + encoding switch { TextEncodingKind.Utf16 => "utf-16", TextEncodingKind.Windows1252 => "windows-1252", _ => "utf-8" });
        }

        if (extract.Separator is { } separator)
        {
            parts.Add($"separator: \"{(separator == '\t' ? "tab" : separator.ToString())}\"");
        }

        var comments = new List<string>();
        if (!extract.Layout.PlainNumbers && NumberFormatOf(columns, c => c == value || heads.Contains(c.Index), comments, undecided) is { } numbers)
        {
            parts.Add($"decimal: {(numbers.Decimal == NumberMark.Comma ? "comma" : "point")}");
            parts.Add($"thousands: {numbers.Thousands switch { NumberMark.Point => "point", NumberMark.Comma => "comma", NumberMark.Blank => "blank", _ => "none" }}");
        }

        if (unnamed)
        {
            parts.Add($"columns: [{string.Join(", ", extract.Layout.Columns)}]");
            undecided.Add("what the columns are called: the file has no header");
        }

        comments.ForEach(c => Line(yaml, $"    # Number format: {c}"));
        if (parts.Count > 0)
        {
            Line(yaml, $"    format: {{{string.Join(", ", parts)}}}");
        }
    }

    /// <summary>
    /// The number format that the columns of figures prove, the heads of a wide table taken as one column. It is for the whole
    /// file, so it is proposed only when no other column speaks against it or can be read in two ways.
    /// </summary>
    private static NumberFormat? NumberFormatOf(IReadOnlyList<ColumnProfile> columns, Func<ColumnProfile, bool> isValue, List<string> comments, List<string> undecided)
    {
        var values = new NumberEvidence();
        foreach (var column in columns.Where(isValue))
        {
            values.Merge(column.Evidence);
        }

        var asked = columns.Where(c => !isValue(c) && c.NumberShare > 0.8).Select(c => (c.Name, c.Evidence)).Prepend((Name: columns.Where(isValue).Select(c => c.Name).FirstOrDefault("value"), Evidence: values));
        var proven = new List<NumberFormat>();
        var open = 0;
        foreach (var (name, evidence) in asked.Where(e => e.Evidence.HasMarks))
        {
            try
            {
                proven.Add(evidence.Decide(NumberFormat.Undeclared, "", name));
            }
            catch (SourceException e)
            {
                comments.Add($"{e.Found}. {e.Action}");
                undecided.Add("the number format: " + e.Found);
                open++;
            }
        }

        if (proven.Select(f => f.Decimal).Distinct().Count() > 1)
        {
            undecided.Add("the number format: some columns have a decimal point and others a decimal comma");
            open++;
        }

        return open > 0 || proven.Count == 0 ? null : proven[0] with { Thousands = proven.Select(f => f.Thousands).FirstOrDefault(t => t is not NumberMark.None, NumberMark.None) };
    }

    private static void WriteArea(StringBuilder yaml, ColumnRoles roles, List<string> undecided)
    {
        if (roles.Area is not { } area)
        {
            yaml.Append("    area: {value: area-code}       # no column of areas was found: write the code of the area that the file is about\n");
            undecided.Add("which area the figures are about; until its code is written, 'indicators check' refuses the mapping");
            return;
        }

        var unknown = area.Texts.Where(t => !area.KnownAreas.Contains(t)).ToList();
        var listed = Listed(unknown.Take(ShownValues)) + (unknown.Count > ShownValues ? $" and {Count(unknown.Count - ShownValues)} more" : "");
        if (roles.AreaIsUnknown)
        {
            Line(yaml, $"    area: {{column: {Plain(area.Name)}}}   # looks like the area; not known: {listed}; describe it in areas.yaml");
            undecided.Add($"which area the figures are about: '{area.Name}' looks like it, but areas.yaml does not know {listed}");
            return;
        }

        Line(yaml, $"    area: {{column: {Plain(area.Name)}{(unknown.Count > 0 ? ", unknown: reject" : "")}}}   # {(unknown.Count > 0 ? $"{Share(area.AreaShare)} of it" : "all of it")} is known areas");
        if (unknown.Count > 0)
        {
            Line(yaml, $"    # Not known: {listed}. Add them to areas.yaml, or write 'unknown: ignore'.");
            undecided.Add($"which areas {listed} are");
        }
    }

    private static void WritePeriod(StringBuilder yaml, ColumnRoles roles, bool isCut, List<string> undecided)
    {
        if (roles.PeriodsAreHeads)
        {
            yaml.Append("    period: {columns: periods}      # the heads of the columns are periods\n");
        }
        else if (roles.Period is { } period)
        {
            var format = period.PeriodFormat == "code" ? "" : $", format: {Plain(period.PeriodFormat)}";
            var span = period.Periods is { } p ? p.First == p.Last ? $"   # {p.First} only" : $"   # {p.First} to {p.Last}" : "";
            Line(yaml, $"    period: {{column: {Plain(period.Name)}{format}}}{span}{(isCut ? " in the first rows" : "")}");
        }
        else
        {
            yaml.Append("    period: {value: 2020}           # no column of periods was found: write the period that the file is about\n");
            undecided.Add("which period the figures are about");
        }
    }

    private static void WriteFilters(StringBuilder yaml, ColumnRoles roles, bool isCut, List<string> undecided)
    {
        var lines = new List<string>();
        var rowsAreCases = roles.Value is null && roles.Part is null && !roles.HasHeads;
        foreach (var column in roles.Dimensions)
        {
            var total = ColumnRoles.TotalOf(column);
            var shown = "[" + string.Join(", ", column.Texts.Take(ShownValues).Select(Plain)) + "]";
            var more = column.Texts.Count > ShownValues ? $"; {Count(column.Texts.Count - ShownValues)} more" : "";
            if (column.Texts.Count == 0)
            {
                continue;
            }

            if (column.Texts.Count == 1)
            {
                lines.Add($"      {Plain(column.Name)}: {shown}   # the only value");
            }
            else if (total is not null)
            {
                lines.Add($"      {Plain(column.Name)}: [{Plain(total)}]   # the total of {shown}{more}");
            }
            else
            {
                var areas = column.AreaShare > 0.5;
                lines.Add($"      # {Plain(column.Name)}: {shown}{(areas ? $"   # another column of areas{more}" : more.Length > 0 ? $"   # {more[2..]}" : "")}");
                if (roles.Collisions.TryGetValue(column, out var collision))
                {
                    undecided.Add($"which values of '{column.Name}' are meant: {Count(collision.Rows)} rows give a figure for {CprGuard.Redact(collision.Place)}, and differ in it");
                }
                else if (!areas && (rowsAreCases || isCut))
                {
                    undecided.Add($"which values of '{column.Name}' are meant (without a filter all are taken)");
                }
            }
        }

        if (lines.Count == 0)
        {
            return;
        }

        yaml.Append(lines.Exists(l => !l.TrimStart().StartsWith('#')) ? "    where:\n" : "    # where:\n");
        lines.ForEach(l => Line(yaml, l));
    }

    private static string ReaderWord(ReaderKind kind) => kind switch
    {
        ReaderKind.JsonStat => "jsonstat",
        ReaderKind.JsonRows => "json-rows",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Share(double share) => Math.Round(share * 100).ToString(CultureInfo.InvariantCulture) + " %";

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Listed(IEnumerable<string> texts) => string.Join(", ", texts.Select(t => CprGuard.Redact(OneLine(t.Length > 60 ? t[..60] : t))));

    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);

    /// <summary>A text as a YAML scalar; always quoted unless it is a plain word.</summary>
    private static string Plain(string text) => text.Length > 0 && text.All(c => char.IsLetter(c) || c is '_' or '/' || (c == '-' && text[0] != '-') || (c is '.' && text[0] != '.')) && text is not ("null" or "true" or "false" or "yes" or "no")
        ? text
        : $"\"{OneLine(CprGuard.Redact(text)).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Line(StringBuilder yaml, string text) => yaml.Append(text).Append('\n');
}
