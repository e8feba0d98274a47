using System.Text;
using Indicators.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Indicators.Import.Yaml;

/// <summary>
/// Reads a YAML document into nodes, within limits that keep a hostile file from hanging or killing the process:
/// at most 1 MB, 64 levels, no anchors or aliases, one document, unique keys.
/// </summary>
public static class YamlFile
{
    /// <summary>Largest accepted file in bytes.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>Deepest accepted nesting.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a file and binds it; every mistake of the document is thrown at once.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name the file.</param>
    /// <param name="bind">Turns the root mapping into the wanted object, reporting mistakes through the map.</param>
    /// <exception cref="PlanException">The document has mistakes.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static T Read<T>(string path, string displayName, Func<YamlMap, T> bind) => Bind(ReadBytes(path, displayName), displayName, bind);

    /// <summary>Binds a document that is already in memory.</summary>
    public static T Bind<T>(byte[] bytes, string displayName, Func<YamlMap, T> bind)
    {
        var mistakes = new List<DocumentMistake>();
        var root = Parse(bytes, displayName);
        var map = YamlMap.Root(root, displayName, mistakes);
        var result = bind(map);
        map.ReportUnknownKeys();
        return mistakes.Count > 0
            ? throw new PlanException([.. mistakes.OrderBy(m => PlaceOf(m.Where)).Distinct()])
            : result;
    }

    /// <summary>Reads a file's bytes within the size limit.</summary>
    public static byte[] ReadBytes(string path, string displayName)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new SourceException(displayName, "this is a folder", "a YAML file");
            }

            var info = new FileInfo(path);
            if (!info.Exists)
            {
                throw new SourceException(displayName, "there is no such file", "a YAML file");
            }

            return info.Length > MaxBytes
                ? throw new SourceException(displayName, $"the file has {info.Length} bytes", $"at most {MaxBytes} bytes", "Split it, or keep data in CSV files.")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(displayName, $"the file cannot be read ({e.Message})", inner: e);
        }
    }

    /// <summary>Parses a document into nodes.</summary>
    public static YamlNode Parse(byte[] bytes, string displayName)
    {
        var text = Decode(bytes, displayName);
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Current is StreamEnd)
            {
                throw new PlanException([new($"{displayName}:1", "the file is empty", "a YAML mapping such as 'title: ...'")]);
            }

            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, displayName, 1);
            parser.Consume<DocumentEnd>();
            return parser.Current is StreamEnd or null
                ? root
                : throw new PlanException([new(At(displayName, parser.Current.Start), "a second document begins here", "one document per file")]);
        }
        catch (YamlException e)
        {
            throw new PlanException([new(At(displayName, e.Start), $"this is not YAML ({Tidy(e.Message)})", "", "Check indentation, colons and quotes here and on the line above.")]);
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner throws this, without a place, for some texts that break off inside a flow collection.
            throw new PlanException([new($"{displayName}:1", "this is not YAML (a bracket, brace or quote is not closed, or closed twice)", "", "Check the brackets and quotes of the whole file.")]);
        }
    }

    private static string Decode(byte[] bytes, string displayName)
    {
        try
        {
            var text = new UTF8Encoding(false, true).GetString(bytes);
            return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        }
        catch (DecoderFallbackException e)
        {
            throw new SourceException(displayName, "the file is not UTF-8", "UTF-8", "Save it as UTF-8 in the editor.", e);
        }
    }

    private static YamlNode ReadNode(Parser parser, string file, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new PlanException([new(At(file, parser.Current!.Start), $"nesting is deeper than {MaxDepth} levels", "a flatter document")]);
        }

        switch (parser.Current)
        {
            case Scalar scalar:
                RefuseAnchor(scalar.Anchor, scalar.Start, file);
                parser.MoveNext();
                return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, (int)scalar.Start.Line, (int)scalar.Start.Column);
            case SequenceStart start:
                RefuseAnchor(start.Anchor, start.Start, file);
                parser.MoveNext();
                var items = new List<YamlNode>();
                while (parser.Current is not SequenceEnd)
                {
                    items.Add(ReadNode(parser, file, depth + 1));
                }

                parser.MoveNext();
                return new YamlSequence(items, (int)start.Start.Line, (int)start.Start.Column);
            case MappingStart start:
                RefuseAnchor(start.Anchor, start.Start, file);
                parser.MoveNext();
                return ReadMapping(parser, file, depth, start.Start);
            case AnchorAlias alias:
                throw new PlanException([new(At(file, alias.Start), $"the alias '*{alias.Value}' is not allowed", "the value itself")]);
            default:
                throw new PlanException([new($"{file}:1", "the file ends too early")]);
        }
    }

    private static YamlMapping ReadMapping(Parser parser, string file, int depth, Mark start)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var keyStart = parser.Current!.Start;
            if (ReadNode(parser, file, depth + 1) is not YamlScalar key)
            {
                throw new PlanException([new(At(file, keyStart), "a key that is a list or a mapping", "a word as key")]);
            }

            if (!seen.TryAdd(key.Text, key.Line))
            {
                throw new PlanException([new($"{file}:{key.Line}:{key.Column}", $"the key '{key.Text}' stands twice (first in line {seen[key.Text]})", "each key once")]);
            }

            entries.Add(new YamlEntry(key, ReadNode(parser, file, depth + 1)));
        }

        parser.MoveNext();
        return new YamlMapping(entries, (int)start.Line, (int)start.Column);
    }

    private static void RefuseAnchor(AnchorName anchor, Mark start, string file)
    {
        if (!anchor.IsEmpty)
        {
            throw new PlanException([new(At(file, start), $"the anchor '&{anchor.Value}' is not allowed", "the value itself")]);
        }
    }

    private static string At(string file, Mark mark) => $"{file}:{mark.Line}:{mark.Column}";

    private static string Tidy(string message)
    {
        var end = message.IndexOf("): ", StringComparison.Ordinal);
        return (end >= 0 ? message[(end + 3)..] : message).TrimEnd('.');
    }

    private static (int Line, int Column) PlaceOf(string where)
    {
        var parts = where.Split(':');
        return parts.Length >= 3
            && int.TryParse(parts[^2], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var line)
            && int.TryParse(parts[^1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var column)
            ? (line, column)
            : (0, 0);
    }
}
