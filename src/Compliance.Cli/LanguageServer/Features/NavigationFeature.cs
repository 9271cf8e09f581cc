using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>What the name under the cursor means, where it is defined and where it is used.</summary>
internal static class NavigationFeature
{
    /// <summary>Answers <c>textDocument/hover</c>.</summary>
    public static void Hover(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var state = session.Current(cancellationToken);
        if (At(session, state, parameters) is not { } found || state.Describe(found.Symbol, session.Language) is not { } text)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteStartObject("contents");
        json.WriteString("kind", "markdown");
        json.WriteString("value", text);
        json.WriteEndObject();
        json.WriteRange("range", found.Span);
        json.WriteEndObject();
    }

    /// <summary>Answers <c>textDocument/definition</c>.</summary>
    public static void Define(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var state = session.Current(cancellationToken);
        Write(json, At(session, state, parameters) is { } found ? state.DefinitionsOf(found.Symbol) : []);
    }

    /// <summary>Answers <c>textDocument/references</c>.</summary>
    public static void Refer(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var state = session.Current(cancellationToken);
        var includesDefinition = parameters.Find("context", "includeDeclaration").ValueKind != JsonValueKind.False;
        var found = At(session, state, parameters) is { Symbol: { Kind: not SymbolKind.Key } symbol } ? state.ReferencesTo(symbol) : [];
        Write(json, found.Where(o => includesDefinition || !o.IsDefinition));
    }

    /// <summary>Finds the name at the place that a message is about.</summary>
    public static Occurrence? At(Session session, WorkspaceState state, JsonElement parameters)
    {
        var document = session.Document(parameters);
        return state.OccurrenceAt(document.Path, document.Offset(parameters.Find("position")));
    }

    private static void Write(Utf8JsonWriter json, IEnumerable<Occurrence> occurrences)
    {
        json.WriteStartArray();
        foreach (var occurrence in occurrences.Where(o => o.Span.File is not null))
        {
            json.WriteLocation(occurrence.Span);
        }

        json.WriteEndArray();
    }
}
