using System.Collections.Immutable;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Conditions;

/// <summary>The things that a condition can name.</summary>
/// <param name="Item">The type of the innermost thing, at which paths begin.</param>
/// <param name="Keys">The codes of a map whose entries are looked at.</param>
/// <param name="Variables">The types of the things that stand behind <c>$</c>, by name.</param>
internal sealed record ConditionScope(FactType Item, CodeList? Keys, ImmutableDictionary<string, FactType> Variables)
{
    /// <summary>Gets the entity or object whose fields the innermost thing has.</summary>
    public RecordType? Record => RecordOf(Item);

    /// <summary>Makes the scope of a rule, term or mitigation.</summary>
    public static ConditionScope Of(EntityType subject)
    {
        var type = new FactType.ReferenceType(subject);
        return new ConditionScope(type, null, ImmutableDictionary<string, FactType>.Empty.SetItem(subject.Id, type).SetItem(subject.Label.Zh, type));
    }

    /// <summary>Makes the scope inside of something that looks at items.</summary>
    public ConditionScope With(FactType item, CodeList? keys, params IEnumerable<string> variables) =>
        new(item, keys, variables.Aggregate(Variables, (all, name) => all.SetItem(name, item)));

    /// <summary>Gets the entity or object whose fields a value has.</summary>
    public static RecordType? RecordOf(FactType? type) => type switch
    {
        FactType.ReferenceType reference => reference.Target,
        FactType.ObjectType nested => nested.Definition,
        _ => null,
    };
}
