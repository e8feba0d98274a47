using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>Texts about a goal that every document prints.</summary>
public static class GoalText
{
    /// <summary>Remarks on a goal in the order in which they are printed, each once: the track, the comparison's, the references', the goal's own, and how its source was read.</summary>
    public static IReadOnlyList<string> Remarks(GoalResult goal, Language language)
    {
        ArgumentNullException.ThrowIfNull(goal);
        IEnumerable<Bilingual> all =
        [
            goal.TrackText,
            .. goal.Comparison?.Remarks ?? [],
            .. goal.Comparison?.References.SelectMany(r => r.Remarks) ?? [],
            .. goal.Remarks,
            Bilingual.Same(goal.Goal.Note),
        ];
        return [.. all.Select(r => r.In(language)).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The goal's rule as a sentence with one full stop, also where it ends in an abbreviation: <i>Mål: er højst 35 pct.</i>; empty for none.</summary>
    public static string Rule(GoalResult goal, Language language)
    {
        ArgumentNullException.ThrowIfNull(goal);
        var rule = goal.RuleText.In(language);
        return rule.Length == 0 ? "" : $"{(language == Language.Danish ? "Mål" : "Goal")}: {rule}{(rule[^1] == '.' ? "" : ".")}";
    }

    /// <summary>The name of a series as charts and tables print it.</summary>
    public static string SeriesName(Series series, Language language)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Role == SeriesRole.ReferenceWithoutArea
            ? $"{series.Area.Name} {(language == Language.Danish ? "uden området" : "without the area")}"
            : series.Area.Name;
    }

    /// <summary>Where an area stands on a list by that year's rules, with what is possible where the unknown decides.</summary>
    public static string Status(AreaClassification year, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.Status != AreaStatus.Undetermined
            ? StatusNames.Of(year.Status, year.ListYear).In(language)
            : (language == Language.Danish ? "kan ikke afgøres; mulige: " : "undetermined; possible: ")
                + string.Join(", ", year.PossibleStatuses.Select(s => StatusNames.Of(s, year.ListYear).In(language)));
    }

    /// <summary>How many of the known criteria are met on a list: <i>3 af 5</i>; where no figure is known, that.</summary>
    public static string CriteriaMet(AreaClassification year, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.CriteriaKnown == 0
            ? (language == Language.Danish ? "ukendt" : "unknown")
            : FormattableString.Invariant($"{year.CriteriaMet} {(language == Language.Danish ? "af" : "of")} {year.CriteriaKnown}");
    }

    /// <summary>What the ministry published of an area on a list; a dash when our data do not say.</summary>
    public static string Published(AreaClassification year, Language language)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (year.PublishedStatus is not null && year.StatusByName)
        {
            // The wording and source of the name are in the data and in the appendix; a cell says what it was and how it is known.
            return $"{StatusNames.Of(year.Status, year.ListYear).In(language)} ({(language == Language.Danish ? "efter navn" : "by name")})";
        }

        return (language == Language.English ? year.PublishedStatusEn : year.PublishedStatus) ?? year.PublishedOnList switch
        {
            true => language == Language.Danish ? "på listen" : "on the list",
            false => language == Language.Danish ? "ikke på listen" : "not on the list",
            _ => "–",
        };
    }

    /// <summary>Why the verdict is what it is; empty where the finding says so already, word for word.</summary>
    public static string Reason(GoalResult goal, Language language)
    {
        var reason = goal.Verdict.Reason.In(language);
        return goal.Sentence.In(language).Contains(reason, StringComparison.Ordinal) ? "" : reason;
    }

    /// <summary>How sure a verdict is, in a few words; empty where the verdict's own name says it.</summary>
    public static string Certainty(RuleVerdict verdict, Language language) =>
        verdict.Verdict is Verdict.MetWithinChance or Verdict.NotMetWithinChance ? "" : ReportWords.Certainty(verdict.Certainty, language);
}
