using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>The regression forms of difference-in-differences: four means, two-way fixed effects and the event study.</summary>
internal static class PanelRegression
{
    private static readonly ErrorType[] AllTypes =
        [ErrorType.Classical, ErrorType.HC0, ErrorType.HC1, ErrorType.HC2, ErrorType.HC3, ErrorType.CR0, ErrorType.CR1, ErrorType.CR2];

    /// <summary>What a regression gives before its design is judged.</summary>
    internal sealed record Fit(Estimate Att, IReadOnlyList<AlternativeError> Errors, int Units, int TreatedUnits, int Observations, CoefficientErrors Clusters, LeastSquares Model);

    /// <summary>
    /// Four means by least squares on 1, treated, after, treated x after. With one row before and after per unit the CR2 error is Welch's on
    /// the units' changes.
    /// </summary>
    internal static Fit TwoPeriod(Panel panel, DifferenceInDifferencesOptions options)
    {
        int[] starts = [.. panel.Units.Where(u => u.TreatedFrom is not null).Select(u => u.TreatedFrom!.Value).Distinct().Order()];
        if (starts.Length > 1)
        {
            throw new RequestException(
                "panel", $"treatment starts at {starts.Length} times ({string.Join(", ", starts.Take(5).Select(panel.Label))}{(starts.Length > 5 ? ", ..." : "")})",
                "one start for the two-period method", "Use the method callaway-santanna.");
        }

        var cells = new List<(string Unit, string Cluster, bool Treated, bool After, double Outcome, double Weight)>();
        foreach (var group in panel.Rows.GroupBy(r => r.Unit))
        {
            var before = group.Where(r => r.Time < starts[0] - options.Anticipation).ToList();
            var after = group.Where(r => r.Time >= starts[0]).ToList();
            if (options.Balanced && (before.Count == 0 || after.Count == 0))
            {
                continue;
            }

            var first = group.First();
            foreach (var (rows, late) in new[] { (before, false), (after, true) })
            {
                if (rows.Count > 0)
                {
                    var weight = rows.Sum(r => r.Weight);
                    cells.Add((group.Key, first.Cluster ?? group.Key, first.TreatedFrom is not null, late, rows.Sum(r => r.Weight * r.Outcome) / weight, weight / rows.Count));
                }
            }
        }

        foreach (var (treated, after) in new[] { (true, false), (true, true), (false, false), (false, true) })
        {
            if (!cells.Exists(c => c.Treated == treated && c.After == after))
            {
                throw new RequestException(
                    "panel", $"no {(treated ? "treated" : "comparison")} unit is observed {(after ? "from" : "before")} {panel.Label(starts[0])}",
                    "treated and comparison units both before and after", "Add periods or comparison units.");
            }
        }

        var root = cells.Select(c => Math.Sqrt(c.Weight)).ToArray();
        double[] Column(Func<(string Unit, string Cluster, bool Treated, bool After, double Outcome, double Weight), double> value) => [.. cells.Select((c, i) => root[i] * value(c))];
        var model = LeastSquares.Fit(
            [Column(_ => 1), Column(c => c.Treated ? 1 : 0), Column(c => c.After ? 1 : 0), Column(c => c.Treated && c.After ? 1 : 0)],
            Column(c => c.Outcome), ["(intercept)", "treated", "after", "treated:after"]);
        return Finish(model, 3, cells.ConvertAll(c => c.Cluster), cells.ConvertAll(c => c.Treated), options, twoPeriod: true,
            cells.Select(c => c.Unit).Distinct().Count(), cells.Where(c => c.Treated).Select(c => c.Unit).Distinct().Count());
    }

    /// <summary>Outcome on unit effects, time effects and treatment; unit effects are taken out by (weighted) demeaning, which is exact for unbalanced panels too.</summary>
    internal static Fit TwoWay(Panel panel, DifferenceInDifferencesOptions options)
    {
        var design = new WithinDesign(panel);
        var treatment = design.Demean(r => r.TreatedFrom <= r.Time ? 1 : 0);
        var kept = LeastSquares.IndependentColumns([.. design.TimeColumns, treatment]);
        if (!kept.Contains(design.TimeColumns.Count))
        {
            throw new RequestException("panel", "treatment that cannot be told apart from unit and time effects", "some units treated while others are not", "Add comparison units or periods before treatment.");
        }

        int[] times = [.. kept.Where(j => j < design.TimeColumns.Count)];
        var model = LeastSquares.Fit(
            [.. times.Select(j => design.TimeColumns[j]), treatment], design.Outcome, [.. times.Select(j => "time " + j.ToString(CultureInfo.InvariantCulture)), "treatment"], panel.Units.Count);
        return Finish(model, times.Length, design.Clusters, design.EverTreated, options, twoPeriod: false, panel.Units.Count, panel.Units.Count(u => u.TreatedFrom is not null));
    }

    /// <summary>
    /// Event study: treatment replaced by one indicator per time since treatment, measured from the last period before it (and before
    /// anticipation). Null when the leads cannot be identified (everyone is treated at once or no comparison remains).
    /// </summary>
    internal static (IReadOnlyList<EventTimeEffect> Effects, JointTest PreTest)? EventStudy(Panel panel, DifferenceInDifferencesOptions options)
    {
        int[] events = [.. panel.Rows.Where(r => r.TreatedFrom is not null).Select(r => r.Time - r.TreatedFrom!.Value).Distinct().Order()];
        int[] before = [.. events.Where(e => e < -options.Anticipation)];
        if (before.Length == 0 || !events.Any(e => e >= 0))
        {
            return null;
        }

        var reference = before[^1];
        int[] estimated = [.. events.Where(e => e != reference)];
        var design = new WithinDesign(panel);
        IReadOnlyList<double[]> indicators = [.. estimated.Select(e => design.Demean(r => r.Time - r.TreatedFrom == e ? 1 : 0))];
        var kept = LeastSquares.IndependentColumns([.. design.TimeColumns, .. indicators]);
        int[] times = [.. kept.Where(j => j < design.TimeColumns.Count)];
        if (kept.Count - times.Length < estimated.Length || design.Outcome.Length < panel.Units.Count + kept.Count)
        {
            return null;
        }

        var model = LeastSquares.Fit(
            [.. times.Select(j => design.TimeColumns[j]), .. indicators], design.Outcome,
            [.. times.Select(j => "time " + j.ToString(CultureInfo.InvariantCulture)), .. estimated.Select(e => "event " + e.ToString(CultureInfo.InvariantCulture))], panel.Units.Count);
        var errors = new CoefficientErrors(model, design.Clusters, design.EverTreated, options.Confidence);
        var type = errors.Resolve(options.Errors, twoPeriod: false);
        var effects = new List<EventTimeEffect>();
        foreach (var e in events)
        {
            effects.Add(e == reference
                ? new EventTimeEffect(e, Estimate.WithoutError(0, "The reference period: zero by construction.", "reference"), true)
                : new EventTimeEffect(e, errors.Of(times.Length + Array.IndexOf(estimated, e), type)));
        }

        int[] leads = [.. estimated.Select((e, i) => (e, i)).Where(p => p.e < reference).Select(p => times.Length + p.i)];
        return (effects, errors.Wald(leads, type));
    }

    private static Fit Finish(
        LeastSquares model, int term, IReadOnlyList<string> clusters, IReadOnlyList<bool> treated, DifferenceInDifferencesOptions options, bool twoPeriod, int units, int treatedUnits)
    {
        var errors = new CoefficientErrors(model, clusters, treated, options.Confidence);
        var type = errors.Resolve(options.Errors, twoPeriod);
        AlternativeError[] all = !options.AlternativeErrors ? [] : [.. AllTypes.Select(t => new AlternativeError(t, errors.Of(term, t)))];
        return new Fit(errors.Of(term, type), all, units, treatedUnits, model.Observations, errors, model);
    }

    /// <summary>A panel with unit effects taken out: demeaned time indicators and outcome, rows times the square root of the weight.</summary>
    private sealed class WithinDesign
    {
        private readonly Panel _panel;
        private readonly int[] _unit;
        private readonly double[] _weightSums;

        public WithinDesign(Panel panel)
        {
            _panel = panel;
            var index = new Dictionary<string, int>();
            _unit = [.. panel.Rows.Select(r => index.TryGetValue(r.Unit, out var i) ? i : index[r.Unit] = index.Count)];
            _weightSums = new double[index.Count];
            for (var i = 0; i < _unit.Length; i++)
            {
                _weightSums[_unit[i]] += panel.Rows[i].Weight;
            }

            TimeColumns = [.. panel.Times.Skip(1).Select(t => Demean(r => r.Time == t ? 1 : 0))];
            Outcome = Demean(r => r.Outcome);
            Clusters = [.. panel.Rows.Select(r => r.Cluster ?? r.Unit)];
            EverTreated = [.. panel.Rows.Select(r => r.TreatedFrom is not null)];
        }

        public IReadOnlyList<double[]> TimeColumns { get; }

        public double[] Outcome { get; }

        public IReadOnlyList<string> Clusters { get; }

        public IReadOnlyList<bool> EverTreated { get; }

        public double[] Demean(Func<PanelRow, double> value)
        {
            var rows = _panel.Rows;
            var values = new double[rows.Count];
            var sums = new double[_weightSums.Length];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = value(rows[i]);
                sums[_unit[i]] += rows[i].Weight * values[i];
            }

            for (var i = 0; i < values.Length; i++)
            {
                values[i] = Math.Sqrt(rows[i].Weight) * (values[i] - (sums[_unit[i]] / _weightSums[_unit[i]]));
            }

            return values;
        }
    }
}
