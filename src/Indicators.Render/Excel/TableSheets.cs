using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Office;
using Indicators.Render.Reports;

namespace Indicators.Render.Excel;

/// <summary>A chart per goal beside its numbers.</summary>
internal static class FigureSheet
{
    public static void Write(Sheet sheet, SheetWords words, Theme theme)
    {
        words.Title(sheet, words.Say("Figurer", "Figures"), words.Say("Ret et tal, og figuren følger med.", "Change a number and the figure follows."));
        sheet.End();
        var charts = words.Evaluation.Goals.Concat(words.Evaluation.SuccessCriteria)
            .Select(g => EvaluationCharts.Trend(g, words.Evaluation, words.Language))
            .OfType<TrendChart>()
            .Select(c => TrendLines.Of(c, theme))
            .ToArray();
        var columns = charts.Length == 0 ? 1 : charts.Max(c => c.Columns.Count) + 1;
        sheet.Widths([16, .. Enumerable.Repeat(15.0, columns - 1)]);
        foreach (var chart in charts)
        {
            ChartSheet.Add(sheet, chart, columns + 1);
            if (sheet.Charts.Count % 2 == 0 && sheet.Charts.Count < charts.Length)
            {
                sheet.PageBreaks.Add(sheet.Row - 1);
            }
        }
    }
}

/// <summary>One row per point of every series behind a goal, with the rows it came from.</summary>
internal static class SeriesSheet
{
    public static void Write(Sheet sheet, SheetWords words)
    {
        words.Title(sheet, words.Say("Tidsserier", "Series"));
        sheet.Widths(16, 24, 30, 10, 12, 12, 12, 12, 12, 44, 12, 60, 66);
        sheet.Headings(
            words.Say("Mål", "Goal"), words.Say("Område", "Area"), words.Say("Serie", "Series"), words.Say("Periode", "Period"), words.Say("Værdi", "Value"),
            words.Say("Nedre", "Lower"), words.Say("Øvre", "Upper"), words.Say("Tæller", "Numerator"), words.Say("Nævner", "Denominator"), words.Say("Mangler fordi", "Absent because"),
            words.Say("Konstrueret", "Made up"), words.Say("Oprindelse", "Origin"), "SHA-256").End();
        sheet.Frozen = SheetWords.TitleRows + 1;
        sheet.FilterColumns = 13;
        foreach (var goal in words.Evaluation.Goals.Concat(words.Evaluation.SuccessCriteria))
        {
            var decimals = goal.Indicator?.Decimals ?? 1;
            foreach (var series in goal.Series)
            {
                foreach (var point in series.Points)
                {
                    sheet.Text(goal.Id).Text(series.Area.Name).Text(GoalText.SeriesName(series, words.Language)).Period(point.Period.Code)
                        .Number(point.Figure.Value, decimals).Number(point.Figure.Interval?.Lower, decimals).Number(point.Figure.Interval?.Upper, decimals)
                        .Number(point.Numerator, 0).Number(point.Denominator, 0).Text(point.Figure.Absence?.In(words.Language))
                        .Text(words.YesNo(point.Origins.Any(o => o.Source.Synthetic)))
                        .Text(OriginText.Of(point.Origins, words.Language)).Text(string.Join("; ", point.Origins.Select(o => o.Source.Sha256).Distinct(StringComparer.Ordinal))).End();
                }
            }
        }
    }
}

/// <summary>One row per area, list and criterion. The margin is a formula over value and threshold.</summary>
internal static class CriteriaSheet
{
    public static void Write(Sheet sheet, SheetWords words)
    {
        var language = words.Language;
        words.Title(sheet, words.Say("Kriterier pr. liste", "Criteria by list"), words.Say("Afstanden er positiv, når kriteriet er opfyldt.", "The margin is positive where the criterion is met."));
        sheet.Widths(20, 8, 10, 10, 26, 10, 10, 10, 10, 10, 14, 26, 26, 10, 60);
        sheet.Headings(
            words.Say("Område", "Area"), words.Say("Liste", "List"), words.Say("Regler", "Rules"), words.Say("Beboere", "Residents"), words.Say("Kriterium", "Criterion"),
            words.Say("Værdi", "Value"), words.Say("Grænse", "Limit rule"), words.Say("Grænseværdi", "Threshold"), words.Say("Afstand", "Margin"), words.Say("Opfyldt", "Met"),
            words.Say("Dataår", "Data year"), words.Say("Efter reglerne", "By the rules"), words.Say("Offentliggjort", "Published"), words.Say("Lister i træk", "Lists in a row"), words.Say("Oprindelse", "Origin")).End();
        sheet.Frozen = SheetWords.TitleRows + 1;
        sheet.FilterColumns = 15;
        foreach (var history in words.Evaluation.Criteria)
        {
            foreach (var year in history.Years)
            {
                foreach (var judged in year.Criteria)
                {
                    var decimals = ReportWords.Decimals(judged.Rule.Criterion);
                    sheet.Text(history.Area.Name).Period(year.ListYear.ToString(CultureInfo.InvariantCulture)).Period(year.Ruleset).Number(year.Residents, 0)
                        .Text(ReportWords.Criterion(judged.Rule.Criterion, language)).Number((double?)judged.Value, decimals)
                        .Text(ReportWords.Strictness(judged.Rule.Strictness, language)).Number((double?)judged.Threshold, decimals);
                    Margin(sheet, judged, decimals);
                    sheet.Text(words.YesNo(judged.Met), judged.Met == true ? CellRole.Strong : CellRole.Plain).Period(judged.DataYear)
                        .Text(GoalText.Status(year, language)).Text(GoalText.Published(year, language)).Number(year.YearsInARow, 0).Text(OriginText.Of(judged.Origins, language)).End();
                }
            }
        }
    }

    private static void Margin(Sheet sheet, CriterionJudgement judged, int decimals)
    {
        if (judged is { Value: { } value, Threshold: { } threshold })
        {
            var row = sheet.Row.ToString(CultureInfo.InvariantCulture);
            var below = judged.Rule.Strictness == Strictness.Below;
            sheet.Formula(below ? $"H{row}-F{row}" : $"F{row}-H{row}", (double)(below ? threshold - value : value - threshold), decimals, signed: true);
        }
        else
        {
            sheet.Empty();
        }
    }
}

/// <summary>What was counted for goals and success criteria that registers judge.</summary>
internal static class RegisterSheet
{
    public static void Write(Sheet sheet, SheetWords words)
    {
        var language = words.Language;
        words.Title(sheet, words.Say("Registre og succeskriterier", "Registers and success criteria"));
        sheet.Widths(16, 44, 10, 50, 16, 10, 10, 10, 18, 30, 60);
        sheet.Headings(
            "Id", words.Say("Succeskriterium", "Success criterion"), words.Say("Aktivitet", "Activity"), words.Say("Optalt", "Counted"), words.Say("Periode", "Period"),
            words.Say("Antal", "Number"), words.Say("Mål", "Target"), words.Say("Forskel", "Difference"), words.Say("Nået", "Reached"), words.Say("Vurdering", "Verdict"), words.Say("Oprindelse", "Origin")).End();
        sheet.Frozen = SheetWords.TitleRows + 1;
        sheet.FilterColumns = 11;
        foreach (var goal in words.Evaluation.SuccessCriteria.Concat(words.Evaluation.Goals.Where(g => g.Counts.Count > 0)))
        {
            var origins = OriginText.Of(goal.ExtraOrigins, language);
            foreach (var row in goal.Counts.DefaultIfEmpty())
            {
                sheet.Text(goal.Id).Text(EvaluationCharts.TitleOf(goal)).Text(goal.ActivityId);
                Count(sheet, words, row);
                sheet.Text(ReportWords.Verdict(goal.Verdict.Verdict, language), CellRole.Strong).Text(origins).End();
            }
        }
    }

    private static void Count(Sheet sheet, SheetWords words, CountRow? row)
    {
        sheet.Text(row?.Label.In(words.Language)).Period(row?.Period);
        if (row is { Count: null, Below: not null })
        {
            sheet.Text(CountText.Count(row, words.Language));
        }
        else
        {
            sheet.Number((double?)row?.Count, CountText.Decimals(row?.Count));
        }

        sheet.Number((double?)row?.Target, CountText.Decimals(row?.Target));
        if (row is { Count: { } count, Target: { } target })
        {
            var at = sheet.Row.ToString(CultureInfo.InvariantCulture);
            sheet.Formula($"F{at}-G{at}", (double)(count - target), Math.Max(CountText.Decimals(count), CountText.Decimals(target)), signed: true);
        }
        else
        {
            sheet.Empty();
        }

        sheet.Text(row is null ? "" : CountText.Reached(row, words.Language));
    }
}

/// <summary>Every file that gave a figure, with the balance of its rows: the last column is a formula and must be 0.</summary>
internal static class OriginSheet
{
    public static void Write(Sheet sheet, SheetWords words)
    {
        words.Title(sheet, words.Say("Kildefiler", "Source files"), words.Say("Læst = brugt + sorteret fra + afvist.", "Read = used + filtered out + rejected."));
        sheet.Widths(46, 40, 24, 34, 12, 12, 12, 12, 12, 12, 12, 12, 66, 60);
        sheet.Headings(
            words.Say("Fil", "File"), words.Say("Udgiver", "Producer"), words.Say("Tabel", "Table"), words.Say("Vilkår", "Licence"), words.Say("Udtræksdato", "Extract date"),
            words.Say("Konstrueret", "Made up"), words.Say("Mapping", "Mapping"), words.Say("Læst", "Read"), words.Say("Brugt", "Used"), words.Say("Sorteret fra", "Filtered out"),
            words.Say("Afvist", "Rejected"), words.Say("Forskel", "Difference"), "SHA-256", words.Say("Bemærkning", "Remark")).End();
        sheet.Frozen = SheetWords.TitleRows + 1;
        sheet.FilterColumns = 14;
        foreach (var use in words.Evaluation.Sources)
        {
            var (source, balance) = (use.Source, use.Balance);
            var row = sheet.Row.ToString(CultureInfo.InvariantCulture);
            sheet.Text(source.File).Text(source.Producer).Text(source.Table).Text(source.Licence)
                .Text(source.ExtractDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Text(words.YesNo(source.Synthetic), source.Synthetic ? CellRole.Synthetic : CellRole.Plain)
                .Text(use.Mapping).Number(balance.Read, 0).Number(balance.Used, 0).Number(balance.FilteredOut, 0).Number(balance.Rejected, 0)
                .Formula($"H{row}-I{row}-J{row}-K{row}", balance.Read - balance.Used - balance.FilteredOut - balance.Rejected, 0, signed: false)
                .Text(source.Sha256).Text(source.Note, wrap: true).End();
        }
    }
}
