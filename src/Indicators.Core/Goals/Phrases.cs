using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Parts of sentences that several rules share.</summary>
internal static class Phrases
{
    /// <summary><c>Andel dømte i Ringparken</c>.</summary>
    public static string Subject(Wording w, Indicator indicator, Area area) =>
        w.Say($"{w.Name(indicator)} i {w.Place(area)}", $"{w.Name(indicator)} in {w.Place(area)}");

    /// <summary>
    /// The end of a sentence that says what chance allows: empty for counts, with the interval where there is one.
    /// </summary>
    /// <param name="w">The language.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="what">What is judged, definite: <c>ændringen</c>.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="shown">The quantity whose interval is printed.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="difference">True when the interval is of a difference.</param>
    public static string Chance(Wording w, Decision decision, Bilingual what, Indicator indicator, Quantity shown, ConfidenceLevel level, bool difference = true)
    {
        var interval = shown.Interval(level) is { } i ? $" ({w.Interval(indicator, i, difference)})" : "";
        return decision.Certainty switch
        {
            Certainty.Certain => "; " + w.Say(
                $"{what.Da} er større, end tilfældig variation kan forventes at give{interval}",
                $"{what.En} is larger than random variation can be expected to give{interval}"),
            Certainty.WithinChance => "; " + w.Say(
                $"{what.Da} er ikke større, end tilfældig variation kan give{interval}",
                $"{what.En} is no larger than random variation can give{interval}"),
            Certainty.Unknown => "; " + w.Say(Certainties.Clause(shown.Why)),
            _ => "",
        };
    }

    /// <summary>Where a gap lies: <c>12,0 procentpoint dårligere end Slagelse Kommune</c>.</summary>
    public static string Position(Wording w, Indicator indicator, double gap, Area reference, int decimals)
    {
        var place = w.Place(reference);
        return gap == 0
            ? w.Say($"på samme niveau som {place}", $"level with {place}")
            : $"{Side(w, indicator, gap, decimals)} {(indicator.Sign == 0 ? "" : w.Say("end ", "than "))}{place}";
    }

    /// <summary>The same once the reference has been named: <c>10,0 procentpoint bedre</c>.</summary>
    public static string Side(Wording w, Indicator indicator, double gap, int decimals)
    {
        if (gap == 0)
        {
            return w.Say("på samme niveau", "level with it");
        }

        var distance = w.Difference(indicator, Math.Abs(gap), decimals);
        return (indicator.Sign * gap) switch
        {
            < 0 => w.Say($"{distance} dårligere", $"{distance} worse"),
            > 0 => w.Say($"{distance} bedre", $"{distance} better"),
            _ => gap > 0 ? w.Say($"{distance} over", $"{distance} above") : w.Say($"{distance} under", $"{distance} below"),
        };
    }

    /// <summary>Joins items as a list in a sentence: <c>a, b og c</c>.</summary>
    public static string List(Wording w, IReadOnlyList<string> items, Bilingual last)
    {
        if (items.Count <= 1)
        {
            return items.Count == 0 ? "" : items[0];
        }

        return string.Join(", ", items.Take(items.Count - 1)) + " " + w.Say(last) + " " + items[^1];
    }

    public static readonly Bilingual And = new("og", "and");

    public static readonly Bilingual Or = new("eller", "or");
}
