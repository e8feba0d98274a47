using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Yaml;

/// <summary>
/// A mapping being bound. Each question for a key marks it as known; what nobody asked for is reported as an unknown key,
/// so the binder is the one place that says what a document may hold. A wrong value is noted as a mistake and a harmless
/// stand-in is returned, so that all mistakes of a document come at once.
/// </summary>
public sealed class YamlMap
{
    private readonly YamlMapping _mapping;
    private readonly string _file;
    private readonly List<DocumentMistake> _mistakes;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<YamlMap> _children = [];

    private YamlMap(YamlMapping mapping, string file, List<DocumentMistake> mistakes)
    {
        _mapping = mapping;
        _file = file;
        _mistakes = mistakes;
    }

    /// <summary>The keys in the order of the document.</summary>
    public IEnumerable<string> Keys => _mapping.Entries.Select(e => e.Key.Text);

    /// <summary>File, line and column of the mapping.</summary>
    public string Where => At(_mapping);

    /// <summary>Wraps the root of a document.</summary>
    public static YamlMap Root(YamlNode root, string file, List<DocumentMistake> mistakes)
    {
        if (root is YamlMapping mapping)
        {
            return new YamlMap(mapping, file, mistakes);
        }

        mistakes.Add(new($"{file}:{root.Line}:{root.Column}", "the document is not a mapping", "keys with values such as 'title: ...'"));
        return new YamlMap(new YamlMapping([], root.Line, root.Column), file, mistakes);
    }

    /// <summary>True when the key is there with a value.</summary>
    public bool Has(string key) => Node(key) is not null;

    /// <summary>Place of a key's value, of the key itself when its value is empty, or of the mapping when the key is missing. Does not ask for the key.</summary>
    public string WhereOf(string key)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Key.Text == key)
            {
                return At(entry.Value is YamlScalar { IsNull: true } ? entry.Key : entry.Value);
            }
        }

        return Where;
    }

    /// <summary>Notes a mistake at a key.</summary>
    public void Mistake(string key, string found, string expected = "", string action = "") => _mistakes.Add(new(WhereOf(key), found, expected, action));

    /// <summary>A text that must be there and not be empty.</summary>
    public string Text(string key)
    {
        var text = OptionalText(key);
        if (text is null)
        {
            Missing(key);
        }

        return text ?? "";
    }

    /// <summary>A text, or null when the key is missing or empty.</summary>
    public string? OptionalText(string key) => Scalar(key)?.Text is { Length: > 0 } text ? text : null;

    /// <summary>A text with a default.</summary>
    public string Text(string key, string otherwise) => OptionalText(key) ?? otherwise;

    /// <summary>A true/false value.</summary>
    public bool Flag(string key, bool otherwise = false)
    {
        switch (Scalar(key)?.Text)
        {
            case null:
                return otherwise;
            case "true" or "yes" or "ja":
                return true;
            case "false" or "no" or "nej":
                return false;
            case var text:
                Mistake(key, $"'{text}' as {key}", "true or false");
                return otherwise;
        }
    }

    /// <summary>A whole number, or null when the key is missing.</summary>
    public long? Integer(string key, long least = long.MinValue, long most = long.MaxValue)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Mistake(key, $"'{scalar.Text}' as {key}", least == long.MinValue ? "a whole number" : $"a whole number of at least {least}" + (most == long.MaxValue ? "" : $" and at most {most}"));
        return null;
    }

    /// <summary>A number with a decimal point, or null when the key is missing.</summary>
    public decimal? Number(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Mistake(key, $"'{scalar.Text}' as {key}", "a number with a decimal point");
        return null;
    }

    /// <summary>A date <c>yyyy-mm-dd</c>, or null when the key is missing.</summary>
    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Mistake(key, $"'{scalar.Text}' as {key}", "a date such as 2019-10-01");
        return null;
    }

    /// <summary>A period in Statistikbanken's time code, or null when the key is missing.</summary>
    public Period? Period(string key)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        if (Model.Period.TryParse(scalar.Text, out var period))
        {
            return period;
        }

        Mistake(key, $"'{scalar.Text}' as {key}", "a period such as 2015, 2015K4, 2015M12 or 2019/2020");
        return null;
    }

    /// <summary>One of some words, turned into a value; the default when the key is missing.</summary>
    public T OneOf<T>(string key, T otherwise, params (string Word, T Value)[] choices)
    {
        if (Scalar(key) is not { } scalar)
        {
            return otherwise;
        }

        foreach (var (word, value) in choices)
        {
            if (word == scalar.Text)
            {
                return value;
            }
        }

        var near = EditDistance.Nearest(scalar.Text, choices.Select(c => c.Word));
        Mistake(key, $"'{scalar.Text}' as {key}", "one of " + string.Join(", ", choices.Select(c => c.Word)), near is null ? "" : $"Did you mean '{near}'?");
        return otherwise;
    }

    /// <summary>A list of texts; one text alone counts as a list of one; empty when the key is missing.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlScalar scalar:
                return [scalar.Text];
            case YamlSequence sequence:
                var texts = new List<string>();
                foreach (var item in sequence.Items)
                {
                    if (item is YamlScalar { IsNull: false } scalar)
                    {
                        texts.Add(scalar.Text);
                    }
                    else
                    {
                        _mistakes.Add(new(At(item), $"an item of {key} that is not a text", "a list of texts"));
                    }
                }

                return texts;
            case var other:
                _mistakes.Add(new(At(other), $"a mapping as {key}", "a list of texts"));
                return [];
        }
    }

    /// <summary>A mapping below a key, or null when it is missing.</summary>
    public YamlMap? Map(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMapping mapping:
                return Child(mapping);
            case var other:
                _mistakes.Add(new(At(other), $"{Kind(other)} as {key}", "a mapping with keys"));
                return null;
        }
    }

    /// <summary>A list of mappings below a key, each bound; one mapping alone counts as a list of one.</summary>
    public IReadOnlyList<T> Maps<T>(string key, Func<YamlMap, T> bind)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlMapping single:
                return [bind(Child(single))];
            case YamlSequence sequence:
                var result = new List<T>(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    if (item is YamlMapping mapping)
                    {
                        result.Add(bind(Child(mapping)));
                    }
                    else
                    {
                        _mistakes.Add(new(At(item), $"{Kind(item)} in {key}", "a mapping with keys"));
                    }
                }

                return result;
            case var other:
                _mistakes.Add(new(At(other), $"{Kind(other)} as {key}", "a list of mappings"));
                return [];
        }
    }

    /// <summary>The raw node of a key for forms that may be a text, a list or a mapping; null when missing.</summary>
    public YamlNode? Node(string key)
    {
        _asked.Add(key);
        foreach (var entry in _mapping.Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value is YamlScalar { IsNull: true } ? null : entry.Value;
            }
        }

        return null;
    }

    /// <summary>Wraps a nested mapping that was taken as a raw node.</summary>
    public YamlMap Child(YamlMapping mapping)
    {
        var child = new YamlMap(mapping, _file, _mistakes);
        _children.Add(child);
        return child;
    }

    /// <summary>Place of a node.</summary>
    public string At(YamlNode node) => $"{_file}:{node.Line}:{node.Column}";

    /// <summary>Notes a mistake at a node.</summary>
    public void Mistake(YamlNode node, string found, string expected = "", string action = "") => _mistakes.Add(new(At(node), found, expected, action));

    /// <summary>Notes that a key is missing.</summary>
    public void Missing(string key) => _mistakes.Add(new(Where, $"the key '{key}' is missing", $"'{key}: ...'"));

    /// <summary>Notes every key, here and below, that no binder asked for.</summary>
    public void ReportUnknownKeys()
    {
        YamlEntry? before = null;
        foreach (var entry in _mapping.Entries)
        {
            if (!_asked.Contains(entry.Key.Text))
            {
                if (before is { Value: YamlScalar whole } && entry.Value is YamlScalar { IsNull: true } && AreOneNumber(whole.Text, entry.Key.Text))
                {
                    // In braces a comma ends the value.
                    _mistakes.Add(new(At(whole), $"'{whole.Text},{entry.Key.Text}' as {before.Key.Text}", $"a number with a decimal point: {whole.Text}.{entry.Key.Text}", "Write a decimal point."));
                    continue;
                }

                var near = EditDistance.Nearest(entry.Key.Text, _asked);
                _mistakes.Add(new(At(entry.Key), $"the key '{entry.Key.Text}' is not known here", "one of " + string.Join(", ", _asked.Order(StringComparer.Ordinal)), near is null ? "" : $"Did you mean '{near}'?"));
            }

            before = entry;
        }

        foreach (var child in _children)
        {
            child.ReportUnknownKeys();
        }
    }

    /// <summary>True when two texts that a comma parts in braces are the two parts of one number.</summary>
    public static bool AreOneNumber(string whole, string fraction)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(fraction);
        return fraction.Length > 0 && fraction.All(char.IsAsciiDigit) && whole.TrimStart('-', '+') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);
    }

    private static string Kind(YamlNode node) => node switch { YamlScalar => "a text", YamlSequence => "a list", _ => "a mapping" };

    private YamlScalar? Scalar(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                _mistakes.Add(new(At(other), $"{Kind(other)} as {key}", "one value"));
                return null;
        }
    }
}
