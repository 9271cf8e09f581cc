using System.Globalization;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting.Xlsx;
using Compliance.RulePacks;
using Compliance.Spreadsheets;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Yaml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Compliance.Tests.Spreadsheets;

/// <summary>The sample workbook is made here out of the Chinese sample, and says the same.</summary>
internal sealed class SampleWorkbookTests
{
    private const string Twin = "samples/chinese/company.yaml";
    private const string Sample = "samples/spreadsheet/company.xlsx";

    [Test]
    public void Sample_IsWhatItsTwinGives() => Approval.VerifyBytes(Make(), Sample);

    [Test]
    public void Sample_Opens()
    {
        using var workbook = SpreadsheetDocument.Open(RepositoryRoot.Combine(Sample), isEditable: false);

        new OpenXmlValidator().Validate(workbook).Select(e => e.Description).Should().BeEmpty();
    }

    [Test]
    public void Evaluate_Sample_FindsWhatItsTwinShows()
    {
        var engine = ComplianceEngine.Load(ShippedPacks.Files);
        var book = new SpreadsheetReader(engine.Declarations).FromWorkbook(RepositoryRoot.Combine(Sample)).GetDeclarationOrThrow();
        var yaml = engine.Declarations.FromFile(RepositoryRoot.Combine(Twin)).GetDeclarationOrThrow();
        var (left, right) = (Judge(book), Judge(yaml));

        left.Findings.Select(f => f.Fingerprint).Should().NotBeEmpty().And.Equal(right.Findings.Select(f => f.Fingerprint));
        left.Counts.Should().Be(right.Counts);

        ComplianceReport Judge(Declaration declaration) => engine.Evaluate(declaration, declaration.AsOf!.Value);
    }

    private static byte[] Make()
    {
        var diagnostics = new DiagnosticBag();
        var root = (MappingNode)YamlReader.Read(new SourceFile(Twin, File.ReadAllText(RepositoryRoot.Combine(Twin))), ReadLimits.Data, diagnostics)!;
        var scalars = root.Entries.Where(e => e.Value is ScalarNode { Text: not ("无" or "none") }).ToList();
        XlsxSheet[] sheets =
        [
            Sheet("申报", [new MappingNode([.. scalars], root.Span)]),
            .. root.Entries.Except(scalars).Select(e => Sheet(e.Key.Text, e.Value switch
            {
                SequenceNode list => list.Items.Cast<MappingNode>(),
                MappingNode one => [one],
                _ => [],
            })),
        ];
        using var stream = new MemoryStream();
        XlsxWorkbook.Write(sheets, string.Empty, stream);
        return stream.ToArray();
    }

    // A list of which there is none is a sheet with a head and no rows.
    private static XlsxSheet Sheet(string name, IEnumerable<MappingNode> items)
    {
        var rows = items.Select(i => Cells(i, string.Empty).ToDictionary(StringComparer.Ordinal)).ToList();
        List<string> heads = [.. rows.SelectMany(r => r.Keys).Distinct(StringComparer.Ordinal).DefaultIfEmpty("编号")];
        return new(name, [.. heads.Select(h => (h, 18))], rows.Select(r => heads.Select(h => r.GetValueOrDefault(h)).ToArray()));
    }

    private static IEnumerable<KeyValuePair<string, object?>> Cells(MappingNode node, string prefix) => node.Entries.SelectMany(e => e.Value switch
    {
        MappingNode inner => Cells(inner, $"{prefix}{e.Key.Text}."),
        SequenceNode { Items.IsEmpty: true } => [KeyValuePair.Create($"{prefix}{e.Key.Text}", (object?)"[]")],
        SequenceNode list => [KeyValuePair.Create($"{prefix}{e.Key.Text}", (object?)string.Join('；', list.Items.Cast<ScalarNode>().Select(s => s.Text)))],
        _ => [KeyValuePair.Create($"{prefix}{e.Key.Text}", Value(((ScalarNode)e.Value).Text))],
    });

    // Days and numbers are what they are in a spreadsheet.
    private static object? Value(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : text;
}
