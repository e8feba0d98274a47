using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>A ruleset in words, for <c>criteria explain</c> and the method appendix.</summary>
public static class RulesetText
{
    /// <summary>The rule in words, one sentence or list item per line.</summary>
    public static IReadOnlyList<Bilingual> Explain(Ruleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        var first = Number(ruleset.FirstListYear, ".");
        var years = ruleset.LastListYear is { } last
            ? new Bilingual($"listerne {first}-{Number(last, ".")}", $"the lists of {first}-{Number(last, ".")}")
            : new Bilingual($"listerne fra {first}", $"the lists from {first} on");
        var lines = new List<Bilingual>
        {
            new($"Regler {ruleset.Id}: {years.Da}. {ruleset.Law}.", $"Rules {ruleset.Id}: {years.En}. {ruleset.Law}."),
        };
        if (ruleset.InForce is { } date)
        {
            lines.Add(new(
                $"I kraft {date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)} ({Confidence(ruleset.InForceConfidence).Da}).",
                $"In force {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} ({Confidence(ruleset.InForceConfidence).En})."));
        }

        StatusRule? before = null;
        foreach (var status in ruleset.Statuses)
        {
            var same = before is not null && before.Among.SequenceEqual(status.Among) ? before : null;
            lines.Add(Heading(status, same, ruleset.FirstListYear));
            lines.AddRange(same is null ? status.Among.Select(Line) : []);
            before = status;
            lines.AddRange(status.AndAlso.Select(rule => new Bilingual($"{Line(rule).Da} (skal være opfyldt)", $"{Line(rule).En} (must be met)")));
        }

        return lines;
    }

    /// <summary>One criterion in a clause: <i>andelen uden for arbejdsmarkedet overstiger 40 pct.</i></summary>
    public static Bilingual Clause(CriterionRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var name = CriterionNames.Short(rule.Criterion);
        var (da, en) = rule.Strictness switch
        {
            Strictness.Exceeds => ("overstiger", "exceeds"),
            Strictness.AtLeast => ("udgør mindst", "is at least"),
            _ => ("er mindre end", "is below"),
        };
        var threshold = rule switch
        {
            { Basis: ThresholdBasis.MultipleOfNational } => new Bilingual($"{Number(rule.Threshold, ",")} gange landsgennemsnittet", $"{Number(rule.Threshold, ".")} times the national share"),
            { Criterion: Criterion.Income } => new($"{Number(rule.Threshold, ",")} pct. af regionens gennemsnit", $"{Number(rule.Threshold, ".")} per cent of the region's mean"),
            _ => new($"{Number(rule.Threshold, ",")} pct.", $"{Number(rule.Threshold, ".")} per cent"),
        };
        return new($"{name.Da} {da} {threshold.Da}", $"{name.En} {en} {threshold.En}");
    }

    private static Bilingual Heading(StatusRule status, StatusRule? same, int listYear)
    {
        var name = StatusNames.Of(status.Status, listYear);
        var da = $"{TextCase.Capital(name.Da)}: mindst {Thousands(status.MinimumResidents, ".")} beboere, og mindst {Number(status.Required, ",")} af {Number(status.Among.Count, ",")} kriterier er opfyldt";
        var en = $"{TextCase.Capital(name.En)}: at least {Thousands(status.MinimumResidents, ",")} residents, and at least {Number(status.Required, ".")} of {Number(status.Among.Count, ".")} criteria are met";
        if (status.ConsecutiveLists > 0 && status.AfterStatus is { } after)
        {
            var before = StatusNames.Of(after, listYear);
            da += $", på mindst {Number(status.ConsecutiveLists, ",")} decemberlister i træk som {before.Da}, hver bedømt efter sit eget års regler";
            en += $", on at least {Number(status.ConsecutiveLists, ".")} December lists in a row as {before.En}, each judged by the rules of its own year";
        }

        if (same is not null)
        {
            var other = StatusNames.Of(same.Status, listYear);
            da += $"; kriterierne er de samme som for {other.Da}";
            en += $"; the criteria are those of a {other.En}";
        }

        var confidence = Confidence(status.Confidence);
        return new($"{da} ({status.Paragraph}; {confidence.Da}).", $"{en} ({status.Paragraph}; {confidence.En}).");
    }

    private static Bilingual Line(CriterionRule rule)
    {
        var clause = Clause(rule);
        var window = rule.WindowYears > 1
            ? new Bilingual($", gennemsnit af {Number(rule.WindowYears, ",")} år", $", mean of {Number(rule.WindowYears, ".")} years")
            : Bilingual.Empty;
        var confidence = Confidence(rule.Confidence);
        return new(
            $"- {clause.Da}{window.Da} ({rule.Population}; {rule.Paragraph}; {confidence.Da})",
            $"- {clause.En}{window.En} ({rule.Population}; {rule.Paragraph}; {confidence.En})");
    }

    private static Bilingual Confidence(string confidence) => confidence.StartsWith("high", StringComparison.Ordinal)
        ? new("sikker kilde", "source of high confidence")
        : new("mindre sikker kilde", "source of medium confidence");

    private static string Thousands(int number, string mark) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);

    private static string Number(decimal number, string mark) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace(".", mark, StringComparison.Ordinal);
}
