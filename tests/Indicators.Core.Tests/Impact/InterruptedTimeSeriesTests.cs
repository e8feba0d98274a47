using Indicators.Core.Impact;
using Indicators.Model;
using SeriesPoint = Indicators.Core.Impact.SeriesPoint;

namespace Indicators.Core.Tests.Impact;

/// <summary>Properties of interrupted time series, and what it says when it cannot answer.</summary>
public sealed class InterruptedTimeSeriesTests
{
    [Fact]
    public void An_exact_broken_line_is_found_exactly()
    {
        SeriesPoint[] series = [.. Enumerable.Range(1, 20).Select(t => new SeriesPoint(t, 5 + (2 * t) + (t >= 11 ? 3 + (0.5 * (t - 10)) : 0)))];
        var result = InterruptedTimeSeries.Fit(series, new() { From = 11, Slope = true });
        result.Coefficient("(intercept)").Estimate.Value.ShouldBe(5, 1e-9);
        result.Coefficient("time").Estimate.Value.ShouldBe(2, 1e-9);
        result.Coefficient("step").Estimate.Value.ShouldBe(3, 1e-9);
        result.Coefficient("slope_change").Estimate.Value.ShouldBe(0.5, 1e-9);
        result.CumulativeEffect.Value.ShouldBe((10 * 3) + (0.5 * 55), 1e-8);
        result.Diagnostics.DurbinWatson.ShouldBeNull();
    }

    [Fact]
    public void Years_as_time_give_the_same_step_as_a_running_number()
    {
        var random = SimulatedPanels.Random(61);
        SeriesPoint[] running = [.. Enumerable.Range(1, 24).Select(t => new SeriesPoint(t, t + random.NextDouble() + (t > 12 ? 2 : 0)))];
        SeriesPoint[] years = [.. running.Select(p => p with { Time = p.Time + 1998 })];
        var a = InterruptedTimeSeries.Fit(running, new() { From = 13, Slope = true }).Coefficient("step").Estimate;
        var b = InterruptedTimeSeries.Fit(years, new() { From = 2011, Slope = true }).Coefficient("step").Estimate;
        b.Value.ShouldBe(a.Value, 1e-7);
        b.StandardError!.Value.ShouldBe(a.StandardError!.Value, 1e-7);
    }

    [Fact]
    public void Rows_in_any_order_give_the_same_result()
    {
        var random = SimulatedPanels.Random(62);
        SeriesPoint[] series = [.. Enumerable.Range(1, 30).Select(t => new SeriesPoint(t, random.NextDouble()))];
        InterruptedTimeSeries.Fit([.. series.Reverse()], new() { From = 15 }).Coefficient("step").Estimate.ShouldBe(InterruptedTimeSeries.Fit(series, new() { From = 15 }).Coefficient("step").Estimate);
    }

    [Theory]
    [InlineData(OutcomeFamily.Poisson)]
    [InlineData(OutcomeFamily.QuasiPoisson)]
    public void Counts_of_zero_on_one_side_are_refused_or_finite(OutcomeFamily family)
    {
        SeriesPoint[] series = [.. Enumerable.Range(1, 12).Select(t => new SeriesPoint(t, t < 7 ? 5 : 0))];
        try
        {
            InterruptedTimeSeries.Fit(series, new() { From = 7, Family = family }).Coefficients.ShouldAllBe(c => double.IsFinite(c.Estimate.Value));
        }
        catch (RequestException refusal)
        {
            refusal.Message.ShouldContain("no finite solution");
        }
    }

    [Fact]
    public void What_cannot_be_fitted_is_refused_with_place_and_reason()
    {
        SeriesPoint[] series = [.. Enumerable.Range(1, 10).Select(t => new SeriesPoint(t, t))];
        string Message(IReadOnlyList<SeriesPoint> points, InterruptedTimeSeriesOptions options) => Should.Throw<RequestException>(() => InterruptedTimeSeries.Fit(points, options)).Message;
        Message([], new() { From = 3 }).ShouldContain("0 periods before");
        Message(series, new() { From = 1 }).ShouldContain("0 periods before");
        Message(series, new() { From = 11 }).ShouldContain("0 from the interruption on");
        Message([.. series, new SeriesPoint(4, 1)], new() { From = 5 }).ShouldContain("time 4: two rows");
        Message([.. series.Select(p => p with { Outcome = -1 })], new() { From = 5, Family = OutcomeFamily.Poisson }).ShouldContain("negative count");
        Message([.. series.Select(p => p with { Population = 0 })], new() { From = 5 }).ShouldContain("population");
        Message(series, new() { From = 5, Season = 12, Slope = true, Harmonics = 6 }).ShouldNotBeEmpty();
    }

    [Fact]
    public void As_many_parameters_as_periods_leave_no_error_and_no_NaN()
    {
        SeriesPoint[] series = [new(1, 3), new(2, 5), new(3, 9)];
        var result = InterruptedTimeSeries.Fit(series, new() { From = 3 });
        result.Dispersion.ShouldBeNull();
        result.Coefficients.ShouldAllBe(c => c.Estimate.StandardError == null && c.Estimate.ErrorAbsence != null);
        result.Fit.ShouldAllBe(f => f.Lower == null);
        result.Verdict.AllowsCausalWording.ShouldBeFalse();
    }

    [Fact]
    public void A_quarterly_season_leaves_out_the_sine_that_is_always_zero()
    {
        var random = SimulatedPanels.Random(63);
        SeriesPoint[] series = [.. Enumerable.Range(0, 24).Select(t => new SeriesPoint(t, random.NextDouble() + (t % 4)))];
        InterruptedTimeSeries.Fit(series, new() { From = 12, Season = 4 }).Coefficients.Select(c => c.Term)
            .ShouldBe(["(intercept)", "time", "step", "sin1", "cos1", "cos2"]);
    }

    [Fact]
    public void A_series_without_comparison_is_never_graded_as_supporting_an_effect()
    {
        SeriesPoint[] series = [.. Enumerable.Range(1, 60).Select(t => new SeriesPoint(t, (t % 2) + (t > 30 ? 50 : 0)))];
        InterruptedTimeSeries.Fit(series, new() { From = 31 }).Verdict.Grade.ShouldNotBe(DesignGrade.Supports);
    }
}
