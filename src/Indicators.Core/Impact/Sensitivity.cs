using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>What was changed in a sensitivity run.</summary>
public enum SensitivityKind
{
    /// <summary>One time left out.</summary>
    WithoutTime,

    /// <summary>One unit left out.</summary>
    WithoutUnit,

    /// <summary>All starts moved by some periods.</summary>
    OtherStart,
}

/// <summary>The effect after one change.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Change">The time or unit left out, or the shift of the start (<c>-1</c>, <c>+1</c>).</param>
/// <param name="Att">The effect; null when it cannot be estimated after the change.</param>
/// <param name="Absence">Why not.</param>
public sealed record SensitivityRun(SensitivityKind Kind, string Change, Estimate? Att, Absence? Absence);

/// <summary>All that is asked of an estimate before it is believed.</summary>
/// <param name="Runs">The estimate after each change.</param>
/// <param name="RelativeMagnitudes">Bounds under violations of parallel trends.</param>
/// <param name="EValue">The E-value-like summary; null when the outcome does not vary.</param>
public sealed record SensitivityReport(IReadOnlyList<SensitivityRun> Runs, RelativeMagnitudeResult RelativeMagnitudes, EValue? EValue)
{
    /// <summary>The smallest estimate among the runs; null when none could be made.</summary>
    public double? Smallest => Runs.Min(r => r.Att?.Value);

    /// <summary>The largest estimate among the runs; null when none could be made.</summary>
    public double? Largest => Runs.Max(r => r.Att?.Value);

    /// <summary>True when some run has another sign than some other.</summary>
    public bool SignChanges => Smallest < 0 && Largest > 0;
}

/// <summary>The effect again under small changes of the data: a finding that turns on one year or one area is no finding.</summary>
public static class Sensitivity
{
    private static readonly double[] Magnitudes = [0, 0.5, 1, 1.5, 2];

    /// <summary>Leave one time out, leave one unit out, starts one period earlier and later, bounds and E-value of a difference-in-differences.</summary>
    public static SensitivityReport OfDifferences(Panel panel, DifferenceInDifferencesOptions options)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        var plain = options with { AlternativeErrors = false, BootstrapDraws = 0 };
        Estimate Att(Panel p) => DifferenceInDifferences.Estimate(p, plain).Att;
        return new SensitivityReport(
            [.. WithoutEachTime(panel, Att), .. WithoutEachUnit(panel, Att), .. OtherStarts(panel, Att, [-1, 1])],
            Impact.RelativeMagnitudes.Bounds(panel, plain, Magnitudes),
            Summary(panel, Att(panel)));
    }

    /// <summary>
    /// Leave one time out, leave one donor with weight out, another start, and the E-value of a synthetic control. There is no bound on
    /// parallel trends: the method does not assume them.
    /// </summary>
    public static SensitivityReport OfSyntheticControl(Panel panel, SyntheticControlResult result, SyntheticControlOptions options)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(options);
        var plain = options with { InSpacePlacebos = false, InTimePlacebos = false, LeaveOneOut = false };
        Estimate Att(Panel p, int from) => Estimate.WithoutError(SyntheticControl.Fit(p, result.Treated, from, plain).Att, "Synthetic control is judged by placebos.", "synthetic control");
        int[] starts = [.. panel.Times.Where(t => t < result.From).TakeLast(1), .. panel.Times.Where(t => t > result.From).Take(1)];
        return new SensitivityReport(
            [
                .. WithoutEachTime(panel, p => Att(p, result.From)),
                .. result.Weights.Where(w => w.Weight > 0.001).Select(w => Run(SensitivityKind.WithoutUnit, w.Unit, () => panel.Where(r => r.Unit != w.Unit), p => Att(p, result.From))),
                .. starts.Select(s => Run(SensitivityKind.OtherStart, panel.Label(s), () => panel, p => Att(p, s))),
            ],
            new RelativeMagnitudeResult(null, [], null, Absence.Undefined("Synthetic control does not assume parallel trends; read the fit before the start and the placebos.")),
            Summary(
                Panel.Create(panel.Rows.Select(r => r with { TreatedFrom = r.Unit == result.Treated ? result.From : r.TreatedFrom }), panel.Step),
                Estimate.WithoutError(result.Att, "Synthetic control is judged by placebos.")));
    }

    /// <summary>Leaves out each time in turn.</summary>
    public static IReadOnlyList<SensitivityRun> WithoutEachTime(Panel panel, Func<Panel, Estimate> estimate) =>
        [.. panel.Times.Select(t => Run(SensitivityKind.WithoutTime, panel.Label(t), () => panel.Where(r => r.Time != t), estimate))];

    /// <summary>Leaves out each unit in turn; in panels of more than <paramref name="most"/> units only the treated ones.</summary>
    public static IReadOnlyList<SensitivityRun> WithoutEachUnit(Panel panel, Func<Panel, Estimate> estimate, int most = 60) =>
        [.. panel.Units.Where(u => panel.Units.Count <= most || u.TreatedFrom is not null).Take(Math.Max(most, 1))
            .Select(u => Run(SensitivityKind.WithoutUnit, u.Name, () => panel.Where(r => r.Unit != u.Name), estimate))];

    /// <summary>Moves every start by each of some numbers of periods.</summary>
    public static IReadOnlyList<SensitivityRun> OtherStarts(Panel panel, Func<Panel, Estimate> estimate, IReadOnlyList<int> shifts) =>
        [.. shifts.Select(s => Run(
            SensitivityKind.OtherStart, (s > 0 ? "+" : "") + s.ToString(System.Globalization.CultureInfo.InvariantCulture),
            () => Panel.Create(panel.Rows.Select(r => r with { TreatedFrom = r.TreatedFrom + s }), panel.Step, panel.MissingOutcomes), estimate))];

    private static SensitivityRun Run(SensitivityKind kind, string change, Func<Panel> panel, Func<Panel, Estimate> estimate)
    {
        try
        {
            return new SensitivityRun(kind, change, estimate(panel()), null);
        }
        catch (RequestException refusal)
        {
            return new SensitivityRun(kind, change, null, Absence.Undefined(refusal.Message));
        }
    }

    // The deviation between untreated units at the same time: what one standard deviation of the outcome is without any effect.
    private static EValue? Summary(Panel panel, Estimate estimate)
    {
        PanelRow[][] times = [.. panel.Rows.Where(r => r.TreatedFrom is null || r.Time < r.TreatedFrom).GroupBy(r => r.Time).Select(g => g.ToArray())];
        var squares = times.Sum(t => t.Sum(r => Math.Pow(r.Outcome - t.Average(o => o.Outcome), 2)));
        var degrees = times.Sum(t => t.Length - 1);
        return degrees > 0 && squares > 0 ? Impact.EValue.OfDifference(estimate, Math.Sqrt(squares / degrees)) : null;
    }
}
