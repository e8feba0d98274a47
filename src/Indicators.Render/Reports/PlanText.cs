using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>Texts about a plan that every document prints.</summary>
public static class PlanText
{
    /// <summary>The plan's first and last day: <c>1. januar 2020 – 31. december 2023</c>; empty when no first day is stated.</summary>
    public static string Period(Plan plan, Language language)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Begins is not { } begins)
        {
            return "";
        }

        var first = DateText.Long(begins, language);
        return plan.Ends is { } ends ? $"{first} – {DateText.Long(ends, language)}" : $"{first} –";
    }
}
