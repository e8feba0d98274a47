using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>The keywords of a PX file before its data block, in the file's main language.</summary>
internal sealed class PxDocument
{
    private readonly Dictionary<string, IReadOnlyList<string>> _keys = new(StringComparer.Ordinal);
    private readonly string _file;

    /// <summary>Reads the keywords.</summary>
    public PxDocument(string text, string file)
    {
        Text = text;
        _file = file;
        var at = 0;
        while (true)
        {
            at = SkipBlank(at);
            var equals = KeyEnd(at);
            var key = text[at..equals].Trim();
            at = equals + 1;
            if (key == "DATA")
            {
                DataStart = at;
                return;
            }

            var values = Values(ref at, key);

            // Other languages repeat the same facts; the main language has no [..].
            if (!key.Contains('[', StringComparison.Ordinal))
            {
                _keys[key.Replace(" ", "", StringComparison.Ordinal) is var tight && key.Contains('"', StringComparison.Ordinal) ? key : tight] = values;
            }
        }
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Where the data block begins.</summary>
    public int DataStart { get; }

    /// <summary>The values of a keyword; empty when it is not there.</summary>
    public IReadOnlyList<string> List(string key) => _keys.GetValueOrDefault(key, []);

    /// <summary>The values of a keyword about a variable.</summary>
    public IReadOnlyList<string> List(string key, string subject) => List($"{key}(\"{subject}\")");

    /// <summary>A variable with its values; a time variable's codes are time codes.</summary>
    public CodedVariable Variable(string name)
    {
        var texts = List("VALUES", name);
        var codes = List("CODES", name);
        if (texts.Count == 0)
        {
            texts = codes;
        }

        if (texts.Count == 0)
        {
            throw new SourceException(_file, $"the variable '{name}' has no VALUES", $"VALUES(\"{name}\")=...", "Make the extract again.");
        }

        var times = Times(List("TIMEVAL", name));
        if (times.Count == texts.Count)
        {
            codes = times;
        }

        return codes.Count == 0 || codes.Count == texts.Count
            ? new CodedVariable(name, codes.Count == 0 ? texts : codes, texts)
            : throw new SourceException(_file, $"the variable '{name}' has {texts.Count} VALUES but {codes.Count} CODES", "as many codes as values", "Make the extract again.");
    }

    private static List<string> Times(IReadOnlyList<string> timeval)
    {
        if (timeval.Count < 2 || !timeval[0].StartsWith("TLIST(", StringComparison.Ordinal) || timeval[0].Length < 7)
        {
            return [];
        }

        var kind = timeval[0][6];
        var codes = new List<string>(timeval.Count - 1);
        foreach (var value in timeval.Skip(1))
        {
            var code = kind switch
            {
                'A' => value,
                'H' when value.Length == 5 => $"{value[..4]}H{value[4]}",
                'Q' when value.Length == 5 => $"{value[..4]}K{value[4]}",
                'M' when value.Length == 6 => $"{value[..4]}M{value[4..]}",
                'W' when value.Length == 6 => $"{value[..4]}U{value[4..]}",
                _ => "",
            };
            if (!Period.TryParse(code, out _))
            {
                return [];
            }

            codes.Add(code);
        }

        return codes;
    }

    private int SkipBlank(int at)
    {
        while (at < Text.Length && char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        return at < Text.Length ? at : throw NoData();
    }

    private int KeyEnd(int at)
    {
        var quoted = false;
        for (var i = at; i < Text.Length; i++)
        {
            if (Text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (Text[i] == '=' && !quoted)
            {
                return i;
            }
        }

        throw NoData();
    }

    private SourceException NoData() => new(_file, "the file ends before DATA=", "a PX file with a data block", "Make the extract again; it may be cut.");

    /// <summary>Values up to the semicolon that ends the keyword; neighbouring strings without comma are one long string.</summary>
    private List<string> Values(ref int at, string key)
    {
        var values = new List<string>();
        var joins = false;
        while (true)
        {
            at = SkipBlank(at);
            switch (Text[at])
            {
                case ';':
                    at++;
                    return values;
                case ',':
                    joins = false;
                    at++;
                    continue;
                case '"':
                    var text = Quoted(ref at, key);
                    if (joins)
                    {
                        values[^1] += text;
                    }
                    else
                    {
                        values.Add(text);
                    }

                    joins = true;
                    continue;
                default:
                    values.Add(Bare(ref at));
                    joins = false;
                    continue;
            }
        }
    }

    private string Quoted(ref int at, string key)
    {
        var end = Text.IndexOf('"', at + 1);
        if (end < 0)
        {
            throw new SourceException($"{_file}:{(1 + Text.AsSpan(0, at).Count('\n')).ToString(CultureInfo.InvariantCulture)}", $"a quote in {key} is not closed", "a closing quote", "Make the extract again; it may be cut.");
        }

        var text = Text[(at + 1)..end];
        at = end + 1;
        return text;
    }

    /// <summary>A word such as YES, or TLIST(A1,"1994"-"1996"), whose parentheses may hold commas.</summary>
    private string Bare(ref int at)
    {
        var start = at;
        var depth = 0;
        while (at < Text.Length && (depth > 0 || Text[at] is not (',' or ';')))
        {
            depth += Text[at] == '(' ? 1 : Text[at] == ')' ? -1 : 0;
            at++;
        }

        return Text[start..at].Trim();
    }
}
