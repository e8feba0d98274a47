using Indicators.Model;
using Indicators.Render.Csv;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>Results as text for machines: JSON (one value, snake names, null for a missing number) and CSV.</summary>
public static class ResultText
{
    /// <summary>Any value of ours as JSON.</summary>
    public static string Json(object value) => JsonText.Write(value);

    /// <summary>An evaluation.</summary>
    public static string Json(Evaluation evaluation, Language language) => JsonText.Write(EvaluationJson.Of(evaluation, language));

    /// <summary>A comparison.</summary>
    public static string Json(Comparison comparison, Language language) => JsonText.Write(EvaluationJson.Comparison(comparison, language));

    /// <summary>An effect map.</summary>
    public static string Json(EffectMap map, Language language) => JsonText.Write(EvaluationJson.EffectMap(map, language));

    /// <summary>Classified rows: exactly the fields that scripts rely on.</summary>
    public static string Json(IEnumerable<AreaClassification> classified) => JsonText.Write(classified.Select(ClassificationRecord.Of));

    /// <summary>The criteria of areas on every list.</summary>
    public static string Json(IReadOnlyList<AreaCriteriaHistory> histories)
    {
        ArgumentNullException.ThrowIfNull(histories);
        return JsonText.Write(histories.SelectMany(h => h.Years.Select(y => ClassificationJson.ListYear(y, h.Area))));
    }

    /// <summary>An import: what became of each mapping and file.</summary>
    public static string Json(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonText.Write(ImportObject(report));
    }

    /// <summary>A check.</summary>
    public static string Json(CheckReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonText.Write(new
        {
            report.Plan,
            Import = ImportObject(report.Import),
            Coverage = report.Coverage.Select(c => new { c.Id, c.Title, c.Baseline, c.FollowUp, c.Reference, WaitsFor = c.WaitsFor.En }).ToArray(),
            Logic = report.Logic.Select(f => new { f.Kind, f.Id, Text = f.Text.En }).ToArray(),
            Remarks = report.Remarks.Select(r => new { r.Kind, r.Subject, r.Text }).ToArray(),
        });
    }

    /// <summary>The log of imports and evaluations, oldest first.</summary>
    public static string Json(StoreLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return JsonText.Write(new
        {
            Imports = log.Imports.Select(i => new { State = i.Id, i.Mapping, i.RecordedAt, i.Program, i.Fingerprint }).ToArray(),
            Evaluations = log.Evaluations.Select(e => new
            {
                e.Id,
                e.EvaluatedAt,
                e.State,
                e.Entry.Request,
                e.Program,
                Read = FilesOf(e, LoggedFileRole.Input),
                Written = FilesOf(e, LoggedFileRole.Output),
            }).ToArray(),
        });

        static object[] FilesOf(LoggedEvaluation evaluation, LoggedFileRole role) =>
            [.. evaluation.Entry.Files.Where(f => f.Role == role).Select(f => new { f.Path, f.Sha256 })];
    }

    /// <summary>The revisions of one figure, oldest first.</summary>
    public static string Json(IReadOnlyList<Revision> revisions)
    {
        ArgumentNullException.ThrowIfNull(revisions);
        return JsonText.Write(revisions.Select(r => new
        {
            r.Observation.Indicator,
            r.Observation.Area,
            Period = r.Observation.Period.Code,
            r.Observation.Value,
            r.Observation.Numerator,
            r.Observation.Denominator,
            Absent = r.Observation.Absence?.Reason,
            r.Recorded.Mapping,
            RecordedAt = Moment(r.Recorded.RecordedAt),
            SupersededAt = r.Superseded is { } superseded ? Moment(superseded.RecordedAt) : null,
            Origins = r.Observation.Origins.Select(o => new
            {
                o.Source.File,
                o.Source.Sha256,
                o.FirstLine,
                o.LastLine,
                o.Rows,
                o.Source.Producer,
                o.Source.Table,
                o.Source.Licence,
                o.Source.Synthetic,
            }).ToArray(),
        }));
    }

    /// <summary>A batch: one record per job, in the order of the file.</summary>
    public static string Json(IReadOnlyList<BatchOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return JsonText.Write(outcomes.Select(o => new
        {
            o.Job.Id,
            o.Job.Workspace,
            State = o.State switch { BatchState.Done => "done", BatchState.Unchanged => "unchanged", _ => "failed" },
            o.Verdicts?.Goals,
            o.Verdicts?.Met,
            o.Verdicts?.NotMet,
            o.Verdicts?.CannotTell,
            o.Job.Out,
            o.Files,
            o.Error,
        }));
    }

    /// <summary>Classified rows as CSV: one line per row, a value, margin and verdict column per criterion.</summary>
    public static string Csv(IEnumerable<AreaClassification> classified)
    {
        ArgumentNullException.ThrowIfNull(classified);
        var csv = new CsvText();
        csv.Row(["list_year", "area", "ruleset", "residents", "criteria_met", "criteria_known", "status", "possible_statuses", "also_meets", .. CriteriaCodes.All.SelectMany(c => Columns(c.Code()))]);
        foreach (var row in classified)
        {
            csv.Row(
            [
                row.ListYear, row.Area, row.Ruleset, row.Residents, row.CriteriaMet, row.CriteriaKnown, row.Status.Code(),
                string.Join(' ', row.PossibleStatuses.Select(s => s.Code())), string.Join(' ', row.AlsoMeets.Select(s => s.Code())),
                .. CriteriaCodes.All.SelectMany(c => Cells(row.Criteria.FirstOrDefault(j => j.Rule.Criterion == c))),
            ]);
        }

        return csv.ToString();
    }

    /// <summary>The rejected rows of an import as CSV.</summary>
    public static string RejectsCsv(IEnumerable<StoredReject> rejects)
    {
        ArgumentNullException.ThrowIfNull(rejects);
        var csv = new CsvText();
        csv.Row(["mapping", "file", "line", "column", "text", "reason", "action"]);
        foreach (var (import, file, reject) in rejects)
        {
            csv.Row([import.Mapping, file, reject.Line, reject.Column, reject.Text, reject.Reason, reject.Action]);
        }

        return csv.ToString();
    }

    private static IEnumerable<object?> Columns(string code)
    {
        var name = code.Replace('-', '_');
        return [name, $"{name}_threshold", $"{name}_met", $"{name}_margin_points"];
    }

    private static IEnumerable<object?> Cells(CriterionJudgement? judged) => [judged?.Value, judged?.Threshold, judged?.Met, judged?.MarginPoints];

    private static object ImportObject(ImportReport report) => new
    {
        report.Changed,
        Mappings = report.Mappings.Select(m => new
        {
            m.Mapping,
            State = m.State switch
            {
                MappingState.Imported => "imported",
                MappingState.ReadOnly => "dry-run",
                MappingState.Withdrawn => "withdrawn",
                _ => "unchanged",
            },
            m.Observations,
            m.Outcome?.Added,
            Revised = m.Outcome?.Changed,
            m.Outcome?.Ended,
            Warnings = m.Warnings.Select(w => new { w.Where, w.Text }).ToArray(),
            Files = m.Sources.Select(s => new
            {
                s.Source.File,
                s.Source.Sha256,
                s.Balance.Read,
                s.Balance.Used,
                s.Balance.FilteredOut,
                s.Balance.Rejected,
                Rejects = s.Rejects.Select(r => new { r.Line, r.Column, r.Text, r.Reason, r.Action }).ToArray(),
            }).ToArray(),
        }).ToArray(),
    };

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
}
