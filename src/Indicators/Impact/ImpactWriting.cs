using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>What the answers of all impact estimates share.</summary>
internal static class ImpactWriting
{
    public static double? Number(double? value) => JsonText.Number(value);

    /// <summary>A time as scripts read it: a number where the panel counts in numbers, else its code.</summary>
    public static object Time(Panel panel, int time) => panel.Step == TimeStep.Number ? time : panel.Label(time);

    public static string Grade(DesignGrade grade) => grade switch
    {
        DesignGrade.Supports => "supports",
        DesignGrade.Suggests => "suggests",
        _ => "describes",
    };

    public static string Sentence(DesignVerdict verdict, Language language) => language == Language.English ? verdict.English : verdict.Danish;

    public static object Verdict(DesignVerdict verdict, Language language) => new
    {
        Grade = Grade(verdict.Grade),
        Sentence = Sentence(verdict, language),
        Checks = verdict.Checks.Select(c => new
        {
            Check = c.Key,
            Outcome = Outcome(c.Outcome),
            Text = language == Language.English ? c.English : c.Danish,
            Statistic = Number(c.Statistic),
            P = Number(c.PValue),
        }).ToArray(),
    };

    public static IReadOnlyList<string> Checks(DesignVerdict verdict, Language language) =>
        [.. verdict.Checks.Select(c => $"{Outcome(c.Outcome)}: {(language == Language.English ? c.English : c.Danish)}")];

    /// <summary>The words of a chart speak of an effect only where the design supports one.</summary>
    public static string EffectWord(DesignVerdict verdict, Language language) => (verdict.Grade == DesignGrade.Supports, language) switch
    {
        (true, Language.English) => "estimated effect",
        (false, Language.English) => "difference",
        (true, _) => "beregnet effekt",
        _ => "forskel",
    };

    public static StatisticTable Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) => new(columns, [.. rows], null);

    private static string Outcome(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Concern => "concern",
        _ => "failed",
    };
}
