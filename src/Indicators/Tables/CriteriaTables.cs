using Indicators.Core.Criteria;
using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators;

/// <summary>How a table is classified.</summary>
public sealed record ClassifyOptions
{
    /// <summary>A ruleset id, or <c>auto</c> for that of each row's list year.</summary>
    public string Rules { get; init; } = "auto";

    /// <summary><c>utf-8</c> or <c>windows-1252</c>; null to detect.</summary>
    public string? Encoding { get; init; }

    /// <summary>Point or comma; null to detect over the whole table.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>Comma or semicolon; null to detect.</summary>
    public char? Separator { get; init; }
}

/// <summary>Classifies tables of areas that need no workspace.</summary>
public static class CriteriaTables
{
    /// <summary>Judges every row by the rules of its list year, or by the named ones, in the order of the table.</summary>
    /// <param name="path">The table; see <see cref="ClassificationTable"/> for its columns.</param>
    /// <param name="options">How it is written and judged.</param>
    /// <exception cref="SourceException">The table cannot be read; with line and column.</exception>
    public static IEnumerable<AreaClassification> Classify(string path, ClassifyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rulesets = CriteriaLaw.Catalogue();
        var named = options.Rules == "auto" ? null : rulesets.ById(options.Rules);
        var rows = ClassificationTable.Read(Path.GetFullPath(path), path, new ClassificationTableOptions
        {
            Encoding = TableOptions.NamedEncoding(options.Encoding),
            DecimalMark = options.DecimalMark,
            Separator = options.Separator,
        });
        return rows.Select(row => Classifier.Classify(row, named ?? rulesets.Find(row.ListYear)
            ?? throw new SourceException($"{path}:{row.Line}, column list_year", $"no rules are known for a list of {row.ListYear}", "a list year from 2010 on", "Name a ruleset with --rules.")));
    }
}
