using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>The page being written: what every section needs at hand.</summary>
internal sealed class HtmlPage(Evaluation evaluation, Language language, Theme theme)
{
    private readonly List<(string Id, string Heading)> _contents = [];
    private readonly Dictionary<SeriesPoint, string> _cells = new(ReferenceEqualityComparer.Instance);

    // Drawing checks a theme when it is another than the last, so each of the two is one for the whole page.
    private readonly Theme _wide = theme with { Interactive = true, Logo = null };
    private readonly Theme _narrow = theme with { Interactive = true, Logo = null, Width = Charts.Theme.Narrow.Width, FontScale = theme.FontScale * Charts.Theme.Narrow.FontScale };
    private int _charts;

    public Evaluation Evaluation { get; } = evaluation;

    public Language Language { get; } = language;

    public Theme Theme { get; } = theme;

    public HtmlText Body { get; } = new();

    public OriginNotes Notes { get; } = new(language);

    public IReadOnlyList<(string Id, string Heading)> Contents => _contents;

    /// <summary>The one of two texts that the reader's language asks for.</summary>
    public string Say(string danish, string english) => Language == Language.Danish ? danish : english;

    /// <summary>Begins a section with a heading that the table of contents names.</summary>
    public void Section(string id, string heading)
    {
        _contents.Add((id, heading));
        Body.Raw($"<section id=\"{id}\" aria-labelledby=\"{id}-h\">\n").Element("h2", heading, $"id=\"{id}-h\"");
    }

    /// <summary>Ends a section.</summary>
    public void EndSection() => Body.Raw("</section>\n");

    /// <summary>Draws a chart in a figure, once for wide and once for narrow screens, of which one is shown; ids are made unique within the page.</summary>
    public void Chart(Chart chart, string name)
    {
        _charts++;
        var number = _charts.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Body.Raw($"<figure class=\"chart\" data-name=\"{HtmlText.Escape(AreaName.Slug(name))}\">\n<div class=\"wide\">");
        ChartSvg.DrawInto(Body, chart, _wide, $"c{number}-");
        Body.Raw("</div>\n<div class=\"narrow\">");
        ChartSvg.DrawInto(Body, chart, _narrow, $"n{number}-");
        Body.Raw("</div>\n</figure>\n");
    }

    /// <summary>Begins a table in a region of its own that scrolls where the page is narrow.</summary>
    /// <param name="label">What the table is, for readers who do not see it.</param>
    /// <param name="name">Name of the CSV file.</param>
    /// <param name="headings">Column headings.</param>
    public void Table(string label, string name, params ReadOnlySpan<string> headings)
    {
        Body.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(label).Raw($"\"><table data-name=\"{HtmlText.Escape(AreaName.Slug(name))}\">\n<thead><tr>");
        foreach (var heading in headings)
        {
            Body.Element("th", heading, "scope=\"col\"");
        }

        Body.Raw("</tr></thead>\n<tbody>\n");
    }

    /// <summary>Ends a table.</summary>
    public void EndTable() => Body.Raw("</tbody></table></div>\n");

    /// <summary>A table cell with text.</summary>
    public void TextCell(string text) => Body.Raw("<td>").Text(Compounds.Soft(text)).Raw("</td>");

    /// <summary>A table cell with a number.</summary>
    public void NumberCell(string text) => Body.Raw("<td class=\"n\">").Text(text).Raw("</td>");

    /// <summary>A list under a heading; nothing when every item is empty.</summary>
    public void List(string heading, IEnumerable<string> items)
    {
        var texts = items.Where(t => t.Length > 0).ToArray();
        if (texts.Length == 0)
        {
            return;
        }

        Body.Raw("<div class=\"list\">").Element("p", heading, "class=\"list-heading\"").Raw("<ul>\n");
        foreach (var text in texts)
        {
            Body.Element("li", text);
        }

        Body.Raw("</ul></div>\n");
    }

    /// <summary>A figure as a table cell's content with its origins; the table names the unit.</summary>
    public string Cell(Figure? figure, int decimals, IEnumerable<Origin>? origins = null, bool signed = false)
    {
        var text = HtmlText.Escape(ReportWords.Number(figure, decimals, Language, signed));
        if (figure is { IsKnown: false, Absence: { } absence })
        {
            text = $"<span class=\"absent\" title=\"{HtmlText.Escape(absence.In(Language))}\">{text}</span>";
        }

        var interval = ReportWords.Interval(figure?.Interval, decimals, Language);
        if (interval.Length > 0)
        {
            text += $" <small>({HtmlText.Escape(interval)})</small>";
        }

        return origins is null ? text : text + Notes.Links(origins);
    }

    /// <summary>A point of a series as a table cell's content with its origins. References are the same points in many goals' tables, and are written once.</summary>
    public string Cell(SeriesPoint? point, Model.SeriesRole role, int decimals)
    {
        if (point is null || role != Model.SeriesRole.Reference)
        {
            return Cell(point?.Figure, decimals, point?.Origins);
        }

        if (!_cells.TryGetValue(point, out var cell))
        {
            _cells[point] = cell = Cell(point.Figure, decimals, point.Origins);
        }

        return cell;
    }

    /// <summary>A verdict as a badge: words, shape and colour.</summary>
    public string Badge(Verdict verdict) => $"<span class=\"badge {verdict.Code()}\">{HtmlText.Escape(ReportWords.Verdict(verdict, Language))}</span>";
}
