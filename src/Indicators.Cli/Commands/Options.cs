using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary>Options that several verbs share, worded once.</summary>
internal static class Options
{
    public static Option<bool> Json() => new("--json") { Description = "Write one JSON value to standard output." };

    public static Option<string?> Database() => new("--database")
    {
        Description = "A SQLite file, or a PostgreSQL connection string such as \"Host=...\". Default: the environment variable INDICATORS_DATABASE, else .indicators/observations.db in the workspace.",
        HelpName = "database",
    };

    /// <summary>How every verb opens its workspace: whoever waits for another program is told so.</summary>
    public static WorkspaceOptions Opening(ParseResult parse, Option<string?> database) => new() { Database = parse.GetValue(database), Waiting = Terminal.Note };

    public static Option<Language> Language()
    {
        var option = new Option<Language>("--language")
        {
            Description = "Language of the report: da or en.",
            HelpName = "da|en",
            DefaultValueFactory = _ => Model.Language.Danish,
            CustomParser = result =>
            {
                switch (result.Tokens.Count == 1 ? result.Tokens[0].Value : "")
                {
                    case "da":
                        return Model.Language.Danish;
                    case "en":
                        return Model.Language.English;
                    default:
                        result.AddError("--language is da or en.");
                        return Model.Language.Danish;
                }
            },
        };
        return option;
    }

    public static Option<Period?> Period(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "period",
        CustomParser = result =>
        {
            if (Model.Period.TryParse(result.Tokens[0].Value, out var period))
            {
                return period;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is not a period such as 2015, 2015K4, 2015M12 or 2019/2020.");
            return null;
        },
    };

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "Read the data as the store held it at the end of this day (yyyy-mm-dd).",
        HelpName = "date",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"--as-of: '{result.Tokens[0].Value}' is not a date such as 2021-12-01.");
            return null;
        },
    };

    /// <summary>A comma-separated list of words out of a fixed set.</summary>
    public static Option<IReadOnlyList<string>> Words(string name, string description, IReadOnlyList<string> allowed, params string[] otherwise) => new(name)
    {
        Description = description,
        HelpName = string.Join(',', allowed),
        DefaultValueFactory = _ => otherwise,
        CustomParser = result =>
        {
            var words = result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var word in words.Where(w => !allowed.Contains(w, StringComparer.Ordinal)))
            {
                result.AddError($"{name}: '{word}' is not one of {string.Join(", ", allowed)}.{Meant(word, allowed)}");
            }

            return words;
        },
    };

    /// <summary>The ending that stands for what people call a format by the name of its program.</summary>
    private static string Meant(string word, IReadOnlyList<string> allowed)
    {
        var meant = word.ToUpperInvariant() switch { "WORD" or "DOC" => "docx", "EXCEL" or "XLS" => "xlsx", _ => "" };
        return allowed.Contains(meant, StringComparer.Ordinal) ? $" Did you mean {meant}?" : "";
    }

    public static Argument<string> Workspace() => new("workspace") { Description = "The workspace folder." };

    /// <summary>An option that is a finite number.</summary>
    public static Option<double?> Number(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result => Number(result, name),
    };

    /// <summary>An option that is an exact amount from 0 on.</summary>
    public static Option<decimal?> Amount(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            {
                return amount;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is not a number from 0 on with a decimal point.");
            return null;
        },
    };

    /// <summary>The option that names one area of the plan or of the lists.</summary>
    public static Option<string?> Area() => new("--area") { Description = "Area code, name or alias; default: the plan's areas.", HelpName = "area" };

    /// <summary>An option that is a number above 0.</summary>
    public static Option<double?> Positive(string name, string description, string helpName) => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            if (Number(result, name) is not { } number)
            {
                return null;
            }

            if (number > 0)
            {
                return number;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is not above 0.");
            return null;
        },
    };

    /// <summary>An option that is a whole number of at least <paramref name="least"/>.</summary>
    public static Option<int?> Count(string name, string description, int least) => new(name)
    {
        Description = description,
        HelpName = "n",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is not a whole number from {least.ToString(CultureInfo.InvariantCulture)} on.");
            return null;
        },
    };

    /// <summary>Confidence levels as shares, several with commas.</summary>
    public static Option<IReadOnlyList<ConfidenceLevel>?> Confidences() => new("--confidence")
    {
        Description = "Confidence levels as shares, such as 0.95 or 0.95,0.998; the further ones add columns such as lower_998.",
        HelpName = "share",
        CustomParser = result =>
        {
            var levels = new List<ConfidenceLevel>();
            foreach (var word in result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries)))
            {
                if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and < 1)
                {
                    levels.Add(new ConfidenceLevel(share));
                }
                else
                {
                    result.AddError($"--confidence: '{word}' is not a share between 0 and 1 such as 0.95.");
                }
            }

            return levels;
        },
    };

    /// <summary>A finite number with a decimal point, whatever the reader's culture.</summary>
    public static double? Number(System.CommandLine.Parsing.ArgumentResult result, string name)
    {
        if (double.TryParse(result.Tokens[0].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return number;
        }

        result.AddError($"{name}: '{result.Tokens[0].Value}' is not a number with a decimal point.");
        return null;
    }
}
