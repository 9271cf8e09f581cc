using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Compliance.Reporting.Office;

/// <summary>
/// The package of an Office Open XML file: an archive of parts. It holds no time and no machine name, and its parts are stored, not compressed: what compression gives differs
/// between versions and processors.
/// </summary>
internal static class OfficePackage
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The earliest date in the ZIP format.
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    /// <summary>Writes a package.</summary>
    /// <param name="output">Where it goes; it is left open.</param>
    /// <param name="writeParts">Writes the parts, the types of contents and the relations first.</param>
    public static void Write(Stream output, Action<ZipArchive> writeParts)
    {
        // For a stream that cannot seek the archive would be laid out differently.
        using var whole = new MemoryStream();
        using (var archive = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            writeParts(archive);
        }

        whole.Position = 0;
        whole.CopyTo(output);
    }

    /// <summary>Writes a part as XML.</summary>
    public static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(Open(archive, name), Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    /// <summary>Writes a part that is a text already.</summary>
    public static void Part(ZipArchive archive, string name, string text)
    {
        using var stream = Open(archive, name);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes what the parts hold.</summary>
    public static void WriteContentTypes(IEnumerable<(string Part, string Type)> parts, XmlWriter xml)
    {
        xml.WriteStartElement("Types", ContentTypes);
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        foreach (var (part, type) in parts)
        {
            Type("Override", "PartName", $"/{part}", type);
        }

        xml.WriteEndElement();

        void Type(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element, ContentTypes);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    /// <summary>Writes the relations of a part, with the ids rId1, rId2 and so on in their order.</summary>
    /// <param name="relations">The type, whole or as its last word, and the part of each.</param>
    /// <param name="xml">The part of relations.</param>
    public static void WriteRelations(IReadOnlyList<(string Type, string Target)> relations, XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        for (var i = 0; i < relations.Count; i++)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", Id(i));
            xml.WriteAttributeString("Type", relations[i].Type.Contains(':', StringComparison.Ordinal) ? relations[i].Type : $"{Relations}/{relations[i].Type}");
            xml.WriteAttributeString("Target", relations[i].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>Gets the id of a relation by its place in the list.</summary>
    public static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");

    private static Stream Open(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = NoDay;
        return entry.Open();
    }
}
