using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Charts.Raster;
using Indicators.Render.Csv;
using Indicators.Render.Excel;
using Indicators.Render.Html;
using Indicators.Render.Json;
using Indicators.Render.Reports;
using Indicators.Render.Word;

namespace Indicators;

/// <content>Reports and charts: results to files.</content>
public sealed partial class Workspace
{
    /// <summary>The formats that <see cref="WriteReport"/> can write.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["html", "docx", "xlsx", "json", "csv", "csv-da"];

    /// <summary>The formats that <see cref="WriteCharts"/> can write.</summary>
    public static IReadOnlyList<string> ChartFormats { get; } = ["svg", "png", "pdf"];

    /// <summary>Writes the report in the asked formats; with HTML also every chart as SVG.</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="formats">Some of <see cref="Formats"/>.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="OutputException">A file cannot be written; nothing half-written is left.</exception>
    public void WriteReport(Evaluation evaluation, OutputFolder folder, IReadOnlyList<string> formats, Language language, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(formats);
        var theme = _theme.Value;
        foreach (var format in formats)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new WorkProgress($"writing {format}", 0, 0));
            switch (format)
            {
                case "html":
                    folder.WriteText("report.html", HtmlReport.Write(evaluation, language, theme));
                    WriteCharts(evaluation, folder, goal: null, ["svg"], language, cancellation, "charts/");
                    break;
                case "json":
                    folder.WriteText("evaluation.json", JsonText.Write(EvaluationJson.Of(evaluation, language)));
                    break;
                case "docx":
                    folder.WriteBytes("report.docx", WordReport.Write(evaluation, language, theme));
                    break;
                case "xlsx":
                    folder.WriteBytes("report.xlsx", ExcelReport.Write(evaluation, language, theme));
                    break;
                case "csv":
                    folder.WriteText("goals.csv", EvaluationCsv.Goals(evaluation, language));
                    folder.WriteText("series.csv", EvaluationCsv.Series(evaluation, language: language));
                    folder.WriteText("criteria.csv", EvaluationCsv.Criteria(evaluation));
                    break;
                case "csv-da":
                    folder.WriteText("goals-da.csv", EvaluationCsv.Goals(evaluation, language, CsvForm.DanishExcel));
                    folder.WriteText("series-da.csv", EvaluationCsv.Series(evaluation, CsvForm.DanishExcel, language));
                    folder.WriteText("criteria-da.csv", EvaluationCsv.Criteria(evaluation, CsvForm.DanishExcel));
                    break;
                default:
                    throw new ArgumentException($"The format '{format}' is not one of {string.Join(", ", Formats)}.", nameof(formats));
            }
        }
    }

    /// <summary>Writes the charts of one goal, or all charts.</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="goal">Id of a goal result, or of a goal for all its areas; null for every chart.</param>
    /// <param name="formats">Some of <see cref="ChartFormats"/>.</param>
    /// <param name="language">The language of the charts.</param>
    /// <param name="cancellation">Stops between charts.</param>
    /// <param name="prefix">Folder below the output folder, with a slash at its end.</param>
    /// <exception cref="RequestException">No goal has this id, or it has no figures to draw.</exception>
    public void WriteCharts(Evaluation evaluation, OutputFolder folder, string? goal, IReadOnlyList<string> formats, Language language, CancellationToken cancellation = default, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(formats);
        foreach (var chart in Chosen(evaluation, goal, language))
        {
            cancellation.ThrowIfCancellationRequested();
            var svg = ChartSvg.Draw(chart.Chart, _theme.Value);
            foreach (var format in formats)
            {
                switch (format)
                {
                    case "svg":
                        folder.WriteText($"{prefix}{chart.Name}.svg", svg);
                        break;
                    case "png":
                        folder.WriteBytes($"{prefix}{chart.Name}.png", ChartRaster.ToPng(svg));
                        break;
                    case "pdf":
                        folder.WriteBytes($"{prefix}{chart.Name}.pdf", ChartRaster.ToPdf(svg, chart.Chart.Title));
                        break;
                    default:
                        throw new ArgumentException($"The format '{format}' is not one of {string.Join(", ", ChartFormats)}.", nameof(formats));
                }
            }
        }
    }

    private static IReadOnlyList<NamedChart> Chosen(Evaluation evaluation, string? goal, Language language)
    {
        var charts = NamedChart.All(evaluation, language);
        if (goal is null)
        {
            return charts;
        }

        var results = evaluation.Goals.Concat(evaluation.SuccessCriteria).Where(g => g.Id == goal || g.Goal.Id == goal).ToArray();
        if (results.Length == 0)
        {
            var ids = evaluation.Goals.Concat(evaluation.SuccessCriteria).Select(g => g.Id).ToArray();
            throw new RequestException("--goal", $"no goal is called '{goal}'", "one of " + string.Join(", ", ids), EditDistance.Nearest(goal, ids) is { } near ? $"Did you mean '{near}'?" : "");
        }

        var chosen = charts.Where(c => results.Any(r => r.Id == c.GoalId)).ToArray();
        return chosen.Length > 0
            ? chosen
            : throw new RequestException($"goal {goal}", "there are no figures to draw", "an indicator with at least one value", results[0].Goal.WaitsFor.Length > 0 ? "It waits for: " + results[0].Goal.WaitsFor : "See 'indicators check'.");
    }
}
