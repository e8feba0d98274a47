using System.Text;
using System.Text.Json.Nodes;

namespace Indicators.Notebooks.Tests;

/// <summary>The page of a notebook. Expected markup is written by hand.</summary>
public sealed class HtmlPageTests
{
    [Theory]
    [InlineData("## Two", "<h2>Two</h2>")]
    [InlineData("a *b* **c** `d*e*`", "<p>a <em>b</em> <strong>c</strong> <code>d*e*</code></p>")]
    [InlineData("- one\n- two\n  more", "<ul>\n<li>one</li>\n<li>two more</li>\n</ul>")]
    [InlineData("1. one\n2. two", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>")]
    [InlineData("```\nx < y\n```", "<pre><code>x &lt; y\n</code></pre>")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "<table>\n<thead><tr><th>a</th><th>b</th></tr>\n</thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table>")]
    [InlineData("[site](https://example.org/x)", "<p><a href=\"https://example.org/x\">site</a></p>")]
    [InlineData("[bad](javascript:alert)", "<p>bad</p>")]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")]
    [InlineData("[x](https://a.b\"onmouseover=\"y)", "<p><a href=\"https://a.b&quot;onmouseover=&quot;y\">x</a></p>")]
    public void Markdown_becomes_html_and_markup_in_it_stays_text(string markdown, string expected) => Page(markdown).ShouldContain("<section>\n" + expected);

    [Fact]
    public void The_page_needs_nothing_else()
    {
        var page = Page("# A *title*");

        page.ShouldContain("<title>A *title*</title>");
        page.ShouldContain("default-src 'none'");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("<link");
    }

    private static string Page(string markdown)
    {
        var root = new JsonObject
        {
            ["cells"] = new JsonArray(new JsonObject { ["cell_type"] = "markdown", ["id"] = "m", ["metadata"] = new JsonObject(), ["source"] = markdown }),
            ["metadata"] = new JsonObject(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        return NotebookHtml.Write(NotebookRunner.Run(NotebookDocument.Parse(Encoding.UTF8.GetBytes(root.ToJsonString()), "page.ipynb")));
    }
}
