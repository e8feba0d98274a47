using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Indicators.Model;

namespace Indicators.Tests.Languages;

/// <summary>
/// Every output of every plan in both languages, with the plans' own texts as bare tokens: an English report has no
/// Danish word and a Danish one no English word. The lists hold words that are frequent in one language and mean
/// nothing in the other; left out are words that a plan's groups (beboere) and rules' codes (participants) are made of.
/// </summary>
public sealed partial class ReportLanguageTests
{
    private static readonly HashSet<string> Danish = Words("""
        og af ikke til på er som fra der har kan skal hvor hvis eller ved uden ingen intet antal tal pct procentpoint kr år årige mål målene kilde kilder område området områder listen lister
        grænse grænsen kriterium kriterier kriteriet kriterierne opfyldt vurdering vurderes afstand ændring opfølgning figur tabel periode værdi nedre øvre tæller nævner mangler fordi oprindelse
        regler ja nej ukendt kendt usikkerhed sikkert tilfældig optalt deltagere aktivitet aktiviteter indsatsområde indsatsområder formål helhedsplan planperiode forhold andel
        personer konstruerede opdigtede opdigtet rapport samme plan- data-den bemærk metode linje linjer rækker kvartal måned halvår skoleår listens forventet påvirkning direkte indirekte
        støtte angivet sigt fortsat styrket justeret stoppet startet udledt mulig planen gennemført planlagt forbrugt midler budgettet tilbage samlet heraf mindst højst over- fald stigning bedre værre
        den det de en et denne dette disse også kun mens blev bliver være været hver hvert alle ikke-vestlig hensyn skjult kommune gennemsnit
        """, "den de en et");

    private static readonly HashSet<string> English = Words("""
        the of and is not with from by- are that this than was were unknown source sources goal goals year years points value values below above least most met has been which where only line lines
        persons change changes difference or if as it be same each because area areas list lists limit limits criterion criteria verdict follow-up figure figures table period lower upper numerator
        denominator absent origin residents rules yes uncertainty certain certainty random counted activity activities focus purpose ratio share made-up invented report method rows
        quarter month expected effect effects direct indirect support stated term continued intensified adjusted stopped started derived possible planned spent left total better worse
        without within between average mean rate no-one cannot judged hidden shown small number numbers count counts before after then there these those their its
        per- cent percentage gap baseline- reference- since until also would could should more fewer
        """, "");

    public static TheoryData<string> Workspaces => ["en-faelles-indsats", "faellesskaberne", "vaerebro-park", "netvaerkssekretariatet", "moerkhoej"];

    [Theory]
    [MemberData(nameof(Workspaces))]
    public void An_english_report_has_no_danish_word_and_a_danish_one_no_english(string name)
    {
        using var neutral = new NeutralWorkspace(name);
        using var workspace = Workspace.Open(neutral.Folder);
        workspace.Import();
        var names = Names(workspace, neutral.Folder);
        var evaluation = workspace.Evaluate();
        var found = new List<string>();
        foreach (var (language, others) in new[] { (Language.English, Danish), (Language.Danish, English) })
        {
            var folder = new OutputFolder(Path.Combine(neutral.Folder, language.ToString()));
            workspace.WriteReport(evaluation, folder, ["html", "json", "docx", "xlsx", "csv"], language);
            foreach (var (file, text) in folder.Files.SelectMany(Texts))
            {
                var own = names.Aggregate(FileAndLines().Replace(WebUtility.HtmlDecode(text), " "), (t, n) => t.Replace(n, " ", StringComparison.OrdinalIgnoreCase));
                found.AddRange(Word().Matches(own).Where(m => others.Contains(m.Value.ToLowerInvariant()) && !(m.Value.Length == 1 && char.IsUpper(m.Value[0])))
                    .Select(m => $"{language} {Path.GetFileName(file)}: '{m.Value}' in: {Shown(text)}"));
            }
        }

        string.Join('\n', found.Distinct(StringComparer.Ordinal).Take(100)).ShouldBeEmpty();
    }

    [Fact]
    public void The_lists_find_a_word_of_the_other_language()
    {
        Word().Matches("Kilden har skjult et lille tal.").Count(m => Danish.Contains(m.Value.ToLowerInvariant())).ShouldBeGreaterThan(2);
        Word().Matches("The source has hidden a small number.").Count(m => English.Contains(m.Value.ToLowerInvariant())).ShouldBeGreaterThan(3);
        Danish.Intersect(English).ShouldBeEmpty();
    }

    /// <summary>
    /// Names of places, and the groups, kinds and questions of the registers, by which a rule finds its rows; longest
    /// first. They are the same in both languages.
    /// </summary>
    private static string[] Names(Workspace workspace, string folder) =>
    [
        .. workspace.Areas.All.SelectMany(a => a.Aliases.Append(a.Name)).Concat(RegisterTexts(folder)).Where(n => n.Length > 3).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length),
    ];

    private static IEnumerable<string> RegisterTexts(string folder)
    {
        var registers = Path.Combine(folder, "registers");
        var rows = Directory.Exists(registers) ? Directory.EnumerateFiles(registers, "*.csv").SelectMany(File.ReadLines).SelectMany(l => l.Split([',', ';'])) : [];
        var rules = Named().Matches(File.ReadAllText(Path.Combine(folder, "plan.yaml"))).Select(m => Regex.Unescape(m.Groups["text"].Value));
        return rows.Concat(rules).Select(t => t.Trim()).Where(t => t.Contains(' ', StringComparison.Ordinal));
    }

    private static IEnumerable<(string File, string Text)> Texts(string file) => (Path.GetExtension(file) switch
    {
        ".html" => MarkupTexts(Inner().Replace(File.ReadAllText(file), "")),
        ".svg" => MarkupTexts(File.ReadAllText(file)),
        ".json" => JsonTexts(JsonDocument.Parse(File.ReadAllText(file)).RootElement),
        ".csv" => File.ReadAllLines(file).Skip(1).SelectMany(l => l.Split(',')).Where(c => c.Contains(' ', StringComparison.Ordinal) && !FileAndLines().IsMatch(c)),
        _ => OfficeTexts(file),
    }).Where(t => t.Length > 0).Select(t => (file, t));

    private static IEnumerable<string> MarkupTexts(string markup) =>
        Between().Matches(markup).Select(m => m.Groups["text"].Value)
            .Concat(Attribute().Matches(markup).Select(m => m.Groups["text"].Value))
            .Select(t => t.Trim());

    /// <summary>Sentences: what has a space in it. Codes have none.</summary>
    private static IEnumerable<string> JsonTexts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "unit" ? [p.Value.GetString() ?? ""] : JsonTexts(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(JsonTexts),
        JsonValueKind.String when element.GetString()!.Contains(' ', StringComparison.Ordinal) => [element.GetString()!],
        _ => [],
    };

    private static IEnumerable<string> OfficeTexts(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && !e.FullName.Contains("styles", StringComparison.Ordinal) && !e.FullName.Contains("docProps", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            foreach (var element in XElement.Load(stream).DescendantsAndSelf())
            {
                if (element.Name.LocalName is "p" or "si" or "is" or "v" && element.Descendants().All(d => d.Name.LocalName != "p"))
                {
                    yield return string.Concat(element.DescendantsAndSelf().Where(e => e.Name.LocalName is "t" or "v").Select(e => e.Value));
                }

                foreach (var attribute in element.Attributes().Where(a => a.Name.LocalName is "descr" || (a.Name.LocalName == "name" && element.Name.LocalName == "sheet")))
                {
                    yield return attribute.Value;
                }
            }
        }
    }

    private static string Shown(string text) => text.Length <= 160 ? text : text[..160] + "…";

    private static HashSet<string> Words(string list, string common) =>
        [.. list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Where(w => w[^1] != '-').Except(common.Split(' '), StringComparer.Ordinal)];

    /// <summary>A question, group or kind that a rule names, in YAML or JSON.</summary>
    [GeneratedRegex("\"?(?:question|group|kind)\"?: *\"?(?<text>[^,}\"\\n]+)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Named();

    /// <summary>A file's name, with its lines as machines read them; a fingerprint.</summary>
    [GeneratedRegex("(?:shared:|extracts/|registers/)\\S+(?: \\(\\d+ rows\\))?|[0-9a-f]{12,64}", RegexOptions.None, 10_000)]
    private static partial Regex FileAndLines();

    [GeneratedRegex("[\\p{L}][\\p{L}-]*", RegexOptions.None, 10_000)]
    private static partial Regex Word();

    [GeneratedRegex(">(?<text>[^<]+)<", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Between();

    [GeneratedRegex("(?:title|alt|aria-label|content)=\"(?<text>[^\"]+)\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Attribute();

    [GeneratedRegex("<(?<tag>style|script)>.*?</\\k<tag>>|<meta [^>]*>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Inner();
}
