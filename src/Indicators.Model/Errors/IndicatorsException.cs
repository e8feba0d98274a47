namespace Indicators.Model;

/// <summary>
/// A mistake in the user's data, plan or mapping. The message is one line that says where, what was found,
/// what was expected and what to do; the command line prints it and exits 1.
/// </summary>
public abstract class IndicatorsException : Exception
{
    /// <summary>Creates the exception from the four parts of a good message.</summary>
    /// <param name="where">File and line, row or key; empty when there is no place.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What was expected; may be empty.</param>
    /// <param name="action">The next move; may be empty.</param>
    /// <param name="inner">The cause, if any.</param>
    protected IndicatorsException(string where, string found, string expected, string action, Exception? inner = null)
        : base(Compose(where, found, expected, action), inner)
    {
        Where = where;
        Found = found;
        Expected = expected;
        Action = action;
    }

    /// <summary>File and line, row or key.</summary>
    public string Where { get; }

    /// <summary>What was found.</summary>
    public string Found { get; }

    /// <summary>What was expected.</summary>
    public string Expected { get; }

    /// <summary>What the reader can do.</summary>
    public string Action { get; }

    private static string Compose(string where, string found, string expected, string action)
    {
        var text = where.Length > 0 ? $"{where}: {found}" : found;
        if (expected.Length > 0)
        {
            text += $"; expected {expected}";
        }

        if (action.Length > 0)
        {
            text += $". {action}";
        }

        return OneLine(text);
    }

    /// <summary>Folds line breaks and control characters so that a hostile cell cannot break the one-line promise.</summary>
    private static string OneLine(string text)
    {
        Span<char> buffer = text.Length <= 1024 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = char.IsControl(text[i]) ? ' ' : text[i];
        }

        return new string(buffer);
    }
}

/// <summary>A file that cannot be read as what it should be: missing, empty, wrong encoding, wrong shape, a bad cell.</summary>
public sealed class SourceException(string where, string found, string expected = "", string action = "", Exception? inner = null)
    : IndicatorsException(where, found, expected, action, inner);

/// <summary>A mapping that is wrong or does not fit its file.</summary>
public sealed class MappingException(string where, string found, string expected = "", string action = "", Exception? inner = null)
    : IndicatorsException(where, found, expected, action, inner);

/// <summary>A plan, ruleset or other YAML document with mistakes. All mistakes are listed at once in <see cref="Mistakes"/>.</summary>
public sealed class PlanException : IndicatorsException
{
    /// <summary>Creates the exception from one or more mistakes.</summary>
    public PlanException(IReadOnlyList<DocumentMistake> mistakes)
        : base(mistakes[0].Where, mistakes[0].Found, mistakes[0].Expected, mistakes[0].Action) => Mistakes = mistakes;

    /// <summary>Every mistake, in the order of the document.</summary>
    public IReadOnlyList<DocumentMistake> Mistakes { get; }
}

/// <summary>One mistake in a YAML document.</summary>
/// <param name="Where">File, line and column: <c>plan.yaml:12:5</c>.</param>
/// <param name="Found">What was found.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Action">What to do.</param>
public sealed record DocumentMistake(string Where, string Found, string Expected = "", string Action = "");

/// <summary>The database cannot be used: not a database, newer than the program, locked, full.</summary>
public sealed class StoreException(string where, string found, string expected = "", string action = "", Exception? inner = null)
    : IndicatorsException(where, found, expected, action, inner);

/// <summary>A request that the data cannot answer: an unknown area, indicator or period.</summary>
public sealed class RequestException(string where, string found, string expected = "", string action = "", Exception? inner = null)
    : IndicatorsException(where, found, expected, action, inner);

/// <summary>A result cannot be written: folder missing, read-only, disk full, a program that is not installed.</summary>
public sealed class OutputException(string where, string found, string expected = "", string action = "", Exception? inner = null)
    : IndicatorsException(where, found, expected, action, inner);
