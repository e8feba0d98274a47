using System.Globalization;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary>Reads what stands behind <c>criterion=</c> on the command line.</summary>
internal static class CriterionText
{
    /// <summary>The criteria's codes, for messages.</summary>
    public static string Codes => string.Join(", ", CriteriaCodes.All.Select(c => c.Code()));

    /// <summary>Splits <c>criterion=value</c>.</summary>
    public static bool Split(string text, out Criterion criterion, out string value)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        value = at < 0 ? "" : text[(at + 1)..].Trim();
        var found = at < 0 ? null : CriteriaCodes.Find(text[..at].Trim());
        criterion = found ?? default;
        return found is not null && value.Length > 0;
    }

    /// <summary>A number with a decimal point, or null.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>
    /// A change: <c>criterion=-25</c> persons, <c>criterion=-180@0.3-0.5</c> persons of whom a share succeeds,
    /// <c>criterion=-0.5points</c>. Null when it is none of them.
    /// </summary>
    public static ScenarioChange? Change(string text, decimal gainPerPerson)
    {
        if (!Split(text, out var criterion, out var value))
        {
            return null;
        }

        if (value.EndsWith("points", StringComparison.Ordinal))
        {
            return Number(value[..^"points".Length].Trim()) is { } points ? new ScenarioChange(criterion, 0) { Points = points } : null;
        }

        var parts = value.Split('@');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var persons) || Math.Abs((long)persons) > 100_000)
        {
            return null;
        }

        var change = new ScenarioChange(criterion, persons) { GainPerPerson = criterion == Criterion.Income ? gainPerPerson : 0 };
        if (parts.Length == 1)
        {
            return change;
        }

        var ends = parts[1].Split('-');
        return ends.Length <= 2 && Share(ends[0], 1) is { } low && Share(ends[^1], 1) is { } high && high >= low
            ? change with { Success = new ShareRange(low, high) }
            : null;
    }

    /// <summary>A move: <c>40:non-western=0.3,outside-labour-market=0.2</c>, or just <c>40</c>. Null when it is neither.</summary>
    public static ScenarioMove? Move(string text, int sign)
    {
        var at = text.IndexOf(':', StringComparison.Ordinal);
        if (!int.TryParse(at < 0 ? text : text[..at], NumberStyles.None, CultureInfo.InvariantCulture, out var persons) || persons is 0 or > 100_000)
        {
            return null;
        }

        var shares = new Dictionary<Criterion, decimal>();
        foreach (var part in at < 0 ? [] : text[(at + 1)..].Split(','))
        {
            // The income of movers is their mean as a multiple of the region's, so it may pass 1.
            if (!Split(part, out var criterion, out var value) || Share(value, criterion == Criterion.Income ? 100 : 1) is not { } share)
            {
                return null;
            }

            shares[criterion] = share;
        }

        return new ScenarioMove(sign * persons, shares);
    }

    private static decimal? Share(string text, decimal most) => Number(text) is >= 0 and { } share && share <= most ? share : null;
}
