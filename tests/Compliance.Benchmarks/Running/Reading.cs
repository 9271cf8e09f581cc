using System.Text.Json;
using Compliance.Declarations;

namespace Compliance.Benchmarks.Running;

/// <summary>Ways to read a declaration.</summary>
internal static class Reading
{
    public static Declaration Read(DeclarationReader reader, byte[] json) =>
        reader.FromUtf8(json, "declaration.json", DeclarationFormat.Json).GetDeclarationOrThrow();

    public static int Tokens(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    public static int Document(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetPropertyCount();
    }
}
