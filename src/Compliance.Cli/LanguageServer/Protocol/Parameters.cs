using System.Text.Json;

namespace Compliance.Cli.LanguageServer.Protocol;

/// <summary>Takes parameters of messages apart; what is missing or of another kind is an error of the client.</summary>
internal static class Parameters
{
    /// <summary>Gets a member; the default where there is none.</summary>
    public static JsonElement Find(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    /// <summary>Gets a text.</summary>
    /// <exception cref="RpcException">There is none.</exception>
    public static string Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw Missing(path);

    /// <summary>Gets a text; <see langword="null"/> where there is none.</summary>
    public static string? TextOrNull(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>Gets a whole number that is not negative.</summary>
    /// <exception cref="RpcException">There is none.</exception>
    public static int Number(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) && value >= 0 ? value : throw Missing(path);

    /// <summary>Gets the items of a list; none where there is no list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.Find(path) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static RpcException Missing(ReadOnlySpan<string> path) => new(RpcErrors.InvalidParameters, $"The parameter '{string.Join('.', path)}' is missing, or of another kind.");
}
