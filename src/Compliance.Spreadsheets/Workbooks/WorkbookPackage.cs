using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Compliance.Spreadsheets.Workbooks;

/// <summary>The parts of a workbook and how they refer to each other.</summary>
internal sealed class WorkbookPackage
{
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly long _mostCharacters;
    private readonly WorkbookBudget _budget;
    private readonly Dictionary<string, (string Type, string Part)> _links;

    /// <summary>Reads the workbook part.</summary>
    /// <exception cref="InvalidDataException">The archive holds no workbook.</exception>
    public WorkbookPackage(ZipArchive archive, long mostCharacters, WorkbookBudget budget)
    {
        _mostCharacters = mostCharacters;
        _budget = budget;
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

    /// <summary>Gets whether it says that its formulas are not computed, or to be computed anew when it is opened.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>Opens a part. Document types and what lies outside are refused.</summary>
    public XmlReader Open(string part)
    {
        var entry = _parts.GetValueOrDefault(part) ?? throw new InvalidDataException($"The part '{part}' is missing.");
        return XmlReader.Create(new MarkupReader(new StreamReader(entry.Open(), Strict)), new XmlReaderSettings
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
    public IReadOnlyList<string> Texts() => Linked("sharedStrings") is { } part ? SharedTexts.Read(Open(part), _budget) : [];

    /// <summary>Reads the formats of cells.</summary>
    public CellFormats Formats() => Linked("styles") is { } part ? CellFormats.Read(Open(part), _budget) : CellFormats.None;

    private string? Linked(string type) => _links.Values.FirstOrDefault(l => l.Type == type).Part is { } part && _parts.ContainsKey(part) ? part : null;

    private List<SheetPart> ReadSheets(string workbook)
    {
        var sheets = new List<SheetPart>();
        var parts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var xml = Open(workbook);
        while (xml.Read())
        {
            if (xml.IsMain("workbookPr"))
            {
                StartsIn1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
            }
            else if (xml.IsMain("calcPr"))
            {
                IsOutdated = xml.Truth("fullCalcOnLoad") || xml.Truth("forceFullCalc") || xml.GetAttribute("calcMode") == "manual"
                    || xml.GetAttribute("calcCompleted") is "0" or "false" or "off";
            }
            else if (xml.IsMain("sheet"))
            {
                var name = xml.GetAttribute("name") ?? string.Empty;
                if (Relationship(xml) is not { } id || !_links.TryGetValue(id, out var link))
                {
                    throw new InvalidDataException($"The sheet '{name}' refers to no part.");
                }

                // Charts have no cells.
                if (link.Type == "worksheet")
                {
                    _budget.Take(name.Length);
                    sheets.Add(parts.Add(link.Part)
                        ? new SheetPart(name, link.Part, xml.GetAttribute("state") is "hidden" or "veryHidden")
                        : throw new InvalidDataException($"The sheet '{name}' has the cells of another."));
                }
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
                _budget.Take(id.Length + target.Length);
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
