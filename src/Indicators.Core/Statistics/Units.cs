namespace Indicators.Core.Statistics;

/// <summary>The units of figures, as printed in Danish.</summary>
internal static class Units
{
    internal const string Share = "andel";
    internal const string Percent = "pct.";
    internal const string Points = "procentpoint";
    internal const string Ratio = "forhold";

    /// <summary>The unit of a proportion's difference under a multiplier.</summary>
    internal static string Difference(double multiplier) => multiplier == 100 ? Points : Share;

    /// <summary>The unit of a rate.</summary>
    internal static string Rate(double per) => FormattableString.Invariant($"pr. {per}");
}
