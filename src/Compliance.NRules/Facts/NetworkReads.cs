using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.NRules.Facts;

/// <summary>What the quantifiers and aggregates of a network iterate over: nothing else of a declaration need be in its memory beside the dated subjects.</summary>
internal sealed class NetworkReads : ConditionWalker
{
    private readonly HashSet<EntityType> _entities = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Field> _fields = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gets whether the elements of every list and map may be iterated over, as where a definition gives the list.</summary>
    public bool IsOfAllElements { get; private set; }

    /// <summary>Gets whether the elements of any list or map are iterated over.</summary>
    public bool HasElements => IsOfAllElements || _fields.Count > 0;

    /// <summary>Finds what some rules and definitions iterate over.</summary>
    public static NetworkReads Of(IEnumerable<Rule> rules, IEnumerable<Definition> definitions)
    {
        var reads = new NetworkReads();
        foreach (var rule in rules)
        {
            rule.WalkConditions(reads);
        }

        foreach (var definition in definitions)
        {
            reads.Walk(definition.When);
            reads.Walk(definition.Value);
        }

        return reads;
    }

    /// <summary>Determines whether the things of an entity are iterated over.</summary>
    public bool Holds(EntityType type) => _entities.Contains(type);

    /// <summary>Determines whether the elements of a field are iterated over.</summary>
    public bool Holds(Field field) => IsOfAllElements || _fields.Contains(field);

    protected override void OnItems(ItemSource source, Variable variable)
    {
        switch (source)
        {
            case ItemSource.Entities entities:
                _entities.Add(entities.Type);
                break;
            case ItemSource.Items { Source: FieldAccess access }:
                _fields.Add(access.Field);
                break;
            default:
                IsOfAllElements = true;
                break;
        }
    }
}
