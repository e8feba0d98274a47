using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>Writes one sentence in both languages, with the indicator's numbers as each language prints them.</summary>
internal readonly record struct Wording(Language Language)
{
    private const int MostExtraDecimals = 2;

    /// <summary>The same sentence in Danish and English.</summary>
    public static Bilingual Both(Func<Wording, string> sentence) => new(sentence(new(Language.Danish)), sentence(new(Language.English)));

    /// <summary>The text of this language.</summary>
    public string Say(string danish, string english) => Language == Language.Danish ? danish : english;

    /// <summary>The text of this language.</summary>
    public string Say(Bilingual text) => Say(text.Da, text.En);

    /// <summary>The indicator's name.</summary>
    public string Name(Indicator indicator) => Say(indicator.Name, indicator.NameEn);

    /// <summary>A level with its unit: <c>42,1 pct.</c>.</summary>
    public string Level(Indicator indicator, double value, int? decimals = null) =>
        NumberText.WithUnit(value, decimals ?? indicator.Decimals, Say(indicator.Unit, indicator.UnitEn), Language);

    /// <summary>A difference with its unit, unsigned: <c>6,1 procentpoint</c>.</summary>
    public string Difference(Indicator indicator, double value, int? decimals = null) =>
        NumberText.WithUnit(value, decimals ?? indicator.Decimals, DifferenceUnit(indicator), Language);

    /// <summary>A signed difference with its unit: <c>+6,1 procentpoint</c>.</summary>
    public string Move(Indicator indicator, double value)
    {
        var unit = DifferenceUnit(indicator);
        var number = NumberText.Signed(value, indicator.Decimals, Language);
        return unit.Length == 0 ? number : number + NumberText.FixedSpace + unit;
    }

    /// <summary><c>95 pct.-interval fra −9,9 til −1,2 procentpoint</c>.</summary>
    public string Interval(Indicator indicator, Interval interval, bool difference)
    {
        var share = NumberText.Format(interval.Confidence * 100, interval.Confidence is 0.95 or 0.9 or 0.99 ? 0 : 1, Language);
        var lower = NumberText.Format(interval.Lower, indicator.Decimals, Language);
        var upper = difference ? Difference(indicator, interval.Upper) : Level(indicator, interval.Upper);
        return Say($"{share} pct.-interval fra {lower} til {upper}", $"{share} per cent interval from {lower} to {upper}");
    }

    /// <summary>Decimals with which two unequal numbers also look unequal: 42.14 and 42.11 are not both 42.1.</summary>
    public static int DecimalsFor(Indicator indicator, double first, double second)
    {
        var decimals = indicator.Decimals;
        while (first != second && decimals < indicator.Decimals + MostExtraDecimals
            && NumberText.Format(first, decimals, Language.English) == NumberText.Format(second, decimals, Language.English))
        {
            decimals++;
        }

        return decimals;
    }

    /// <summary>An area as a place in a sentence: <c>Slagelse Kommune</c>, <c>hele landet</c>.</summary>
    public string Place(Area area) => area.Kind switch
    {
        AreaKind.Country => Say("hele landet", "the whole country"),
        AreaKind.Municipality => Say(With(area.Name, "Kommune", after: true), With(area.Name, "Municipality", after: true)),
        AreaKind.Region => Say(With(area.Name, "Region", after: false), With(area.Name, "Region", after: false)),
        _ => area.Name,
    };

    /// <summary>The reference's level as a thing: <c>Gladsaxe Kommunes gennemsnit</c>.</summary>
    public string Average(Area area) => area.Kind == AreaKind.Country
        ? Say("landsgennemsnittet", "the national average")
        : Say($"{Genitive(Place(area))} gennemsnit", $"the average of {Place(area)}");

    /// <summary>The unit of a difference.</summary>
    public string DifferenceUnit(Indicator indicator) => indicator.Unit == "pct." ? NumberText.PercentagePointUnit(Language) : Say(indicator.Unit, indicator.UnitEn);

    private static string With(string name, string word, bool after)
    {
        if (name.Contains(word, StringComparison.OrdinalIgnoreCase) || name.Contains("Kommune", StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        return after ? $"{name} {word}" : $"{word} {name}";
    }

    private static string Genitive(string name) => name.EndsWith('s') || name.EndsWith('x') || name.EndsWith('z') ? name + "’" : name + "s";
}
