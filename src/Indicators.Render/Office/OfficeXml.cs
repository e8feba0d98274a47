using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Indicators.Render.Office;

/// <summary>Parts of a package written as text.</summary>
internal static class OfficeXml
{
    /// <summary>An element as a whole XML file.</summary>
    public static string Document(XElement root) => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting);

    /// <summary>Fills a part.</summary>
    public static void Fill(OpenXmlPart part, string text)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Title and language of a package, without the dates and names that would differ from run to run.</summary>
    public static string CoreProperties(string title, string language)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        return Document(new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", dublin.NamespaceName),
            new XElement(dublin + "creator", "Indicators"),
            new XElement(dublin + "language", language),
            new XElement(dublin + "title", OfficeText.Short(title, 200))));
    }
}
