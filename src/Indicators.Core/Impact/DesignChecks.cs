using static Indicators.Core.Impact.DesignText;

namespace Indicators.Core.Impact;

/// <summary>
/// The checks that stand before any causal sentence. The limits are conventions, named here once: 5 per cent for tests, half the effect for
/// sizes, and few-cluster limits after Cameron and Miller (2015) and MacKinnon, Nielsen and Webb (2023).
/// </summary>
internal static class DesignChecks
{
    private const double TestLevel = 0.05;
    private const double LargeShare = 0.5;
    private const int FewClusters = 20;
    private const int FewTreated = 5;
    private const int ShortBefore = 8;
    private const double HighTurnover = 0.25;

    internal static DesignVerdict Of(DifferenceInDifferencesResult result, DifferenceInDifferencesOptions options, Panel panel)
    {
        var checks = new List<DesignCheck> { PreTrends(result, options) };
        if (Anticipation(result, options) is { } anticipation)
        {
            checks.Add(anticipation);
        }

        checks.Add(Clusters(result));
        if (options.Method != DifferenceInDifferencesMethod.CallawaySantAnna && options.Errors is not (ErrorType.Auto or ErrorType.CR0 or ErrorType.CR1 or ErrorType.CR2))
        {
            checks.Add(new DesignCheck("errors", CheckOutcome.Failed,
                "Usikkerheden er beregnet, som om en enheds år var uafhængige af hinanden.", "The error treats the years of one unit as independent of each other."));
        }

        var starts = panel.Units.Where(u => u.TreatedFrom is not null).Select(u => u.TreatedFrom!.Value).Distinct().ToList();
        if (options.Method == DifferenceInDifferencesMethod.TwoWayFixedEffects && starts.Count > 1)
        {
            checks.Add(new DesignCheck("staggered", CheckOutcome.Concern,
                $"Indsatsen starter på {Number(starts.Count)} tidspunkter; sammenligningen sker også med enheder, der allerede er i gang.",
                $"Treatment starts at {Number(starts.Count)} times; the comparison also uses units already treated."));
        }

        checks.AddRange(Declared(options.Context, starts.Count > 0 ? starts.Min() : null));
        return DesignVerdict.From(checks, result.Att.ExcludesZero);
    }

    internal static DesignVerdict Of(SyntheticControlResult result, SyntheticControlOptions options, Panel panel)
    {
        var checks = new List<DesignCheck> { result.Ratio is null ? ExactFit : PreFit(result.PreMspe, result.Att), Periods(result.Gaps.Count(g => g.Time < result.From), 1) };
        if (result.LeaveOneOut.Count > 0 || result.Weights.Any(w => w.Weight > 0.9))
        {
            checks.Add(Donors(result));
        }

        if (result.InTime.Count > 0)
        {
            checks.Add(InTime(result));
        }

        var smallest = result.Ranked > 0 ? 1.0 / result.Ranked : 1;
        checks.Add(smallest > 1 - options.Confidence.Share + 1e-9
            ? new DesignCheck("placebos", CheckOutcome.Concern,
                $"Med {Number(result.Ranked)} enheder kan den mindste mulige p-værdi ikke nå under niveauet.", $"With {Number(result.Ranked)} units the smallest possible p-value stays above the level.", smallest)
            : new DesignCheck("placebos", CheckOutcome.Passed,
                $"{Number(result.Ranked)} enheder er rangordnet; området er nummer {Number(result.Rank ?? 0)}.", $"{Number(result.Ranked)} units are ranked; the area is number {Number(result.Rank ?? 0)}.", result.Rank, result.PValue));
        checks.AddRange(Declared(options.Context, result.From));
        return DesignVerdict.From(checks, result.PValue <= 1 - options.Confidence.Share + 1e-9);
    }

    internal static DesignVerdict Of(SyntheticDifferenceResult result, int controls)
    {
        SyntheticGap[] before = [.. result.Gaps.Where(g => g.Time < result.From)];
        var treated = result.Treated.Count;
        var checks = new List<DesignCheck>
        {
            PreFit(before.Average(g => g.Gap * g.Gap), result.Att.Value),
            Periods(before.Length, result.Gaps.Count - before.Length),
            new("clusters", result.Att.ErrorAbsence is not null ? CheckOutcome.Failed : controls + treated < FewClusters || treated < FewTreated ? CheckOutcome.Concern : CheckOutcome.Passed,
                $"{Number(controls + treated)} enheder, heraf {Number(treated)} med indsats{(result.Att.ErrorAbsence is null ? "" : "; usikkerheden er ikke beregnet")}.",
                $"{Number(controls + treated)} units, {Number(treated)} of them treated{(result.Att.ErrorAbsence is null ? "" : "; the error has not been computed")}.", controls + treated),
        };
        checks.AddRange(Declared(result.Options.Context, result.From));
        return DesignVerdict.From(checks, result.Att.ExcludesZero);
    }

    internal static DesignVerdict Of(InterruptedTimeSeriesResult result, InterruptedTimeSeriesOptions options)
    {
        var checks = new List<DesignCheck>
        {
            new("comparison", CheckOutcome.Concern,
                "Tidsserien har ingen sammenligningsgruppe: alt andet, der skete samtidig, indgår i forskellen.", "The series has no comparison group: anything else that happened at the time is in the difference."),
            Periods(result.Fit.Count(f => f.Time < options.From), result.Fit.Count(f => f.Time >= options.From)),
        };
        if (SerialCorrelation(result, options) is { } serial)
        {
            checks.Add(serial);
        }

        if (options.Family == OutcomeFamily.Poisson && result.Diagnostics.ResidualDegrees > 0)
        {
            // Pearson's statistic is not kept for Poisson; the deviance per degree of freedom says the same for all but tiny counts.
            var dispersion = result.Diagnostics.Deviance / result.Diagnostics.ResidualDegrees;
            checks.Add(new DesignCheck("dispersion", dispersion > 1.5 ? CheckOutcome.Failed : CheckOutcome.Passed,
                $"Devians pr. frihedsgrad er {Danish(dispersion, "0.00")}; over 1,5 er Poisson-usikkerheden for lille.", $"Deviance per degree of freedom is {English(dispersion, "0.00")}; above 1.5 the Poisson error is too small.", dispersion));
        }

        checks.AddRange(Declared(options.Context, options.From));
        return DesignVerdict.From(checks, result.AverageEffect.ExcludesZero);
    }

    private static DesignCheck PreTrends(DifferenceInDifferencesResult result, DifferenceInDifferencesOptions options)
    {
        EventTimeEffect[] leads = [.. result.EventStudy.Where(e => e.EventTime < -options.Anticipation && !e.IsReference)];
        if (leads.Length == 0 || result.PreTest.PValue is not { } p)
        {
            return new DesignCheck("pre-trends", CheckOutcome.Concern,
                "Parallel udvikling før start kan ikke efterprøves med disse data.", "Parallel development before the start cannot be tested with these data.");
        }

        var largest = leads.Max(l => Math.Abs(l.Att.Value));
        var share = result.Att.Value != 0 ? largest / Math.Abs(result.Att.Value) : double.MaxValue;
        var outcome = p < TestLevel ? CheckOutcome.Failed : share > LargeShare ? CheckOutcome.Concern : CheckOutcome.Passed;
        return new DesignCheck("pre-trends", outcome,
            $"Samlet test af forskelle før start: {P(p, true)}; den største er {Danish(Math.Min(share, 999), "0.00")} gange den målte forskel.",
            $"Joint test of differences before the start: {P(p, false)}; the largest is {English(Math.Min(share, 999), "0.00")} times the measured difference.", result.PreTest.Statistic, p);
    }

    private static DesignCheck? Anticipation(DifferenceInDifferencesResult result, DifferenceInDifferencesOptions options)
    {
        if (result.EventStudy.FirstOrDefault(e => e.EventTime == -1 - options.Anticipation && !e.IsReference)?.Att is not { PValue: { } p } last)
        {
            return null;
        }

        return new DesignCheck("anticipation", last.ExcludesZero ? CheckOutcome.Failed : CheckOutcome.Passed,
            $"Forskel i den sidste periode før start: {P(p, true)}.", $"Difference in the last period before the start: {P(p, false)}.", last.Value, p);
    }

    private static DesignCheck Clusters(DifferenceInDifferencesResult result)
    {
        var outcome = result.Att.ErrorAbsence is not null ? CheckOutcome.Failed
            : result.Clusters < FewClusters || result.TreatedClusters < FewTreated ? CheckOutcome.Concern
            : CheckOutcome.Passed;
        return new DesignCheck("clusters", outcome,
            $"{Number(result.Clusters)} uafhængige grupper, heraf {Number(result.TreatedClusters)} med indsats.", $"{Number(result.Clusters)} independent groups, {Number(result.TreatedClusters)} of them treated.", result.Clusters);
    }

    private static DesignCheck ExactFit => new("pre-fit", CheckOutcome.Concern,
        "Sammenligningen rammer hver periode før start præcist: der er så mange enheder at vælge mellem, at det intet siger om ligheden.",
        "The comparison meets every period before the start exactly: there are so many units to choose from that this says nothing of likeness.");

    private static DesignCheck PreFit(double meanSquareBefore, double att)
    {
        var share = Math.Abs(att) > 0 ? Math.Sqrt(meanSquareBefore) / Math.Abs(att) : double.MaxValue;
        var outcome = share >= 1 ? CheckOutcome.Failed : share > LargeShare ? CheckOutcome.Concern : CheckOutcome.Passed;
        return new DesignCheck("pre-fit", outcome,
            $"Afvigelsen før start er {Danish(Math.Min(share, 999), "0.00")} gange den gennemsnitlige forskel efter.", $"The misfit before the start is {English(Math.Min(share, 999), "0.00")} times the mean gap after it.", share);
    }

    private static DesignCheck Periods(int before, int after)
    {
        var outcome = before < 3 ? CheckOutcome.Failed : before < ShortBefore || after < 1 ? CheckOutcome.Concern : CheckOutcome.Passed;
        return new DesignCheck("periods", outcome, $"{Number(before)} perioder før start.", $"{Number(before)} periods before the start.", before);
    }

    private static DesignCheck Donors(SyntheticControlResult result)
    {
        var atts = result.LeaveOneOut.Select(l => l.Att).ToList();
        var shift = atts.Count == 0 ? 0 : atts.Max(a => Math.Abs(a - result.Att)) / Math.Max(Math.Abs(result.Att), 1e-300);
        var turns = atts.Exists(a => Math.Sign(a) != Math.Sign(result.Att));
        var outcome = turns ? CheckOutcome.Failed : shift > LargeShare || result.Weights.Any(w => w.Weight > 0.9) ? CheckOutcome.Concern : CheckOutcome.Passed;
        return new DesignCheck("donors", outcome,
            $"Uden en enkelt donor flytter forskellen sig højst {Danish(Math.Min(100 * shift, 9999), "0")} pct.{(turns ? " og skifter fortegn." : "")}",
            $"Without a single donor the gap moves by at most {English(Math.Min(100 * shift, 9999), "0")} per cent{(turns ? " and changes sign" : "")}.", shift);
    }

    private static DesignCheck InTime(SyntheticControlResult result)
    {
        var worst = result.InTime.MaxBy(p => Math.Abs(p.Att))!;
        var share = Math.Abs(result.Att) > 0 ? Math.Abs(worst.Att / result.Att) : double.MaxValue;
        return new DesignCheck("in-time-placebo", share >= 1 ? CheckOutcome.Failed : share > LargeShare ? CheckOutcome.Concern : CheckOutcome.Passed,
            $"En opdigtet tidligere start giver højst {Danish(Math.Min(share, 999), "0.00")} gange forskellen.", $"A made-up earlier start gives at most {English(Math.Min(share, 999), "0.00")} times the gap.", share);
    }

    private static DesignCheck? SerialCorrelation(InterruptedTimeSeriesResult result, InterruptedTimeSeriesOptions options)
    {
        List<AutocorrelationTest> tests = [.. result.Diagnostics.BreuschGodfrey];
        if (result.Diagnostics.DurbinWatson is { } watson)
        {
            tests.Add(watson);
        }

        if (tests.Count == 0)
        {
            return null;
        }

        var p = tests.Min(t => t.PValue);
        var robust = options is { Family: OutcomeFamily.Gaussian, Errors: SeriesErrors.NeweyWest };
        var outcome = p >= TestLevel ? CheckOutcome.Passed : robust || p >= 0.01 ? CheckOutcome.Concern : CheckOutcome.Failed;
        return new DesignCheck("autocorrelation", outcome,
            $"Mindste p-værdi af Durbin-Watson og Breusch-Godfrey: {P(p, true)}{(robust ? "; usikkerheden (Newey-West) tager højde for det" : "")}.",
            $"Smallest p-value of Durbin-Watson and Breusch-Godfrey: {P(p, false)}{(robust ? "; the error (Newey-West) allows for it" : "")}.", null, p);
    }

    private static IEnumerable<DesignCheck> Declared(DesignContext context, double? start)
    {
        foreach (var other in context.OtherEvents)
        {
            yield return new DesignCheck("other-events", other.OnlyTreated && (start is null || other.Time >= start - 1) ? CheckOutcome.Failed : CheckOutcome.Concern,
                $"Også: {other.Name} ({Number(other.Time)}).", $"Also: {other.Name} ({Number(other.Time)}).");
        }

        if (context.ResidentTurnover is { } turnover)
        {
            yield return new DesignCheck("turnover", turnover > HighTurnover ? CheckOutcome.Concern : CheckOutcome.Passed,
                $"{Danish(100 * turnover, "0")} pct. af beboerne er skiftet ud: en ændret sammensætning kan ligne en ændring hos beboerne.",
                $"{English(100 * turnover, "0")} per cent of residents were replaced: a change of composition can look like a change of residents.", turnover);
        }

        if (context.BoundaryChanged)
        {
            yield return new DesignCheck("boundaries", CheckOutcome.Failed, "Områdets grænse er ændret i perioden.", "The area's boundary changed in the period.");
        }

        if (context.SelectedOnOutcome)
        {
            yield return Selection(context.RegressionToTheMean);
        }
    }

    private static DesignCheck Selection(RegressionToTheMeanResult? simulation)
    {
        const string Key = "regression-to-the-mean";
        if (simulation?.Observed is null)
        {
            return new DesignCheck(Key, CheckOutcome.Failed,
                "Områderne er valgt, fordi tallet var dårligt; hvor meget de ville være faldet tilbage af sig selv, er ikke beregnet.",
                "The areas were chosen because the figure was bad; how far they would have fallen back by themselves has not been computed.");
        }

        var range = simulation.DifferenceRange;
        return new DesignCheck(Key, simulation.ObservedIsBeyond ? CheckOutcome.Passed : CheckOutcome.Failed,
            $"Udvælgelsen alene giver under de angivne antagelser en forskel mellem {Danish(range.Lower, "0.0##")} og {Danish(range.Upper, "0.0##")}; målt er {Danish(simulation.Observed.Value, "0.0##")}.",
            $"Selection alone gives, under the stated assumptions, a difference between {English(range.Lower, "0.0##")} and {English(range.Upper, "0.0##")}; measured is {English(simulation.Observed.Value, "0.0##")}.",
            simulation.ExpectedDifference, simulation.PValue);
    }
}
