using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Reporting.Texts;
using Compliance.RulePacks;
using Compliance.Text;

namespace Compliance.Tests.Reporting.Contents;

/// <summary>
/// A report of any format for readers answers alone: which company, which day, by which rules at which version and which engine, what was found, by which article in which words, from when to
/// when, what to do, what is threatened. PDF is the page of <c>html</c>.
/// </summary>
internal sealed partial class AnswersTests
{
    private const string Console = "console";

    private static readonly ComplianceEngine Engine = ComplianceEngine.Load(ShippedPacks.Files);

    private static readonly Dictionary<string, ComplianceReport> Reports = new[] { "unlicensed-settlement", "lapsed-licence", "platform-group" }.ToDictionary(
        s => s,
        s => Engine.Evaluate(Engine.Declarations.FromFile(RepositoryRoot.Combine($"samples/{s}/company.yaml")).GetDeclarationOrThrow(), new(2026, 11, 1)),
        StringComparer.Ordinal);

    private static readonly string[] Formats = ["html", "xlsx", "docx", "markdown", Console];

    private static IEnumerable<string> Samples => Reports.Keys;

    [Test]
    public void Write_SampleWithFindings_AnswersAlone(
        [ValueSource(nameof(Formats))] string format, [ValueSource(nameof(Samples))] string sample, [Values(Language.Zh, Language.En)] Language language)
    {
        var report = Reports[sample];
        var text = Plain(Readable(format, report, language));

        // Markdown has a limit of length, and says what it leaves out.
        var findings = format == "markdown" && sample == "platform-group" ? report.Findings.Take(1) : report.Findings;
        var missing = findings.SelectMany(f => Answers(report, f, language).Select(a => (f.Rule.Id, a.Question, a.AnyOf)))
            .Where(a => !a.AnyOf.Any(t => text.Contains(Plain(t), StringComparison.Ordinal)))
            .Select(a => $"{a.Id}: {a.Question}? {a.AnyOf[0]}");

        findings.Should().NotBeEmpty();
        missing.Should().BeEmpty();
    }

    private static IEnumerable<(string Question, string[] AnyOf)> Answers(ComplianceReport report, Finding finding, Language language)
    {
        var pack = report.Rulebook.Packs.Single(p => p.Rules.Contains(finding.Rule));
        yield return ("which company", [report.Declaration.Principal!.DisplayName]);
        yield return ("which day", [IsoDay.Of(report.AsOf), DayText.Of(report.AsOf).In(language)]);
        yield return ("which declaration", [report.Declaration.ContentHash[..12]]);
        yield return ("which rules", [pack.Id]);
        yield return ("at which version", [$"{pack.Id} {pack.Version}", $"{pack.Id}{pack.Version}", $"{pack.Id}{pack.Title.In(language)}{pack.Version}", $"{pack.Id}{pack.Title.Zh}{pack.Title.En}{pack.Version}", $"· {pack.Version}"]);
        yield return ("with which words", [pack.ContentHash[..12], report.Rulebook.ContentHash[..12]]);
        yield return ("by which engine", [$"Compliance {report.EngineVersion}"]);
        yield return ("under which rule", [finding.Rule.Title.In(language)]);
        yield return ("what was found", [finding.Message.In(language)]);
        foreach (var citation in finding.Part.Basis)
        {
            yield return ("which article", [citation.Display.In(language)]);
            if (citation.Article is { Quote: { } words, Threatens: null })
            {
                yield return ("in which words", [words]);
            }
        }

        yield return ("from when to when", [PartText.Of(finding.Part).In(language), $"{Serial(finding.Part.From)}{Serial(finding.Part.Until)}"]);
        yield return ("what to do", [finding.Remedy.In(language)]);
        foreach (var consequence in ConsequenceText.Of(finding))
        {
            yield return ("what is threatened", [consequence.In(language)]);
        }
    }

    private static string Readable(string format, ComplianceReport report, Language language)
    {
        if (format == Console)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            new ConsoleReportWriter(new() { Language = language, Width = 0 }).Write(report, text);
            return text.ToString();
        }

        var written = WrittenReport.Write(format, language, report);
        return format == "xlsx" ? Workbook(written) : Encoding.UTF8.GetString(written);
    }

    // The cells row by row.
    private static string Workbook(byte[] written)
    {
        using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(written), isEditable: false);
        var strings = workbook.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<DocumentFormat.OpenXml.Spreadsheet.SharedStringItem>().Select(i => i.InnerText).ToList();
        return string.Concat(workbook.WorkbookPart.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>())
            .Select(c => c.DataType?.Value == DocumentFormat.OpenXml.Spreadsheet.CellValues.SharedString ? strings[int.Parse(c.CellValue!.Text, CultureInfo.InvariantCulture)] : c.CellValue?.Text));
    }

    // As a workbook holds days.
    private static string Serial(DateOnly? day) => day is { } there ? (there.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture) : string.Empty;

    // Without marks, escapes and the places where lines break.
    private static string Plain(string text) => Space().Replace(WebUtility.HtmlDecode(Mark().Replace(text, string.Empty)).Replace("\\", string.Empty, StringComparison.Ordinal), string.Empty);

    [GeneratedRegex("<[^<>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
