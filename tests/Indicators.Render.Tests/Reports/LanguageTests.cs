using System.IO.Compression;
using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Excel;
using Indicators.Render.Word;

namespace Indicators.Render.Tests.Reports;

/// <summary>No Danish word in an English document and none the other way, names apart: here every name is a bare x.</summary>
public sealed class LanguageTests
{
    private static readonly Evaluation Nameless = new SampleEvaluation(_ => "x").Build();

    public static TheoryData<string, Func<Language, byte[]>> Documents => new()
    {
        { "Word", language => WordReport.Write(Nameless, language) },
        { "Excel", language => ExcelReport.Write(Nameless, language) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_English_document_has_no_Danish_word(string kind, Func<Language, byte[]> write)
    {
        var text = Text(write(Language.English));

        text.ShouldNotContain("æ", Case.Insensitive, kind);
        text.ShouldNotContain("ø", Case.Insensitive, kind);
        text.ShouldNotContain("å", Case.Insensitive, kind);
        foreach (var word in new[] { "Kilde", "Tabel ", "Figur ", "Afstand", "Vurdering", "Liste", "Beboere", "pct.", "procentpoint", "kriterie", " og ", " af " })
        {
            text.ShouldNotContain(word, Case.Insensitive, kind);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_Danish_document_has_no_English_word(string kind, Func<Language, byte[]> write)
    {
        var text = Text(write(Language.Danish));

        foreach (var word in new[] { "Source", "Table ", "Figures", "Figure ", " rows", "Follow-up", "Goal", "Change", "Verdict", "Criteri", "Residents", "per cent", " and ", " of " })
        {
            text.ShouldNotContain(word, Case.Sensitive, kind);
        }
    }

    /// <summary>Every text that a reader sees: the text elements and cached labels of all parts, and the alternative texts.</summary>
    private static string Text(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var texts = new List<string>();
        foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal) && !e.FullName.Contains("styles", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            var root = XElement.Load(stream);
            texts.AddRange(root.DescendantsAndSelf().Where(e => e.Name.LocalName is "t" or "v").Select(e => e.Value));
            texts.AddRange(root.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "descr" || (a.Name.LocalName == "name" && a.Parent!.Name.LocalName == "sheet")).Select(a => a.Value));
        }

        return string.Join('\n', texts);
    }
}
