using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>The legal line that a criterion's chart shows, per list year: it moves when the law does.</summary>
internal static class LegalLine
{
    public static IReadOnlyList<SeriesPoint> Of(Indicator indicator, Area area, IReadOnlyList<Series> series, PlanEvaluationInput input, CriterionLookup lookup)
    {
        if (CriteriaCodes.Find(indicator.Code) is not { } criterion)
        {
            return [];
        }

        var years = series.SelectMany(s => s.Points).Where(p => p.Period.Kind == PeriodKind.Year).Select(p => p.Period.Year).ToList();
        if (years.Count == 0)
        {
            return [];
        }

        var points = new List<SeriesPoint>();
        for (var year = years.Min(); year <= years.Max(); year++)
        {
            if (Rule(input.Rulesets, criterion, year) is { } rule)
            {
                var judged = lookup(criterion, area.Code, year, "auto");
                points.Add(new SeriesPoint(Period.OfYear(year), Line(indicator, rule, judged), judged?.Origins ?? []));
            }
        }

        return points;
    }

    /// <summary>What the line is called when it is one line; empty when the law moved it, so that each step shows its own number.</summary>
    public static Bilingual Name(Indicator indicator, IReadOnlyList<SeriesPoint> line, PlanEvaluationInput input)
    {
        var levels = line.Select(p => p.Figure.Value).OfType<double>().Distinct().ToList();
        if (levels.Count != 1 || CriteriaCodes.Find(indicator.Code) is not { } criterion || Rule(input.Rulesets, criterion, line[0].Period.Year) is not { } rule)
        {
            return Bilingual.Empty;
        }

        return Wording.Both(w =>
        {
            var number = w.Level(indicator, levels[0]);
            return rule.Strictness switch
            {
                Strictness.Exceeds => w.Say($"Kriterium: over {number}", $"Criterion: above {number}"),
                Strictness.AtLeast => w.Say($"Kriterium: mindst {number}", $"Criterion: at least {number}"),
                _ => w.Say($"Kriterium: under {number}", $"Criterion: below {number}"),
            };
        });
    }

    private static CriterionRule? Rule(IReadOnlyList<Ruleset> rulesets, Criterion criterion, int year) => rulesets
        .FirstOrDefault(r => r.FirstListYear <= year && (r.LastListYear is not { } last || year <= last))?
        .Criteria.FirstOrDefault(c => c.Criterion == criterion);

    private static Figure Line(Indicator indicator, CriterionRule rule, CriterionJudgement? judged)
    {
        if (judged?.Threshold is { } threshold)
        {
            return Figure.Of((double)threshold, indicator.Unit, "law");
        }

        return rule.Basis == ThresholdBasis.Absolute
            ? Figure.Of((double)rule.Threshold, indicator.Unit, "law")
            : Figure.Absent(Absence.Missing("The line is a multiple of a national figure that is not known for this list."), indicator.Unit);
    }
}
