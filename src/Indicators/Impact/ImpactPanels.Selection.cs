using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Import.Tables;
using Indicators.Model;

namespace Indicators;

/// <content>Regression to the mean under stated assumptions.</content>
public static partial class ImpactPanels
{
    /// <summary>What selecting areas by a bad figure does to the figures by itself, under stated assumptions.</summary>
    /// <exception cref="IndicatorsException">The panel cannot be read, an assumption is missing, or hardly any area is selected under them.</exception>
    public static ImpactAnswer RegressionToTheMean(SelectionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SelectionAnswer.Of(Simulate(request), request);
    }

    private static RegressionToTheMeanResult Simulate(SelectionRequest request)
    {
        var read = request.Panel is { } source ? Read(source, request) : null;
        var assumptions = new RegressionToTheMeanAssumptions(
            request.Areas ?? read?.Areas ?? throw Missing("--areas", "the number of areas among which is selected"),
            request.Mean ?? read?.Mean ?? throw Missing("--mean", "the mean level of the areas"),
            request.Between ?? read?.BetweenDeviation ?? throw Missing("--between", "the standard deviation of levels between areas"),
            request.Within ?? read?.WithinDeviation ?? throw Missing("--within", "the standard deviation of a year's deviation within an area"),
            request.Autocorrelation ?? read?.Autocorrelation ?? throw Missing("--autocorrelation", "the correlation of the deviations of successive years"),
            request.Threshold,
            !request.SelectsBelow,
            request.YearsBefore,
            request.YearsAfter,
            request.Followed)
        {
            OnlyLeavers = request.OnlyLeavers,
        };
        Check(assumptions, request.Draws);
        return Core.Impact.RegressionToTheMean.Simulate(assumptions, request.Observed, request.Draws, request.Seed, request.Confidence);
    }

    private static RegressionToTheMeanAssumptions Read(SelectionPanel source, SelectionRequest request)
    {
        var table = PlainTable.Read(Path.GetFullPath(source.Path), source.Path, (source.Table ?? new()).ToImport());
        var panel = PanelTable.Read(table.Name, table.Header, table.WithDecimalPoints(c => c == source.Outcome), new PanelColumns(source.Unit, source.Time, source.Outcome, source.TreatedFrom), FirstLine(table));
        return Core.Impact.RegressionToTheMean.AssumptionsFrom(panel, request.Threshold, !request.SelectsBelow, request.YearsBefore, request.YearsAfter);
    }

    private static void Check(RegressionToTheMeanAssumptions a, int draws)
    {
        void Require(bool holds, string option, double found, string expected)
        {
            if (!holds)
            {
                throw new RequestException(option, found.ToString(CultureInfo.InvariantCulture), expected);
            }
        }

        Require(a.Areas >= 2, "--areas", a.Areas, "at least 2 areas");
        Require(a.BetweenDeviation >= 0, "--between", a.BetweenDeviation, "a standard deviation, not negative");
        Require(a.WithinDeviation > 0, "--within", a.WithinDeviation, "a standard deviation above 0");
        Require(a.Autocorrelation is >= 0 and < 1, "--autocorrelation", a.Autocorrelation, "a correlation from 0 to below 1");
        Require(a.YearsBefore >= 1, "--years-before", a.YearsBefore, "at least 1 year");
        Require(a.YearsAfter >= 1, "--years-after", a.YearsAfter, "at least 1 year");
        Require(a.MaximumSelected is null or >= 1, "--followed", a.MaximumSelected ?? 0, "at least 1 area");
        Require(draws >= 100, "--draws", draws, "at least 100 simulations");
    }

    private static RequestException Missing(string option, string what) => new(option, "nothing stated and no panel to read it from", what, "State it, or give a panel of all areas.");
}
