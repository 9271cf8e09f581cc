using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Text;

namespace Compliance.Reporting.Sarif;

/// <summary>Notices about waivers, as configuration notifications of the run.</summary>
/// <param name="notices">The notices, in the order of the waivers.</param>
/// <param name="leftOut">What is said of lists that are cut.</param>
/// <param name="locations">Writes places.</param>
/// <param name="language">The language of the messages.</param>
internal sealed class SarifNotices(IReadOnlyList<Diagnostic> notices, IReadOnlyList<LocalizedText> leftOut, SarifLocations locations, Language language)
{
    private readonly List<DiagnosticDescriptor> _kinds = [.. notices.Select(n => n.Descriptor).DistinctBy(d => d.Code).OrderBy(d => d.Code, StringComparer.Ordinal)];

    /// <summary>Writes the descriptors of the notices; nothing without notices.</summary>
    public void WriteKinds(Utf8JsonWriter json)
    {
        if (_kinds.Count == 0)
        {
            return;
        }

        json.WriteStartArray("notifications");
        foreach (var kind in _kinds)
        {
            json.WriteStartObject();
            json.WriteString("id", kind.Code);
            json.WriteMessage("shortDescription", kind.Title, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the invocation with the notices; nothing without notices.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (notices.Count == 0 && leftOut.Count == 0)
        {
            return;
        }

        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (var notice in notices)
        {
            WriteNotice(notice, json);
        }

        json.WriteEndArray();
        WriteLeftOut(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteLeftOut(Utf8JsonWriter json)
    {
        if (leftOut.Count == 0)
        {
            return;
        }

        json.WriteStartArray("toolExecutionNotifications");
        foreach (var text in leftOut)
        {
            json.WriteStartObject();
            json.WriteString("level", "warning");
            json.WriteMessage("message", text, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteNotice(Diagnostic notice, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("descriptor");
        json.WriteString("id", notice.Code);
        json.WriteNumber("index", _kinds.FindIndex(k => k.Code == notice.Code));
        json.WriteEndObject();
        json.WriteString("level", notice.Severity == DiagnosticSeverity.Warning ? "warning" : "note");
        json.WriteMessage("message", new($"{notice.Message.Zh}{notice.Advice.Zh}", $"{notice.Message.En} {notice.Advice.En}"), language);
        if (notice.Span.File is not null)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            locations.WritePhysical(notice.Span, json);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
