using System.Text.Json.Nodes;
using Compliance.Conditions.Binding;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Schemas;

/// <summary>The paths that a condition on a thing may begin with, each with the schema of its tests.</summary>
internal sealed class ConditionPaths(SchemaParts parts, TestSchemas tests)
{
    /// <summary>Gets the paths that are listed one by one.</summary>
    public JsonObject Properties { get; } = [];

    /// <summary>Gets the patterns of the others.</summary>
    public JsonObject Patterns { get; } = [];

    /// <summary>Gets the lists and maps that can be quantified over.</summary>
    public List<(IEnumerable<string> Names, FactType Type)> Lists { get; } = [];

    /// <summary>Adds the members of an entity or nested object.</summary>
    public ConditionPaths Of(RecordType record)
    {
        foreach (var (names, label, type) in Members(record))
        {
            AddPath(names, label, type);
            if (type.Kind is FactTypeKind.List or FactTypeKind.Map)
            {
                Lists.Add((names, type));
            }
        }

        return this;
    }

    /// <summary>Adds the value of an item.</summary>
    public void AddValue(FactType type) => AddPath([ConditionGrammar.Value.Id, ConditionGrammar.Value.Zh], new("值", "value"), type);

    /// <summary>Adds the key of an entry of a map.</summary>
    public void AddKey(CodeList keys) => AddPath([ConditionGrammar.MapKey.Id, ConditionGrammar.MapKey.Zh], keys.Label, new FactType.CodeType(keys));

    private IEnumerable<(string[] Names, LocalizedText Label, FactType Type)> Members(RecordType record) =>
    [
        .. record.Fields.Select(f => (new[] { f.Id, f.Label.Zh }, f.Label, f.Type)),
        .. parts.Rulebook.Packs.SelectMany(p => p.Definitions).Where(d => d.Subject == record).Select(d => (new[] { d.Id, d.Label.Zh }, d.Label, d.Type)),
    ];

    private void AddPath(string[] names, LocalizedText label, FactType type)
    {
        foreach (var name in names)
        {
            Properties[name] = tests.Of(type).Described(label);
        }

        switch (type)
        {
            case FactType.ReferenceType reference:
                Patterns[$@"^{Js.OneOf(names)}\.{Js.OneOf(Members(reference.Target).SelectMany(m => m.Names))}(\.|$)"] = tests.Any();
                break;
            case FactType.ObjectType nested:
                foreach (var (inner, innerLabel, innerType) in Members(nested.Definition))
                {
                    AddPath([.. names.Zip(inner, (one, other) => $"{one}.{other}")], innerLabel, innerType);
                }

                Patterns[$@"^{Js.OneOf(names)}\.{Js.OneOf(Members(nested.Definition).SelectMany(m => m.Names))}(\.|$)"] = tests.Any();
                break;
            case FactType.MapType map:
                foreach (var code in map.Keys.Codes)
                {
                    AddPath([.. names.Zip([code.Id, code.Label.Zh], (one, other) => $"{one}.{other}")], code.Label, map.Value);
                }

                break;
            case { Kind: FactTypeKind.Period }:
                foreach (var end in ConditionGrammar.PeriodEnds)
                {
                    AddPath([.. names.Zip([end.Id, end.Zh], (one, other) => $"{one}.{other}")], label, FactType.Date);
                }

                Patterns[$@"^{Js.OneOf(names)}\.{Js.OneOf(ConditionGrammar.PeriodEnds)}$"] = tests.Of(FactType.Date);
                break;
        }
    }
}
