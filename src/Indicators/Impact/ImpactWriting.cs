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

    /// <summary>An answer whose words follow from the verdict on the design.</summary>
    public static ImpactAnswer Answer(
        string json, DesignVerdict verdict, Language language, IReadOnlyList<(string Heading, StatisticTable Table)> tables, IReadOnlyList<(string Name, string Svg)> charts) =>
        new(json, Grade(verdict.Grade), Sentence(verdict, language), Checks(verdict, language), tables, charts);

    /// <summary>Sensitivity runs for scripts; null when they were not asked for.</summary>
    public static object? Sensitivity(SensitivityReport? report) => report is null ? null : new
    {
        WithoutTime = Runs(report, SensitivityKind.WithoutTime),
        WithoutUnit = Runs(report, SensitivityKind.WithoutUnit),
        OtherStart = Runs(report, SensitivityKind.OtherStart),
        Smallest = Number(report.Smallest),
        Largest = Number(report.Largest),
        report.SignChanges,
        RelativeMagnitudes = new
        {
            LargestBefore = Number(report.RelativeMagnitudes.LargestBefore),
            Bounds = report.RelativeMagnitudes.Bounds.Select(b => new
            {
                M = Number(b.Magnitude),
                IdentifiedLower = Number(b.IdentifiedLower),
                IdentifiedUpper = Number(b.IdentifiedUpper),
                Lower = Number(b.Lower),
                Upper = Number(b.Upper),
            }).ToArray(),
            Breakdown = Number(report.RelativeMagnitudes.Breakdown),
            Absent = report.RelativeMagnitudes.Absence?.Reason,
        },
        EValue = report.EValue is { } value ? new { Estimate = Number(value.Estimate), Limit = Number(value.Limit), value.Method } : null,
    };

    /// <summary>Sensitivity runs as tables; none when they were not asked for.</summary>
    public static IEnumerable<(string Heading, StatisticTable Table)> SensitivityTables(SensitivityReport? report)
    {
        if (report is null)
        {
            yield break;
        }

        yield return ("sensitivity", Table(
            ["change", "att", "se", "lower", "upper"],
            report.Runs.Select(r => (IReadOnlyList<object?>)[Word(r.Kind) + r.Change, r.Att?.Value, r.Att?.StandardError, r.Att?.Lower, r.Att?.Upper])));
        if (report.RelativeMagnitudes.Bounds.Count > 0)
        {
            yield return ("bounds when trends deviate by M times what they did before", Table(
                ["m", "identified_lower", "identified_upper", "lower", "upper"],
                report.RelativeMagnitudes.Bounds.Select(b => (IReadOnlyList<object?>)[b.Magnitude, b.IdentifiedLower, b.IdentifiedUpper, b.Lower, b.Upper])));
        }

        if (report.EValue is { } value)
        {
            yield return ("e-value (" + value.Method + ")", Table(["estimate", "limit"], [[value.Estimate, value.Limit]]));
        }
    }

    private static object[] Runs(SensitivityReport report, SensitivityKind kind) =>
    [
        .. report.Runs.Where(r => r.Kind == kind).Select(r => new
        {
            r.Change,
            Att = Number(r.Att?.Value),
            StandardError = Number(r.Att?.StandardError),
            Lower = Number(r.Att?.Lower),
            Upper = Number(r.Att?.Upper),
            Absent = r.Absence?.Reason,
        }),
    ];

    private static string Word(SensitivityKind kind) => kind == SensitivityKind.OtherStart ? "start " : "without ";

    public static StatisticTable Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows) => new(columns, [.. rows], null);

    private static string Outcome(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "passed",
        CheckOutcome.Concern => "concern",
        _ => "failed",
    };
}
