using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Reasoning.Tool.Commands;
using Compliance.Text;
using Compliance.Text.Json;

namespace Compliance.Reasoning.Tool.Writing;

/// <summary>Writes answers as JSON.</summary>
internal static class AnswerJson
{
    private const int SchemaVersion = 1;
    /// <summary>Writes them.</summary>
    public static void Write(AnswerReport report, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, ReadableJson.Options);
        json.WriteStartObject();
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("as_of", IsoDay.Of(report.AsOf));
        json.WriteStartArray(report.Lint is null ? "answers" : "unknown");
        foreach (var answer in report.Answers)
        {
            Write(answer, json);
        }

        json.WriteEndArray();
        Write("added", report.Added, json);
        Write("removed", report.Removed, json);
        if (report.Lint is { } lint)
        {
            json.WriteNumber("questions", lint.Questions);
            json.WriteStartArray("findings");
            foreach (var finding in lint.Findings)
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Diagnostic.Code);
                json.WriteString("severity", finding.Diagnostic.Severity.ToString().ToLowerInvariant());
                json.WriteString("place", finding.Diagnostic.Span.ToString());
                Write("message", finding.Diagnostic.Message, json);
                Write("advice", finding.Diagnostic.Advice, json);
                Write(finding.Witnesses, json);
                Write(finding.Bound, json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static void Write(ProofAnswer answer, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("question", JsonNamingPolicy.SnakeCaseLower.ConvertName(answer.Question.Kind.ToString()));
        Write("rules", answer.Question.Rules, json);
        Write("outcome", answer.Question.Goal is { } goal ? GoalWord.Of(goal).En : null, json);
        Write("threshold", answer.Question.Parameter?.Id, json);
        Write("clause", answer.Question.Clause?.Id, json);
        Write("subject", answer.Question.Subject?.Id, json);
        json.WriteStartArray("given");
        foreach (var given in answer.Question.Given)
        {
            json.WriteStringValue(given.Text);
        }

        json.WriteEndArray();
        Write("text", answer.Question.Display, json);
        json.WriteString("verdict", JsonNamingPolicy.SnakeCaseLower.ConvertName(answer.Verdict.ToString()));
        if (answer.Verdict == ProofVerdict.Unknown)
        {
            json.WriteString("reason", JsonNamingPolicy.SnakeCaseLower.ConvertName(answer.Reason.ToString()));
        }

        Write("detail", answer.Detail, json);
        Write("proof", answer.Proof, json);
        Write(answer.Witnesses, json);
        Write(answer.Bound, json);
        json.WriteEndObject();
    }

    private static void Write(ImmutableArray<Witness> witnesses, Utf8JsonWriter json)
    {
        json.WriteStartArray("witnesses");
        foreach (var witness in witnesses)
        {
            json.WriteStartObject();
            json.WriteString("day", IsoDay.Of(witness.Day));
            json.WriteStartArray("outcomes");
            foreach (var outcome in witness.Outcomes)
            {
                json.WriteStartObject();
                json.WriteString("rule", outcome.Rule.Id);
                json.WriteString("subject", outcome.Subject);
                json.WriteString("outcome", GoalWord.Of(outcome.Goal).En);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Write("declaration", witness.Text, json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(ProofBound bound, Utf8JsonWriter json)
    {
        json.WriteStartObject("bound");
        json.WriteNumber("things", bound.Things);
        json.WriteString("first_day", IsoDay.Of(bound.FirstDay));
        json.WriteString("last_day", IsoDay.Of(bound.LastDay));
        json.WriteNumber("largest", bound.Largest);
        json.WriteNumber("largest_decimal", bound.LargestDecimal);
        json.WriteNumber("places", bound.Places);
        json.WriteBoolean("days_of_subject", bound.IsDated);
        Write("text", bound.Display, json);
        json.WriteEndObject();
    }

    private static void Write(string name, ImmutableArray<Rules.Rule> rules, Utf8JsonWriter json)
    {
        json.WriteStartArray(name);
        foreach (var rule in rules)
        {
            json.WriteStringValue(rule.Id);
        }

        json.WriteEndArray();
    }

    private static void Write(string name, string? value, Utf8JsonWriter json)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Write(string name, LocalizedText? text, Utf8JsonWriter json)
    {
        if (text is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
            json.WriteEndObject();
        }
    }
}
