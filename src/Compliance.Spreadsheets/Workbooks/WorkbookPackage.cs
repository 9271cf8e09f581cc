using System.IO.Compression;
using System.Xml;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>The parts of a workbook and how they refer to each other.</summary>
internal sealed class WorkbookPackage
{
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _mostCharacters;
    private readonly Dictionary<string, (string Type, string Part)> _links;

    /// <summary>Reads the workbook part.</summary>
    /// <exception cref="InvalidDataException">The archive holds no workbook.</exception>
    public WorkbookPackage(ZipArchive archive, long mostCharacters)
    {
        _mostCharacters = mostCharacters;
        foreach (var entry in archive.Entries)
        {
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }

        var workbook = Links(string.Empty).Values.FirstOrDefault(l => l.Type == "officeDocument").Part
            ?? throw new InvalidDataException("The archive holds no workbook.");
        _links = Links(workbook);
        Sheets = ReadSheets(workbook);
    }

    /// <summary>Gets the sheets with cells, in their order.</summary>
    public IReadOnlyList<SheetPart> Sheets { get; }

    /// <summary>Gets whether days are counted from 1 January 1904.</summary>
    public bool StartsIn1904 { get; private set; }

    /// <summary>Opens a part. Document types and what lies outside are refused.</summary>
    public XmlReader Open(string part)
    {
        var entry = _parts.GetValueOrDefault(part) ?? throw new InvalidDataException($"The part '{part}' is missing.");
        return XmlReader.Create(entry.Open(), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = _mostCharacters,
            XmlResolver = null,
        });
    }

    /// <summary>Reads the texts that cells share.</summary>
    public IReadOnlyList<string> Texts(WorkbookBudget budget) => Linked("sharedStrings") is { } part ? SharedTexts.Read(Open(part), budget) : [];

    /// <summary>Reads the formats of cells.</summary>
    public CellFormats Formats() => Linked("styles") is { } part ? CellFormats.Read(Open(part)) : CellFormats.None;

    private string? Linked(string type) => _links.Values.FirstOrDefault(l => l.Type == type).Part is { } part && _parts.ContainsKey(part) ? part : null;

    private List<SheetPart> ReadSheets(string workbook)
    {
        var sheets = new List<SheetPart>();
        using var xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.IsMain("workbookPr"))
            {
                StartsIn1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (xml.IsMain("sheet") && Relationship(xml) is { } id && _links.TryGetValue(id, out var link) && link.Type == "worksheet")
            {
                sheets.Add(new SheetPart(xml.GetAttribute("name") ?? string.Empty, link.Part, xml.GetAttribute("state") is "hidden" or "veryHidden"));
            }
        }

        return sheets;
    }

    private static string? Relationship(XmlReader xml) =>
        xml.GetAttribute("id", OfficeXml.Relationships) ?? xml.GetAttribute("id", OfficeXml.StrictRelationships);

    // By id: the last word of the type, and the part from the root of the package.
    private Dictionary<string, (string Type, string Part)> Links(string part)
    {
        var links = new Dictionary<string, (string Type, string Part)>(StringComparer.Ordinal);
        var slash = part.LastIndexOf('/') + 1;
        var name = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (!_parts.ContainsKey(name))
        {
            return links;
        }

        using var xml = Open(name);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
            {
                var type = xml.GetAttribute("Type") ?? string.Empty;
                links.TryAdd(id, (type[(type.LastIndexOf('/') + 1)..], Resolve(part[..slash], target)));
            }
        }

        return links;
    }

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                parts.RemoveRange(Math.Max(0, parts.Count - 1), Math.Min(1, parts.Count));
            }
            else if (step != ".")
            {
                parts.Add(step);
            }
        }

        return string.Join('/', parts);
    }
}
