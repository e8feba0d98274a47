using System.Net;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// Statistikbanken's SAS export: a SAS program around DSTML (Danmarks Statistik's XML). The XML claims UTF-16, the file is
/// Windows-1252: the bytes decide.
/// </summary>
internal static class DstmlReader
{
    /// <summary>Opens a SAS or DSTML file.</summary>
    public static Extract Open(string path, string file, FileFormat format)
    {
        var whole = WholeFile.Read(path, file);
        var text = whole.Text(format.Encoding, file, out var encoding);
        var start = text.IndexOf("<Cube", StringComparison.Ordinal);
        var data = start < 0 ? -1 : text.IndexOf("<Data>", start, StringComparison.Ordinal);
        if (data < 0)
        {
            throw new SourceException(file, "the file has no <Cube> with <Data>", "a SAS/DSTML export of Statistikbanken", "Make the extract again; it may be cut.");
        }

        var variables = Variables(text[start..data], file);
        return new MemoryExtract(file, whole.Sha256, CodedColumns.LayoutOf(ReaderKind.Dstml, variables.Select(v => v.Variable.Name)), () => Records(text, data, variables, file), encoding);
    }

    private static List<(string Id, CodedVariable Variable, Dictionary<string, string> Texts)> Variables(string meta, string file)
    {
        var result = new List<(string, CodedVariable, Dictionary<string, string>)>();
        var at = 0;
        while ((at = meta.IndexOf("<Variable ", at, StringComparison.Ordinal)) >= 0)
        {
            var end = meta.IndexOf("</Variable>", at, StringComparison.Ordinal);
            var close = meta.IndexOf('>', at);
            if (end < 0 || close < 0 || close > end)
            {
                throw Cut(file);
            }

            var tag = meta[at..close];
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (code, text) in Values(meta[close..end]))
            {
                texts[code] = text;
            }

            var name = Attribute(tag, "Text");
            if (name is null || Attribute(tag, "Code") is not { } id)
            {
                throw Cut(file);
            }

            result.Add((id, new CodedVariable(name, [.. texts.Keys], [.. texts.Values]), texts));
            at = end;
        }

        return result.Count > 0 && result.Select(r => r.Item2.Name).Distinct(StringComparer.Ordinal).Count() == result.Count ? result : throw Cut(file);
    }

    private static IEnumerable<(string Code, string Text)> Values(string block)
    {
        var at = 0;
        while ((at = block.IndexOf("<Value ", at, StringComparison.Ordinal)) >= 0)
        {
            var close = block.IndexOf('>', at);
            var end = block.IndexOf("</Value>", at, StringComparison.Ordinal);
            if (close < 0 || end < close || Attribute(block[at..close], "Code") is not { } code)
            {
                yield break;
            }

            yield return (code, WebUtility.HtmlDecode(block[(close + 1)..end]).Trim());
            at = end;
        }
    }

    private static IEnumerable<MemoryRecord> Records(string text, int data, List<(string Id, CodedVariable Variable, Dictionary<string, string> Texts)> variables, string file)
    {
        var end = text.IndexOf("</Data>", data, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Cut(file);
        }

        var line = 1 + text.AsSpan(0, data).Count('\n');
        var counted = data;
        var at = data;
        while ((at = text.IndexOf("<No", at, StringComparison.Ordinal)) >= 0 && at < end)
        {
            line += text.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            var close = text.IndexOf('>', at);
            var finish = text.IndexOf("</No>", at, StringComparison.Ordinal);
            if (close < 0 || finish < close || finish > end)
            {
                throw new SourceException($"{file}:{line}", "a <No> element does not end", "<No V1=\"...\">number</No>", "Make the extract again; it may be cut.");
            }

            var tag = text[at..close];
            var fields = new List<string?>((variables.Count * 2) + 1);
            foreach (var (id, _, texts) in variables)
            {
                var code = Attribute(tag, id);
                fields.Add(code);
                fields.Add(code is null ? null : texts.GetValueOrDefault(code, code));
            }

            fields.Add(text[(close + 1)..finish].Trim());
            yield return new MemoryRecord(line, fields);
            at = finish;
        }
    }

    private static string? Attribute(string tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = at + name.Length + 3;
        var end = tag.IndexOf('"', start);
        return end < 0 ? null : WebUtility.HtmlDecode(tag[start..end]);
    }

    private static SourceException Cut(string file) => new(file, "the description of the variables is not complete", "<Variable Code=... Text=...> with <Value> elements", "Make the extract again; it may be cut.");
}
