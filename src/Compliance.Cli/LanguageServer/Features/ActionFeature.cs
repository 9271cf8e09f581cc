using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>Changes that follow the advice of diagnostics.</summary>
internal static class ActionFeature
{
    /// <summary>Answers <c>textDocument/codeAction</c>.</summary>
    public static void Offer(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var document = session.Document(parameters);
        var (start, end) = (document.Offset(parameters.Find("range", "start")), document.Offset(parameters.Find("range", "end")));
        json.WriteStartArray();
        foreach (var diagnostic in session.Current(cancellationToken).DiagnosticsOf(document.Path).Where(d => d.Span.Start <= end && d.Span.End >= start))
        {
            foreach (var fix in WorkspaceState.FixesOf(diagnostic))
            {
                json.WriteStartObject();
                json.WriteString("title", fix.Title.In(session.Language));
                json.WriteString("kind", "quickfix");
                json.WriteBoolean("isPreferred", fix.IsPreferred);
                json.WriteStartArray("diagnostics");
                DiagnosticJson.Write(json, diagnostic, session);
                json.WriteEndArray();
                json.WriteStartObject("edit");
                json.WriteStartObject("changes");
                json.WritePropertyName(document.Uri);
                json.WriteEdits([fix.Change]);
                json.WriteEndObject();
                json.WriteEndObject();
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}
