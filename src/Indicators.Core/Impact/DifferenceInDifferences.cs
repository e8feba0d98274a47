using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>
/// The effect of a treatment as the change of the treated minus the change of the untreated. Assumption: without treatment both would
/// have changed alike (parallel trends), nobody reacts before the declared anticipation, and one unit's treatment does not touch another.
/// References: Callaway and Sant'Anna (2021), doi 10.1016/j.jeconom.2020.12.001; Cameron and Miller (2015) for clustered errors.
/// </summary>
public static class DifferenceInDifferences
{
    /// <summary>Estimates the effect, its event study, its pre-test and the verdict on the design.</summary>
    /// <exception cref="RequestException">The panel cannot answer: nobody treated, nobody to compare with, no period before, several starts for the two-period method.</exception>
    public static DifferenceInDifferencesResult Estimate(Panel panel, DifferenceInDifferencesOptions options)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        Check(panel, options);
        return options.Method == DifferenceInDifferencesMethod.CallawaySantAnna ? Staggered(panel, options) : Regression(panel, options);
    }

    private static DifferenceInDifferencesResult Staggered(Panel panel, DifferenceInDifferencesOptions options)
    {
        var effects = new GroupTimeEffects(panel, options);
        var averages = CallawaySantAnna.Aggregate(effects);
        var headline = averages.First(a => a.Kind == options.Aggregation && a.Level is null);
        var result = new DifferenceInDifferencesResult
        {
            Method = options.Method,
            Control = options.Control,
            Att = effects.ToEstimate(headline.Att, headline.Influence, headline.Groups),
            Units = effects.Units,
            TreatedUnits = effects.TreatedUnits,
            Observations = effects.Observations,
            Clusters = effects.Clusters,
            TreatedClusters = effects.TreatedClusters,
            GroupTime = effects.Effects,
            EventStudy = [.. averages.Where(a => a is { Kind: Aggregation.Dynamic, Level: not null }).Select(a => new EventTimeEffect(a.Level!.Value, effects.ToEstimate(a.Att, a.Influence, a.Groups)))],
            Aggregations = [.. averages.Select(a => new AggregatedEffect(a.Kind, a.Level, effects.ToEstimate(a.Att, a.Influence, a.Groups)))],
            PreTest = effects.PreTest(),
            Bootstrap = options.BootstrapDraws > 0 ? CallawaySantAnna.Bootstrap(effects, headline, options) : null,
            Notes = Notes(panel, options, effects.AlwaysTreated),
            Verdict = DesignVerdict.Pending,
        };
        return result with { Verdict = DesignChecks.Of(result, options, panel) };
    }

    private static DifferenceInDifferencesResult Regression(Panel panel, DifferenceInDifferencesOptions options)
    {
        var first = panel.Times[0];
        var always = panel.Units.Where(u => u.TreatedFrom <= first).Select(u => u.Name).ToHashSet();
        if (always.Count == panel.Units.Count)
        {
            throw new RequestException("panel", "every unit is treated from its first period", "periods before treatment", "Add earlier periods.");
        }

        var usable = always.Count == 0 ? panel : panel.Where(r => !always.Contains(r.Unit));
        var fit = options.Method == DifferenceInDifferencesMethod.TwoPeriod ? PanelRegression.TwoPeriod(usable, options) : PanelRegression.TwoWay(usable, options);
        var study = PanelRegression.EventStudy(usable, options);
        var result = new DifferenceInDifferencesResult
        {
            Method = options.Method,
            Control = options.Control,
            Att = fit.Att,
            Units = fit.Units,
            TreatedUnits = fit.TreatedUnits,
            Observations = fit.Observations,
            Clusters = fit.Clusters.Clusters,
            TreatedClusters = fit.Clusters.TreatedClusters,
            EventStudy = study?.Effects ?? [],
            PreTest = study?.PreTest ?? JointTest.Absent("The periods before treatment cannot be told apart from the other effects."),
            Errors = fit.Errors,
            Notes = Notes(panel, options, always.Count),
            Verdict = DesignVerdict.Pending,
        };
        return result with { Verdict = DesignChecks.Of(result, options, panel) };
    }

    private static void Check(Panel panel, DifferenceInDifferencesOptions options)
    {
        if (options.Anticipation < 0 || options.BootstrapDraws < 0)
        {
            throw new ArgumentException("Anticipation and bootstrap draws are not negative.", nameof(options));
        }

        if (!panel.Units.Any(u => u.TreatedFrom is not null))
        {
            throw new RequestException("panel", "no treated unit", "at least one unit with a first treated time", "Check the treated-from column: 0 or empty is never.");
        }

        if (panel.Times.Count < 2)
        {
            throw new RequestException("panel", "a single period", "at least one period before and one after treatment", "Add periods.");
        }

        if (!panel.Rows.Any(r => r.TreatedFrom is not null && r.Time >= r.TreatedFrom))
        {
            throw new RequestException("panel", $"no treated unit is observed after treatment; the panel ends at {panel.Label(panel.Times[^1])}", "periods after the first treated time", "Add later periods, or check the treated-from column.");
        }

        if (!panel.Rows.Any(r => r.TreatedFrom is not null && r.Time < r.TreatedFrom - options.Anticipation))
        {
            throw new RequestException("panel", $"no treated unit is observed before treatment; the panel starts at {panel.Label(panel.Times[0])}", "at least one period before", "Add earlier periods.");
        }
    }

    private static List<string> Notes(Panel panel, DifferenceInDifferencesOptions options, int alwaysTreated)
    {
        var notes = new List<string>();
        void Count(int number, string text)
        {
            if (number > 0)
            {
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"{number} {text}"));
            }
        }

        Count(panel.MissingOutcomes, "rows without an outcome were left out.");
        Count(alwaysTreated, "units were treated from the first usable period and were left out.");
        if (!panel.IsBalanced)
        {
            notes.Add("The panel is unbalanced: not every unit is observed at every time.");
        }

        var starts = panel.Units.Where(u => u.TreatedFrom is not null).Select(u => u.TreatedFrom!.Value).Distinct().Count();
        if (options.Method == DifferenceInDifferencesMethod.TwoWayFixedEffects && starts > 1)
        {
            notes.Add("Treatment starts at several times: two-way fixed effects also compare with already treated units and are biased if effects change over time (Goodman-Bacon 2021). Prefer callaway-santanna.");
        }

        return notes;
    }
}
