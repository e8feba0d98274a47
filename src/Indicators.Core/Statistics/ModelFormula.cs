using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>One factor of a term: a column to a whole power.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="Power">1 or more.</param>
public sealed record FormulaFactor(string Column, int Power);

/// <summary>One term of a model: the product of its factors.</summary>
/// <param name="Name">As written, without spaces.</param>
/// <param name="Factors">One or more factors.</param>
public sealed record FormulaTerm(string Name, IReadOnlyList<FormulaFactor> Factors);

/// <summary>
/// A model written as <c>y ~ x1 + I(x2^2) + x1:x2</c>. An intercept is added unless <c>0 +</c> or <c>- 1</c> says not.
/// A column with other characters than letters, digits, dot and underscore stands in backticks.
/// </summary>
/// <param name="Outcome">The outcome's column.</param>
/// <param name="Intercept">True when the model has an intercept.</param>
/// <param name="Terms">The terms in the order written.</param>
public sealed record ModelFormula(string Outcome, bool Intercept, IReadOnlyList<FormulaTerm> Terms)
{
    private const int LargestPower = 50;

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <exception cref="RequestException">The text is not a formula.</exception>
    public static ModelFormula Parse(string text)
    {
        var tokens = Tokens(text);
        var place = 0;
        string? Peek() => place < tokens.Count ? tokens[place] : null;
        string Next(string expected) => place < tokens.Count ? tokens[place++] : throw Wrong(text, expected);
        void Expect(string token)
        {
            if (Next($"'{token}'") != token)
            {
                throw Wrong(text, $"'{token}'");
            }
        }

        FormulaFactor Factor()
        {
            var wrapped = Peek() == "I" && place + 1 < tokens.Count && tokens[place + 1] == "(";
            if (wrapped)
            {
                place += 2;
            }

            var column = Name(Next("a column"), text);
            var power = 1;
            if (Peek() == "^")
            {
                place++;
                if (!int.TryParse(Next("a power"), NumberStyles.None, CultureInfo.InvariantCulture, out power) || power is < 1 or > LargestPower)
                {
                    throw Wrong(text, "a whole power from 1 to 50 after '^'");
                }
            }

            if (wrapped)
            {
                Expect(")");
            }

            return new FormulaFactor(column, power);
        }

        var outcome = Name(Next("the outcome's column"), text);
        Expect("~");
        var terms = new List<FormulaTerm>();
        var intercept = true;
        var sign = "+";
        while (true)
        {
            if (Peek() is "0" or "1")
            {
                // "+ 1" keeps the intercept, "+ 0" and "- 1" drop it.
                intercept = tokens[place++] == "1" == (sign == "+");
            }
            else
            {
                if (sign == "-")
                {
                    throw Wrong(text, "only 1 after '-'");
                }

                var start = place;
                var factors = new List<FormulaFactor> { Factor() };
                while (Peek() == ":")
                {
                    place++;
                    factors.Add(Factor());
                }

                terms.Add(new FormulaTerm(string.Concat(tokens.Skip(start).Take(place - start)).Replace("`", "", StringComparison.Ordinal), factors));
            }

            if (Peek() is null)
            {
                break;
            }

            sign = Next("'+'");
            if (sign is not ("+" or "-"))
            {
                throw Wrong(text, "'+' between terms");
            }
        }

        return new ModelFormula(outcome, intercept, terms);
    }

    private static string Name(string token, string text)
    {
        if (token.Length > 2 && token[0] == '`')
        {
            return token[1..^1];
        }

        return token.Length > 0 && (char.IsLetterOrDigit(token[0]) || token[0] is '_' or '.')
            ? token
            : throw Wrong(text, "a column's name");
    }

    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            if (text[i] == '`')
            {
                end = text.IndexOf('`', i + 1) + 1;
                if (end == 0)
                {
                    throw Wrong(text, "a closing backtick");
                }
            }
            else if (IsNamePart(text[i]))
            {
                while (end < text.Length && IsNamePart(text[end]))
                {
                    end++;
                }
            }

            tokens.Add(text[i..end]);
            i = end;
        }

        return tokens;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';

    private static RequestException Wrong(string text, string expected) =>
        new("formula", $"'{text}'", expected, "Write it like y ~ x1 + x2 + I(x2^2).");
}
