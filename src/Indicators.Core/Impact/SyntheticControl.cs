using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>
/// Synthetic control (Abadie, Diamond and Hainmueller 2010, doi 10.1198/jasa.2009.ap08746): the treated unit is compared with the weighted
/// mean of donors, weights not negative and summing to one, that fits it best before treatment. Inference is by placebos: how unusual is
/// the gap among gaps of units that were not treated. Undefined without donors or periods on both sides of the start.
/// </summary>
public static class SyntheticControl
{
    /// <summary>Fits the synthetic control of one unit from a time on.</summary>
    /// <exception cref="RequestException">No such unit, no donor, no period before or after, or predictors that miss the treated unit.</exception>
    public static SyntheticControlResult Fit(Panel panel, string treated, int from, SyntheticControlOptions options)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        var pool = DonorPool.Create(panel, treated, from, options.Predictors);
        var fit = SyntheticFit.Of(pool, pool.Treated, pool.Donors, from, options.Predictors);
        var placebos = options.InSpacePlacebos ? InSpace(pool, fit, from, options) : [];
        var rank = placebos.FirstOrDefault(p => p.Unit == treated)?.Rank;
        var result = new SyntheticControlResult
        {
            Treated = treated,
            From = from,
            Weights = fit.Weights,
            Att = fit.Att,
            PreMspe = fit.PreMspe,
            PostMspe = fit.PostMspe,
            Ratio = fit.Ratio,
            Rank = rank,
            PValue = rank / (double)placebos.Count,
            Ranked = placebos.Count,
            Gaps = fit.Gaps,
            Placebos = placebos,
            InTime = options.InTimePlacebos ? InTime(pool, from, options) : [],
            LeaveOneOut = options.LeaveOneOut ? LeaveOneOut(pool, fit, from, options) : [],
            Predictors = fit.Balance,
            Optimality = fit.Optimality,
            Notes = Notes(pool, fit, options),
            Verdict = DesignVerdict.Pending,
        };
        return result with { Verdict = DesignChecks.Of(result, options, panel) };
    }

    // Every donor as if treated; the treated unit is no donor of a placebo, since it did change.
    private static List<PlaceboFit> InSpace(DonorPool pool, SyntheticFit own, int from, SyntheticControlOptions options)
    {
        if (pool.Donors.Count < 2)
        {
            return [];
        }

        var fits = new List<(string Unit, SyntheticFit Fit)> { (pool.Treated.Name, own) };
        var placebos = new SyntheticFit[pool.Donors.Count];
        Parallel.For(0, placebos.Length, i =>
            placebos[i] = SyntheticFit.Of(pool, pool.Donors[i], [.. pool.Donors.Where(d => d != pool.Donors[i])], from, options.Predictors));
        fits.AddRange(placebos.Select((fit, i) => (pool.Donors[i].Name, fit)));

        // An exact fit before has no ratio; it ranks above all others, which is the careful choice for the treated unit's p-value.
        double Order(SyntheticFit fit) => fit.Ratio ?? double.PositiveInfinity;
        return [.. fits.OrderByDescending(f => Order(f.Fit)).Select(f => new PlaceboFit(
            f.Unit, f.Fit.Att, f.Fit.PreMspe, f.Fit.PostMspe, f.Fit.Ratio, fits.Count(o => Order(o.Fit) >= Order(f.Fit)), f.Fit.Gaps))];
    }

    private static List<InTimePlacebo> InTime(DonorPool pool, int from, SyntheticControlOptions options)
    {
        int[] before = [.. pool.Times.Where(t => t < from)];
        var result = new List<InTimePlacebo>();
        foreach (var share in new[] { 0.5, 0.75 })
        {
            var position = (int)Math.Ceiling(before.Length * share);
            if (position < 2 || position >= before.Length || result.Exists(r => r.From == before[position]))
            {
                continue;
            }

            // Predictors may look past a made-up start, so a placebo in time fits outcomes only.
            var earlier = pool.Before(from);
            var fit = SyntheticFit.Of(earlier, earlier.Treated, earlier.Donors, before[position], options.Predictors.Count == 0 ? options.Predictors : []);
            result.Add(new InTimePlacebo(before[position], fit.Att, fit.PreMspe, fit.PostMspe));
        }

        return result;
    }

    private static List<LeaveOneDonorOut> LeaveOneOut(DonorPool pool, SyntheticFit fit, int from, SyntheticControlOptions options)
    {
        var result = new List<LeaveOneDonorOut>();
        foreach (var donor in fit.Weights.Where(w => w.Weight > 0.001 && pool.Donors.Count > 1))
        {
            var without = SyntheticFit.Of(pool, pool.Treated, [.. pool.Donors.Where(d => d.Name != donor.Unit)], from, options.Predictors);
            result.Add(new LeaveOneDonorOut(donor.Unit, donor.Weight, without.Att, without.PreMspe));
        }

        return result;
    }

    private static List<string> Notes(DonorPool pool, SyntheticFit fit, SyntheticControlOptions options)
    {
        var notes = new List<string>();
        if (pool.Dropped.Count > 0)
        {
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{pool.Dropped.Count} units with missing values or treatment of their own are no donors: {string.Join(", ", pool.Dropped.Take(5))}{(pool.Dropped.Count > 5 ? ", ..." : "")}."));
        }

        if (options.Predictors.Count > 0)
        {
            notes.Add("The importance of predictors (V) is found by a search that may have several good answers: read the fit and the placebos, not V.");
        }

        if (!fit.Optimality.IsUnique)
        {
            notes.Add("Other weights fit equally well: the donors' weights are not unique.");
        }

        if (options.InSpacePlacebos && pool.Donors.Count < 2)
        {
            notes.Add("With a single donor there are no placebos and no p-value.");
        }

        return notes;
    }
}
