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

    public static string LargePoints(Language l) => In(l, "Store punkter: ", "Large points: ");

    public static string NotFromZero(Language l) => In(l, "Aksen begynder ikke ved 0.", "The axis does not begin at 0.");

    public static string NotShown(Language l) => In(l, "Mangler tal ved baseline eller opfølgning: ", "Without a number at baseline or follow-up: ");

    public static string Threshold(Language l) => In(l, "grænsen", "the limit");

    public static string ThresholdIs(Language l, string strictness) => In(l, "grænsen er ", "the limit is ") + strictness;

    public static string CriterionMet(bool? met, Language l) => met switch
    {
        true => In(l, "rammer", "hit"),
        false => In(l, "rammer ikke", "not hit"),
        null => In(l, "ikke kendt", "not known"),
    };

    public static string TimelineStatus(TimelineStatus status, Language l) => status switch
    {
        Charts.TimelineStatus.NotListed => In(l, "ikke på listen", "not listed"),
        Charts.TimelineStatus.Vulnerable => In(l, "udsat boligområde", "vulnerable area"),
        Charts.TimelineStatus.ParallelSociety => In(l, "parallelsamfund (før 2021: ghettoområde)", "parallel society (before 2021: ghetto area)"),
        Charts.TimelineStatus.Transformation => In(l, "omdannelsesområde (før 2021: hårdt ghettoområde)", "transformation area (before 2021: hard ghetto area)"),
        Charts.TimelineStatus.Prevention => In(l, "forebyggelsesområde", "prevention area"),
        _ => In(l, "ikke kendt", "not known"),
    };

    public static string AreaStatusLetter(TimelineStatus status, Language l) => status switch
    {
        Charts.TimelineStatus.NotListed => "–",
        Charts.TimelineStatus.Vulnerable => In(l, "U", "V"),
        Charts.TimelineStatus.ParallelSociety => "P",
        Charts.TimelineStatus.Transformation => In(l, "O", "T"),
        Charts.TimelineStatus.Prevention => In(l, "F", "R"),
        _ => "?",
    };

    public static string Verdict(FindingMark mark, Language l) => mark switch
    {
        FindingMark.Met => In(l, "Opfyldt", "Met"),
        FindingMark.MetWithinChance => In(l, "Opfyldt, inden for tilfældig variation", "Met, within chance"),
        FindingMark.NotMetWithinChance => In(l, "Ikke opfyldt, inden for tilfældig variation", "Not met, within chance"),
        FindingMark.NotMet => In(l, "Ikke opfyldt", "Not met"),
        FindingMark.CannotTell => In(l, "Kan ikke vurderes", "Cannot be assessed"),
        _ => "",
    };

    public static string Funnel(Language l) => In(l, "Tragt: grænser ved 95 og 99,8 pct.", "Funnel: limits at 95 and 99.8 per cent.");

    public static string Outside(Language l) => In(l, "Uden plads i billedet: ", "Without room in the picture: ");

    public static string Effect(EffectKind kind, Language l) => kind switch
    {
        EffectKind.Direct => In(l, "direkte", "direct"),
        EffectKind.Indirect => In(l, "indirekte", "indirect"),
        EffectKind.Support => In(l, "understøttende", "support"),
        _ => In(l, "ikke angivet", "not stated"),
    };

    public static string Term(EffectTerm term, Language l) => term switch
    {
        EffectTerm.Short => In(l, "kort sigt", "short term"),
        EffectTerm.Medium => In(l, "mellemlangt sigt", "medium term"),
        EffectTerm.Long => In(l, "langt sigt", "long term"),
        _ => "",
    };

    public static string TermLetter(EffectTerm term, Language l) => term switch
    {
        EffectTerm.Short => In(l, "K", "S"),
        EffectTerm.Medium => "M",
        EffectTerm.Long => "L",
        _ => "",
    };

    public static string BlindSpot(Language l) => In(l, "blindt punkt: ingen aktivitet", "blind spot: no activity");

    public static string Planned(Language l) => In(l, "planlagt", "planned");

    public static string Carried(Language l) => In(l, "gennemført", "carried out");

    public static string Milestone(Language l) => In(l, "milepæl", "milestone");

    public static string Spent(Language l) => In(l, "forbrugt", "spent");

    public static string Areas(int count, Language l) => NumberText.Count(count, l) + In(l, " områder", " areas");

    public static string WithoutNumber(int count, Language l) => In(
        l,
        $"{NumberText.Count(count, l)} {(count == 1 ? "område" : "områder")} uden tal er udeladt.",
        $"{NumberText.Count(count, l)} {(count == 1 ? "area" : "areas")} without a number left out.");

    public static string TheArea(string unit, Language l) => In(l, "Området", "The area") + (unit.Length > 0 ? ", " + unit : "");

    public static string EventStart(Language l) => In(l, "Start", "Start");

    public static string Placebos(int count, Language l) =>
        In(l, $"Tynde linjer: {NumberText.Count(count, l)} placeboområder.", $"Thin lines: {NumberText.Count(count, l)} placebo areas.");

    public static string Moment(MomentKind kind, Language l) => kind switch
    {
        MomentKind.Baseline => "Baseline",
        MomentKind.Midterm => In(l, "Midtvejs", "Midterm"),
        MomentKind.FollowUp => In(l, "Opfølgning", "Follow-up"),
        _ => In(l, "Slutevaluering", "Final evaluation"),
    };
}
