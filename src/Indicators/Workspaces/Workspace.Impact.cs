using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Csv;
using Indicators.Render.Json;
using Indicators.Render.Reports;

namespace Indicators;

/// <content>What the official lists can say about why an area's figures changed.</content>
public sealed partial class Workspace
{
    /// <summary>
    /// Studies areas on the official lists: against similar areas where there are figures on both sides of the event, otherwise by name,
    /// with the reason why there is no estimate.
    /// </summary>
    /// <param name="request">Which area, criterion and start; null for the plan's areas and what happened to them.</param>
    /// <exception cref="RequestException">The area is not known, or the lists show nothing that could be studied.</exception>
    public IReadOnlyList<ListStudy> ListStudies(ListStudyRequest? request = null)
    {
        request ??= new ListStudyRequest();
        var options = new ListStudyOptions { Criterion = request.Criterion, From = request.From, Donors = request.Donors, PlanBegins = Plan.Begins };
        var all = AllHistories();
        ListStudy[] studies = [.. Criteria(request.Area).Select(h => Core.Impact.ListStudies.Of(h, all, options)).OfType<ListStudy>()];
        return studies.Length > 0
            ? studies
            : throw new RequestException(
                request.Area ?? "plan.yaml",
                "no list with figures that an area left, and no start of the plan after the last of them",
                "an area on the official lists and an event",
                "Name the area and the first list after the event.");
    }

    /// <summary>
    /// The panel behind a study as CSV: area, area_name, list_year, value, treated_from. Every housing area with a figure is in it; a list
    /// on which an area has none is missing.
    /// </summary>
    /// <param name="study">A study with a criterion and a start.</param>
    /// <exception cref="RequestException">The study has no criterion, since no list with figures lies after its event.</exception>
    public string ListPanelCsv(ListStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (study is not { Criterion: { } criterion, From: { } from })
        {
            throw new RequestException(study.Area.Name, "no criterion with figures after the event", "a study with figures", "Name the criterion and the first list after the event.");
        }

        var panel = Core.Impact.ListStudies.PanelOf(AllHistories(), criterion, study.Area.Code, from);
        var csv = new CsvText();
        csv.Row("area", "area_name", "list_year", "value", "treated_from");
        foreach (var row in panel.Rows)
        {
            csv.Row(row.Unit, Areas.Find(row.Unit).Name, row.Time, row.Outcome, row.TreatedFrom);
        }

        return csv.ToString();
    }

    /// <summary>A study as JSON.</summary>
    public static string ListStudiesJson(IReadOnlyList<ListStudy> studies, Language language)
    {
        ArgumentNullException.ThrowIfNull(studies);
        return JsonText.Write(new { Studies = studies.Select(s => ListStudyJson.Of(s, language)).ToArray() });
    }

    /// <summary>The charts of a study: the area against its comparison, and its gap among those of the others; none without an estimate.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of the charts.</param>
    public static IReadOnlyList<ChartPicture> ListStudyCharts(ListStudy study, Language language = Language.Danish)
    {
        ArgumentNullException.ThrowIfNull(study);
        return [.. StudyCharts.Of(study, language).Select(c => new ChartPicture(c.Name, c.Chart.Title, ChartSvg.Draw(c.Chart)))];
    }
}
