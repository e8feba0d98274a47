using Indicators.Import.Extracts;
using Indicators.Import.Privacy;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Why a column that a mapping names is not in a file, where the file's heading tells: cut at another mark, or read with other letters.</summary>
internal static class MissingColumn
{
    /// <summary>The mistake behind a missing column; null when the heading does not tell.</summary>
    public static MappingException? Explained(string name, string where, MappingSource source, Layout layout, string file)
    {
        if (source.Format.Separator is { } declared && layout.Columns is [var heading] && OtherMark(heading, declared) is { } found)
        {
            return new MappingException(
                where,
                $"the heading of {file} has {Word(found)}, while the mapping says 'separator: {Written(declared)}', so that no column '{name}' is found",
                $"a file with {Word(declared)}",
                $"Write 'separator: {Written(found)}' under format, or save the file with {Word(declared)}.");
        }

        foreach (var column in layout.Columns)
        {
            if (IsSameButForLetters(name, column))
            {
                return new MappingException(
                    where,
                    $"there is no column '{name}' in {file}, but '{CprGuard.Redact(column)}': its letters look like another encoding",
                    $"the letters of '{name}'",
                    "Save the file as UTF-8, or correct 'encoding' under format.");
            }
        }

        return null;
    }

    private static char? OtherMark(string heading, char declared)
    {
        foreach (var mark in (ReadOnlySpan<char>)[';', '\t', ',', '|'])
        {
            if (mark != declared && heading.Contains(mark, StringComparison.Ordinal))
            {
                return mark;
            }
        }

        return null;
    }

    private static string Word(char mark) => mark switch { ';' => "semicolons", ',' => "commas", '\t' => "tabs", _ => $"'{mark}'" };

    private static string Written(char mark) => mark == '\t' ? "tab" : $"\"{mark}\"";

    /// <summary>
    /// True when two names have the same letters a-z and digits in the same places and differ in the others, as when æ, ø and å
    /// were written in one encoding and read in another.
    /// </summary>
    private static bool IsSameButForLetters(string name, string column) =>
        !name.All(char.IsAscii)
        && (!column.All(char.IsAscii) || column.Contains('?', StringComparison.Ordinal))
        && string.Equals(Plain(name), Plain(column), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit));
}
