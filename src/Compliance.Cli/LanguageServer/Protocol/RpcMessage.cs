using System.Text.Json;

namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>A message of the client.</summary>
/// <param name="Method">What it asks or tells; <see langword="null"/> for an answer to the server.</param>
/// <param name="Id">What the answer must name; <see langword="null"/> where none is wanted.</param>
/// <param name="Parameters">What belongs to it.</param>
internal sealed record RpcMessage(string? Method, JsonElement? Id, JsonElement Parameters)
{
    /// <summary>Reads a message.</summary>
    /// <exception cref="RpcException">It is no message.</exception>
    public static RpcMessage Parse(ReadOnlyMemory<byte> json)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 64 });
            root = document.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new RpcException(RpcErrors.Parse, $"The content is not JSON: {e.Message}");
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RpcException(RpcErrors.InvalidRequest, "A message is a JSON object.");
        }

        var hasId = root.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number;
        var method = root.TryGetProperty("method", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return method is null && !root.TryGetProperty("result", out _) && !root.TryGetProperty("error", out _)
            ? throw new RpcException(RpcErrors.InvalidRequest, "A message names a method, or answers with a result or an error.")
            : new RpcMessage(method, hasId ? id : null, root.TryGetProperty("params", out var parameters) ? parameters : default);
    }

    /// <summary>Gets the id as a key: the text and the number 1 are not the same.</summary>
    public static string KeyOf(JsonElement id) => id.GetRawText();
}
