using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Json;

/// <summary>A figure as JSON: <c>{value, lower, upper, unit, method}</c>, or <c>{absent: reason}</c>.</summary>
public static class FigureJson
{
    /// <summary>The JSON object of a figure; null for no figure at all.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of the unit and of the reason why it is absent.</param>
    /// <param name="indicator">Says the English of its own unit; null for none.</param>
    public static object? Of(Figure? figure, Language language, Indicator? indicator = null) => figure switch
    {
        null => null,
        { IsKnown: true } => new
        {
            Value = JsonText.Number(figure.Value),
            Lower = JsonText.Number(figure.Interval?.Lower),
            Upper = JsonText.Number(figure.Interval?.Upper),
            Unit = ReportWords.Unit(figure.Unit, language, indicator),
            figure.Method,
        },
        _ => new { Absent = figure.Absence?.In(language) ?? (language == Language.Danish ? "ukendt" : "unknown"), Kind = KindCode(figure.Absence?.Kind ?? AbsenceKind.Missing) },
    };

    /// <summary>The code of a kind of absence.</summary>
    public static string KindCode(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Missing => "missing",
        AbsenceKind.Suppressed => "suppressed",
        AbsenceKind.NotApplicable => "not-applicable",
        _ => "undefined",
    };

    /// <summary>Origins as <c>{file, sha256, first_line, last_line, rows, synthetic}</c>.</summary>
    public static IReadOnlyList<object> Origins(IEnumerable<Origin> origins) =>
    [
        .. origins.Distinct().Select(o => (object)new
        {
            o.Source.File,
            o.Source.Sha256,
            o.FirstLine,
            o.LastLine,
            o.Rows,
            o.Source.Synthetic,
        }),
    ];
}
