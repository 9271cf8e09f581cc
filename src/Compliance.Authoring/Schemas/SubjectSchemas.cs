using System.Text.Json.Nodes;
using Compliance.Binding.Shapes;
using Compliance.Types;

namespace Compliance.Authoring.Schemas;

/// <summary>Of mappings that name a subject: what their conditions may be, subject by subject.</summary>
internal sealed class SubjectSchemas(SchemaParts parts)
{
    /// <summary>Gets one rule for each entity; none where the mapping names no subject.</summary>
    public IEnumerable<JsonObject> Of(MappingShape shape)
    {
        if (shape.Keys.FirstOrDefault(k => k.Form is ValueForm.Simple { Kind: ValueKind.Entity }) is not { } subject)
        {
            return [];
        }

        return parts.Rulebook.Vocabulary.Entities.Select(entity => new JsonObject
        {
            ["if"] = new JsonObject
            {
                ["anyOf"] = new JsonArray(
                [
                    .. ShapeSchemas.Spellings(subject.Key).Select(s => new JsonObject
                    {
                        ["properties"] = new JsonObject { [s] = Js.Enum(ValueSchemas.Names(entity).Select(n => (n, (Text.LocalizedText?)null))) },
                        ["required"] = Js.Array(s),
                    }),
                ]),
            },
            ["then"] = new JsonObject { ["properties"] = Conditions(shape, entity) },
        });
    }

    private JsonObject Conditions(MappingShape shape, EntityType entity)
    {
        var properties = new JsonObject();
        foreach (var row in shape.Keys)
        {
            foreach (var spelling in ShapeSchemas.Spellings(row.Key))
            {
                if (row.Form is ValueForm.Simple { Kind: ValueKind.Condition })
                {
                    properties[spelling] = row.Use == KeyUse.Required ? parts.Conditions.On(entity) : Js.AnyOf(parts.Conditions.On(entity), new JsonObject { ["type"] = "null" });
                }
                else if (row.Form is ValueForm.List { Item: ValueForm.Mapping { Shape: var inner } } && Conditions(inner(), entity) is { Count: > 0 } nested)
                {
                    properties[spelling] = new JsonObject { ["items"] = new JsonObject { ["properties"] = nested } };
                }
            }
        }

        return properties;
    }
}
