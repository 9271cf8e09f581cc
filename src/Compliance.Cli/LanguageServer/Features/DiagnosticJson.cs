using System.Text.Json;
using Compliance.Cli.LanguageServer.Protocol;
using Compliance.Diagnostics;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>Writes diagnostics: the words of the command, with its advice.</summary>
internal static class DiagnosticJson
{
    /// <summary>Writes one.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Session session)
    {
        json.WriteStartObject();
        json.WriteRange("range", diagnostic.Span);
        json.WriteNumber("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => 1,
            DiagnosticSeverity.Warning => 2,
            _ => 3,
        });
        json.WriteString("code", diagnostic.Code);
        if (session.Docs is { } docs)
        {
            json.WriteStartObject("codeDescription");
            json.WriteString("href", docs + diagnostic.Code);
            json.WriteEndObject();
        }

        json.WriteString("source", "compliance");
        json.WriteString("message", $"{diagnostic.Message.In(session.Language)}\n{diagnostic.Advice.In(session.Language)}");
        json.WriteStartArray("relatedInformation");
        foreach (var place in diagnostic.Related.Where(r => r.File is { IsCell: false }))
        {
            json.WriteStartObject();
            json.WritePropertyName("location");
            json.WriteLocation(place);
            json.WriteString("message", session.Text("另见此处", "See also here"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
