using Indicators.Model;

namespace Indicators.Render.Charts.Drawing;

/// <summary>The charts' own words in both languages.</summary>
internal static class ChartWords
{
    private static string In(Language language, string danish, string english) => language == Language.Danish ? danish : english;

    public static string Source(Language l) => In(l, "Kilde: ", "Source: ");

    public static string Synthetic(Language l) => In(l, "Konstruerede eksempeldata.", "Made-up example data.");

    public static string Band(Language l) => In(l, "Bånd: 95 pct. konfidensinterval.", "Band: 95 per cent confidence interval.");

    public static string Bars(Language l) => In(l, "Lodrette streger: 95 pct. konfidensinterval.", "Vertical bars: 95 per cent confidence interval.");

    public static string NoNumbers(Language l) => In(l, "Ingen tal kan vises", "No numbers can be shown");

    public static string None(Language l) => In(l, "ingen tal", "no numbers");

    public static string Break(Language l) => In(l, "Databrud", "Break in series");

    public static string Gaps(Language l) => In(l, "Afstand: ", "Gap: ");

    public static string Events(Language l) => In(l, "Begivenheder: ", "Events: ");

    public static string Moment(MomentKind kind, Language l) => kind switch
    {
        MomentKind.Baseline => "Baseline",
        MomentKind.Midterm => In(l, "Midtvejs", "Midterm"),
        MomentKind.FollowUp => In(l, "Opfølgning", "Follow-up"),
        _ => In(l, "Slutevaluering", "Final evaluation"),
    };
}
