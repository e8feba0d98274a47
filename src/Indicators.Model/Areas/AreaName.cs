using System.Text;

namespace Indicators.Model;

/// <summary>Comparison forms of area names, so that one area's spellings meet without guessing between two areas.</summary>
public static class AreaName
{
    /// <summary>
    /// The form under which names are compared: letters composed (some official lists write å as a + combining ring),
    /// lower case, single blanks, no trailing full stop, and without the word <c>Kommune</c> or <c>Region</c>'s decoration.
    /// </summary>
    public static string Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var builder = new StringBuilder(name.Length);
        var blank = false;
        foreach (var c in Composition.Compose(name))
        {
            if (char.IsWhiteSpace(c))
            {
                blank = builder.Length > 0;
                continue;
            }

            if (blank)
            {
                builder.Append(' ');
                blank = false;
            }

            builder.Append(char.ToLowerInvariant(c));
        }

        var key = builder.ToString().TrimEnd('.', ',', ' ');
        const string Municipality = " kommune";
        if (key.EndsWith(Municipality, StringComparison.Ordinal) && key.Length > Municipality.Length)
        {
            key = key[..^Municipality.Length];
        }

        return key;
    }

    /// <summary>The key with Danish letters written out (æ ae, ø oe, å aa), as systems without them spell names: <c>koebenhavn</c>.</summary>
    public static string TransliteratedKey(string name) => Key(name)
        .Replace("æ", "ae", StringComparison.Ordinal)
        .Replace("ø", "oe", StringComparison.Ordinal)
        .Replace("å", "aa", StringComparison.Ordinal);

    /// <summary>A stable lower-case slug of ASCII letters, digits and hyphens for codes and file names.</summary>
    public static string Slug(string name)
    {
        var builder = new StringBuilder(name.Length);
        foreach (var c in TransliteratedKey(name))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                builder.Append(c);
            }
            else if (builder.Length > 0 && builder[^1] != '-')
            {
                builder.Append('-');
            }
        }

        return builder.ToString().TrimEnd('-');
    }
}
