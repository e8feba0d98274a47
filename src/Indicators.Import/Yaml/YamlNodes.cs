namespace Indicators.Import.Yaml;

/// <summary>A node of a YAML document with its place in the file.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
public abstract record YamlNode(int Line, int Column);

/// <summary>A scalar. It stays text: <c>no</c> and <c>012</c> are what they look like.</summary>
public sealed record YamlScalar(string Text, bool Quoted, int Line, int Column) : YamlNode(Line, Column)
{
    /// <summary>True for an empty or <c>~</c> or <c>null</c> scalar that is not quoted.</summary>
    public bool IsNull => !Quoted && Text is "" or "~" or "null";
}

/// <summary>A sequence.</summary>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

/// <summary>One key of a mapping with its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A mapping whose keys are unique scalars, in the order of the document.</summary>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column);
