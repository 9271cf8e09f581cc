using System.Text.Json;
using Compliance.Authoring.Analysis;
using Compliance.Cli.LanguageServer.Documents;
using Compliance.Cli.LanguageServer.Protocol;

namespace Compliance.Cli.LanguageServer.Features;

/// <summary>Gives something another id in all files.</summary>
internal static class RenameFeature
{
    /// <summary>Answers <c>textDocument/prepareRename</c>.</summary>
    public static void Prepare(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var state = session.Current(cancellationToken);
        if (NavigationFeature.At(session, state, parameters) is not { } found || !WorkspaceState.CanRename(found.Symbol) || found.Written != found.Symbol.Id)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteRange("range", found.Span);
        json.WriteString("placeholder", found.Written);
        json.WriteEndObject();
    }

    /// <summary>Answers <c>textDocument/rename</c>.</summary>
    public static void Rename(Session session, JsonElement parameters, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        var state = session.Current(cancellationToken);
        var newId = parameters.Text("newName");
        if (NavigationFeature.At(session, state, parameters) is not { } found)
        {
            throw new RpcException(RpcErrors.Failed, session.Text("这里没有可以改名的名称。", "There is nothing here that can be given another name."));
        }

        var result = state.Rename(found.Symbol, newId, IsWritable, cancellationToken);
        if (result.Refusal is { } refusal)
        {
            throw new RpcException(RpcErrors.Failed, refusal.In(session.Language));
        }

        json.WriteStartObject();
        json.WriteStartArray("documentChanges");
        foreach (var (path, changes) in result.Changes.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteStartObject("textDocument");
            json.WriteString("uri", DocumentNames.UriOf(path));
            json.WriteNull("version");
            json.WriteEndObject();
            json.WritePropertyName("edits");
            json.WriteEdits(changes);
            json.WriteEndObject();
        }

        foreach (var (from, to) in result.Files)
        {
            json.WriteStartObject();
            json.WriteString("kind", "rename");
            json.WriteString("oldUri", DocumentNames.UriOf(from));
            json.WriteString("newUri", DocumentNames.UriOf(to));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static bool IsWritable(string path) => !DocumentNames.UriOf(path).StartsWith(DocumentNames.ShippedScheme, StringComparison.Ordinal);
}
