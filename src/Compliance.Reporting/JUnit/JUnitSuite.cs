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
/// <param name="listing">The report, with how much of it is listed.</param>
/// <param name="key">What the report is known by. Build servers know a test by its names alone, whatever suite it is in: it stands in each of them.</param>
/// <param name="language">The language of the texts.</param>
internal sealed class JUnitSuite(ReportListing listing, string key, Language language)
{
    private readonly ComplianceReport _report = listing.Report;
    private readonly ClauseRanking _clauses = new(listing.Report.Rulebook);
    private readonly List<(Rule Rule, int Count)> _held = Held(listing.Report);

    private readonly Dictionary<(string Rule, string Name), int> _names = [];

    private int Failures => listing.Findings.Items.Count(IsFailure) + (HidesFailure ? 1 : 0);

    private int Skipped => listing.Findings.Items.Count(f => !IsFailure(f) && f.Kind != FindingKind.Opportunity)
        + listing.Upcoming.Items.Length + Open + (IsCut && !HidesFailure ? 1 : 0);

    private int Tests => listing.Findings.Items.Length + listing.Upcoming.Items.Length + Open + _held.Count + (IsCut ? 1 : 0);

    // What is neither held nor failed.
    private int Open => listing.Undetermined.Items.Length + listing.NotCovered.Items.Length;

    private bool IsCut => listing.Findings.LeftOut > 0 || listing.Upcoming.LeftOut > 0 || listing.Undetermined.LeftOut > 0 || listing.NotCovered.LeftOut > 0;

    private bool HidesFailure => listing.Findings.LeftOut > 0 && _report.Findings.Count(IsFailure) > listing.Findings.Items.Count(IsFailure);

    public static void WriteCounts(IReadOnlyCollection<JUnitSuite> suites, XmlWriter xml)
    {
        Count("tests", s => s.Tests);
        Count("failures", s => s.Failures);
        Count("errors", _ => 0);
        Count("skipped", s => s.Skipped);
        WriteTime(xml);

        void Count(string name, Func<JUnitSuite, int> count) =>
            xml.WriteAttributeString(name, suites.Sum(count).ToString(CultureInfo.InvariantCulture));
    }

    // Build servers want a time; a report of the same declaration is the same bytes, whatever the machine, so it takes none.
    private static void WriteTime(XmlWriter xml) => xml.WriteAttributeString("time", "0");

    /// <summary>Writes the suite, a test in each step.</summary>
    public IEnumerable<WriteStep> Steps(XmlWriter xml)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", TerminalText.Neutralise(_report.Declaration.Name));
        WriteCounts([this], xml);
        xml.WriteStartElement("properties");
        Property("as_of", IsoDay.Of(_report.AsOf), xml);
        if (_report.Horizon is { } horizon)
        {
            Property("horizon", IsoDay.Of(horizon), xml);
        }

        foreach (var narrowed in ChoiceText.Narrowed([_report]))
        {
            Property("choice", ChoiceText.Of(narrowed).In(language), xml);
        }

        Property("declarant", _report.Declaration.Principal?.DisplayName ?? string.Empty, xml);
        Property("sha256", _report.Declaration.ContentHash, xml);
        Property("not_covered", _report.Counts.NotCovered.ToString(CultureInfo.InvariantCulture), xml);
        Property("satisfied", _report.Counts.Satisfied.ToString(CultureInfo.InvariantCulture), xml);
        Property("not_applicable", _report.Counts.NotApplicable.ToString(CultureInfo.InvariantCulture), xml);
        if (_report.Settings is { } settings)
        {
            Property("settings", settings.Summary.In(language), xml);
        }

        WriteAsserted(xml);
        WriteDispositions(xml);
        xml.WriteEndElement();
        foreach (var finding in listing.Findings.Items)
        {
            WriteFinding(finding, xml);
            yield return default;
        }

        foreach (var finding in listing.Upcoming.Items)
        {
            OpenCase(finding.Rule, finding.Subject, finding.Part, xml);
            Skip(UpcomingText.Day(finding), $"{finding.Kind.Label().In(language)} · {finding.Message.In(language)}", xml);
            xml.WriteElementString("system-out", Details(finding, FindingSection.WriteUpcoming));
            xml.WriteEndElement();
            yield return default;
        }

        foreach (var result in listing.Undetermined.Items)
        {
            OpenCase(result.Rule, result.Subject, result.Part, xml);
            Skip(Outcome.Undetermined.Label(), string.Join(' ', result.Missing.Select(m => m.Question.In(language))), xml);
            xml.WriteEndElement();
            yield return default;
        }

        foreach (var result in listing.NotCovered.Items)
        {
            OpenCase(result.Rule, result.Subject, result.Part, xml);
            Skip(Outcome.NotCovered.Label(), NotCoveredText.Of(result).In(language), xml);
            xml.WriteEndElement();
            yield return default;
        }

        WriteLeftOut(xml);
        foreach (var (rule, count) in _held)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", rule.Id);
            WriteTime(xml);
            xml.WriteAttributeString("name", TerminalText.Neutralise($"{key} · {Outcome.Satisfied.Label().In(language)}"));
            xml.WriteElementString("system-out", string.Create(CultureInfo.InvariantCulture, $"{count} × {TerminalText.Neutralise(rule.Title.In(language))}"));
            xml.WriteEndElement();
            yield return default;
        }

        xml.WriteEndElement();
    }

    // The rules that hold, each with how often, in the order of the results.
    private static List<(Rule Rule, int Count)> Held(ComplianceReport report)
    {
        var held = new OrderedDictionary<string, (Rule Rule, int Count)>(StringComparer.Ordinal);
        foreach (var result in report.EnumerateResults())
        {
            if (result.Outcome == Outcome.Satisfied)
            {
                held[result.Rule.Id] = (result.Rule, held.TryGetValue(result.Rule.Id, out var known) ? known.Count + 1 : 1);
            }
        }

        return [.. held.Values];
    }

    // A case of its own, which fails where a failure is among what is left out.
    private void WriteLeftOut(XmlWriter xml)
    {
        if (!IsCut)
        {
            return;
        }

        var message = string.Join(' ', LeftOutText.OfFindings(listing).Select(l => l.In(language)));
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "compliance");
        WriteTime(xml);
        xml.WriteAttributeString("name", new LocalizedText("未列出", "not listed").In(language));
        xml.WriteStartElement(HidesFailure ? "failure" : "skipped");
        xml.WriteAttributeString("message", message);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Only findings that fail the check are failures.
    private static bool IsFailure(Finding finding) => finding is { Kind: FindingKind.Violation, IsOpen: true };

    private void WriteAsserted(XmlWriter xml)
    {
        const int Shown = 100;
        foreach (var assertion in _report.Asserted.Take(Shown))
        {
            Property("asserted", AssertionText.Line(assertion).In(language), xml);
        }

        if (_report.Asserted.Length > Shown)
        {
            Property("asserted", AssertionText.More(_report.Asserted.Length - Shown).In(language), xml);
        }
    }

    private void WriteDispositions(XmlWriter xml)
    {
        if (!DispositionText.IsKnown(_report))
        {
            return;
        }

        foreach (var kind in Enum.GetValues<DispositionKind>())
        {
            Property(JsonWords.Word(kind), DispositionText.Count(_report, kind).ToString(CultureInfo.InvariantCulture), xml);
        }

        foreach (var absent in _report.Dispositions.Absent)
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
        WriteTime(xml);
        xml.WriteAttributeString("name", Unique(rule.Id, TerminalText.Neutralise($"{key} · {name}{path} · {PartText.Of(part).In(language)}")));
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

    // Build servers know a test by its names, and show one of two that have the same.
    private string Unique(string rule, string name)
    {
        var count = _names[(rule, name)] = _names.GetValueOrDefault((rule, name)) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} #{count}");
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
