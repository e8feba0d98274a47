using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary>The options that say how a table of somebody's own is written, shared by the verbs that read one.</summary>
internal sealed class TableForm
{
    private readonly Option<string> _encoding = Word("--encoding", "Encoding of the file.", "utf-8", "windows-1252");
    private readonly Option<string> _decimals = Word("--decimal", "Decimal mark of the numbers.", "point", "comma");
    private readonly Option<string> _separator = Word("--separator", "Separator between the cells.", "comma", "semicolon");

    /// <summary>The options, for the verb's list.</summary>
    public IReadOnlyList<Option> All => [_encoding, _decimals, _separator];

    /// <summary>What a run declared.</summary>
    public TableOptions Of(ParseResult parse) => new()
    {
        Encoding = parse.GetValue(_encoding) is { } encoding and not "auto" ? encoding : null,
        DecimalMark = parse.GetValue(_decimals) switch { "point" => '.', "comma" => ',', _ => null },
        Separator = parse.GetValue(_separator) switch { "comma" => ',', "semicolon" => ';', _ => null },
    };

    private static Option<string> Word(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => "auto" };
        option.AcceptOnlyFromAmong(["auto", .. words]);
        return option;
    }
}
