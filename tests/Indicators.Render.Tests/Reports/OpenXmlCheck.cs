using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Indicators.Render.Tests.Reports;

/// <summary>What must hold for every Open XML file.</summary>
internal static class OpenXmlCheck
{
    /// <summary>The Open XML SDK's validator finds nothing, in the file and in every workbook inside it.</summary>
    public static void ShouldBeValidWord(this byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        ShouldBeValid(document);
        foreach (var chart in document.MainDocumentPart!.ChartParts)
        {
            using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            ShouldBeValid(book);
        }
    }

    /// <inheritdoc cref="ShouldBeValidWord"/>
    public static void ShouldBeValidExcel(this byte[] file)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        ShouldBeValid(document);
    }

    /// <summary>Entries sorted, dated 1980, and no name with a random part.</summary>
    public static void ShouldHaveFixedEntries(this byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        zip.Entries.Select(e => e.FullName).ShouldBe(zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        zip.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
        zip.Entries.ShouldNotContain(e => e.FullName.EndsWith(".psmdcp", StringComparison.Ordinal));
    }

    /// <summary>A part's XML by its name in the package.</summary>
    public static XElement Part(this byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var stream = (zip.GetEntry(name) ?? throw new InvalidOperationException($"{name} is not in {string.Join(", ", zip.Entries)}")).Open();
        return XElement.Load(stream);
    }

    private static void ShouldBeValid(OpenXmlPackage package)
    {
        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Take(20)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").ToArray();
        errors.ShouldBeEmpty(string.Join('\n', errors));
    }
}
