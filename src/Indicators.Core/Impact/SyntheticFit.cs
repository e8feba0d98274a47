using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>The treated unit and the units that may be donors, on the times at which the treated unit is observed.</summary>
internal sealed record DonorPool(PanelUnit Treated, IReadOnlyList<PanelUnit> Donors, IReadOnlyList<int> Times, IReadOnlyList<string> Dropped)
{
    internal static DonorPool Create(Panel panel, string treated, int from, IReadOnlyList<Predictor> predictors)
    {
        var unit = panel.Unit(treated);
        int[] times = [.. unit.Outcomes.Keys.Order()];
        if (times.Length == 0 || times[0] >= from)
        {
            throw new RequestException("panel", $"{treated} is not observed before {panel.Label(from)}", "periods before the start", "Choose a later start or add earlier periods.");
        }

        if (times[^1] < from)
        {
            throw new RequestException("panel", $"{treated} is not observed from {panel.Label(from)} on", "periods after the start", "Choose an earlier start or add later periods.");
        }

        foreach (var predictor in predictors.Where(p => !p.Values.ContainsKey(treated)))
        {
            throw new RequestException("predictors", $"no value of {predictor.Name} for {treated}", "a value for the treated unit", "Leave the predictor out or complete it.");
        }

        bool Usable(PanelUnit u) => u.Name != treated && (u.TreatedFrom is null || u.TreatedFrom > times[^1])
            && Array.TrueForAll(times, u.Outcomes.ContainsKey) && predictors.All(p => p.Values.ContainsKey(u.Name));
        PanelUnit[] donors = [.. panel.Units.Where(Usable)];
        if (donors.Length == 0)
        {
            throw new RequestException("panel", $"no unit is observed at all times of {treated}, untreated and with all predictors", "at least one donor", "Shorten the period or complete the data.");
        }

        return new DonorPool(unit, donors, times, [.. panel.Units.Where(u => u.Name != treated && !donors.Contains(u)).Select(u => u.Name)]);
    }

    internal DonorPool Before(int time) => this with { Times = [.. Times.Where(t => t < time)] };
}

/// <summary>One unit's synthetic control.</summary>
internal sealed record SyntheticFit(
    IReadOnlyList<DonorWeight> Weights, double Att, double PreMspe, double PostMspe, IReadOnlyList<SyntheticGap> Gaps, IReadOnlyList<PredictorBalance> Balance, Optimality Optimality)
{
    // Rounding alone leaves about 1e-28 of the outcome's square.
    internal double? Ratio => PreMspe > 1e-20 * Gaps.Max(g => g.Observed * g.Observed) && PreMspe > 0 ? PostMspe / PreMspe : null;

    internal static SyntheticFit Of(DonorPool pool, PanelUnit unit, IReadOnlyList<PanelUnit> donors, int from, IReadOnlyList<Predictor> predictors)
    {
        int[] before = [.. pool.Times.Where(t => t < from)];
        double[] Outcomes(PanelUnit u) => Array.ConvertAll(before, t => u.Outcomes[t]);
        var target = Outcomes(unit);
        double[][] columns = [.. donors.Select(Outcomes)];
        double[] weights;
        Optimality optimality;
        IReadOnlyList<PredictorBalance> balance = [];
        if (predictors.Count == 0)
        {
            (weights, optimality) = SimplexLeastSquares.Solve(columns, target);
        }
        else
        {
            var search = PredictorWeights.Search(unit, donors, predictors, columns, target);
            (weights, optimality, balance) = (search.Weights, search.Optimality, search.Balance);
        }

        SyntheticGap[] gaps = [.. pool.Times.Select(t =>
        {
            var synthetic = donors.Select((d, j) => weights[j] * d.Outcomes[t]).Sum();
            return new SyntheticGap(t, unit.Outcomes[t], synthetic, unit.Outcomes[t] - synthetic);
        })];
        return new SyntheticFit(
            [.. donors.Select((d, j) => new DonorWeight(d.Name, weights[j]))],
            gaps.Where(g => g.Time >= from).Average(g => g.Gap),
            gaps.Where(g => g.Time < from).Average(g => g.Gap * g.Gap),
            gaps.Where(g => g.Time >= from).Average(g => g.Gap * g.Gap),
            gaps, balance, optimality);
    }
}
