using System.Text;
using Indicators.Model;
using YamlDotNet.Core;

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
        var tokens = new YamlTokens(text, displayName);
        try
        {
            return tokens.Document()
                ?? throw new PlanException([new($"{displayName}:1", "the file is empty", "a YAML mapping such as 'title: ...'")]);
        }
        catch (YamlException e)
        {
            throw NotYaml(displayName, text, e.Start.Index > 0 ? e.Start : tokens.Reached, "what stands here fits neither a key with its value nor an entry of a list");
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner throws this, without a place, for some texts that break off inside a flow collection.
            throw new PlanException([new($"{displayName}:1", "this is not YAML (a bracket, brace or quote is not closed, or closed twice)", "", "Check the brackets and quotes of the whole file.")]);
        }
    }

    /// <summary>What is said of a text that is no YAML: what a person did wrong where that can be seen, else what the reading stumbled over.</summary>
    internal static PlanException NotYaml(string displayName, string text, Mark mark, string otherwise) => new(
    [
        YamlBlame.Find(displayName, text, (int)mark.Line)
            ?? new($"{displayName}:{mark.Line}:{mark.Column}", $"this is not YAML ({otherwise})", "", "Check indentation, colons and quotes here and on the line above."),
    ]);

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
