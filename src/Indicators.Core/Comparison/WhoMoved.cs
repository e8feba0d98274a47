using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// Whose move changed the gap: a gap that closes because the municipality got worse is no success of the area.
/// Formula: gap change = the area's own change minus the reference's change.
/// </summary>
internal static class WhoMoved
{
    // A mover carries the change when the other's share of all movement is below this.
    private const double Minor = 0.2;

    public static Bilingual Sentence(Indicator indicator, Area area, Area reference, double gap0, double gap1, double areaMove, double referenceMove) => Wording.Both(w =>
    {
        var moves = w.Say(
            $"{area.Name} flyttede sig {w.Move(indicator, areaMove)} og {w.Place(reference)} {w.Move(indicator, referenceMove)}",
            $"{area.Name} moved {w.Move(indicator, areaMove)} and {w.Place(reference)} {w.Move(indicator, referenceMove)}");
        return $"{Distance(w, indicator, gap0, gap1)}: {moves}; {Conclusion(w, gap0, gap1, areaMove, referenceMove)}.";
    });

    private static string Distance(Wording w, Indicator indicator, double gap0, double gap1)
    {
        double before = Math.Abs(gap0), after = Math.Abs(gap1);
        var decimals = Wording.DecimalsFor(indicator, before, after);
        var crossed = gap0 * gap1 < 0 ? w.Say(" og skiftede side", " and changed side") : "";
        var (from, to) = (NumberText.Format(before, decimals, w.Language), w.Difference(indicator, after, decimals));
        return Math.Sign(after - before) switch
        {
            < 0 => w.Say($"Afstanden blev mindre, fra {from} til {to}{crossed}", $"The distance shrank, from {from} to {to}{crossed}"),
            > 0 => w.Say($"Afstanden blev større, fra {from} til {to}{crossed}", $"The distance grew, from {from} to {to}{crossed}"),
            _ => w.Say($"Afstanden er den samme, {to}{crossed}", $"The distance is the same, {to}{crossed}"),
        };
    }

    private static string Conclusion(Wording w, double gap0, double gap1, double areaMove, double referenceMove)
    {
        var total = Math.Abs(areaMove) + Math.Abs(referenceMove);
        if (total == 0)
        {
            return w.Say("ingen af dem har flyttet sig", "neither has moved");
        }

        // Towards the other: the area's move against the sign of the gap, the reference's move with it.
        var closing = Math.Abs(gap1) < Math.Abs(gap0);
        var direction = gap0 == 0 ? Math.Sign(gap1) : Math.Sign(gap0) * (closing ? -1 : 1);
        var byArea = areaMove * direction;
        var byReference = -referenceMove * direction;
        var what = closing ? w.Say("mindskede afstanden", "narrowed the gap") : w.Say("øgede afstanden", "widened the gap");
        if (Math.Abs(gap1) == Math.Abs(gap0))
        {
            return w.Say("de fulgtes ad", "they moved together");
        }

        return (byArea > 0, byReference > 0) switch
        {
            (true, true) when byReference < Minor * total => w.Say($"det var næsten kun områdets egen udvikling, der {what}", $"it was almost only the area's own move that {what}"),
            (true, true) when byArea < Minor * total => w.Say($"det var næsten kun referencens udvikling, der {what}", $"it was almost only the reference's move that {what}"),
            (true, true) => w.Say($"begge {what}", $"both {what}"),
            (true, false) => w.Say($"det var områdets egen udvikling, der {what}", $"it was the area's own move that {what}"),
            _ => w.Say($"det var referencens udvikling, der {what}", $"it was the reference's move that {what}"),
        };
    }
}
