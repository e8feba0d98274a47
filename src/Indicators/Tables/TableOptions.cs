using Indicators.Import.Extracts;
using Indicators.Import.Tables;

namespace Indicators;

/// <summary>How a table of somebody's own is written, where that is declared rather than detected.</summary>
public sealed record TableOptions
{
    /// <summary><c>utf-8</c> or <c>windows-1252</c>; null to detect.</summary>
    public string? Encoding { get; init; }

    /// <summary>Point or comma; null to detect over the columns that look numeric.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>Comma or semicolon; null to detect.</summary>
    public char? Separator { get; init; }

    internal PlainTableOptions ToImport() => new() { Encoding = NamedEncoding(Encoding), DecimalMark = DecimalMark, Separator = Separator };

    /// <summary>The encoding with a name; to be found out for null.</summary>
    /// <exception cref="ArgumentException">The name is not one that tables may have.</exception>
    internal static TextEncodingKind NamedEncoding(string? name) => name switch
    {
        null => TextEncodingKind.Auto,
        "utf-8" => TextEncodingKind.Utf8,
        "windows-1252" => TextEncodingKind.Windows1252,
        _ => throw new ArgumentException($"The encoding '{name}' is not utf-8 or windows-1252.", nameof(name)),
    };
}
