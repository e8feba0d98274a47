using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>What the design of these data can and cannot say about effect.</summary>
internal static class ImpactSection
{
    public static void Write(HtmlPage page)
    {
        page.Section("virkning", EffectCaveat.Heading(page.Language));
        page.Body.Element("p", EffectCaveat.Text(page.Language));
        page.List(EffectCaveat.LimitsHeading(page.Language), EffectCaveat.Limits(page.Evaluation, page.Language));
        StudySection.Write(page);
        page.EndSection();
    }
}
