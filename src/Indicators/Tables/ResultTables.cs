using System.Data;
using System.Globalization;
using Indicators.Model;
using Indicators.Render.Csv;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>
/// Results as <see cref="DataTable"/>, which data frames, grids and <see cref="DataTable.CreateDataReader()"/> take as they
/// are. A missing number is <see cref="DBNull"/>. Column names are those of the CSV files.
/// </summary>
public static class ResultTables
{
    /// <summary>Observations, one row each.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="areas">Gives the areas' names; null leaves the column empty.</param>
    public static DataTable Observations(IEnumerable<Observation> observations, AreaCatalogue? areas = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        var table = Table(
            "observations",
            ("indicator", typeof(string)), ("area", typeof(string)), ("area_name", typeof(string)), ("period", typeof(string)), ("value", typeof(double)),
            ("numerator", typeof(long)), ("denominator", typeof(long)), ("absent", typeof(string)), ("synthetic", typeof(bool)), ("origin", typeof(string)));
        foreach (var o in observations)
        {
            Add(
                table, o.Indicator, o.Area, areas?.ByCode(o.Area)?.Name, o.Period.Code, JsonText.Number(o.Value), o.Numerator, o.Denominator,
                o.Absence?.Reason, o.Origins.Any(r => r.Source.Synthetic), string.Join("; ", o.Origins));
        }

        return table;
    }

    /// <summary>Goals and success criteria of an evaluation, one row each.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of reasons and units.</param>
    public static DataTable Goals(Evaluation evaluation, Language language = Language.Danish)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var table = Table(
            "goals",
            ("id", typeof(string)), ("title", typeof(string)), ("area", typeof(string)), ("area_name", typeof(string)), ("indicator", typeof(string)), ("reference", typeof(string)),
            ("baseline_period", typeof(string)), ("follow_up_period", typeof(string)), ("baseline", typeof(double)), ("follow_up", typeof(double)), ("change", typeof(double)),
            ("change_lower", typeof(double)), ("change_upper", typeof(double)), ("gap_baseline", typeof(double)), ("gap_follow_up", typeof(double)), ("unit", typeof(string)),
            ("verdict", typeof(string)), ("certainty", typeof(string)), ("reason", typeof(string)), ("synthetic", typeof(bool)));
        foreach (var goal in evaluation.Goals.Concat(evaluation.SuccessCriteria))
        {
            var comparison = goal.Comparison;
            var reference = comparison?.References.Count > 0 ? comparison.References[0] : null;
            Add(
                table, goal.Id, goal.Goal.Title, goal.Area?.Code, goal.Area?.Name, goal.Indicator?.Code, reference?.Reference.Code,
                comparison?.BaselinePeriod.Code, comparison?.FollowUpPeriod.Code, Number(comparison?.Baseline), Number(comparison?.FollowUp), Number(comparison?.Change),
                JsonText.Number(comparison?.Change.Interval?.Lower), JsonText.Number(comparison?.Change.Interval?.Upper), Number(reference?.GapBaseline), Number(reference?.GapFollowUp),
                language == Language.English ? goal.Indicator?.UnitEn : goal.Indicator?.Unit,
                goal.Verdict.Verdict.Code(), goal.Verdict.Certainty.Code(), goal.Verdict.Reason.In(language), goal.Synthetic);
        }

        return table;
    }

    /// <summary>Every point of the series behind the goals, one row each.</summary>
    public static DataTable Series(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var table = Table(
            "series",
            ("goal", typeof(string)), ("area", typeof(string)), ("area_name", typeof(string)), ("role", typeof(string)), ("period", typeof(string)),
            ("value", typeof(double)), ("lower", typeof(double)), ("upper", typeof(double)), ("absent", typeof(string)), ("synthetic", typeof(bool)));
        foreach (var goal in evaluation.Goals.Concat(evaluation.SuccessCriteria))
        {
            foreach (var series in goal.Series)
            {
                foreach (var point in series.Points)
                {
                    Add(
                        table, goal.Id, series.Area.Code, series.Area.Name, RoleCode(series.Role), point.Period.Code, Number(point.Figure),
                        JsonText.Number(point.Figure.Interval?.Lower), JsonText.Number(point.Figure.Interval?.Upper), point.Figure.Absence?.Reason, point.Origins.Any(o => o.Source.Synthetic));
                }
            }
        }

        return table;
    }

    /// <summary>Changes of areas, one row each: what <see cref="Workspace.Changes"/> gives.</summary>
    /// <param name="comparisons">The comparisons.</param>
    /// <param name="language">The language of the remarks.</param>
    public static DataTable Changes(IEnumerable<Comparison> comparisons, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        var table = Table(
            "changes",
            ("area", typeof(string)), ("area_name", typeof(string)), ("indicator", typeof(string)), ("baseline", typeof(double)), ("follow_up", typeof(double)),
            ("change", typeof(double)), ("remark", typeof(string)));
        foreach (var c in comparisons)
        {
            Add(
                table, c.Area.Code, c.Area.Name, c.Indicator.Code, Number(c.Baseline), Number(c.FollowUp), Number(c.Change),
                string.Join(' ', c.Remarks.Select(r => r.In(language))));
        }

        return table;
    }

    /// <summary>Observations as a panel for <see cref="ImpactPanels"/>: <c>area</c>, <c>period</c>, <c>value</c>, <c>treated_from</c>. Absent figures are left out.</summary>
    /// <param name="observations">The figures of one indicator.</param>
    /// <param name="treated">Codes of the areas with the plan.</param>
    /// <param name="from">The first period in which the plan can be seen.</param>
    public static DataTable Panel(IEnumerable<Observation> observations, IReadOnlyCollection<string> treated, Period from)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(treated);
        var table = Table("panel", ("area", typeof(string)), ("period", typeof(string)), ("value", typeof(double)), ("treated_from", typeof(string)));
        foreach (var o in observations.Where(o => o.Value is not null))
        {
            Add(table, o.Area, o.Period.Code, o.Value, treated.Contains(o.Area, StringComparer.Ordinal) ? from.Code : null);
        }

        return table;
    }

    /// <summary>Areas on lists: one row per area and list, a value and a verdict column per criterion.</summary>
    public static DataTable Criteria(IEnumerable<AreaCriteriaHistory> histories)
    {
        ArgumentNullException.ThrowIfNull(histories);
        var table = Table(
            "criteria",
            [
                ("area", typeof(string)), ("area_name", typeof(string)), ("list_year", typeof(int)), ("rules", typeof(string)), ("residents", typeof(int)),
                .. CriteriaCodes.All.SelectMany(c => new[] { (Column(c), typeof(decimal)), (Column(c) + "_met", typeof(bool)) }),
                ("criteria_met", typeof(int)), ("status", typeof(string)), ("published_on_list", typeof(bool)), ("years_in_a_row", typeof(int)),
            ]);
        foreach (var history in histories)
        {
            foreach (var year in history.Years)
            {
                Add(
                    table,
                    [
                        history.Area.Code, history.Area.Name, year.ListYear, year.Ruleset, year.Residents,
                        .. CriteriaCodes.All.Select(c => year.Criteria.FirstOrDefault(j => j.Rule.Criterion == c)).SelectMany(j => new object?[] { j?.Value, j?.Met }),
                        year.CriteriaMet, year.Status.Code(), year.PublishedOnList, year.YearsInARow,
                    ]);
            }
        }

        return table;
    }

    /// <summary>A comparison: one row per period and one for the change, a column for the area and for each reference's value and gap.</summary>
    public static DataTable Comparison(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var table = Table(
            "comparison",
            [
                ("period", typeof(string)), ("area", typeof(double)), ("lower", typeof(double)), ("upper", typeof(double)),
                .. comparison.References.SelectMany(r => new[] { (r.Reference.Code, typeof(double)), ("gap_to_" + r.Reference.Code, typeof(double)) }),
            ]);
        AddRow(comparison.BaselinePeriod.Code, comparison.Baseline, r => [r.ReferenceBaseline, r.GapBaseline]);
        AddRow(comparison.FollowUpPeriod.Code, comparison.FollowUp, r => [r.ReferenceFollowUp, r.GapFollowUp]);
        AddRow("change", comparison.Change, r => [r.ReferenceChange, r.GapChange]);
        return table;

        void AddRow(string period, Figure area, Func<ReferenceComparison, Figure[]> figures) => Add(
            table,
            [
                period, Number(area), JsonText.Number(area.Interval?.Lower), JsonText.Number(area.Interval?.Upper),
                .. comparison.References.SelectMany(r => figures(r).Select(f => (object?)Number(f))),
            ]);
    }

    /// <summary>Writes a table as CSV.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file, which appears whole or not at all; null for standard output.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void WriteCsv(DataTable table, string? path)
    {
        var text = Csv(table);
        if (path is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            AtomicFile.Write(Path.GetFullPath(path), System.Text.Encoding.UTF8.GetBytes(text));
        }
    }

    /// <summary>Any table as CSV, with a heading line; a text that a spreadsheet would run as a formula is made harmless.</summary>
    public static string Csv(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new CsvText();
        csv.Row(table.Columns.Cast<DataColumn>().Select(c => (object?)c.ColumnName));
        foreach (DataRow row in table.Rows)
        {
            csv.Row(row.ItemArray.Select(c => c is DBNull ? null : c));
        }

        return csv.ToString();
    }

    private static DataTable Table(string name, params IEnumerable<(string Name, Type Type)> columns)
    {
        var table = new DataTable(name) { Locale = CultureInfo.InvariantCulture };
        foreach (var (column, type) in columns)
        {
            table.Columns.Add(column, type);
        }

        return table;
    }

    private static void Add(DataTable table, params IEnumerable<object?> cells) => table.Rows.Add([.. cells.Select(c => c ?? DBNull.Value)]);

    private static double? Number(Figure? figure) => JsonText.Number(figure?.Value);

    private static string Column(Criterion criterion) => criterion.Code().Replace('-', '_');

    private static string RoleCode(SeriesRole role) => role switch
    {
        SeriesRole.Area => "area",
        SeriesRole.Reference => "reference",
        _ => "reference-without-area",
    };
}
