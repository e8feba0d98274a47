using Indicators.Render.Methods;

namespace Indicators.Render.Html;

/// <summary>Where a method stands in the report's appendix.</summary>
internal static class MethodAnchor
{
    /// <summary>The element's id: the page's anchor after a word of its own, since goals have ids too.</summary>
    public static string Of(MethodEntry method) => "metode-" + method.Id;

    /// <summary>Links to the methods behind a goal.</summary>
    public static void Links(HtmlPage page, IReadOnlyList<MethodEntry> methods)
    {
        if (methods.Count == 0)
        {
            return;
        }

        page.Body.Raw("<p class=\"methods\">").Text(page.Say("Sådan er det regnet: ", "How it was computed: "));
        for (var i = 0; i < methods.Count; i++)
        {
            page.Body.Raw(i > 0 ? ", " : "").Raw($"<a href=\"#{Of(methods[i])}\">").Text(methods[i].Name.In(page.Language)).Raw("</a>");
        }

        page.Body.Raw("</p>\n");
    }
}
