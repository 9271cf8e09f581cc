using System.Text.Json;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Reporting.Texts;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reporting.Sarif;

/// <summary>The locations of a result: the subject in the declaration, the facts that decided, the rule.</summary>
/// <param name="root">The root of the sources; <see langword="null"/> where it is not known.</param>
internal sealed class SarifLocations(SourceRoot? root)
{
    // The first facts; the JSON report holds all of them.
    public const int MostFacts = 20;

    /// <summary>The name by which code hosts know the root of the sources.</summary>
    public const string BaseId = "%SRCROOT%";

    public void WriteSubject(ComplianceReport report, Entity? subject, Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (subject?.Span is { File: { } file } span)
        {
            WritePhysical(span, json);
            WriteCell(file, json);
        }
        else if (report.Declaration.Sets.SelectMany(s => s.Items).Any(i => i.Span.File is not null))
        {
            json.WriteStartObject("physicalLocation");
            WriteArtifact(report.Declaration.Name, json);
            WriteFirstLine(json);
            json.WriteEndObject();
        }

        if (subject is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", SarifText.Neutralise(subject.DisplayName));
            json.WriteString("fullyQualifiedName", subject.Path);
            json.WriteString("kind", subject.Type.Id);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    public void WriteRelated(Rule rule, Finding? finding, Language language, Utf8JsonWriter json)
    {
        json.WriteStartArray("relatedLocations");
        if (rule.Span.File is { } file && root?.Holds(file.FileName) != false)
        {
            WriteRelated(rule.Span, new("规则", "The rule"), language, json);
        }

        if (finding is not null)
        {
            foreach (var fact in EvidenceGroups.Own(finding).Concat(EvidenceGroups.Others(finding).SelectMany(g => g)).Where(e => e.Span.File is not null).Take(MostFacts))
            {
                WriteRelated(fact.Span, new($"{fact.Label.Zh} = {fact.Display.Zh}", $"{fact.Label.En} = {fact.Display.En}"), language, json);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a location that is a place in a file and nothing else.</summary>
    public void WritePlace(string name, SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteStartObject(name);
        WritePhysical(span, json);
        json.WriteEndObject();
    }

    /// <summary>Writes the logical location of an absent baseline entry.</summary>
    public static void WriteGone(string subject, Utf8JsonWriter json)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", subject);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRelated(SourceSpan span, LocalizedText message, Language language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WritePhysical(span, json);
        var file = span.File!;
        json.WriteMessage("message", file.IsCell ? new($"{file.CellName}: {message.Zh}", $"{file.CellName}: {message.En}") : message, language);
        json.WriteEndObject();
    }

    public void WritePhysical(SourceSpan span, Utf8JsonWriter json)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(span.File!.FileName, json);
        if (span.File.IsCell)
        {
            WriteFirstLine(json);
        }
        else
        {
            WriteRegion(span, json);
        }

        json.WriteEndObject();
    }

    // A workbook has no lines; sheet and cell stand in the message of the location.
    private static void WriteCell(SourceFile file, Utf8JsonWriter json)
    {
        if (file.IsCell)
        {
            json.WriteMessage("message", LocalizedText.Same(file.CellName), Language.Zh);
        }
    }

    // Code hosts show only results with a line.
    private static void WriteFirstLine(Utf8JsonWriter json)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", 1);
        json.WriteEndObject();
    }

    private static void WriteRegion(SourceSpan span, Utf8JsonWriter json)
    {
        var (start, end) = (span.Position, span.EndPosition);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private void WriteArtifact(string path, Utf8JsonWriter json)
    {
        json.WriteStartObject("artifactLocation");
        var relative = root?.RelativeOf(path);
        json.WriteString("uri", ArtifactUri.Of(relative ?? path));
        if (relative is not null)
        {
            json.WriteString("uriBaseId", BaseId);
        }

        json.WriteEndObject();
    }
}
