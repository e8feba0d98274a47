using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>The fixed words of reports in both languages: one place per word, used by HTML, Word and Excel alike.</summary>
public static class ReportWords
{
    /// <summary>The verdict as printed.</summary>
    public static string Verdict(Verdict verdict, Language language) => VerdictNames.Of(verdict).In(language);

    /// <summary>How sure a verdict is, in a few words.</summary>
    public static string Certainty(Certainty certainty, Language language) => certainty switch
    {
        Model.Certainty.Certain => language == Language.Danish ? "statistisk sikkert" : "statistically certain",
        Model.Certainty.WithinChance => language == Language.Danish ? "inden for tilfældig variation" : "within random variation",
        Model.Certainty.ByCount => language == Language.Danish ? "optalt" : "counted",
        _ => language == Language.Danish ? "usikkerhed ikke kendt" : "uncertainty not known",
    };

    /// <summary>A criterion's short name, as a heading.</summary>
    public static string Criterion(Criterion criterion, Language language) => TextCase.Capital(CriterionNames.Short(criterion).In(language));

    /// <summary>The law's word before a threshold: <i>over</i>, <i>mindst</i>, <i>under</i>.</summary>
    public static string Strictness(Strictness strictness, Language language) => strictness switch
    {
        Model.Strictness.Exceeds => language == Language.Danish ? "over" : "above",
        Model.Strictness.AtLeast => language == Language.Danish ? "mindst" : "at least",
        _ => language == Language.Danish ? "under" : "below",
    };

    /// <summary>Decimals in which a criterion is published: two for convictions, one otherwise.</summary>
    public static int Decimals(Criterion criterion) => criterion == Model.Criterion.Convicted ? 2 : 1;

    /// <summary>The phase's name.</summary>
    public static string Phase(Phase phase, Language language) => phase == Model.Phase.Midterm
        ? (language == Language.Danish ? "Midtvejsevaluering" : "Midterm evaluation")
        : (language == Language.Danish ? "Slutevaluering" : "Final evaluation");

    /// <summary>A figure in its unit with the indicator's decimals; <c>ukendt</c> when it is absent, a dash for no figure.</summary>
    public static string Figure(Figure? figure, int decimals, Language language, bool signed = false, Indicator? indicator = null)
    {
        var number = Number(figure, decimals, language, signed);
        return figure is not { IsKnown: true } || figure.Unit.Length == 0 ? number : $"{number}{NumberText.FixedSpace}{Unit(figure.Unit, language, indicator)}";
    }

    /// <summary>A figure without its unit, for tables that name the unit once.</summary>
    public static string Number(Figure? figure, int decimals, Language language, bool signed = false)
    {
        if (figure?.Value is not { } value)
        {
            return figure is null ? "–" : language == Language.Danish ? "ukendt" : "unknown";
        }

        return signed ? NumberText.Signed(value, decimals, language) : NumberText.Format(value, decimals, language);
    }

    /// <summary>An interval as <c>28,1–33,0</c>; empty for none.</summary>
    public static string Interval(Interval? interval, int decimals, Language language) => interval is null
        ? ""
        : $"{NumberText.Format(interval.Lower, decimals, language)} {(language == Language.Danish ? "til" : "to")} {NumberText.Format(interval.Upper, decimals, language)}";

    /// <summary>A Danish unit in the reader's language.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="indicator">Says the English of its own unit; null where the unit is one of the house's.</param>
    public static string Unit(string unit, Language language, Indicator? indicator = null) => language == Language.Danish ? unit : unit switch
    {
        _ when indicator is not null && unit == indicator.Unit => indicator.UnitEn,
        "pct." => "per cent",
        "procentpoint" => "percentage points",
        "kr." => "DKK",
        "personer" => "persons",
        "pct. af regionen" => "per cent of the region",
        "forhold" => "ratio",
        "andel" => "share",
        _ when unit.StartsWith("pr. ", StringComparison.Ordinal) => "per " + unit[4..],
        _ => unit,
    };

    /// <summary>Directness of an expected effect.</summary>
    public static string Directness(Directness directness, Language language) => directness switch
    {
        Model.Directness.Direct => language == Language.Danish ? "direkte" : "direct",
        Model.Directness.Indirect => language == Language.Danish ? "indirekte" : "indirect",
        Model.Directness.Support => language == Language.Danish ? "støtte" : "support",
        _ => language == Language.Danish ? "ikke angivet" : "not stated",
    };

    /// <summary>When an expected effect is to show; empty when not stated.</summary>
    public static string Horizon(EffectHorizon horizon, Language language) => horizon switch
    {
        EffectHorizon.Short => language == Language.Danish ? "kort sigt" : "short term",
        EffectHorizon.Medium => language == Language.Danish ? "mellemlang sigt" : "medium term",
        EffectHorizon.Long => language == Language.Danish ? "lang sigt" : "long term",
        _ => "",
    };

    /// <summary>An activity's status.</summary>
    public static string ActivityStatus(string status, Language language) => status switch
    {
        "continued" => language == Language.Danish ? "fortsat" : "continued",
        "intensified" => language == Language.Danish ? "styrket" : "intensified",
        "adjusted" => language == Language.Danish ? "justeret" : "adjusted",
        "stopped" => language == Language.Danish ? "stoppet" : "stopped",
        "started" => language == Language.Danish ? "startet" : "started",
        _ => status,
    };

    /// <summary>The sentence that every output with made-up figures carries.</summary>
    public static string SyntheticMark(Language language) => language == Language.Danish
        ? "Konstruerede eksempeldata: tallene er opdigtede og må ikke bruges som viden om området."
        : "Made-up example data: the figures are invented and say nothing about the area.";
}
