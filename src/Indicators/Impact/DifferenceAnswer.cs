using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Json;
using static Indicators.ImpactWriting;

namespace Indicators;

/// <summary>A difference-in-differences as JSON, tables and an event-study chart.</summary>
internal static class DifferenceAnswer
{
    public static ImpactAnswer Of(DifferenceInDifferencesResult result, Panel panel, DifferenceRequest request, string file, SensitivityReport? sensitivity) => Answer(
        Json(result, panel, request, sensitivity),
        result.Verdict,
        request.Language,
        [.. Tables(result, panel), .. SensitivityTables(sensitivity)],
        result.EventStudy.Count > 0 ? [("event-study", ChartSvg.Draw(Chart(result, request, file)))] : []);

    private static string Json(DifferenceInDifferencesResult result, Panel panel, DifferenceRequest request, SensitivityReport? sensitivity) => JsonText.Write(new
    {
        request.Method,
        Control = result.Method == DifferenceInDifferencesMethod.CallawaySantAnna ? request.Control : null,
        Att = Number(result.Att.Value),
        StandardError = Number(result.Att.StandardError),
        Lower = Number(result.Att.Lower),
        Upper = Number(result.Att.Upper),
        Confidence = request.Confidence.Share,
        P = Number(result.Att.PValue),
        DegreesOfFreedom = Number(result.Att.DegreesOfFreedom),
        ErrorMethod = result.Att.Method,
        ErrorAbsent = result.Att.ErrorAbsence?.Reason,
        result.Units,
        result.TreatedUnits,
        result.Observations,
        result.Clusters,
        result.TreatedClusters,
        GroupTime = result.GroupTime.Select(g => new
        {
            Group = Time(panel, g.Group),
            Time = Time(panel, g.Time),
            Att = Number(g.Att?.Value),
            Se = Number(g.Att?.StandardError),
            Lower = Number(g.Att?.Lower),
            Upper = Number(g.Att?.Upper),
            g.Treated,
            g.Controls,
            Absent = g.Absence?.Reason,
        }).ToArray(),
        EventStudy = result.EventStudy.Select(e => new
        {
            E = e.EventTime,
            Att = Number(e.Att.Value),
            Se = Number(e.Att.StandardError),
            Lower = Number(e.Att.Lower),
            Upper = Number(e.Att.Upper),
            Reference = e.IsReference,
        }).ToArray(),
        PreTest = new
        {
            Statistic = Number(result.PreTest.Statistic),
            Df = result.PreTest.Statistic is null ? (int?)null : result.PreTest.DegreesOfFreedom,
            DenominatorDf = Number(result.PreTest.DenominatorDegreesOfFreedom),
            P = Number(result.PreTest.PValue),
            result.PreTest.Method,
            Absent = result.PreTest.Absence?.Reason,
        },
        Aggregations = result.Aggregations.Select(a => new
        {
            Kind = ImpactPanels.Aggregations[(int)a.Kind],
            Level = Level(a, panel),
            Att = Number(a.Att.Value),
            Se = Number(a.Att.StandardError),
            Lower = Number(a.Att.Lower),
            Upper = Number(a.Att.Upper),
        }).ToArray(),
        Errors = result.Errors.Select(e => new
        {
            Type = e.Type.ToString().ToLowerInvariant(),
            StandardError = Number(e.Att.StandardError),
            Lower = Number(e.Att.Lower),
            Upper = Number(e.Att.Upper),
            Absent = e.Att.ErrorAbsence?.Reason,
        }).ToArray(),
        Bootstrap = result.Bootstrap is { } bootstrap
            ? new { bootstrap.Draws, bootstrap.Seed, StandardError = Number(bootstrap.Overall), UniformCritical = Number(bootstrap.UniformCritical) }
            : null,
        Sensitivity = Sensitivity(sensitivity),
        Verdict = Verdict(result.Verdict, request.Language),
        result.Notes,
    });

    private static object? Level(AggregatedEffect effect, Panel panel) => effect switch
    {
        { Level: null } => null,
        { Kind: Aggregation.Dynamic } => effect.Level,
        _ => Time(panel, effect.Level!.Value),
    };

    private static List<(string Heading, StatisticTable Table)> Tables(DifferenceInDifferencesResult result, Panel panel)
    {
        var tables = new List<(string, StatisticTable)>
        {
            ("average", Table(["att", "standard_error", "lower", "upper", "p", "units", "treated", "clusters"], [[result.Att.Value, result.Att.StandardError, result.Att.Lower, result.Att.Upper, result.Att.PValue, result.Units, result.TreatedUnits, result.Clusters]])),
        };
        if (result.GroupTime.Count > 0)
        {
            tables.Add(("group and time", Table(["group", "time", "att", "se"], result.GroupTime.Select(g => (IReadOnlyList<object?>)[panel.Label(g.Group), panel.Label(g.Time), g.Att?.Value, g.Att?.StandardError]))));
        }

        if (result.EventStudy.Count > 0)
        {
            tables.Add(("time since start", Table(["e", "att", "se"], result.EventStudy.Select(e => (IReadOnlyList<object?>)[e.EventTime, e.Att.Value, e.Att.StandardError]))));
        }

        tables.Add(("joint test before the start", Table(["statistic", "df", "p"], [[result.PreTest.Statistic, result.PreTest.Statistic is null ? null : result.PreTest.DegreesOfFreedom, result.PreTest.PValue]])));
        return tables;
    }

    private static EventStudyChart Chart(DifferenceInDifferencesResult result, DifferenceRequest request, string file)
    {
        var english = request.Language == Language.English;
        return new EventStudyChart
        {
            Title = request.Outcome,
            Subtitle = english ? "Difference between treated and comparison units by time since the start" : "Forskel mellem enheder med og uden indsats, efter tid fra start",
            EstimateName = EffectWord(result.Verdict, request.Language),
            Unit = "",
            Decimals = Decimals(result.EventStudy.Select(e => e.Att.Value)),
            Periods = [.. result.EventStudy.Select(e => new AxisPeriod(e.EventTime, e.EventTime.ToString(CultureInfo.InvariantCulture).Replace('-', '−')))],
            Estimates = [.. result.EventStudy.Select(e => new ChartPoint(e.EventTime, e.Att.Value, e.Att.Lower, e.Att.Upper))],
            Notes = [Sentence(result.Verdict, request.Language)],
            Source = file,
            Language = request.Language,
        };
    }

    /// <summary>Decimals that still tell small effects, such as those on a log scale, from zero.</summary>
    internal static int Decimals(IEnumerable<double> values) => values.Select(Math.Abs).DefaultIfEmpty().Max() switch
    {
        < 0.1 => 3,
        < 1 => 2,
        _ => 1,
    };
}
