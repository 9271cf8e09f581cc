using System.Globalization;
using System.Xml;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Terminal;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.JUnit;

/// <summary>The results of one declaration as a test suite.</summary>
internal sealed class JUnitSuite(ComplianceReport report, Language language)
{
    private readonly ClauseRanking _clauses = new(report.Rulebook);
    private readonly List<IGrouping<string, RuleResult>> _held =
    [
        .. report.Results.Where(r => r.Outcome == Outcome.Satisfied).GroupBy(r => r.Rule.Id, StringComparer.Ordinal),
    ];

    private int Failures => report.Findings.Count(IsFailure);

    private int Skipped => report.Findings.Count(f => !IsFailure(f) && f.Kind != FindingKind.Opportunity) + report.Upcoming.Length + report.Counts.Undetermined;

    private int Tests => report.Findings.Length + report.Upcoming.Length + report.Counts.Undetermined + _held.Count;

    public static void WriteCounts(IReadOnlyCollection<JUnitSuite> suites, XmlWriter xml)
    {
        Count("tests", s => s.Tests);
        Count("failures", s => s.Failures);
        Count("errors", _ => 0);
        Count("skipped", s => s.Skipped);

        void Count(string name, Func<JUnitSuite, int> count) =>
            xml.WriteAttributeString(name, suites.Sum(count).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Writes the suite, a test in each step.</summary>
    public IEnumerable<WriteStep> Steps(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", TerminalText.Neutralise(report.Declaration.Name));
        WriteCounts([this], xml);
        xml.WriteStartElement("properties");
        Property("as_of", IsoDay.Of(report.AsOf), xml);
        if (report.Horizon is { } horizon)
        {
            Property("horizon", IsoDay.Of(horizon), xml);
        }

        Property("declarant", report.Declaration.Principal?.DisplayName ?? string.Empty, xml);
        Property("sha256", report.Declaration.ContentHash, xml);
        Property("satisfied", report.Counts.Satisfied.ToString(CultureInfo.InvariantCulture), xml);
        Property("not_applicable", report.Counts.NotApplicable.ToString(CultureInfo.InvariantCulture), xml);
        WriteAsserted(xml);
        WriteDispositions(xml);
        xml.WriteEndElement();
        foreach (var finding in report.Findings)
        {
            WriteFinding(finding, xml);
            yield return default;
        }

        foreach (var finding in report.Upcoming)
        {
            OpenCase(finding.Rule, finding.Subject, finding.Part, xml);
            Skip(UpcomingText.Day(finding), $"{finding.Kind.Label().In(language)} · {finding.Message.In(language)}", xml);
            xml.WriteElementString("system-out", Details(finding, FindingSection.WriteUpcoming));
            xml.WriteEndElement();
            yield return default;
        }

        foreach (var result in report.Results.Where(r => r.Outcome == Outcome.Undetermined))
        {
            OpenCase(result.Rule, result.Subject, result.Part, xml);
            Skip(Outcome.Undetermined.Label(), string.Join(' ', result.Missing.Select(m => m.Question.In(language))), xml);
            xml.WriteEndElement();
            yield return default;
        }

        foreach (var rule in _held)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", rule.Key);
            xml.WriteAttributeString("name", Outcome.Satisfied.Label().In(language));
            xml.WriteElementString("system-out", string.Create(CultureInfo.InvariantCulture, $"{rule.Count()} × {TerminalText.Neutralise(rule.First().Rule.Title.In(language))}"));
            xml.WriteEndElement();
            yield return default;
        }

        xml.WriteEndElement();
    }

    // Only findings that fail the check are failures.
    private static bool IsFailure(Finding finding) => finding is { Kind: FindingKind.Violation, IsOpen: true };

    private void WriteAsserted(XmlWriter xml)
    {
        const int Shown = 100;
        foreach (var assertion in report.Asserted.Take(Shown))
        {
            Property("asserted", AssertionText.Line(assertion).In(language), xml);
        }

        if (report.Asserted.Length > Shown)
        {
            Property("asserted", AssertionText.More(report.Asserted.Length - Shown).In(language), xml);
        }
    }

    private void WriteDispositions(XmlWriter xml)
    {
        if (!DispositionText.IsKnown(report))
        {
            return;
        }

        foreach (var kind in Enum.GetValues<DispositionKind>())
        {
            Property(JsonWords.Word(kind), DispositionText.Count(report, kind).ToString(CultureInfo.InvariantCulture), xml);
        }

        foreach (var absent in report.Dispositions.Absent)
        {
            Property("absent", $"{absent.Rule} {absent.Subject} {absent.Fingerprint}", xml);
        }
    }

    private void WriteFinding(Finding finding, XmlWriter xml)
    {
        OpenCase(finding.Rule, finding.Subject, finding.Part, xml);
        switch (finding.Kind)
        {
            case FindingKind.Violation when !finding.IsOpen:
                // The first lines say who and why.
                Skip(finding.Kind.Label(), string.Join("; ", DispositionText.Lines(finding.Disposition).Select(l => l.In(language))), xml);
                xml.WriteElementString("system-out", Details(finding, FindingSection.Write));
                break;
            case FindingKind.Violation:
                xml.WriteStartElement("failure");
                xml.WriteAttributeString("type", finding.Rule.Id);
                xml.WriteAttributeString("message", TerminalText.Neutralise(finding.Message.In(language)));
                xml.WriteString(Details(finding, FindingSection.Write));
                xml.WriteEndElement();
                break;
            case FindingKind.Caution:
                Skip(finding.Kind.Label(), finding.Message.In(language), xml);
                xml.WriteElementString("system-out", Details(finding, FindingSection.Write));
                break;
            default:
                xml.WriteElementString("system-out", Details(finding, FindingSection.Write));
                break;
        }

        xml.WriteEndElement();
    }

    private string Details(Finding finding, Action<Finding, ClauseRanking, TerminalWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        write(finding, _clauses, new TerminalWriter(text, new ConsoleReportOptions { Language = language, Width = 0 }));
        return $"\n{text}";
    }

    private void OpenCase(Rule rule, Entity? subject, EvaluatedPeriod part, XmlWriter xml)
    {
        var (name, path) = subject is null ? (rule.Subject.Label.In(language), string.Empty) : (subject.Label.In(language), $" · {subject.Path}");
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", rule.Id);
        xml.WriteAttributeString("name", TerminalText.Neutralise($"{name}{path} · {PartText.Of(part).In(language)}"));
        if (subject?.Span is { File: { } file, Position: var position })
        {
            xml.WriteAttributeString("file", TerminalText.Neutralise(file.FileName));
            if (!file.IsCell)
            {
                xml.WriteAttributeString("line", position.Line.ToString(CultureInfo.InvariantCulture));
                return;
            }

            // A workbook has no lines.
            xml.WriteStartElement("properties");
            Property("cell", file.CellName, xml);
            xml.WriteEndElement();
        }
    }

    private void Skip(LocalizedText reason, string message, XmlWriter xml)
    {
        xml.WriteStartElement("skipped");
        xml.WriteAttributeString("message", TerminalText.Neutralise($"{reason.In(language)}: {message}"));
        xml.WriteEndElement();
    }

    private static void Property(string name, string value, XmlWriter xml)
    {
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("value", TerminalText.Neutralise(value));
        xml.WriteEndElement();
    }
}
