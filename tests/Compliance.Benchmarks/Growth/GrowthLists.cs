using System.Text.Json;
using Compliance.Benchmarks.Running;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Text;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Benchmarks.Growth;

/// <summary>The lists that grow, and their things: each field is filled in by its type, and each company is the declaring one.</summary>
internal static class GrowthLists
{
    private const string Company = "self";
    private const int Several = 17;

    private static readonly DateOnly FirstDay = new(2019, 1, 1);

    /// <summary>Gets the workloads.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<string> Lists)> All(Vocabulary vocabulary) =>
    [
        ("activities × licences", ["activities", "licences"]),
        ("marketing × licences", ["marketing_materials", "licences"]),
        ("cooperation × licences", ["cooperation_agreements", "licences"]),
        ("stakes", ["equity_stakes"]),
        ("seventeen lists", [.. vocabulary.Entities.Where(e => e.Cardinality == EntityCardinality.Many).Take(Several).Select(e => e.CollectionId)]),
    ];

    /// <summary>Makes a declaration.</summary>
    /// <param name="engine">The rules.</param>
    /// <param name="lists">The lists that are filled.</param>
    /// <param name="count">How many things each of them has.</param>
    public static Declaration Declare(ComplianceEngine engine, IReadOnlyList<string> lists, int count)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("company");
            json.WriteString("id", Company);
            json.WriteString("name", "growth");
            json.WriteEndObject();
            foreach (var type in engine.Rulebook.Vocabulary.Entities.Where(e => lists.Contains(e.CollectionId)))
            {
                json.WriteStartArray(type.CollectionId);
                for (var i = 0; i < count; i++)
                {
                    Thing(json, type, i);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return engine.Declarations.FromObject(document.RootElement, ScaleJson.Default.JsonElement).GetDeclarationOrThrow();
    }

    // Licences and whatever else has a time lie in the past: each ended on a day of its own.
    private static void Thing(Utf8JsonWriter json, EntityType type, int index)
    {
        json.WriteStartObject();
        json.WriteString("id", $"{type.Id}-{index}");
        foreach (var field in type.Fields)
        {
            if (Value(field, type, index) is { } value)
            {
                json.WritePropertyName(field.Id);
                json.WriteRawValue(value);
            }
        }

        json.WriteEndObject();
    }

    private static string? Value(Field field, EntityType type, int index) => field.Type switch
    {
        { Kind: FactTypeKind.Boolean } => index % 2 == 0 ? "true" : "false",
        FactType.CodeType { List.Codes: var codes } => $"\"{codes[index % codes.Length].Id}\"",
        FactType.ReferenceType { Target.Cardinality: EntityCardinality.Principal } => $"\"{Company}\"",
        { Kind: FactTypeKind.Period } => type.Id == "licence" ? $"\"2010-01-01..{IsoDay.Of(FirstDay.AddDays(index % 1000))}\"" : $"\"{IsoDay.Of(FirstDay.AddDays(index % 1000))}..\"",
        { Kind: FactTypeKind.Date } => $"\"{IsoDay.Of(FirstDay.AddDays(index % 1000))}\"",
        FactType.ListType { Element: FactType.CodeType { List.Codes: var codes } } => $"[\"{codes[index % codes.Length].Id}\"]",
        _ => null,
    };
}
