using System.Globalization;
using Indicators.Model;
using Indicators.Render.Csv;
using Indicators.Render.Excel;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>Observations with their origins as text for machines.</summary>
public static class ObservationText
{
    /// <summary>One object per observation, with every origin.</summary>
    public static string Json(IReadOnlyList<Observation> observations, AreaCatalogue areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return JsonText.Write(observations.Select(o => new
        {
            o.Indicator,
            o.Area,
            AreaName = Name(o, areas),
            Period = o.Period.Code,
            o.Value,
            o.Numerator,
            o.Denominator,
            o.StandardDeviation,
            Absent = o.Absence?.Reason,
            AbsentKind = Kind(o.Absence),
            AbsentBelow = o.Absence?.Bound,
            Synthetic = o.Origins.Any(x => x.Source.Synthetic),
            Origins = o.Origins.Select(x => new
            {
                x.Source.File,
                x.Source.Sha256,
                x.FirstLine,
                x.LastLine,
                x.Rows,
                x.Source.Producer,
                x.Source.Table,
                x.Source.Licence,
                ExtractDate = x.Source.ExtractDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                x.Source.Synthetic,
                Public = x.Source.IsPublic,
            }).ToArray(),
        }));
    }

    /// <summary>One line per observation; several origins stand in one cell, with semicolons between.</summary>
    public static string Csv(IReadOnlyList<Observation> observations, AreaCatalogue areas)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(areas);
        var csv = new CsvText();
        csv.Row(["indicator", "area", "area_name", "period", "value", "numerator", "denominator", "standard_deviation", "absent", "absent_kind", "absent_below", "synthetic", "origin", "sha256", "producer", "table", "licence"]);
        foreach (var o in observations)
        {
            csv.Row(
            [
                o.Indicator, o.Area, Name(o, areas), o.Period.Code, o.Value, o.Numerator, o.Denominator, o.StandardDeviation,
                o.Absence?.Reason, Kind(o.Absence), o.Absence?.Bound, o.Origins.Any(x => x.Source.Synthetic),
                Joined(o, x => x.ToString()), Joined(o, x => x.Source.Sha256), Joined(o, x => x.Source.Producer), Joined(o, x => x.Source.Table), Joined(o, x => x.Source.Licence),
            ]);
        }

        return csv.ToString();
    }

    /// <summary>A workbook (.xlsx) with the columns of the CSV text.</summary>
    /// <param name="observations">The observations.</param>
    /// <param name="areas">Gives the areas' names.</param>
    /// <param name="indicators">Gives the decimals that are shown, by code.</param>
    /// <exception cref="OutputException">There are more observations than a sheet has rows.</exception>
    public static byte[] Xlsx(IReadOnlyList<Observation> observations, AreaCatalogue areas, IReadOnlyDictionary<string, Indicator> indicators) =>
        ObservationExcel.Write(observations, areas, indicators);

    private static string Name(Observation observation, AreaCatalogue areas) => areas.ByCode(observation.Area)?.Name ?? "";

    private static string? Kind(Absence? absence) => absence?.Kind switch
    {
        null => null,
        AbsenceKind.Suppressed => "suppressed",
        AbsenceKind.NotApplicable => "not-applicable",
        AbsenceKind.Undefined => "undefined",
        _ => "missing",
    };

    private static string Joined(Observation observation, Func<Origin, string> text) => string.Join("; ", observation.Origins.Select(text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal));
}
