using System.Globalization;
using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>
/// The share of answers that are positive, with its Wilson interval. An empty answer is no answer. p is that of the score
/// test, whose interval Wilson's is: the smallest level at which the interval touches the target. Chance is judged among
/// those who answered; where the survey says how many were asked, the sentence adds what the silent could make of it.
/// </summary>
internal static class AnsweredShare
{
    public static RegisterJudgement Judge(AnsweredRule rule, RegisterContext context)
    {
        if (context.Registers.Answers is not { } register)
        {
            return TallyVerdict.Missing(rule, new("svar", "answers"));
        }

        var rows = register.Rows.Where(a => context.Counts(rule, a.Activity) && a.Question == rule.Question && a.Text.Length > 0).ToList();
        var judged = CountWindow.Of(rule, context, (register.From, register.To), [])
            .Select(w => (Window: w, Rows: rows.Where(a => w.Holds(a.Date)).ToList()))
            .Select(w => One(rule, w.Window, w.Rows, Asked(rule, w.Window, context)))
            .ToList();
        if (judged.Count == 0)
        {
            return TallyVerdict.Unknown(rule, new("Ingen af reglens perioder er begyndt.", "None of the rule's periods has begun."));
        }

        // The worst period decides, as every period must reach the share; one that cannot be told leaves a doubt unless another fails.
        var worst = judged.Where(j => j.Verdict.Verdict == Verdict.NotMet).Append(judged.MinBy(j => j.Verdict.Verdict)).First();
        var lines = rows.Where(a => a.Date <= context.CutOff).Select(a => a.Line);
        return new RegisterJudgement(worst.Verdict, [.. judged.Select(j => j.Row)], RegisterOrigins.Of(register, lines)) { Persons = null };
    }

    /// <summary>How many the rule's survey rounds of a window asked; null where one does not say, or none is named.</summary>
    private static int? Asked(AnsweredRule rule, CountWindow window, RegisterContext context)
    {
        var rounds = context.Surveys.Where(s => rule.Surveys.Contains(s.Id, StringComparer.Ordinal) && window.Holds(s.Date.First)).ToList();
        return rounds.Count == 0 || rounds.Exists(s => s.Invited is null) ? null : rounds.Sum(s => s.Invited);
    }

    private static (RuleVerdict Verdict, CountRow Row) One(AnsweredRule rule, CountWindow window, List<SurveyAnswer> rows, int? asked)
    {
        var label = new Bilingual("positive svar, pct.", "positive answers, per cent");
        var n = rows.Count;
        if (n < rule.LeastAnswers)
        {
            var reason = new Bilingual(
                $"{window.Label}: for få svar ({n}; der kræves mindst {rule.LeastAnswers}).",
                $"{window.Label}: too few answers ({n}; at least {rule.LeastAnswers} are needed).");
            return (new RuleVerdict(rule, Verdict.CannotTell, Certainty.Unknown, reason), new CountRow(label, window.Label, null, rule.ShareAtLeast, null));
        }

        var positive = rows.Count(a => rule.Positive.Any(p => ParticipantsCount.Same(p, a.Text)));
        var share = 100m * positive / n;
        var figure = Wilson.Proportion(positive, n, ConfidenceLevel.P95, 100);
        var target = (double)rule.ShareAtLeast;
        var met = share >= rule.ShareAtLeast;
        var touches = figure.Interval!.Contains(target);
        var verdict = (met, touches) switch
        {
            (true, false) => Verdict.Met,
            (true, true) => Verdict.MetWithinChance,
            (false, true) => Verdict.NotMetWithinChance,
            _ => Verdict.NotMet,
        };
        var silent = asked is { } all ? NonResponse.Of(positive, n, all, ConfidenceLevel.P95, 100) : null;
        var text = new Bilingual(
            Text(window, positive, n, figure, rule, ',') + Silent(silent, target, ','),
            Text(window, positive, n, figure, rule, '.') + Silent(silent, target, '.'));
        return (
            new RuleVerdict(rule, verdict, touches ? Certainty.WithinChance : Certainty.Certain, text) { Deciding = figure, P = P(positive, n, target / 100) },
            new CountRow(label, window.Label, decimal.Round(share, 1), rule.ShareAtLeast, met));
    }

    /// <summary>Two-sided p of the score test of a share against a target strictly between 0 and 1; null at the ends, where no test exists.</summary>
    private static double? P(int positive, int n, double target) => target is > 0 and < 1
        ? StandardNormal.TwoSidedProbability((((double)positive / n) - target) / Math.Sqrt(target * (1 - target) / n))
        : null;

    private static string Text(CountWindow window, int positive, int n, Figure figure, AnsweredRule rule, char point)
    {
        var danish = point == ',';
        var share = Number(figure.Value!.Value, point);
        var lower = Number(figure.Interval!.Lower, point);
        var upper = Number(figure.Interval.Upper, point);
        var target = Number((double)rule.ShareAtLeast, point);
        return danish
            ? $"{window.Label}: {positive} af {n} svar er positive, {share} pct. (95 pct.-interval fra {lower} til {upper} pct.) mod mindst {target} pct."
            : $"{window.Label}: {positive} of {n} answers are positive, {share} per cent (95 per cent interval from {lower} to {upper} per cent) against at least {target} per cent.";
    }

    /// <summary>What those who did not answer could make of the share, in one sentence; empty where it is not known how many were asked.</summary>
    private static string Silent(NonResponseBounds? bounds, double target, char point)
    {
        if (bounds is not { Worst.Value: { } worst, Best.Value: { } best })
        {
            return "";
        }

        var danish = point == ',';
        var rate = Number(100.0 * bounds.Answered / bounds.Asked, point);
        if (bounds.Silent == 0)
        {
            return danish ? $" Alle {bounds.Asked} spurgte har svaret." : $" All {bounds.Asked} who were asked have answered.";
        }

        var (low, high) = (Number(worst, point), Number(best, point));
        var turns = bounds.CanTurn(target);
        return danish
            ? $" Svarprocenten er {rate} ({bounds.Answered} af {bounds.Asked}): afhængigt af, hvad de {bounds.Silent} uden svar ville have sagt, er {low} til {high} pct. positive, og "
                + (turns ? "de kan vende vurderingen." : "de kan ikke vende vurderingen.")
            : $" The response rate is {rate} per cent ({bounds.Answered} of {bounds.Asked}): depending on what the {bounds.Silent} without an answer would have said, {low} to {high} per cent are positive, and "
                + (turns ? "they can turn the verdict." : "they cannot turn the verdict.");
    }

    private static string Number(double value, char point) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture).Replace('.', point);
}
