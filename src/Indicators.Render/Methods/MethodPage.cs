using System.Text;
using Indicators.Model;

namespace Indicators.Render.Methods;

/// <summary>The method page as Markdown: every method with a stable anchor, so that a report, a note or a mail can name it.</summary>
public static class MethodPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="language">Its language.</param>
    public static string Markdown(Language language)
    {
        var danish = language == Language.Danish;
        var page = new StringBuilder()
            .Append(danish ? "# Metoder\n" : "# Methods\n")
            .Append(danish
                ? "Hver statistik, vurdering, regel, fremskrivning, virkningsdesign og skjuling, som programmet bruger: formel, enhed, antagelser, hvornår den ikke er defineret, og hvad den ikke kan sige. En rapport har de metoder, den har brugt, med i sit bilag, under samme anker.\n"
                : "Every statistic, verdict, rule, forecast, impact design and disclosure control that the program uses: formula, unit, assumptions, when it is undefined, and what it cannot say. A report carries the methods that it used in its appendix, under the same anchors.\n")
            .Append(danish ? "\nSkrevet af `indicators reference method --language da`.\n" : "\nWritten by `indicators reference method` from the catalogue in the program (`src/Indicators.Render/Methods/methods.json`). `--language da` gives it in Danish.\n");
        foreach (var (group, heading) in MethodCatalogue.Groups)
        {
            page.Append("\n## ").Append(heading.In(language)).Append('\n');
            foreach (var method in MethodCatalogue.All.Where(m => m.Group == group))
            {
                page.Append("\n<a id=\"").Append(method.Id).Append("\"></a>\n### ").Append(method.Name.In(language)).Append(danish ? "" : $" ({method.Name.Da})")
                    .Append("\n```text\n").Append(method.Formula.In(language)).Append("\n```\n")
                    .Append(method.Says.In(language)).Append("\n\n")
                    .Append(danish ? "*Grænser.* " : "*Limits.* ").Append(method.Limits.In(language)).Append('\n');
                if (method.Reference.Length > 0)
                {
                    page.Append("\n*Reference.* ").Append(method.Reference).Append(".\n");
                }
            }
        }

        return page.ToString();
    }
}
