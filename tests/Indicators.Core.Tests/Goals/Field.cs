using System.Globalization;
using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Tests.Goals;

/// <summary>
/// A small made-up world for the tests: one housing area in a municipality in a region, a school district elsewhere,
/// and observations written as people write them: <c>42/100</c>, <c>42.0</c> (no counts), <c>&lt;5</c>, <c>-</c>.
/// </summary>
internal static class Field
{
    public static readonly Area Area = new("330-engen", "Engen", AreaKind.HousingArea) { Parent = "330" };
    public static readonly Area Town = new("330", "Slagelse", AreaKind.Municipality) { Parent = "085" };
    public static readonly Area Region = new("085", "Region Sjælland", AreaKind.Region) { Parent = "000" };
    public static readonly Area Country = new("000", "Hele landet", AreaKind.Country);
    public static readonly Area Other = new("159", "Gladsaxe", AreaKind.Municipality);
    public static readonly Area Second = new("330-skoven", "Skoven", AreaKind.HousingArea) { Parent = "330" };

    public static readonly AreaCatalogue Areas = new([Area, Town, Region, Country, Other, Second]);

    private static readonly SourceFile Source = new("extracts/test.csv", new string('0', 64));

    public static Indicator Share(BetterDirection better = BetterDirection.Lower) => new("share", "Andel ledige", "Share out of work", Model.Measure.Proportion)
    {
        Better = better,
    };

    public static Observation Observe(string indicator, string area, int year, string text) => Observe(indicator, area, Period.OfYear(year), text);

    public static Observation Observe(string indicator, string area, Period period, string text)
    {
        var observation = new Observation(indicator, area, period) { Origins = [new Origin(Source, 2, 2, 1)] };
        text = text.Trim();
        if (text is "-" or "")
        {
            return observation with { Absence = Absence.Missing("..") };
        }

        if (text[0] == '<')
        {
            return observation with { Absence = new Absence(AbsenceKind.Suppressed, text, long.Parse(text[1..], CultureInfo.InvariantCulture)) };
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? observation with { Value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) }
            : observation with
            {
                Numerator = long.Parse(text[..slash], CultureInfo.InvariantCulture),
                Denominator = long.Parse(text[(slash + 1)..], CultureInfo.InvariantCulture),
            };
    }

    /// <summary>A table of one indicator: <c>area year text</c>.</summary>
    public static ObservationTable Table(string indicator, params (string Area, int Year, string Text)[] rows) =>
        new([.. rows.Where(r => r.Text != "").Select(r => Observe(indicator, r.Area, r.Year, r.Text))]);

    /// <summary>Baseline 2015 against follow-up 2018, unless told otherwise, for the area and, where given, one reference.</summary>
    public static MeasuredComparison Measure(
        Indicator indicator,
        Area reference,
        string a0,
        string a1,
        string r0 = "",
        string r1 = "",
        ComparisonOptions? options = null,
        string baseline = "2015",
        string followUp = "2018")
    {
        var (from, to) = (Period.Parse(baseline), Period.Parse(followUp));
        (Area Area, Period Period, string Text)[] rows = [(Area, from, a0), (Area, to, a1), (reference, from, r0), (reference, to, r1)];
        var table = new ObservationTable([.. rows.Where(r => r.Text != "").Select(r => Observe(indicator.Code, r.Area.Code, r.Period, r.Text))]);
        return Comparer.Measure(indicator, Area, [reference], [from], to, table, Areas, options);
    }
}
