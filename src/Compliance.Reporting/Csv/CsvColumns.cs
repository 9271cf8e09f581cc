using System.Globalization;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Explanations;
using Compliance.Findings.Json;
using Compliance.Law;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Csv;

/// <summary>The columns of the table. Their names are part of the format; new ones come last.</summary>
internal static class CsvColumns
{
    public static readonly string[] Heads =
    [
        "outcome", "severity", "rule", "title_zh", "title_en", "clauses", "subject", "subject_name", "subject_type",
        "message_zh", "message_en", "basis_zh", "basis_en", "remedy_zh", "remedy_en", "from", "until", "law_day", "caps",
        "mitigation", "responses", "missing", "fingerprint", "file", "line", "column", "declaration", "declarant", "as_of",
        "state", "baseline", "waiver", "waived_by", "waiver_reason", "waived_from", "waived_until", "waiver_reference",
        "compensating_measure", "lapsed_waiver", "thresholds_zh", "thresholds_en", "threshold_parameters",
        "began", "ended", "consequences_zh", "consequences_en", "company",
        "addressees", "scopes", "exceptions", "quotations", "rules_sha256",
    ];

    public static IEnumerable<string> Of(ComplianceReport report, Finding finding) => Of(report, finding, JsonWords.Word(finding.Kind));

    /// <summary>Gets the row of what is upcoming: its outcome is no outcome of the day judged.</summary>
    public static IEnumerable<string> OfUpcoming(ComplianceReport report, Finding finding) => Of(report, finding, $"upcoming_{JsonWords.Word(finding.Kind)}");

    private static IEnumerable<string> Of(ComplianceReport report, Finding finding, string outcome) =>
    [
        outcome,
        .. About(finding.Rule, finding.Subject),
        finding.Message.In(Language.Zh), finding.Message.In(Language.En),
        Join(finding.Part, Language.Zh), Join(finding.Part, Language.En),
        finding.Remedy.In(Language.Zh), finding.Remedy.In(Language.En),
        .. Days(finding.Part),
        string.Join(' ', finding.Caps.Select(JsonWords.Word)),
        finding.MitigatedBy?.Id ?? string.Empty,
        string.Join(' ', finding.Responses.Select(r => r.Id)),
        string.Empty,
        finding.Fingerprint,
        .. Place(finding.Subject.Span),
        .. From(report),
        .. Decided(finding.Disposition),
        Join(finding, Language.Zh), Join(finding, Language.En),
        string.Join(' ', finding.Thresholds.Select(t => t.Parameter.Id)),
        Join(finding.Began), Join(finding.Ended),
        string.Join("; ", ConsequenceText.Of(finding).Select(c => c.In(Language.Zh))), string.Join("; ", ConsequenceText.Of(finding).Select(c => c.In(Language.En))),
        report.Declaration.CompanyId ?? string.Empty,
        .. Words(finding.Part), report.Rulebook.ContentHash,
    ];

    public static IEnumerable<string> Of(ComplianceReport report, RuleResult result) =>
    [
        JsonWords.Word(result.Outcome),
        .. About(result.Rule, result.Subject),
        .. Message(result),
        Join(result.Part, Language.Zh), Join(result.Part, Language.En),
        string.Empty, string.Empty,
        .. Days(result.Part),
        string.Empty, string.Empty, string.Empty,
        string.Join(' ', result.Missing.Select(m => m.Path)),
        string.Empty,
        .. Place(result.Subject?.Span ?? default),
        .. From(report),
        .. Enumerable.Repeat(string.Empty, 17),
        report.Declaration.CompanyId ?? string.Empty,
        .. NoWords, report.Rulebook.ContentHash,
    ];

    /// <summary>Gets the row of an absent baseline entry; columns the baseline does not hold are empty.</summary>
    public static IEnumerable<string> Of(AbsentFinding absent) =>
    [
        "absent", absent.Rule is { } rule ? JsonWords.Word(rule.Severity) : string.Empty, absent.Entry.Rule, absent.Title.In(Language.Zh), absent.Title.In(Language.En),
        string.Join(' ', absent.Rule?.Clauses.Select(c => c.Id) ?? []), absent.Entry.Subject,
        .. Enumerable.Repeat(string.Empty, 15),
        absent.Entry.Fingerprint, string.Empty, string.Empty, string.Empty,
        .. From(absent.Report),
        "absent", "absent",
        .. Enumerable.Repeat(string.Empty, 15),
        absent.Report.Declaration.CompanyId ?? string.Empty,
        .. NoWords, absent.Report.Rulebook.ContentHash,
    ];

    /// <summary>Gets the row of what was set for the run; its message says it, and no finding's column is used.</summary>
    public static IEnumerable<string> Of(ComplianceReport report, LocalizedText settings) =>
    [
        "settings",
        .. Enumerable.Repeat(string.Empty, 8),
        settings.Zh, settings.En,
        .. Enumerable.Repeat(string.Empty, 15),
        .. From(report),
        .. Enumerable.Repeat(string.Empty, 17),
        report.Declaration.CompanyId ?? string.Empty,
        .. NoWords, report.Rulebook.ContentHash,
    ];

    /// <summary>Gets the row of a claim by which rules found nothing: the message is the claim, the rules are those it decided.</summary>
    public static IEnumerable<string> Of(ComplianceReport report, Assertion assertion) =>
    [
        "asserted", string.Empty, string.Join(' ', assertion.Rules.Take(AssertionText.RulesShown).Select(r => r.Id)),
        AssertionText.Heading(assertion).In(Language.Zh), AssertionText.Heading(assertion).In(Language.En),
        string.Empty, assertion.Path, string.Empty, string.Empty,
        AssertionText.Claim(assertion).In(Language.Zh), AssertionText.Claim(assertion).In(Language.En),
        .. Enumerable.Repeat(string.Empty, 12),
        .. Place(assertion.Span),
        .. From(report),
        .. Enumerable.Repeat(string.Empty, 17),
        report.Declaration.CompanyId ?? string.Empty,
        .. NoWords, report.Rulebook.ContentHash,
    ];

    /// <summary>Gets the row that says how much is left out.</summary>
    public static IEnumerable<string> LeftOut(ComplianceReport report, LocalizedText text) =>
    [
        "left_out", .. Enumerable.Repeat(string.Empty, 8),
        text.In(Language.Zh), text.In(Language.En),
        .. Enumerable.Repeat(string.Empty, 15),
        .. From(report),
        .. Enumerable.Repeat(string.Empty, 17),
        report.Declaration.CompanyId ?? string.Empty,
        .. NoWords, report.Rulebook.ContentHash,
    ];

    private static IEnumerable<string> NoWords => Enumerable.Repeat(string.Empty, 4);

    // The words of the law, in the language of the law.
    private static IEnumerable<string> Words(EvaluatedPeriod part)
    {
        var articles = part.Basis.Select(c => c.Article).OfType<SourceArticle>().ToList();
        return
        [
            Each(articles.Select(a => a.Addressee?.Words.Text)), Each(articles.Select(a => a.Scope?.Text)),
            Each(articles.SelectMany(a => a.Exceptions).Select(e => e.Text)), Each(articles.Select(a => a.Quote)),
        ];

        static string Each(IEnumerable<string?> words) => string.Join("; ", words.OfType<string>().Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Message(RuleResult result)
    {
        var text = result.Outcome == Outcome.NotCovered
            ? NotCoveredText.Of(result)
            : new LocalizedText(string.Join(' ', result.Missing.Select(m => m.Question.In(Language.Zh))), string.Join(' ', result.Missing.Select(m => m.Question.In(Language.En))));
        return [text.Zh, text.En];
    }

    private static IEnumerable<string> Decided(FindingDisposition disposition)
    {
        var waiver = disposition.Waiver;
        return
        [
            JsonWords.Word(disposition.Kind), disposition.IsInBaseline switch { true => "unchanged", false => "new", null => string.Empty },
            waiver?.Id ?? string.Empty, waiver?.Approver ?? string.Empty, waiver?.Reason ?? string.Empty, IsoDay.Of(waiver?.Granted), IsoDay.Of(waiver?.Until),
            waiver?.Reference ?? string.Empty, waiver?.CompensatingMeasure ?? string.Empty, disposition.LapsedWaiver?.Id ?? string.Empty,
        ];
    }

    private static IEnumerable<string> About(Rule rule, Entity? subject) =>
    [
        JsonWords.Word(rule.Severity), rule.Id, rule.Title.In(Language.Zh), rule.Title.In(Language.En), string.Join(' ', rule.Clauses.Select(c => c.Id)),
        subject?.Path ?? string.Empty, subject?.DisplayName ?? string.Empty, rule.Subject.Id,
    ];

    private static IEnumerable<string> Days(EvaluatedPeriod part) => [IsoDay.Of(part.From), IsoDay.Of(part.Until), IsoDay.Of(part.LawDay)];

    private static IEnumerable<string> Place(SourceSpan span)
    {
        var (file, line, column) = SourcePlace.Parts(span);
        return [file ?? string.Empty, Number(line), Number(column)];
    }

    private static IEnumerable<string> From(ComplianceReport report) =>
        [report.Declaration.Name, report.Declaration.Principal?.DisplayName ?? string.Empty, IsoDay.Of(report.AsOf)];

    private static string Join(EvaluatedPeriod part, Language language) => string.Join("; ", part.Basis.Select(c => BasisText.Of(c).In(language)));

    private static string Join(Finding finding, Language language) => string.Join("; ", finding.Thresholds.Select(t => ThresholdText.Of(t).In(language)));

    private static string Join(IEnumerable<Evidence> facts) => string.Join("; ", facts.Select(e => $"{e.Path} = {Abbreviation.Value(e.Canonical)}"));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
