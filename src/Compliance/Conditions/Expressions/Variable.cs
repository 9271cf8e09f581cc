using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Expressions;

/// <summary>A name that is bound to one thing while a condition is evaluated: the subject of a rule, or the item a quantifier tests.</summary>
/// <param name="Name">The name as rules write it after <c>$</c>, without the <c>$</c>.</param>
/// <param name="Entity">The entity it ranges over, or <see langword="null"/> for an item of a list or map field.</param>
/// <param name="ItemType">The type of the item: a record for entities, the element type of a list, the value type of a map.</param>
/// <param name="Keys">For an entry of a map, the code list of its keys; else <see langword="null"/>.</param>
/// <param name="Index">Its place in the frame: 0 for the subject, then by depth of nesting.</param>
public sealed record Variable(string Name, EntityType? Entity, FactType? ItemType, CodeList? Keys, int Index)
{
    /// <summary>Gets how it is shown to a reader: by the labels of the list or map whose name it has; <see langword="null"/> where it has a name of its own, or ranges over an entity.</summary>
    internal LocalizedText? Label { get; init; }

    /// <summary>Gets the label of an item that is named after the list or map it is of.</summary>
    /// <param name="name">The name of the item.</param>
    /// <param name="source">The list or map.</param>
    internal static LocalizedText? LabelOf(string name, Expression source) => source switch
    {
        FieldAccess { Field: var field } when field.Id == name => field.Label,
        DefinitionReference { Definition: var term } when term.Id == name => term.Label,
        _ => null,
    };

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name;
}
