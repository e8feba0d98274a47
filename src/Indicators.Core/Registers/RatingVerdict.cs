using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Judges a qualitative criterion by its newest rating that has a ground. "Partly" is not met, and the reason says so.</summary>
internal static class RatingVerdict
{
    public static RegisterJudgement Judge(RatedRule rule, RegisterContext context)
    {
        if (context.Registers.Ratings is not { } register)
        {
            return TallyVerdict.Missing(rule, new("vurderinger", "ratings"));
        }

        var from = rule.From ?? DateOnly.MinValue;
        var rows = register.Rows.Where(r => r.Criterion == context.Id && r.Date >= from && r.Date <= context.CutOff && (rule.To is null || r.Date <= rule.To)).ToList();
        var newest = rows.Where(r => r.Ground.Length > 0).OrderBy(r => r.Date).ThenBy(r => r.Line).LastOrDefault();
        if (newest is null)
        {
            return TallyVerdict.Unknown(rule, rows.Count == 0
                ? new("Ingen har vurderet det endnu.", "Nobody has rated it yet.")
                : new("Vurderingen har ingen skriftlig begrundelse og tæller derfor ikke.", "The rating has no written ground and does not count."));
        }

        var (da, en) = newest.Value switch
        {
            RatingValue.Met => ("opfyldt", "met"),
            RatingValue.Partly => ("delvist opfyldt", "partly met"),
            _ => ("ikke opfyldt", "not met"),
        };
        var reason = new Bilingual(
            $"Vurderet {da} {DateText.Long(newest.Date, Language.Danish)} af {newest.By}: {newest.Ground.TrimEnd('.')}.",
            $"Rated {en} on {DateText.Long(newest.Date, Language.English)} by {newest.By}: {newest.Ground.TrimEnd('.')}.");
        return new RegisterJudgement(
            new RuleVerdict(rule, newest.Value == RatingValue.Met ? Verdict.Met : Verdict.NotMet, Certainty.Unknown, reason),
            [],
            RegisterOrigins.Of(register, [newest.Line]));
    }
}
