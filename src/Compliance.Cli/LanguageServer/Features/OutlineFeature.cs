using System.Collections.Immutable;
using System.Text.Json;
using Compliance.Authoring.Analysis.Outlines;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>The outline of a document.</summary>
internal static class OutlineFeature
{
    // Numbers of the protocol.
    private const int Property = 7;
    private const int Object = 19;

    /// <summary>Answers <c>textDocument/documentSymbol</c>.</summary>
    public static void Outline(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken) =>
        Write(json, session.Current(cancellationToken).OutlineOf(session.Document(parameters).Path));

    private static void Write(Utf8JsonWriter json, ImmutableArray<OutlineItem> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("name", item.Name);
            json.WriteString("detail", item.Detail);
            json.WriteNumber("kind", item.IsItem ? Object : Property);
            json.WriteRange("range", item.Span);
            json.WriteRange("selectionRange", item.NameSpan);
            if (!item.Children.IsEmpty)
            {
                json.WritePropertyName("children");
                Write(json, item.Children);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
