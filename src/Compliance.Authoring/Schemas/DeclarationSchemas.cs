using System.Text.Json.Nodes;
using Compliance.Authoring.Cases;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Authoring.Schemas;

/// <summary>The schemas of declarations (docs/rule-language.md §1.3), in YAML and JSON alike.</summary>
internal sealed class DeclarationSchemas(SchemaParts parts)
{
    private static readonly string Since = $"^({CommonWords.Since} +|{CommonWords.SinceZh} *){ValueSchemas.Day}";

    /// <summary>Gets the schema of a whole declaration, which has the declaring company.</summary>
    public JsonObject Whole() => parts.Ref("declaration.whole", () =>
    {
        var rules = parts.Rulebook.Vocabulary.Entities.Where(e => e.Cardinality == EntityCardinality.Principal)
            .Select(e => Js.AnyOf(Js.Has(e.Id), Js.Has(e.Label.Zh)));
        return new JsonObject { ["allOf"] = new JsonArray([Given(), .. rules]) };
    });

    /// <summary>Gets the schema of an excerpt, as corpora give it.</summary>
    public JsonObject Given() => parts.Ref("declaration", () => Properties([]));

    /// <summary>Gets the schema of an excerpt that may take over a fixture, as cases give it.</summary>
    public JsonObject Excerpt() => parts.Ref("excerpt", () =>
    {
        var properties = new JsonObject();
        foreach (var spelling in ShapeSchemas.Spellings(CaseWords.Base))
        {
            properties[spelling] = Js.Scalar().Described(new("所沿用的基准；这里写的事实优先。", "The fixture that is taken over; what is stated here comes before it."));
        }

        return Properties(properties);
    });

    private JsonObject Properties(JsonObject properties)
    {
        foreach (var spelling in new[] { CommonWords.AsOf, CommonWords.AsOfZh })
        {
            properties[spelling] = Js.Text($"^{ValueSchemas.Day}$").Described(new("判断日。", "The day of the judgement."));
        }

        foreach (var entity in parts.Rulebook.Vocabulary.Entities)
        {
            if (entity.Cardinality != EntityCardinality.Many)
            {
                Add(properties, [entity.Id, entity.Label.Zh], entity.MayBeNone ? Js.AnyOf(Thing(entity), None()) : Thing(entity), entity.Label);
            }

            if (entity.Cardinality != EntityCardinality.Single)
            {
                Add(properties, [entity.CollectionId, entity.CollectionLabel.Zh], List(Thing(entity)), entity.CollectionLabel);
            }
        }

        return Js.Mapping(properties);
    }

    private JsonObject Thing(EntityType entity) => parts.Ref($"thing.{entity.Id}", () =>
    {
        var properties = new JsonObject();
        Add(properties, [CommonWords.Id, CommonWords.IdZh], Js.Scalar(), new("编号。", "The id."));
        return Js.Mapping(Fields(entity, properties));
    });

    private JsonObject Nested(RecordType record) => parts.Ref($"object.{record.Id}", () => Js.Mapping(Fields(record, [])));

    private JsonObject Fields(RecordType record, JsonObject properties)
    {
        foreach (var field in record.Fields)
        {
            var isFixed = record is EntityType entity && (entity.TimeField == field || entity.DisplayField == field);
            Add(properties, [field.Id, field.Label.Zh], Field(field, isFixed), field.Label);
        }

        return properties;
    }

    // A value, none where there can be none, nothing where it is not known, or the values by day.
    private JsonObject Field(Field field, bool isFixed)
    {
        var name = $"field.{(field.MayBeNone ? "none-or-" : string.Empty)}{(isFixed ? "fixed-" : string.Empty)}{ValueSchemas.NameOf(field.Type)}";
        return parts.Ref(name, () =>
        {
            var forms = new List<JsonObject> { Value(field.Type), new() { ["type"] = "null" } };
            if (field.MayBeNone)
            {
                forms.Add(None());
            }

            var value = Js.AnyOf(forms);
            return isFixed ? value : Js.AnyOf(value, History(value));
        });
    }

    private JsonObject Value(FactType type) => type switch
    {
        FactType.ListType list => List(Value(list.Element)),
        FactType.ObjectType nested => Nested(nested.Definition),
        FactType.MapType map => Map(map),
        FactType.ReferenceType => Js.Scalar(),
        _ => parts.Values.Of(type),
    };

    private JsonObject Map(FactType.MapType map) => parts.Ref($"map.{ValueSchemas.NameOf(map)}", () =>
    {
        var properties = new JsonObject();
        foreach (var code in map.Keys.Codes)
        {
            Add(properties, [code.Id, code.Label.Zh], Entry(map.Value), code.Label);
        }

        Add(properties, [CommonWords.Others, CommonWords.OthersZh], Entry(map.Value), new("其余各项。", "All others."));
        return Js.Mapping(properties);
    });

    private JsonObject Entry(FactType type)
    {
        var value = Js.AnyOf(Value(type), None(), new JsonObject { ["type"] = "null" });
        return Js.AnyOf(value, History(value));
    }

    private static JsonObject History(JsonObject value)
    {
        var history = Js.Mapping(
            new JsonObject { [CommonWords.Initially] = value.DeepClone(), [CommonWords.InitiallyZh] = value.DeepClone() },
            new JsonObject { [Since] = value.DeepClone() });
        history["minProperties"] = 1;
        return history;
    }

    private static JsonObject List(JsonObject item)
    {
        var incomplete = Js.Mapping(new JsonObject { [CommonWords.Incomplete] = Items(), [CommonWords.IncompleteZh] = Items() });
        incomplete["minProperties"] = 1;
        return Js.AnyOf(Items(), incomplete, new JsonObject { ["enum"] = Js.Array(CommonWords.None, CommonWords.NoneZh) });

        JsonObject Items() => Js.AnyOf(Js.List((JsonObject)item.DeepClone()), new JsonObject { ["type"] = "null" });
    }

    private JsonObject None() => parts.Ref("none", static () => Js.AnyOf(
        new JsonObject { ["enum"] = Js.Array(CommonWords.None, CommonWords.NoneZh) },
        Js.Mapping(new JsonObject { [CommonWords.None] = new JsonObject { ["const"] = true }, [CommonWords.NoneZh] = new JsonObject { ["const"] = true } })));

    private static void Add(JsonObject properties, string[] names, JsonObject schema, LocalizedText label)
    {
        foreach (var name in names)
        {
            properties[name] = ((JsonObject)schema.DeepClone()).Described(label);
        }
    }
}
