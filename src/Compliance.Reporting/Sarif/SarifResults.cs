using System.Text.Json;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Findings.Json;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Stepwise;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Reporting.Sarif;

/// <summary>The results: findings first, then what is upcoming, then what is undetermined, then what is not covered, then, with IncludesPasses, absent baseline entries, satisfied results and
/// results that are not applicable.</summary>
internal sealed class SarifResults(IReadOnlyList<Rule> rules, SarifTaxonomies taxonomies, SarifLocations locations, bool hasBaseline, Language language)
{
    private readonly SarifDisposition _disposition = new(locations);
    private readonly Dictionary<string, int> _indices = rules.Select((r, i) => (r.Id, i)).ToDictionary(StringComparer.Ordinal);

    // Code hosts show every result as an alert: results that are no alerts are listed only with IncludesPasses.
    public IEnumerable<WriteStep> StepsOf(ReportListing listing, bool includesPasses, Utf8JsonWriter json)
    {
        var report = listing.Report;
        foreach (var finding in listing.Findings.Items)
        {
            WriteFinding(report, finding, json);
            yield return default;
        }

        foreach (var finding in listing.Upcoming.Items)
        {
            WriteUpcoming(report, finding, json);
            yield return default;
        }

        if (!includesPasses)
        {
            foreach (var outcome in SarifOpen.Of(report))
            {
                WriteAllOpen(report, outcome, json);
                yield return default;
            }
        }
        else
        {
            foreach (var result in listing.Undetermined.Items.Concat(listing.NotCovered.Items))
            {
                WriteOpen(report, result, json);
                yield return default;
            }

            foreach (var absent in AbsentFinding.Of([report]))
            {
                WriteAbsent(absent, json);
                yield return default;
            }

            var folded = new Dictionary<(string Id, Outcome Outcome), (RuleResult First, int Count)>();
            foreach (var result in report.EnumerateResults())
            {
                if (result.Outcome is Outcome.Satisfied or Outcome.NotApplicable)
                {
                    var key = (result.Rule.Id, result.Outcome);
                    folded[key] = folded.TryGetValue(key, out var known) ? (known.First, known.Count + 1) : (result, 1);
                }
            }

            foreach (var (_, (first, count)) in folded.OrderBy(g => g.Key.Outcome).ThenBy(g => g.Key.Id, StringComparer.Ordinal))
            {
                WriteFolded(report, first, count, json);
                yield return default;
            }
        }
    }

    private void WriteFinding(ComplianceReport report, Finding finding, Utf8JsonWriter json)
    {
        Open(finding.Rule, SarifWords.Kind(finding.Kind), finding.Kind == FindingKind.Violation ? SarifWords.Level(finding.Rule.Severity) : "none", json);
        if (finding.Kind == FindingKind.Violation)
        {
            // The standard allows a rank for failures only.
            json.WriteNumber("rank", SarifWords.Rank(finding.Rule.Severity));
        }

        WriteMessage(finding, new(string.Empty, string.Empty), json);
        WriteParts(report, finding, "complianceFinding/v1", json);
        json.WriteString("outcome", JsonWords.Word(finding.Kind));
        WriteProperties(finding, json);
    }

    // Nothing that holds on the day judged: it has a fingerprint of its own, so that an alert that is closed stays open when it comes.
    private void WriteUpcoming(ComplianceReport report, Finding finding, Utf8JsonWriter json)
    {
        Open(finding.Rule, "informational", "none", json);
        var day = UpcomingText.Day(finding);
        WriteMessage(finding, new($"{day.Zh}：", $"{day.En}: "), json);
        WriteParts(report, finding, "complianceUpcoming/v1", json);
        json.WriteString("outcome", "upcoming");
        json.WriteString("upcoming", JsonWords.Word(finding.Kind));
        WriteProperties(finding, json);
    }

    private void WriteParts(ComplianceReport report, Finding finding, string fingerprint, Utf8JsonWriter json)
    {
        locations.WriteSubject(report, finding.Subject, json);
        locations.WriteRelated(finding.Rule, finding, language, json);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(fingerprint, finding.Fingerprint);
        WriteCompany(report, json);
        json.WriteEndObject();
        WriteTaxa(finding.Rule, finding.Part, json);
        _disposition.Write(finding.Disposition, hasBaseline, language, json);
        json.WriteStartObject("properties");
    }

    // The fingerprint of a finding is the same in two companies whose things have the same ids and facts.
    private static void WriteCompany(ComplianceReport report, Utf8JsonWriter json)
    {
        if (report.Declaration.CompanyId is { } company)
        {
            json.WriteString("complianceCompany/v1", company);
        }
    }

    private static void WriteProperties(Finding finding, Utf8JsonWriter json)
    {
        json.WriteString("severity", JsonWords.Word(finding.Rule.Severity));
        json.WritePart(finding.Part);
        json.WriteText("message", finding.Message);
        json.WriteText("remedy", finding.Remedy);
        JsonThresholds.Write(finding, json);
        JsonEvidence.Write("began", finding.Began, json);
        JsonEvidence.Write("ended", finding.Ended, json);
        json.WriteWords("caps", finding.Caps, JsonWords.Word);
        json.WriteWords("responses", finding.Responses, r => r.Id);
        JsonConsequences.Write(finding, json);
        if (finding.Facts.Length > SarifLocations.MostFacts)
        {
            // The related locations are the first of them.
            json.WriteNumber("facts", finding.Facts.Length);
        }

        if (finding.Disposition.LapsedWaiver is { } lapsed)
        {
            json.WriteStartObject("lapsed_waiver");
            JsonDispositions.WriteParts(lapsed, json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A result of an earlier run; only its baseline entry is known.
    private void WriteAbsent(AbsentFinding absent, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", absent.Rule?.Id ?? absent.Entry.Rule);
        if (absent.Rule is not null)
        {
            json.WriteNumber("ruleIndex", _indices[absent.Rule.Id]);
        }

        var kind = SarifWords.Kind(absent.Entry.Kind);
        json.WriteString("kind", kind);
        json.WriteString("level", absent is { Rule: { } rule, Entry.Kind: FindingKind.Violation } ? SarifWords.Level(rule.Severity) : "none");
        json.WriteMessage("message", new($"基线中已消失：{absent.Title.Zh}", $"Gone from the baseline: {absent.Title.En}"), language);
        SarifLocations.WriteGone(absent.Entry.Subject, json);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("complianceFinding/v1", absent.Entry.Fingerprint);
        WriteCompany(absent.Report, json);
        json.WriteEndObject();
        json.WriteStartArray("suppressions");
        json.WriteEndArray();
        json.WriteString("baselineState", "absent");
        json.WriteEndObject();
    }

    private void WriteMessage(Finding finding, LocalizedText prefix, Utf8JsonWriter json)
    {
        json.WriteMessage("message", new(
            $"{prefix.Zh}{finding.Message.In(Language.Zh)}{Reasons(finding, Language.Zh)}\n\n整改：{finding.Remedy.In(Language.Zh)}",
            $"{prefix.En}{finding.Message.In(Language.En)}{Reasons(finding, Language.En)}\n\nRemedy: {finding.Remedy.In(Language.En)}"), language);
    }

    private static string Reasons(Finding finding, Language one)
    {
        LocalizedText[] lines =
        [
            .. finding.Thresholds.Select(t => FieldLabels.Item(FieldLabels.Threshold, ThresholdText.Of(t))),
            .. ChangeText.Began(finding).Select(c => FieldLabels.Item(FieldLabels.Began, c)),
            .. ChangeText.Ended(finding).Select(c => FieldLabels.Item(FieldLabels.Ended, c)),
        ];
        return lines is [] ? string.Empty : $"\n\n{string.Join('\n', lines.Select(l => l.In(one)))}";
    }

    private void WriteOpen(ComplianceReport report, RuleResult result, Utf8JsonWriter json)
    {
        Open(result.Rule, SarifWords.Kind(result.Outcome), "none", json);
        var said = result.Outcome == Outcome.NotCovered ? [NotCoveredText.Of(result)] : result.Missing.Select(m => m.Question);
        var questions = said.Prepend(result.Rule.Title).ToList();
        json.WriteMessage("message", new(string.Join('\n', questions.Select(q => q.Zh)), string.Join('\n', questions.Select(q => q.En))), language);
        locations.WriteSubject(report, result.Subject, json);
        locations.WriteRelated(result.Rule, finding: null, language, json);
        WriteTaxa(result.Rule, result.Part, json);
        _disposition.Write(FindingDisposition.Open, hasBaseline, language, json);
        json.WriteStartObject("properties");
        json.WriteString("outcome", JsonWords.Word(result.Outcome));
        json.WritePart(result.Part);
        json.WriteWords("missing", result.Missing, m => m.Path);
        if (result.CoveredFrom is not null)
        {
            json.WriteDay("covered_from", result.CoveredFrom);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    // One form that is not finished is one alert.
    private void WriteAllOpen(ComplianceReport report, SarifOpen open, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", open.Id);
        json.WriteNumber("ruleIndex", _indices.Count + open.Place);
        json.WriteString("kind", "open");
        json.WriteString("level", "none");
        json.WriteMessage("message", open.Message(report), language);
        locations.WriteSubject(report, subject: null, json);
        json.WriteStartObject("partialFingerprints");
        json.WriteString("complianceOpen/v1", open.Id);
        WriteCompany(report, json);
        json.WriteEndObject();
        json.WriteNumber("occurrenceCount", open.Count(report));
        _disposition.Write(FindingDisposition.Open, hasBaseline, language, json);
        json.WriteStartObject("properties");
        json.WriteString("outcome", JsonWords.Word(open.Outcome));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFolded(ComplianceReport report, RuleResult first, int count, Utf8JsonWriter json)
    {
        Open(first.Rule, SarifWords.Kind(first.Outcome), "none", json);
        json.WriteMessage("message", new($"{first.Outcome.Label().Zh}：{first.Rule.Title.Zh}", $"{first.Outcome.Label().En}: {first.Rule.Title.En}"), language);
        locations.WriteSubject(report, subject: null, json);
        json.WriteNumber("occurrenceCount", count);
        _disposition.Write(FindingDisposition.Open, hasBaseline, language, json);
        json.WriteEndObject();
    }

    private void Open(Rule rule, string kind, string level, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", rule.Id);
        json.WriteNumber("ruleIndex", _indices[rule.Id]);
        json.WriteString("kind", kind);
        json.WriteString("level", level);
    }

    private void WriteTaxa(Rule rule, EvaluatedPeriod part, Utf8JsonWriter json)
    {
        json.WriteStartArray("taxa");
        foreach (var taxon in taxonomies.Of(rule, part.Basis))
        {
            taxon.Write(name: null, json);
        }

        json.WriteEndArray();
    }
}
