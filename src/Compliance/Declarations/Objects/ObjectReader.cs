using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Syntax;

namespace Compliance.Declarations.Objects;

/// <summary>Turns objects of a program into nodes, by way of JSON. An object that cannot be serialised becomes a diagnostic.</summary>
internal static class ObjectReader
{
    // As deep as the JSON writer goes; how deep an object may be is decided by the options of its serialisation.
    private const int MostDepth = 1000;

    /// <summary>Reads an object.</summary>
    /// <param name="serialize">Serialises it.</param>
    /// <param name="diagnostics">Receives what is wrong, with its path.</param>
    /// <returns>The nodes, or <see langword="null"/> after an error.</returns>
    public static LocatedNode? Read(Action<Utf8JsonWriter> serialize, DiagnosticBag diagnostics)
    {
        var text = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(text, new JsonWriterOptions { MaxDepth = MostDepth });
        try
        {
            serialize(json);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or ArgumentException or InvalidOperationException)
        {
            json.Flush();
            diagnostics.Add(Explain(e, UnfinishedJson.PathIn(text.WrittenSpan)));
            return null;
        }

        json.Flush();
        using var document = JsonDocument.Parse(text.WrittenMemory, new JsonDocumentOptions { MaxDepth = MostDepth });
        var node = Of(document.RootElement, string.Empty, diagnostics);
        return diagnostics.HasErrors ? null : node;
    }

    private static Diagnostic Explain(Exception error, IReadOnlyList<string> path) =>
        error is JsonException && ObjectCycle.In(path) is { } turn
            ? DeclarationDiagnostics.ObjectContainsItself(UnfinishedJson.Join(path.Take(turn)))
            : DeclarationDiagnostics.ObjectUnreadable(UnfinishedJson.Join(path), error.Message);

    private static LocatedNode Of(JsonElement element, string path, DiagnosticBag diagnostics) => element.ValueKind switch
    {
        JsonValueKind.Object => Mapping(element, path, diagnostics),
        JsonValueKind.Array => CodeNodes.List([.. element.EnumerateArray().Select((e, i) => Of(e, string.Create(CultureInfo.InvariantCulture, $"{path}[#{i + 1}]"), diagnostics))]),
        JsonValueKind.String => CodeNodes.Text(element.GetString()!),
        JsonValueKind.Number => CodeNodes.Plain(Number(element)),
        JsonValueKind.True => CodeNodes.Plain("true"),
        JsonValueKind.False => CodeNodes.Plain("false"),
        _ => CodeNodes.Null,
    };

    private static MappingNode Mapping(JsonElement element, string path, DiagnosticBag diagnostics)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<(string, LocatedNode)>();
        foreach (var property in element.EnumerateObject())
        {
            var inside = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (names.Add(property.Name))
            {
                entries.Add((property.Name, Of(property.Value, inside, diagnostics)));
            }
            else
            {
                diagnostics.Add(DeclarationDiagnostics.PropertyTwice(inside, property.Name));
            }
        }

        return CodeNodes.Mapping(entries);
    }

    // A double may be serialised with an exponent, which files may not have.
    private static string Number(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Contains('E', StringComparison.OrdinalIgnoreCase) && element.TryGetDecimal(out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : text;
    }
}
