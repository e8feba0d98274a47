namespace Indicators.Import.Extracts;

/// <summary>
/// Formats that store codes and texts give two columns for each variable: <c>name</c> with the code and <c>name.text</c>
/// with the text, and a last column <c>value</c>.
/// </summary>
internal static class CodedColumns
{
    /// <summary>What is added to a variable's name for its text column.</summary>
    public const string TextSuffix = ".text";

    /// <summary>The layout of a file with these variables.</summary>
    public static Layout LayoutOf(ReaderKind reader, IEnumerable<string> variables) =>
        new(reader, [.. variables.SelectMany(v => new[] { v, v + TextSuffix }), "value"]) { PlainNumbers = true };
}

/// <summary>A variable of a coded format.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Codes">The codes of its values, in order.</param>
/// <param name="Texts">Their texts.</param>
internal sealed record CodedVariable(string Name, IReadOnlyList<string> Codes, IReadOnlyList<string> Texts)
{
    /// <summary>How many values it has.</summary>
    public int Count => Codes.Count;
}
