using System.Text.Json.Nodes;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Types;

namespace Compliance.Authoring.Schemas;

/// <summary>The schemas of what stands behind a path in a condition: a value, a list of values, or tests.</summary>
internal sealed class TestSchemas(SchemaParts parts)
{
    private static readonly string OperandPattern =
        $@"^ *(\$|\(|{Js.OneOf(ConditionGrammar.Parameter)} |{ConditionGrammar.Length.Id} {ConditionGrammar.Of.Id} |{ConditionGrammar.Length.Zh} )| {Js.OneOf(ConditionGrammar.Of)} | [*×+-] ";

    /// <summary>Gets the schema of tests of a type.</summary>
    public JsonObject Of(FactType type) => parts.Ref($"test.{ValueSchemas.NameOf(type)}", () => Make(type));

    /// <summary>Gets the schema of tests of a value that is not known here.</summary>
    public JsonObject Any() => parts.Ref("test", () => Js.AnyOf(
        Js.Scalar(),
        Js.List(new JsonObject(), isNotEmpty: true),
        AggregateOperand(),
        Tests(ConditionGrammar.Tests.SelectMany(ShapeSchemas.Spellings).Select(t => (t, new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } })))));

    /// <summary>Gets the schema of tests of an aggregate, with what it counts.</summary>
    public JsonObject OfAggregate() => parts.Ref("test.aggregate", () => Js.AnyOf(
        Js.Scalar(),
        Js.List(new JsonObject(), isNotEmpty: true),
        Tests(
        [
            .. ConditionGrammar.Tests.SelectMany(ShapeSchemas.Spellings).Select(t => (t, new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } })),
            .. ShapeSchemas.Spellings(ConditionGrammar.Where).Select(w => (w, parts.Conditions.Any())),
        ])));

    /// <summary>Gets the schema of an aggregate written as a value.</summary>
    public JsonObject AggregateOperand() => parts.Ref("aggregate", () =>
    {
        var properties = new JsonObject();
        foreach (var spelling in ConditionGrammar.Aggregates.SelectMany(ShapeSchemas.Spellings))
        {
            properties[spelling] = Js.Text(@"\S");
        }

        foreach (var spelling in ShapeSchemas.Spellings(ConditionGrammar.Where))
        {
            properties[spelling] = parts.Conditions.Any();
        }

        var aggregate = Js.Mapping(properties);
        aggregate["anyOf"] = new JsonArray([.. ConditionGrammar.Aggregates.SelectMany(ShapeSchemas.Spellings).Select(s => Js.Has(s))]);
        return aggregate;
    });

    private JsonObject Make(FactType type)
    {
        var forms = new List<JsonObject>();
        if (type.HasEquality)
        {
            forms.Add(One(type));
            forms.Add(Js.List(One(type), isNotEmpty: true));
        }

        forms.Add(Tests(ConditionGrammar.TestsOf(type).SelectMany(t => ShapeSchemas.Spellings(t.Word).Select(s => (s, Operand(type, t.Operand))))));
        return Js.AnyOf(forms);
    }

    private JsonObject Operand(FactType type, TestOperand operand) => operand switch
    {
        TestOperand.One => One(type),
        TestOperand.Several => Several(type),
        TestOperand.Item => One(((FactType.ListType)type).Element),
        TestOperand.SeveralItems => Several(((FactType.ListType)type).Element),
        TestOperand.Extents => Js.AnyOf(Js.Scalar(), Js.List(Js.Scalar(), isNotEmpty: true), AggregateOperand(), parts.Values.Of(FactType.Period)),
        TestOperand.Words => Js.AnyOf(Js.Scalar(), Js.List(Js.Scalar(), isNotEmpty: true)),
        TestOperand.Answer => ValueSchemas.Truth(),
        _ => throw new ArgumentOutOfRangeException(nameof(operand), operand, "No such operand."),
    };

    private JsonObject One(FactType type) => parts.Ref($"operand.{ValueSchemas.NameOf(type)}", () => Js.AnyOf(parts.Values.Of(type), Expression(), AggregateOperand()));

    private JsonObject Several(FactType type) => Js.AnyOf(Js.List(One(type), isNotEmpty: true), Expression());

    private JsonObject Expression() => parts.Ref("expression", static () => Js.Text(OperandPattern));

    private static JsonObject Tests(IEnumerable<(string Word, JsonObject Schema)> tests)
    {
        var properties = new JsonObject();
        foreach (var (word, schema) in tests)
        {
            properties[word] = schema;
        }

        var mapping = Js.Mapping(properties);
        mapping["minProperties"] = 1;
        return mapping;
    }
}
