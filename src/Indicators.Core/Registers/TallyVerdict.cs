using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Turns the counts of a rule's periods into a verdict: every period must reach its target.</summary>
internal static class TallyVerdict
{
    /// <summary>Judges the counts.</summary>
    public static RegisterJudgement Judge(RegisterRule rule, RegisterContext context, IReadOnlyList<Tally> tallies, IReadOnlyList<Origin> origins, int? persons = null)
    {
        tallies = SmallParts.Withhold(tallies, context.SmallestCount);
        if (tallies.Any(t => t.Hidden(context.SmallestCount)))
        {
            origins = RegisterOrigins.Whole(origins, context.Registers);
        }

        var judged = tallies.Select(t => (Tally: t, Met: t.Met(context.Phase, context.SmallestCount))).ToList();
        var counts = judged.Select(j => Row(j.Tally, j.Met, context)).ToList();
        var (verdict, deciding) = Decide(judged);
        var reason = deciding.Count == 0 ? NothingBegun : Reason(verdict, deciding, judged.Count, context);
        var certainty = verdict == Verdict.CannotTell ? Certainty.Unknown : Certainty.ByCount;
        return new RegisterJudgement(new RuleVerdict(rule, verdict, certainty, reason), counts, origins) { Persons = persons };
    }

    /// <summary>The verdict that there is no register.</summary>
    public static RegisterJudgement Missing(RegisterRule rule, Bilingual register) => Unknown(rule, new(
        $"Der er intet register over {register.Da}.", $"There is no register of {register.En}."));

    /// <summary>The verdict that it cannot be told.</summary>
    public static RegisterJudgement Unknown(RegisterRule rule, Bilingual reason) =>
        new(new RuleVerdict(rule, Verdict.CannotTell, Certainty.Unknown, reason), [], []);

    private static readonly Bilingual NothingBegun = new("Ingen af reglens perioder er begyndt.", "None of the rule's periods has begun.");

    private static (Verdict Verdict, List<Tally> Deciding) Decide(List<(Tally Tally, bool? Met)> judged)
    {
        foreach (var (met, verdict) in new[] { ((bool?)false, Verdict.NotMet), (null, Verdict.CannotTell), (true, Verdict.Met) })
        {
            var found = judged.Where(j => j.Met == met).Select(j => j.Tally).ToList();
            if (found.Count > 0)
            {
                return (verdict, found);
            }
        }

        return (Verdict.CannotTell, []);
    }

    private static CountRow Row(Tally tally, bool? met, RegisterContext context)
    {
        var hidden = tally.Hidden(context.SmallestCount);
        return new CountRow(tally.What, tally.Window.Label, hidden || (!tally.Covered && tally.Count == 0) ? null : tally.Count, tally.Required(context.Phase), met)
        {
            Below = tally.Below(context.SmallestCount),
        };
    }

    private static Bilingual Reason(Verdict verdict, IReadOnlyList<Tally> deciding, int all, RegisterContext context)
    {
        var parts = deciding.Take(4).Select(t => Sentence(t, context)).ToList();
        var da = string.Join("; ", parts.Select(p => p.Da));
        var en = string.Join("; ", parts.Select(p => p.En));
        if (deciding.Count > parts.Count)
        {
            da += $"; og {deciding.Count - parts.Count} mere";
            en += $"; and {deciding.Count - parts.Count} more";
        }

        if (verdict != Verdict.CannotTell)
        {
            return new Bilingual(da + ".", en + ".");
        }

        var why = Why(deciding[0], context);
        return new Bilingual($"{da}: {why.Da}.", $"{en}: {why.En}.");
    }

    private static Bilingual Sentence(Tally tally, RegisterContext context)
    {
        var required = tally.Required(context.Phase);
        var count = Number(tally.Count);
        var (da, en) = (tally.Withheld, tally.Hidden(context.SmallestCount)) switch
        {
            (true, _) => ("et antal, der ikke kan vises,", "a number that cannot be shown,"),
            (_, true) => ($"færre end {context.SmallestCount}", $"fewer than {context.SmallestCount}"),
            _ when tally.Covered => (count, count),

            // Days that the register does not cover may hold more: what is known is a lower bound, and none known is not none.
            _ when tally.Count == 0 => ("et ukendt antal", "an unknown number of"),
            _ => ($"mindst {count}", $"at least {count}"),
        };
        var prorated = required != tally.Target;
        var targetDa = Amount(required, ',') + (prorated ? $" (forholdsmæssigt af {Number(tally.Target)})" : "");
        var targetEn = Amount(required, '.') + (prorated ? $" (pro rata of {Number(tally.Target)})" : "");
        return new Bilingual(
            $"{tally.Window.Label}: {Numbered(da, tally.What.Da, Words.PartDa)} mod mindst {targetDa}",
            $"{tally.Window.Label}: {Numbered(en, tally.What.En, Words.PartEn)} against at least {targetEn}");
    }

    /// <summary>The number before what was counted, or after the word that begins a part: <i>heraf 8 fra gruppen ...</i>.</summary>
    private static string Numbered(string count, string what, string part) => what.StartsWith(part, StringComparison.Ordinal)
        ? $"{part} {count}{what[part.Length..]}"
        : $"{count} {what}";

    private static Bilingual Why(Tally tally, RegisterContext context)
    {
        if (tally.WhyUnknown != Bilingual.Empty)
        {
            return tally.WhyUnknown;
        }

        if (!tally.Covered)
        {
            return new("registret dækker ikke hele perioden", "the register does not cover the whole period");
        }

        if (tally.Hidden(context.SmallestCount))
        {
            return tally.Withheld
                ? new("kan ikke vises, fordi et lille tal kunne regnes ud af det", "cannot be shown, because a small number could be worked out from it")
                : new("kan ikke vises, fordi tallet er for lille", "cannot be shown, because the number is too small");
        }

        return tally.Pending > 0
            ? new("for nogle er fristen ikke nået endnu", "for some the time has not yet passed")
            : new("perioden er ikke slut", "the period has not ended");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Amount(decimal value, char point) => decimal.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', point);
}
