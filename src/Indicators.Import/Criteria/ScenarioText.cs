using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Criteria;

/// <summary>Reads changes and moves as they are typed on the command line.</summary>
public static class ScenarioText
{
    /// <summary>
    /// A change: <c>outside-labour-market=-25</c> (persons), <c>income=+1.5pp</c> (points),
    /// <c>outside-labour-market=-25@0.4</c> or <c>...@0.3-0.5</c> (share that succeeds), <c>income=30x60000</c> (persons who gain kroner a year).
    /// </summary>
    /// <exception cref="RequestException">The text is none of these.</exception>
    public static ScenarioChange Change(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Expected = "criterion=persons, such as outside-labour-market=-25, outside-labour-market=-25@0.3-0.5, income=30x60000 or income=+1.5pp";
        if (text.Split('=') is not [var code, var amount] || CriteriaCodes.Find(code.Trim()) is not { } criterion)
        {
            throw Wrong("--change", text, Expected);
        }

        ShareRange? success = null;
        if (amount.Split('@') is [var before, var share])
        {
            amount = before;
            success = Range(share) ?? throw Wrong("--change", text, Expected);
        }

        if (amount.EndsWith("pp", StringComparison.Ordinal))
        {
            return success is null && Number(amount[..^2], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint) is { } points
                ? new ScenarioChange(criterion, 0) { Points = points }
                : throw Wrong("--change", text, Expected);
        }

        var gain = 0m;
        if (amount.Split('x') is [var persons, var kroner])
        {
            amount = persons;
            gain = Number(kroner, NumberStyles.AllowDecimalPoint) ?? throw Wrong("--change", text, Expected);
        }

        return criterion == Criterion.Income == gain > 0 && int.TryParse(amount, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            ? new ScenarioChange(criterion, count) { Success = success, GainPerPerson = gain }
            : throw Wrong("--change", text, Expected);
    }

    /// <summary>A move: <c>40</c> or <c>40:non-western=0.3,outside-labour-market=0.2</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inwards">True for moving in, false for moving out.</param>
    /// <exception cref="RequestException">The text is none of these.</exception>
    public static ScenarioMove Move(string text, bool inwards)
    {
        ArgumentNullException.ThrowIfNull(text);
        var option = inwards ? "--move-in" : "--move-out";
        const string Expected = "persons, or persons:criterion=share,..., such as 40:non-western=0.3,outside-labour-market=0.2";
        var parts = text.Split(':');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var persons) || persons == 0)
        {
            throw Wrong(option, text, Expected);
        }

        var shares = new Dictionary<Criterion, decimal>();
        foreach (var part in parts.Length == 2 ? parts[1].Split(',') : [])
        {
            if (part.Split('=') is not [var code, var value]
                || CriteriaCodes.Find(code.Trim()) is not { } criterion
                || Number(value, NumberStyles.AllowDecimalPoint) is not { } share
                || (criterion != Criterion.Income && share > 1)
                || !shares.TryAdd(criterion, share))
            {
                throw Wrong(option, text, Expected);
            }
        }

        return new ScenarioMove(inwards ? persons : -persons, shares);
    }

    private static ShareRange? Range(string text)
    {
        var ends = text.Split('-').Select(e => Number(e, NumberStyles.AllowDecimalPoint)).ToList();
        return ends switch
        {
            [{ } one] when one <= 1 => new ShareRange(one, one),
            [{ } low, { } high] when low <= high && high <= 1 => new ShareRange(low, high),
            _ => null,
        };
    }

    private static decimal? Number(string text, NumberStyles styles) =>
        decimal.TryParse(text.Trim(), styles, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static RequestException Wrong(string option, string text, string expected) => new(option, $"'{text}'", expected);
}
