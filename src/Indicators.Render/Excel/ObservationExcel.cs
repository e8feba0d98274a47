using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Json;

namespace Indicators.Render.Excel;

/// <summary>Observations with their origins as a workbook: one row each, numbers as numbers, the columns of the CSV export.</summary>
public static class ObservationExcel
{
    /// <summary>Rows that Excel takes on one sheet, headings and title included.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Writes the workbook (.xlsx).</summary>
    /// <param name="observations">What to write.</param>
    /// <param name="areas">Gives the areas' names.</param>
    /// <param name="indicators">Gives decimals, by code.</param>
    /// <exception cref="OutputException">There are more observations than a sheet has rows.</exception>
    public static byte[] Write(IReadOnlyList<Observation> observations, AreaCatalogue areas, IReadOnlyDictionary<string, Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(indicators);
        if (observations.Count > MostRows - 1)
        {
            throw new OutputException("--format xlsx", FormattableString.Invariant($"{observations.Count} observations"), FormattableString.Invariant($"at most {MostRows - 1}, the rows of a sheet"), "Choose with --indicator and --area, or export CSV.");
        }

        var book = new Workbook(Theme.Default, Language.English);
        var sheet = book.Add("observations");
        sheet.Widths(24, 16, 24, 10, 12, 12, 12, 12, 44, 14, 12, 10, 60, 66, 30, 40, 14);
        sheet.Headings(
            "indicator", "area", "area_name", "period", "value", "numerator", "denominator", "standard_deviation", "absent", "absent_kind", "absent_below", "synthetic",
            "origin", "sha256", "producer", "table", "licence").End();
        sheet.Frozen = 1;
        sheet.FilterColumns = 17;
        foreach (var o in observations)
        {
            var decimals = indicators.GetValueOrDefault(o.Indicator)?.Decimals ?? 1;
            sheet.Text(o.Indicator).Text(o.Area).Text(areas.ByCode(o.Area)?.Name).Period(o.Period.Code)
                .Number(o.Value, decimals).Number(o.Numerator, 0).Number(o.Denominator, 0).Number(o.StandardDeviation, decimals)
                .Text(o.Absence?.Reason).Text(o.Absence is { } absence ? FigureJson.KindCode(absence.Kind) : null).Number(o.Absence?.Bound, 0)
                .Text(o.Origins.Any(x => x.Source.Synthetic) ? "true" : "false")
                .Text(Joined(o, x => x.ToString())).Text(Joined(o, x => x.Source.Sha256)).Text(Joined(o, x => x.Source.Producer)).Text(Joined(o, x => x.Source.Table)).Text(Joined(o, x => x.Source.Licence)).End();
        }

        return book.Write("Indicators: observations");
    }

    private static string Joined(Observation observation, Func<Origin, string> text) => string.Join("; ", observation.Origins.Select(text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal));
}
