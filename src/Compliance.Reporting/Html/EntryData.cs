using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Compliance.Conditions;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Reporting.Sections;
using Compliance.Reporting.Texts;
using Compliance.Reporting.Views;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Html;

/// <summary>The details of entries as JSON for the page's script: labelled lists of texts, and the trace as a tree.</summary>
internal static class EntryData
{
    // Escapes characters that could end the script element, and leaves Chinese unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(List<ReportEntry> entries, ReportLimits limits)
    {
        var texts = new TextTable();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("entries");
            for (var i = 0; i < entries.Count; i++)
            {
                WriteEntry(entries[i], EntryArticle.IsWhole(i), limits, texts, json);
            }

            json.WriteEndArray();
            texts.Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // [[label, text, …], …] and then the trace.
    private static void WriteEntry(ReportEntry entry, bool isWhole, ReportLimits limits, TextTable texts, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("fields");
        Field(FieldLabels.Clause, entry.Clauses.Select(c => Joined(LocalizedText.Same(c.Id), ClauseText.Place(c), ClauseText.Quote(c))));
        Field(ReportWords.Outcome, isWhole ? [] : [Joined(entry.Outcome, entry.Rule.Severity.Label())]);
        Field(FieldLabels.Subject, isWhole || entry.Subject is null ? [] : [Joined(entry.Business!, LocalizedText.Same(entry.Subject.Path))]);
        Field(FieldLabels.Binds, BindsText.Of(entry.Result.Part.Basis));
        if (entry.Result.Finding is { } finding)
        {
            if (!isWhole)
            {
                Field(FieldLabels.Basis, entry.Result.Part.Basis.Select(BasisText.Of));
                Field(FieldLabels.Quotation, BindsText.Quotations(entry.Result.Part.Basis));
                Field(FieldLabels.Remedy, [finding.Remedy]);
                Field(FieldLabels.Consequences, ConsequenceText.Of(finding));
                Field(FieldLabels.Cap, finding.Caps.Select(c => CapText.Of(c, finding)));
                Field(FieldLabels.Began, ChangeText.Began(finding));
                Field(FieldLabels.Ended, ChangeText.Ended(finding));
            }

            Field(FieldLabels.Evidence, Facts(finding, limits));
            Field(FieldLabels.Threshold, finding.Thresholds.Select(ThresholdText.Of));
            Field(FieldLabels.Responses, entry.IsUpcoming ? [] : finding.Responses.Select(r => r.Label));
            Field(ReportWords.Rule, [LocalizedText.Same(finding.Rule.Id)]);
            Field(new("指纹", "Fingerprint"), [LocalizedText.Same(finding.Fingerprint)]);
        }
        else
        {
            Field(ReportWords.Rule, [LocalizedText.Same(entry.Rule.Id)]);
            Field(FieldLabels.Basis, entry.Result.Part.Basis.Select(BasisText.Of));
            Field(new("请补充", "Declare"), (entry.Result.Outcome == Outcome.Undetermined ? entry.Result.Missing : []).Select(m => Joined(m.Question, LocalizedText.Same(m.Path))));
        }

        json.WriteEndArray();
        json.WriteStartArray("trace");
        var room = limits.Conditions;
        WriteTrace(entry.Result.Finding?.Trace ?? [], ref room, texts, json);
        if (room < 0)
        {
            json.WriteStartArray();
            json.WriteNumberValue(texts.IndexOf(LeftOutText.OfOne(LeftOutText.Conditions, -room)));
            json.WriteNumberValue(2);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Field(LocalizedText label, IEnumerable<LocalizedText> values)
        {
            var indices = values.Select(texts.IndexOf).ToList();
            if (indices.Count > 0)
            {
                json.WriteStartArray();
                json.WriteNumberValue(texts.IndexOf(label));
                indices.ForEach(json.WriteNumberValue);
                json.WriteEndArray();
            }
        }
    }

    // A node is its text, whether it held, and the nodes below it.
    private static void WriteTrace(IEnumerable<TraceNode> nodes, ref int room, TextTable texts, Utf8JsonWriter json)
    {
        foreach (var node in nodes)
        {
            if (--room < 0)
            {
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue(texts.IndexOf(node.Text));
            json.WriteNumberValue(node.Value switch
            {
                Truth.True => 1,
                Truth.False => 0,
                _ => 2,
            });
            WriteTrace(node.Children, ref room, texts, json);
            json.WriteEndArray();
        }
    }

    private static IEnumerable<LocalizedText> Facts(Finding finding, ReportLimits limits)
    {
        var facts = EvidenceGroups.Own(finding).Concat(EvidenceGroups.Others(finding).SelectMany(g => g)).ToList();
        foreach (var fact in facts.Take(limits.Evidence))
        {
            yield return Fact(fact);
        }

        if (facts.Count > limits.Evidence)
        {
            yield return LeftOutText.OfOne(LeftOutText.Facts, facts.Count - limits.Evidence);
        }
    }

    private static LocalizedText Fact(Evidence fact)
    {
        var place = SourcePlace.Of(fact.Span) is { } found ? $"  {found}" : string.Empty;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{fact.Label.Zh} = {fact.Display.Zh}{place}"),
            string.Create(CultureInfo.InvariantCulture, $"{fact.Label.En} = {fact.Display.En}{place}"));
    }

    private static LocalizedText Joined(params LocalizedText[] parts) =>
        new(string.Join(" · ", parts.Select(p => p.Zh)), string.Join(" · ", parts.Select(p => p.En)));
}
