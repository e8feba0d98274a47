using System.Text;
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

    /// <summary>
    /// Writes the report in the asked formats; with HTML also every chart as SVG. The evaluation is entered in the store's
    /// log before the first file appears: what nobody logged was never shown.
    /// </summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="formats">Some of <see cref="Formats"/>.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="progress">Told how far it has come.</param>
    /// <param name="cancellation">Stops between files.</param>
    /// <exception cref="OutputException">A file cannot be written; nothing half-written is left.</exception>
    public void WriteReport(Evaluation evaluation, OutputFolder folder, IReadOnlyList<string> formats, Language language, IProgress<WorkProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(formats);
        var files = new List<(string Path, byte[] Bytes)>();
        foreach (var format in formats)
        {
            progress?.Report(new WorkProgress($"writing {format}", 0, 0));
            foreach (var file in ReportFiles(evaluation, format, language))
            {
                cancellation.ThrowIfCancellationRequested();
                files.Add(file);
            }
        }

        Log(evaluation, formats, language, files);
        Write(files, folder, cancellation);
    }

    /// <summary>Writes the charts of one goal, or all charts, and enters them in the store's log.</summary>
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
        var files = new List<(string Path, byte[] Bytes)>();
        foreach (var file in ChartFiles(evaluation, goal, formats, language, prefix))
        {
            cancellation.ThrowIfCancellationRequested();
            files.Add(file);
        }

        Log(evaluation, formats, language, files, goal ?? "all");
        Write(files, folder, cancellation);
    }

    private static void Write(List<(string Path, byte[] Bytes)> files, OutputFolder folder, CancellationToken cancellation)
    {
        foreach (var (path, bytes) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            folder.WriteBytes(path, bytes);
        }
    }

    private IEnumerable<(string Path, byte[] Bytes)> ReportFiles(Evaluation evaluation, string format, Language language) => format switch
    {
        "html" =>
        [
            ("report.html", Utf8(HtmlReport.Write(evaluation, language, _theme.Value))),
            .. ChartFiles(evaluation, goal: null, ["svg"], language, "charts/"),
        ],
        "json" => [("evaluation.json", Utf8(JsonText.Write(EvaluationJson.Of(evaluation, language))))],
        "docx" => [("report.docx", WordReport.Write(evaluation, language, _theme.Value))],
        "xlsx" => [("report.xlsx", ExcelReport.Write(evaluation, language, _theme.Value))],
        "csv" =>
        [
            ("goals.csv", Utf8(EvaluationCsv.Goals(evaluation, language))),
            ("series.csv", Utf8(EvaluationCsv.Series(evaluation, language: language))),
            ("criteria.csv", Utf8(EvaluationCsv.Criteria(evaluation))),
        ],
        "csv-da" =>
        [
            ("goals-da.csv", Utf8(EvaluationCsv.Goals(evaluation, language, CsvForm.DanishExcel))),
            ("series-da.csv", Utf8(EvaluationCsv.Series(evaluation, CsvForm.DanishExcel, language))),
            ("criteria-da.csv", Utf8(EvaluationCsv.Criteria(evaluation, CsvForm.DanishExcel))),
        ],
        _ => throw new ArgumentException($"The format '{format}' is not one of {string.Join(", ", Formats)}.", nameof(format)),
    };

    private IEnumerable<(string Path, byte[] Bytes)> ChartFiles(Evaluation evaluation, string? goal, IReadOnlyList<string> formats, Language language, string prefix)
    {
        foreach (var chart in Chosen(evaluation, goal, language))
        {
            var svg = ChartSvg.Draw(chart.Chart, _theme.Value);
            foreach (var format in formats)
            {
                yield return ($"{prefix}{chart.Name}.{format}", format switch
                {
                    "svg" => Utf8(svg),
                    "png" => ChartRaster.ToPng(svg),
                    "pdf" => ChartRaster.ToPdf(svg, chart.Chart.Title),
                    _ => throw new ArgumentException($"The format '{format}' is not one of {string.Join(", ", ChartFormats)}.", nameof(formats)),
                });
            }
        }
    }

    /// <summary>A text as UTF-8 without a byte order mark.</summary>
    private static byte[] Utf8(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text);

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
