using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>A register-based rule in words, as the predicate of a sentence about the goal.</summary>
public static class RegisterRuleText
{
    /// <summary>The rule in Danish and English: <i>mindst 10 deltagere med mindst 5 fremmøder i hver sæson</i>.</summary>
    public static Bilingual Of(RegisterRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule switch
        {
            ParticipantsRule r => Amount(r, r.AtLeast, Words.Participants(r), r.OfWhom),
            EventsRule { EachKind: true } r => Each(r),
            EventsRule r => Amount(r, r.AtLeast, Words.Events(r.Kinds, r.DistinctPlaces, single: r.AtLeast == 1), []),
            CoursesRule r => Amount(r, r.AtLeast, Words.Courses(r), []),
            CompletedRule r => Amount(r, r.AtLeast, Words.Completed(r), []),
            RetainedRule r => Amount(r, r.AtLeast, Words.Retained(r), r.OfWhom),
            AnsweredRule r => Answered(r),
            DeliveredRule r => Delivered(r),
            RatedRule => new("vurderes med en skriftlig begrundelse", "is rated with a written ground"),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A register rule of a kind that has no wording."),
        };
    }

    private static Bilingual Amount(RegisterRule rule, int atLeast, Bilingual what, IReadOnlyList<OfWhom> parts)
    {
        var (da, en) = Per(rule);
        var whom = parts.Select(p => (p.AtLeast, Text: Words.OfWhom(p))).ToList();
        return new(
            $"mindst {atLeast} {what.Da}{da}" + string.Concat(whom.Select(w => $", {Part(w.Text.Da, "heraf", $"heraf mindst {w.AtLeast}")}")),
            $"at least {atLeast} {what.En}{en}" + string.Concat(whom.Select(w => $", {Part(w.Text.En, "of whom", $"of whom at least {w.AtLeast}")}")));
    }

    /// <summary>Puts the number after the first word of a part: <i>heraf mindst 5 fra gruppen ...</i>.</summary>
    private static string Part(string text, string word, string withNumber) => withNumber + text[word.Length..];

    private static Bilingual Each(EventsRule rule)
    {
        var (da, en) = Per(rule);
        var kinds = string.Join(", ", rule.Kinds);
        return new($"mindst {rule.AtLeast} aktiviteter af hver art ({kinds}){da}", $"at least {rule.AtLeast} activities of each kind ({kinds}){en}");
    }

    private static Bilingual Answered(AnsweredRule rule)
    {
        var share = rule.ShareAtLeast.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        var (da, en) = Per(rule);
        return new(
            $"mindst {share.Replace('.', ',')} pct. positive svar på spørgsmålet {rule.Question}{da}",
            $"at least {share} per cent positive answers to the question {rule.Question}{en}");
    }

    private static Bilingual Delivered(DeliveredRule rule) => rule.By is { } by
        ? new($"{rule.Kind} er leveret senest {DateText.Long(by, Language.Danish)}", $"{rule.Kind} is delivered by {DateText.Long(by, Language.English)}")
        : new($"{rule.Kind} er leveret inden planens udløb", $"{rule.Kind} is delivered before the plan ends");

    private static (string Da, string En) Per(RegisterRule rule) => rule.Per switch
    {
        CountPer.Year => (" hvert år" + Days(rule, Language.Danish), " every year" + Days(rule, Language.English)),
        CountPer.SchoolYear => (" hvert skoleår" + Days(rule, Language.Danish), " every school year" + Days(rule, Language.English)),
        CountPer.Season => (" i hver sæson" + Days(rule, Language.Danish), " in every season" + Days(rule, Language.English)),
        _ => rule.From is null && rule.To is null
            ? (" i planperioden", " over the plan")
            : (Days(rule, Language.Danish), Days(rule, Language.English)),
    };

    private static string Days(RegisterRule rule, Language language)
    {
        var danish = language == Language.Danish;
        var from = rule.From is { } first ? (danish ? $" fra {DateText.Long(first, language)}" : $" from {DateText.Long(first, language)}") : "";
        var to = rule.To is { } last ? (danish ? $" til {DateText.Long(last, language)}" : $" to {DateText.Long(last, language)}") : "";
        return from + to;
    }
}
