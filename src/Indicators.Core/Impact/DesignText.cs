using System.Globalization;

namespace Indicators.Core.Impact;

/// <summary>Numbers in the sentences of design checks: decimal comma in Danish, decimal point in English.</summary>
internal static class DesignText
{
    internal static string English(double value, string format = "0.000") => value.ToString(format, CultureInfo.InvariantCulture);

    internal static string Danish(double value, string format = "0.000") => English(value, format).Replace('.', ',');

    internal static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string P(double p, bool danish) => p < 0.001 ? danish ? "p < 0,001" : "p < 0.001" : danish ? $"p = {Danish(p)}" : $"p = {English(p)}";
}
