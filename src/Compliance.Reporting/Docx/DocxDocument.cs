using System.Xml;
using Compliance.Reporting.Office;
using Compliance.Reporting.Resources;
using Compliance.Reporting.Terminal;

namespace Compliance.Reporting.Docx;

/// <summary>Writes a document as Office Open XML with the required parts only. The output holds no time and no machine name.</summary>
internal static class DocxDocument
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes a document.</summary>
    /// <param name="title">Its title, which stands at the head of each page too.</param>
    /// <param name="footer">What stands at the foot of each page, before its number.</param>
    /// <param name="writeBody">Writes the paragraphs and tables.</param>
    /// <param name="output">Where it goes; it is left open.</param>
    public static void Write(string title, string footer, Action<DocxBody> writeBody, Stream output) => OfficePackage.Write(output, archive =>
    {
        OfficePackage.Part(archive, "[Content_Types].xml", xml => OfficePackage.WriteContentTypes(
            [
                ("word/document.xml", $"{Word}.document.main+xml"),
                ("word/styles.xml", $"{Word}.styles+xml"),
                ("word/settings.xml", $"{Word}.settings+xml"),
                ("word/header.xml", $"{Word}.header+xml"),
                ("word/footer.xml", $"{Word}.footer+xml"),
                ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ],
            xml));
        OfficePackage.Part(archive, "_rels/.rels", xml => OfficePackage.WriteRelations(
            [("officeDocument", "word/document.xml"), ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")], xml));
        OfficePackage.Part(archive, "docProps/core.xml", xml => WriteProperties(title, xml));
        OfficePackage.Part(archive, "word/_rels/document.xml.rels", xml => OfficePackage.WriteRelations(
            [("styles", "styles.xml"), ("settings", "settings.xml"), ("header", "header.xml"), ("footer", "footer.xml")], xml));
        OfficePackage.Part(archive, "word/styles.xml", Read("docx/styles.xml"));
        OfficePackage.Part(archive, "word/settings.xml", Read("docx/settings.xml"));
        OfficePackage.Part(archive, "word/header.xml", xml => new DocxBody(xml).WriteHeader(title));
        OfficePackage.Part(archive, "word/footer.xml", xml => new DocxBody(xml).WriteFooter(footer));
        OfficePackage.Part(archive, "word/document.xml", xml => WriteDocument(writeBody, xml));
    });

    private static void WriteDocument(Action<DocxBody> writeBody, XmlWriter xml)
    {
        xml.WriteStartElement("w", "document", DocxBody.Main);
        xml.WriteAttributeString("xmlns", "r", ns: null, OfficePackage.Relations);
        xml.WriteStartElement("body", DocxBody.Main);
        var body = new DocxBody(xml);
        writeBody(body);
        body.WriteSection(header: OfficePackage.Id(2), footer: OfficePackage.Id(3));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteProperties(string title, XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", Properties);
        xml.WriteElementString("dc", "title", DublinCore, TerminalText.Neutralise(title));
        xml.WriteEndElement();
    }

    private static string Read(string name) => EmbeddedFile.Read(typeof(DocxDocument).Assembly, name);
}
