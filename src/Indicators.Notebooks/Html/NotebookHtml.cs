using System.Globalization;
using System.Text;

namespace Indicators.Notebooks;

/// <summary>A notebook that was run, as one HTML file that needs nothing else: no network, no script.</summary>
public static class NotebookHtml
{
    private const string Style = """
        body{font:16px/1.5 "DejaVu Sans",Verdana,sans-serif;color:#1a1a1a;background:#fff;max-width:60rem;margin:2rem auto;padding:0 1rem}
        h1,h2,h3{line-height:1.25}
        pre{font:13px/1.45 "DejaVu Sans Mono",Consolas,monospace;overflow-x:auto;margin:.5rem 0}
        pre.code{background:#f3f5f7;border-left:3px solid #1f5c8a;padding:.6rem .8rem}
        pre.stderr,pre.error{background:#fdf1ef;border-left:3px solid #a4371f;padding:.6rem .8rem}
        table{border-collapse:collapse;margin:.5rem 0;font-size:14px}
        th,td{border:1px solid #c9ced3;padding:.2rem .5rem;text-align:left;vertical-align:top}
        th{background:#f3f5f7}
        code{font-family:"DejaVu Sans Mono",Consolas,monospace;font-size:.9em}
        blockquote{border-left:3px solid #c9ced3;margin:.5rem 0;padding:0 .8rem;color:#444}
        figure{margin:1rem 0}
        figure img{max-width:100%;height:auto}
        .scroll{overflow-x:auto}
        @media print{body{max-width:none;margin:0}pre{white-space:pre-wrap}}
        """;

    /// <summary>Writes the page. Outputs must be those of a run: <see cref="NotebookRunner"/> escapes what it shows.</summary>
    /// <param name="run">The notebook that was run.</param>
    public static string Write(NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<title>").Append(HtmlEscape.Text(TitleOf(run.Document))).Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n</head>\n<body>\n<main>\n");
        foreach (var cell in run.Document.Cells)
        {
            Cell(cell, html);
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>The first heading, else the file's name.</summary>
    private static string TitleOf(NotebookDocument document) => document.Cells
        .Where(c => c.Kind == CellKind.Markdown)
        .SelectMany(c => c.Source.Split('\n'))
        .FirstOrDefault(l => l.StartsWith("# ", StringComparison.Ordinal)) is { } heading
            ? PlainText.OneLine(heading[2..].Trim())
            : Path.GetFileNameWithoutExtension(document.Name);

    private static void Cell(NotebookCell cell, StringBuilder html)
    {
        switch (cell.Kind)
        {
            case CellKind.Markdown:
                html.Append("<section>\n").Append(MarkdownHtml.Of(PlainText.Clean(cell.Source))).Append("</section>\n");
                break;
            case CellKind.Code when !string.IsNullOrWhiteSpace(cell.Source):
                html.Append("<section>\n<pre class=\"code\"><code>").Append(HtmlEscape.Text(PlainText.Clean(cell.Source))).Append("</code></pre>\n");
                foreach (var output in cell.Outputs)
                {
                    Output(output, html);
                }

                html.Append("</section>\n");
                break;
        }
    }

    private static void Output(CellOutput output, StringBuilder html)
    {
        switch (output)
        {
            case StreamOutput stream:
                html.Append(CultureInfo.InvariantCulture, $"<pre class=\"{(stream.Name == "stderr" ? "stderr" : "stdout")}\">").Append(HtmlEscape.Text(stream.Text)).Append("</pre>\n");
                break;
            case ErrorOutput error:
                html.Append("<pre class=\"error\">").Append(HtmlEscape.Text(string.Join('\n', error.Traceback))).Append("</pre>\n");
                break;
            case DisplayOutput shown when shown.Data.TryGetValue("image/svg+xml", out var svg):
                // As an image a drawing can neither run script nor load anything.
                html.Append("<figure><img alt=\"").Append(HtmlEscape.Text(shown.Data["text/plain"])).Append("\" src=\"data:image/svg+xml;base64,")
                    .Append(Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))).Append("\"></figure>\n");
                break;
            case DisplayOutput shown when shown.Data.TryGetValue("text/html", out var table):
                html.Append("<div class=\"scroll\">\n").Append(table).Append("</div>\n");
                break;
            case DisplayOutput shown:
                html.Append("<pre>").Append(HtmlEscape.Text(shown.Data["text/plain"])).Append("</pre>\n");
                break;
        }
    }
}
