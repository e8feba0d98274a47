using System.Reflection;
using System.Text.RegularExpressions;
using Indicators.Core.Statistics;
using Indicators.Model;
using Indicators.Render.Html;
using Indicators.Render.Methods;

namespace Indicators.Tests.Reference;

/// <summary>Whatever method a report can name stands on the method page, and a report carries what it used.</summary>
public sealed class MethodTests
{
    private static readonly Regex Anchors = new("<a id=\"(?<id>[^\"]+)\"></a>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    [Fact]
    public void Every_name_that_the_core_gives_a_method_stands_in_the_catalogue()
    {
        var names = typeof(Wilson).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => f.IsLiteral && f.FieldType == typeof(string) && f.Name is "Method" or "Exact" or "Byar")
            .Select(f => (string)f.GetRawConstantValue()!)
            .Distinct(StringComparer.Ordinal).ToArray();
        names.Length.ShouldBeGreaterThan(10);
        names.Where(n => MethodCatalogue.ByMark(n) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Every_method_has_its_own_anchor_in_both_languages()
    {
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            var anchors = Anchors.Matches(MethodPage.Markdown(language)).Select(m => m.Groups["id"].Value).ToArray();
            anchors.ShouldBe(anchors.Distinct(StringComparer.Ordinal));
            anchors.Order(StringComparer.Ordinal).ShouldBe(MethodCatalogue.All.Select(m => m.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_method_says_formula_meaning_and_limits()
    {
        foreach (var method in MethodCatalogue.All)
        {
            foreach (var text in new[] { method.Name.Da, method.Name.En, method.Formula.Da, method.Formula.En, method.Says.Da, method.Says.En, method.Limits.Da, method.Limits.En })
            {
                text.ShouldNotBeNullOrWhiteSpace(method.Id);
            }
        }

        MethodCatalogue.All.SelectMany(m => m.Marks).ShouldBeUnique();
    }

    /// <summary>The headers of the source and the page cannot drift apart in what they cite.</summary>
    [Fact]
    public void Every_paper_that_the_core_cites_by_doi_is_cited_on_the_page()
    {
        var page = MethodPage.Markdown(Language.English);
        var cited = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Indicators.Core"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => Regex.Matches(File.ReadAllText(f).Replace("</", " ", StringComparison.Ordinal).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal), @"doi[: ]\s*(?<doi>10\.\d{4,}/[^\s,""]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            .Select(m => m.Groups["doi"].Value.TrimEnd('.', ';', ':'))
            .Select(d => d.EndsWith(')') && d.Count(c => c == ')') > d.Count(c => c == '(') ? d[..^1] : d)
            .Distinct(StringComparer.Ordinal).ToArray();
        cited.Length.ShouldBeGreaterThan(40);
        cited.Where(d => !page.Contains(d, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en-faelles-indsats")]
    [InlineData("vaerebro-park")]
    [InlineData("moerkhoej")]
    public void A_report_carries_every_method_that_its_figures_name(string workspace)
    {
        var database = Path.Combine(Directory.CreateTempSubdirectory("indicators-methods-").FullName, "observations.db");
        using var opened = Workspace.Open(Path.Combine(Repository.Root, "data", workspace), new WorkspaceOptions { Database = database });
        opened.Import();
        var evaluation = opened.Evaluate();
        var used = MethodsUsed.By(evaluation);
        var figures = evaluation.Goals.Concat(evaluation.SuccessCriteria).SelectMany(g => g.Series.SelectMany(s => s.Points).Select(p => p.Figure)
            .Concat(g.Comparison is { } c ? [c.Baseline, c.FollowUp, c.Change, .. c.References.SelectMany(r => new[] { r.GapBaseline, r.GapFollowUp, r.GapChange, r.ClosedShare, r.RatioBaseline, r.RatioFollowUp })] : []));
        foreach (var name in figures.Where(f => f.IsKnown).SelectMany(f => new[] { f.Method, f.Interval?.Method ?? f.Method }).Distinct(StringComparer.Ordinal))
        {
            used.ShouldContain(m => m.Marks.Contains(name, StringComparer.Ordinal), name);
        }

        var html = HtmlReport.Write(evaluation, Language.Danish);
        foreach (var method in used)
        {
            html.ShouldContain($"id=\"metode-{method.Id}\"");
        }

        foreach (Match link in Regex.Matches(html, "href=\"#(?<to>metode-[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
        {
            html.ShouldContain($"id=\"{link.Groups["to"].Value}\"");
        }

        File.Delete(database);
    }
}
