using System.Text.Json.Nodes;
using Compliance.Conditions.Binding;
using Compliance.Types;

namespace Compliance.Authoring.Schemas;

/// <summary>The schemas of conditions: one for each entity and nested object whose fields can be tested.</summary>
internal sealed class ConditionSchemas(SchemaParts parts)
{
    private static readonly string AliasPattern = $"( {Js.OneOf(ConditionGrammar.As)} \\S+)?$";

    private readonly TestSchemas _tests = new(parts);

    /// <summary>Gets the schema of a condition on something that is not known here.</summary>
    public JsonObject Any() => parts.Ref("condition", static () => new JsonObject { ["type"] = "object", ["minProperties"] = 1 });

    /// <summary>Gets the schema of an aggregate written as a value.</summary>
    public JsonObject AggregateOperand() => _tests.AggregateOperand();

    /// <summary>Gets the schema of a condition on an entity or a nested object.</summary>
    public JsonObject On(RecordType record) => parts.Ref(
        record is EntityType ? $"condition.{record.Id}" : $"condition.object.{record.Id}",
        () => Make(new ConditionPaths(parts, _tests).Of(record), () => On(record)));

    /// <summary>Gets the schema of a condition on the items of a list or the entries of a map.</summary>
    public JsonObject OnItems(FactType type) => type switch
    {
        FactType.ListType { Element: var element } => parts.Ref($"condition.item.{ValueSchemas.NameOf(element)}", () => OfValues(element, null, () => OnItems(type))),
        FactType.MapType map => parts.Ref($"condition.entry.{ValueSchemas.NameOf(map)}", () => OfValues(map.Value, map.Keys, () => OnItems(type))),
        _ => Any(),
    };

    private JsonObject OfValues(FactType value, CodeList? keys, Func<JsonObject> self)
    {
        var paths = new ConditionPaths(parts, _tests);
        if (value is FactType.ObjectType or FactType.ReferenceType)
        {
            paths.Of(value is FactType.ObjectType nested ? nested.Definition : ((FactType.ReferenceType)value).Target);
        }

        paths.AddValue(value);
        if (keys is not null)
        {
            paths.AddKey(keys);
        }

        return Make(paths, self);
    }

    private JsonObject Make(ConditionPaths paths, Func<JsonObject> self)
    {
        var properties = paths.Properties;
        foreach (var spelling in ConditionGrammar.Joins.SelectMany(ShapeSchemas.Spellings))
        {
            properties[spelling] = Js.List(self(), isNotEmpty: true);
        }

        foreach (var spelling in ShapeSchemas.Spellings(ConditionGrammar.Not))
        {
            properties[spelling] = self();
        }

        // A list of the thing goes before an entity of the same name; then the entities are written out without that name.
        var taken = paths.Lists.SelectMany(l => l.Names).Intersect(parts.Rulebook.Vocabulary.Entities.SelectMany(ValueSchemas.Names), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var patterns = paths.Patterns;
        AddItems(patterns, paths.Lists.Select(l => (l.Names, OnItems(l.Type))));
        if (taken.Count > 0)
        {
            AddCommon(patterns, taken);
        }

        var condition = Js.Mapping(properties, patterns);
        condition.Remove("additionalProperties");
        if (taken.Count == 0)
        {
            condition["allOf"] = new JsonArray(Common());
        }

        condition["minProperties"] = 1;
        condition["unevaluatedProperties"] = false;
        return condition;
    }

    // What stands in every condition, whatever it is on.
    private JsonObject Common() => parts.Ref("condition.common", () =>
    {
        var patterns = new JsonObject();
        AddCommon(patterns, []);
        return new JsonObject { ["patternProperties"] = patterns };
    });

    private void AddCommon(JsonObject patterns, HashSet<string> taken)
    {
        AddItems(patterns, parts.Rulebook.Vocabulary.Entities.Select(e => (ValueSchemas.Names(e).Where(n => !taken.Contains(n)), On(e))));
        patterns[$"^{Js.OneOf(ConditionGrammar.Aggregates.Select(a => $"{a.Id} {ConditionGrammar.Of.Id}").Concat(ConditionGrammar.Aggregates.Select(a => a.Zh)))} \\S"] = _tests.OfAggregate();
        patterns[$"^({ConditionGrammar.Length.Id} {ConditionGrammar.Of.Id}|{ConditionGrammar.Length.Zh}) \\S"] = _tests.Of(FactType.Duration);
        patterns["^\\$|^[^{]* [-+] "] = _tests.Any();

        // A path through something, or one that begins with a name.
        patterns[$"^{Js.OneOf(ConditionGrammar.Quantifiers.Add(ConditionGrammar.Every))} (\\$|\\S+\\.)"] = new JsonObject { ["type"] = "object" };
    }

    private void AddItems(JsonObject patterns, IEnumerable<(IEnumerable<string> Names, JsonObject Condition)> items)
    {
        var (some, every) = (Js.OneOf(ConditionGrammar.Quantifiers), Js.OneOf(ConditionGrammar.Every));
        foreach (var (names, condition) in items)
        {
            var name = Js.OneOf(names);
            patterns[$"^{some} {name}{AliasPattern}"] = Js.AnyOf((JsonObject)condition.DeepClone(), new JsonObject { ["type"] = "object", ["maxProperties"] = 0 });
            patterns[$"^{every} {name}{AliasPattern}"] = parts.Ref($"every.{condition["$ref"]!.GetValue<string>().Split('/')[^1]}", () => Every((JsonObject)condition.DeepClone()));
        }
    }

    private static JsonObject Every(JsonObject condition)
    {
        var properties = new JsonObject();
        foreach (var spelling in ShapeSchemas.Spellings(ConditionGrammar.Where).Concat(ShapeSchemas.Spellings(ConditionGrammar.Satisfies)))
        {
            properties[spelling] = condition.DeepClone();
        }

        var structured = Js.Mapping(properties);
        structured["anyOf"] = new JsonArray([.. ShapeSchemas.Spellings(ConditionGrammar.Satisfies).Select(s => Js.Has(s))]);
        return Js.AnyOf(structured, condition).Described(new("每个都要满足的条件。", "What every one must satisfy."));
    }
}
