using System.Text.Json.Nodes;
using Compliance.Binding;
using Compliance.Binding.Shapes;
using Compliance.Text;

namespace Compliance.Authoring.Schemas;

/// <summary>The schemas of mappings with known keys, from the tables that their binders are held to.</summary>
internal sealed class ShapeSchemas(SchemaParts parts)
{
    /// <summary>Gets the schema of a mapping.</summary>
    public JsonObject Of(MappingShape shape) => parts.Ref($"keys.{shape.Id}", () => Make(shape));

    /// <summary>Gets the schema of a value.</summary>
    public JsonObject Of(ValueForm form) => form switch
    {
        ValueForm.Simple simple => parts.Values.Of(simple.Kind),
        ValueForm.Word word => Js.Words(word.Choices),
        ValueForm.List { MayBeOne: true } list => Js.AnyOf(Of(list.Item), Js.List(Of(list.Item), list.IsNotEmpty)),
        ValueForm.List list => Js.List(Of(list.Item), list.IsNotEmpty),
        ValueForm.Mapping mapping => Of(mapping.Shape()),
        ValueForm.Table { Names: { } names } table => Js.Mapping([], new JsonObject { [names] = Of(table.Value) }),
        ValueForm.Table table => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(table.Value) },
        ValueForm.OneOf choice => Js.AnyOf(choice.Forms.Select(Of)),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No such form."),
    };

    private JsonObject Make(MappingShape shape)
    {
        var properties = new JsonObject();
        var rules = new List<JsonObject>();
        foreach (var row in shape.Keys)
        {
            foreach (var spelling in Spellings(row.Key))
            {
                // A key without a value is as good as none.
                properties[spelling] = (row.Use == KeyUse.Required ? Of(row.Form) : Js.AnyOf(Of(row.Form), new JsonObject { ["type"] = "null" })).Described(row.Description);
            }

            if (row.Use == KeyUse.Required)
            {
                rules.Add(JustOne(Spellings(row.Key)));
            }
            else if (row.Key.Id != row.Key.Zh)
            {
                rules.Add(new JsonObject { ["not"] = Js.Has(Spellings(row.Key)) });
            }
        }

        rules.AddRange(shape.Groups.Select(g => Group(g)));
        rules.AddRange(new SubjectSchemas(parts).Of(shape));
        var schema = Js.Mapping(properties, shape.HasLanguages ? new JsonObject { ["^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"] = Js.Scalar() } : null);
        schema["title"] = shape.Name.In(Language.Both);
        if (rules.Count > 0)
        {
            schema["allOf"] = new JsonArray([.. rules]);
        }

        return schema;
    }

    /// <summary>Gets the spellings of a key, each once.</summary>
    public static IEnumerable<string> Spellings(Keyword key) => key.Id == key.Zh ? [key.Id] : [key.Id, key.Zh];

    private static JsonObject JustOne(IEnumerable<string> keys) => keys.ToList() is [var only]
        ? Js.Has(only)
        : new JsonObject { ["oneOf"] = new JsonArray([.. keys.Select(k => Js.Has(k))]) };

    private static JsonObject Group(KeyGroup group)
    {
        List<string> keys = [.. group.Keys.SelectMany(Spellings)];
        return group.IsNeeded ? JustOne(keys) : new JsonObject
        {
            ["not"] = new JsonObject { ["anyOf"] = new JsonArray([.. keys.SelectMany((k, i) => keys.Skip(i + 1).Select(other => Js.Has(k, other)))]) },
        };
    }
}
