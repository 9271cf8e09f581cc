using System.Globalization;
using System.Xml;
using Compliance.Findings;
using Compliance.Reporting.Views;
using Compliance.Rules;

namespace Compliance.Reporting.Xlsx;

/// <summary>The formats of cells. Colours are never alone: the word that they underline stands in the cell.</summary>
internal static class XlsxStyles
{
    public const int Text = 0;
    public const int Head = 1;
    public const int Day = 2;
    public const int Title = 3;
    public const int Heading = 4;
    public const int Label = 5;
    public const int Plain = 6;
    public const int Input = 7;
    public const int Worst = 8;
    public const int Bad = 9;
    public const int Doubtful = 10;
    public const int Hint = 11;
    public const int Open = 12;
    public const int Good = 13;
    public const int Dim = 14;
    public const int Count = 15;

    // Fonts: text, bold, title, heading, white, dim.
    private const string Fonts = """
        <fonts count="6"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="16"/><name val="Calibri"/></font><font><b/><sz val="12"/><color rgb="FF1F3A5F"/><name val="Calibri"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><sz val="10"/><color rgb="FF6B7280"/><name val="Calibri"/></font></fonts>
        """;

    // Two that the format demands, head, input, then from the gravest to the best.
    private static readonly string[] Fills = ["FFE8EEF4", "FFFFFBE6", "FF9B1C1C", "FFFBD5D5", "FFFDE8C8", "FFDCEBFA", "FFECE9F6", "FFDDF3E4"];

    public static int Of(Severity severity) => severity switch
    {
        Severity.Critical => Worst,
        Severity.High => Bad,
        Severity.Medium => Doubtful,
        _ => Text,
    };

    public static int Of(FindingKind kind) => kind switch
    {
        FindingKind.Violation => Bad,
        FindingKind.Caution => Doubtful,
        _ => Hint,
    };

    public static int Of(VerdictTone tone) => tone switch
    {
        VerdictTone.Stop => Worst,
        VerdictTone.Breach => Bad,
        VerdictTone.Review => Doubtful,
        VerdictTone.Clear => Good,
        _ => Open,
    };

    public static void Write(XmlWriter xml)
    {
        xml.WriteRaw("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>");
        xml.WriteRaw(Fonts);
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<fills count=\"{Fills.Length + 2}\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"));
        foreach (var fill in Fills)
        {
            xml.WriteRaw($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{fill}\"/></patternFill></fill>");
        }

        const string Edge = "style=\"thin\"><color rgb=\"FFD0D7DE\"/>";
        xml.WriteRaw($"</fills><borders count=\"2\"><border/><border><left {Edge}</left><right {Edge}</right><top {Edge}</top><bottom {Edge}</bottom></border></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>");
        (int Font, int Fill, int Border, int Number)[] formats =
        [
            (0, 0, 1, 0), (1, 2, 1, 0), (0, 0, 1, 164), (2, 0, 0, 0), (3, 0, 0, 0), (1, 0, 1, 0), (0, 0, 0, 0), (0, 3, 1, 0),
            (4, 4, 1, 0), (1, 5, 1, 0), (1, 6, 1, 0), (0, 7, 1, 0), (0, 8, 1, 0), (1, 9, 1, 0), (5, 0, 1, 0), (1, 0, 1, 0),
        ];
        xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<cellXfs count=\"{formats.Length}\">"));
        foreach (var (font, fill, border, number) in formats)
        {
            // A title is wider than its column.
            var wrap = font is 2 or 3 ? string.Empty : " wrapText=\"1\"";
            xml.WriteRaw(string.Create(
                CultureInfo.InvariantCulture,
                $"<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"{wrap}/></xf>"));
        }

        xml.WriteRaw("</cellXfs></styleSheet>");
    }
}
