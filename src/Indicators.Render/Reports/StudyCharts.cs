using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>The charts of a study on the official lists.</summary>
public static class StudyCharts
{
    /// <summary>The area against its comparison, and its gap among those of the other areas; none without an estimate.</summary>
    public static IReadOnlyList<NamedChart> Of(ListStudy study, Language language)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (study is not { Estimate: { } estimate, Criterion: { } criterion, From: { } from })
        {
            return [];
        }

        var danish = language == Language.Danish;
        var name = $"study-{AreaName.Slug(study.Area.Name)}";
        var periods = estimate.Gaps.Select(g => new AxisPeriod(g.ListYear, g.ListYear.ToString(CultureInfo.InvariantCulture))).ToArray();
        var start = new ChartEvent(from - 0.5, study.Lists.Any(l => l.ListYear == from && l.Status.En == "off the list") ? (danish ? "ude af listen" : "off the list") : "start");
        var title = $"{study.Area.Name}: {ReportWords.Criterion(criterion, language).ToLowerInvariant()}";
        var twin = new SyntheticControlChart
        {
            Title = title,
            Subtitle = danish ? "Tallet på listerne, og hvordan de vægtede sammenligningsområder udviklede sig" : "The figure on the lists, and how the weighted comparison areas developed",
            Periods = periods,
            TreatedName = study.Area.Name,
            Treated = [.. estimate.Gaps.Select(g => new ChartPoint(g.ListYear, g.Observed))],
            SyntheticName = danish ? "vægtet sammenligning" : "weighted comparison",
            SyntheticTwin = [.. estimate.Gaps.Select(g => new ChartPoint(g.ListYear, g.Comparison))],
            Start = start,
            Unit = NumberText.PercentUnit(language),
            Decimals = ReportWords.Decimals(criterion),
            Notes = [study.Conclusion.In(language)],
            Source = Source(language),
            Language = language,
        };
        var placebos = new PlaceboChart
        {
            Title = title,
            Subtitle = danish ? "Forskel til den vægtede sammenligning, blandt de andre områders forskelle" : "Gap to the weighted comparison, among the gaps of the other areas",
            Periods = periods,
            TreatedName = study.Area.Name,
            Treated = [.. estimate.Gaps.Select(g => new ChartPoint(g.ListYear, g.Gap))],
            Placebos = [.. estimate.Placebos.Select(p => new ChartSeries(p.Area.Name, Charts.SeriesRole.Background, [.. p.Gaps.Select(g => new ChartPoint(g.ListYear, g.Gap))]))],
            Start = start,
            Unit = NumberText.PercentagePointUnit(language),
            Decimals = ReportWords.Decimals(criterion),
            Notes = [study.Conclusion.In(language)],
            Source = Source(language),
            Language = language,
        };
        return [new NamedChart(name, null, twin), new NamedChart(name + "-placebos", null, placebos)];
    }

    private static string Source(Language language) => language == Language.Danish ? "de officielle lister" : "the official lists";
}
