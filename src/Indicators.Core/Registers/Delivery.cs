using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Judges whether something was delivered by its date: an event of its kind is in the register.</summary>
internal static class Delivery
{
    public static RegisterJudgement Judge(DeliveredRule rule, RegisterContext context)
    {
        if (context.Registers.Events is not { } register)
        {
            return TallyVerdict.Missing(rule, new("aktiviteter", "activities"));
        }

        var by = rule.By ?? rule.To ?? context.Ends ?? register.To;
        var from = rule.From ?? DateOnly.MinValue;
        var first = register.Rows
            .Where(e => context.Counts(rule, e.Activity) && ParticipantsCount.Same(rule.Kind, e.Kind) && e.Date >= from && e.Date <= context.CutOff)
            .OrderBy(e => e.Date).ThenBy(e => e.Line)
            .FirstOrDefault();
        var (verdict, reason) = Decide(rule, first, by, register, context);
        var row = new CountRow(new("leveret", "delivered"), DateText.Long(by, Language.Danish), first is null ? 0 : 1, 1, verdict switch { Verdict.Met => true, Verdict.NotMet => false, _ => null });
        return new RegisterJudgement(
            new RuleVerdict(rule, verdict, verdict == Verdict.CannotTell ? Certainty.Unknown : Certainty.ByCount, reason),
            [first is null && verdict == Verdict.CannotTell ? row with { Count = null } : row],
            RegisterOrigins.Of(register, first is null ? [] : [first.Line]));
    }

    private static (Verdict Verdict, Bilingual Reason) Decide(DeliveredRule rule, RegisterEvent? first, DateOnly by, Register<RegisterEvent> register, RegisterContext context)
    {
        if (first is not null && first.Date <= by)
        {
            return (Verdict.Met, Both(l => l == Language.Danish ? $"{TextCase.Capital(rule.Kind)} er registreret {DateText.Long(first.Date, l)}." : $"{TextCase.Capital(rule.Kind)} is registered on {DateText.Long(first.Date, l)}."));
        }

        if (first is not null)
        {
            return (Verdict.NotMet, Both(l => l == Language.Danish
                ? $"{TextCase.Capital(rule.Kind)} er først registreret {DateText.Long(first.Date, l)}, efter fristen {DateText.Long(by, l)}."
                : $"{TextCase.Capital(rule.Kind)} is registered only on {DateText.Long(first.Date, l)}, after {DateText.Long(by, l)}."));
        }

        if (context.CutOff < by)
        {
            return (Verdict.CannotTell, Both(l => l == Language.Danish
                ? $"{TextCase.Capital(rule.Kind)} er ikke registreret endnu; fristen er {DateText.Long(by, l)}."
                : $"{TextCase.Capital(rule.Kind)} is not registered yet; the date is {DateText.Long(by, l)}."));
        }

        var start = rule.From ?? context.Begins ?? register.From;
        return register.Covers(start, by)
            ? (Verdict.NotMet, Both(l => l == Language.Danish ? $"{TextCase.Capital(rule.Kind)} er ikke registreret inden {DateText.Long(by, l)}." : $"{TextCase.Capital(rule.Kind)} is not registered by {DateText.Long(by, l)}."))
            : (Verdict.CannotTell, Both(l => l == Language.Danish
                ? $"{TextCase.Capital(rule.Kind)} er ikke registreret, men registret dækker ikke hele tiden til {DateText.Long(by, l)}."
                : $"{TextCase.Capital(rule.Kind)} is not registered, but the register does not cover the whole time to {DateText.Long(by, l)}."));
    }

    private static Bilingual Both(Func<Language, string> text) => new(text(Language.Danish), text(Language.English));
}
