using Indicators.Model;
using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Core.Impact;

/// <summary>
/// Group-time average effects of Callaway and Sant'Anna (2021) without covariates. ATT(g, t) is the mean change of group g from its last
/// untreated period to t minus the mean change of the comparison units; periods before g are compared with the previous period. Each
/// effect carries its influence on every unit, from which all errors, aggregations and the bootstrap follow.
/// </summary>
internal sealed class GroupTimeEffects
{
    private readonly Panel _panel;
    private readonly DifferenceInDifferencesOptions _options;
    private readonly PanelUnit[] _units;
    private readonly double _weightSum;
    private readonly int[] _cluster;

    internal GroupTimeEffects(Panel panel, DifferenceInDifferencesOptions options)
    {
        _options = options;
        var first = panel.Times[0] + options.Anticipation;
        var always = panel.Units.Where(u => u.TreatedFrom <= first).Select(u => u.Name).ToHashSet();
        AlwaysTreated = always.Count;
        if (always.Count == panel.Units.Count)
        {
            throw new RequestException("panel", "every unit is treated from its first period", "periods before treatment", "Add earlier periods.");
        }

        _panel = always.Count == 0 ? panel : panel.Where(r => !always.Contains(r.Unit));
        _units = [.. _panel.Units];
        _weightSum = _units.Sum(u => u.Weight);
        var index = new Dictionary<string, int>();
        _cluster = [.. _units.Select(u => index.TryGetValue(u.Cluster, out var i) ? i : index[u.Cluster] = index.Count)];
        Clusters = index.Count;
        TreatedClusters = _units.Select((u, i) => (u, i)).Where(p => p.u.TreatedFrom is not null).Select(p => _cluster[p.i]).Distinct().Count();
        Groups = [.. _units.Where(u => u.TreatedFrom <= _panel.Times[^1]).Select(u => u.TreatedFrom!.Value).Distinct().Order()];
        if (Groups.Count == 0)
        {
            throw new RequestException("panel", "no unit is first treated within the panel's periods", "treated units observed before and after", "Check the treated-from column.");
        }

        if (options.Control == ControlGroup.NeverTreated && !_units.Any(u => u.TreatedFrom is null))
        {
            throw new RequestException("panel", "no unit is never treated", "never-treated units to compare with", "Compare with those not yet treated (--control not-yet).");
        }

        foreach (var group in Groups)
        {
            for (var t = 1; t < _panel.Times.Count; t++)
            {
                Add(group, t);
            }
        }
    }

    internal sealed record Cell(int Group, int Time, double Att, double[] Influence);

    internal List<Cell> Cells { get; } = [];

    internal List<GroupTimeEffect> Effects { get; } = [];

    internal IReadOnlyList<int> Groups { get; }

    internal int AlwaysTreated { get; }

    internal int Units => _units.Length;

    internal int TreatedUnits => _units.Count(u => u.TreatedFrom is not null);

    internal int Observations => _panel.Rows.Count;

    internal int Clusters { get; }

    internal int TreatedClusters { get; }

    /// <summary>An estimate from an influence on every unit: analytic with the normal distribution from 50 clusters with 10 treated, else with each group's contribution corrected by m/(m-1) and Welch's degrees of freedom.</summary>
    internal Estimate ToEstimate(double value, double[] influence, IReadOnlyCollection<int> treatedGroups)
    {
        if (Clusters < 2)
        {
            return Estimate.WithoutError(value, "There is a single cluster: variation between clusters cannot be seen.");
        }

        bool Treated(int i) => _units[i].TreatedFrom is { } from && treatedGroups.Contains(from);
        int[] active = [.. Enumerable.Range(0, influence.Length).Where(i => influence[i] != 0)];
        var treated = Enumerable.Range(0, _units.Length).Where(Treated).Select(i => _cluster[i]).Distinct().Count();
        var compared = active.Where(i => !Treated(i)).Select(i => _cluster[i]).Distinct().Count();
        if (treated < 2 || compared == 1)
        {
            return Estimate.WithoutError(value, "A single treated or comparison cluster stands behind this effect: its error cannot be estimated. Use synthetic control with placebos.");
        }

        if (Clusters >= 50 && treated >= 10)
        {
            return Estimate.Of(value, StandardError(influence), null, _options.Confidence, "influence function");
        }

        double total = 0;
        double welch = 0;
        foreach (var group in active.GroupBy(i => _units[i].TreatedFrom ?? int.MaxValue))
        {
            double count = _units.Select((u, i) => (u, i)).Where(p => (p.u.TreatedFrom ?? int.MaxValue) == group.Key).Select(p => _cluster[p.i]).Distinct().Count();
            var squares = group.GroupBy(i => _cluster[i]).Sum(c => Math.Pow(c.Sum(i => influence[i]), 2));
            if (count > 1)
            {
                var variance = squares * count / (count - 1);
                total += variance;
                welch += variance * variance / (count - 1);
            }
        }

        return Estimate.Of(value, Math.Sqrt(total), welch > 0 ? total * total / welch : 0, _options.Confidence, "influence function, small-sample");
    }

    /// <summary>The joint test that all placebo effects are zero: chi-squared from 200 clusters, Hotelling's F below.</summary>
    internal JointTest PreTest()
    {
        Cell[] placebos = [.. Cells.Where(c => c.Time < c.Group - _options.Anticipation)];
        if (placebos.Length == 0)
        {
            return JointTest.Absent("There is only one period before treatment: a trend before it cannot be tested.");
        }

        if (Clusters - 1 < placebos.Length)
        {
            return JointTest.Absent($"{placebos.Length} placebo effects cannot be tested jointly with {Clusters} clusters.");
        }

        var sums = placebos.Select(c => ClusterSums(c.Influence)).ToArray();
        var covariance = Matrix<double>.Build.Dense(placebos.Length, placebos.Length, (i, j) => LeastSquares.Dot(sums[i], sums[j]));
        var effects = Vector<double>.Build.Dense(placebos.Length, i => placebos[i].Att);
        return Clusters >= 200 ? JointTest.ChiSquared(effects, covariance) : JointTest.Hotelling(effects, covariance, Clusters - 1);
    }

    /// <summary>Share of the weight of all units that a group has, and its influence: needed because group sizes are estimated too.</summary>
    internal (double Share, double[] Influence) GroupShare(int group)
    {
        var share = _units.Where(u => u.TreatedFrom == group).Sum(u => u.Weight) / _weightSum;
        return (share, Array.ConvertAll(_units, u => u.Weight / _weightSum * ((u.TreatedFrom == group ? 1 : 0) - share)));
    }

    internal double[] ClusterSums(double[] influence)
    {
        var sums = new double[Clusters];
        for (var i = 0; i < influence.Length; i++)
        {
            sums[_cluster[i]] += influence[i];
        }

        return sums;
    }

    private double StandardError(double[] influence) => Math.Sqrt(ClusterSums(influence).Sum(v => v * v));

    private void Add(int group, int timeIndex)
    {
        var times = _panel.Times;
        var time = times[timeIndex];
        var origin = time >= group ? times.Last(t => t < group - _options.Anticipation) : times[timeIndex - 1];
        var influence = new double[_units.Length];
        var treated = Change(u => u.TreatedFrom == group, time, origin, 1, influence);
        var control = Change(u => IsControl(u, group, Math.Max(time, origin)), time, origin, -1, influence);
        if (treated.Count == 0 || control.Count == 0)
        {
            Effects.Add(new GroupTimeEffect(group, time, origin, treated.Count, control.Count, null,
                Absence.Undefined(treated.Count == 0 ? "No unit of the group is observed at both times." : "No comparison unit is observed at both times.")));
            return;
        }

        var att = treated.Mean - control.Mean;
        Cells.Add(new Cell(group, time, att, influence));
        Effects.Add(new GroupTimeEffect(group, time, origin, treated.Count, control.Count, ToEstimate(att, influence, [group])));
    }

    private bool IsControl(PanelUnit unit, int group, int time) => unit.TreatedFrom is null
        || (_options.Control == ControlGroup.NotYetTreated && unit.TreatedFrom != group && unit.TreatedFrom > time + _options.Anticipation);

    private (double Mean, int Count) Change(Func<PanelUnit, bool> belongs, int time, int origin, int sign, double[] influence)
    {
        double sum = 0;
        double weights = 0;
        var members = new List<(int Index, double Change)>();
        for (var i = 0; i < _units.Length; i++)
        {
            if (belongs(_units[i]) && _units[i].Outcomes.TryGetValue(time, out var late) && _units[i].Outcomes.TryGetValue(origin, out var early))
            {
                members.Add((i, late - early));
                sum += _units[i].Weight * (late - early);
                weights += _units[i].Weight;
            }
        }

        if (members.Count == 0)
        {
            return (0, 0);
        }

        foreach (var (i, change) in members)
        {
            influence[i] += sign * _units[i].Weight * (change - (sum / weights)) / weights;
        }

        return (sum / weights, members.Count);
    }
}
