using Compliance.Conditions.Terms;
using Compliance.Types;

namespace Compliance.Rules;

/// <summary>The names under which an article can say by what its addressee is told: ids and Chinese labels, alone or behind what they belong to, as <c>activity.performer</c>.</summary>
public static class NameForms
{
    /// <summary>Gets the names of an entity: its id and its label.</summary>
    public static IEnumerable<string> Of(EntityType entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return [entity.Id, entity.Label.Zh];
    }

    /// <summary>Gets the names of a field, alone and behind its entity or object.</summary>
    public static IEnumerable<string> Of(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return [field.Id, field.Label.Zh, $"{field.Owner.Id}.{field.Id}", $"{field.Owner.Label.Zh}.{field.Label.Zh}"];
    }

    /// <summary>Gets the names of a code, alone and behind its list.</summary>
    public static IEnumerable<string> Of(CodeList list, Code code)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(code);
        return [code.Id, code.Label.Zh, $"{list.Id}.{code.Id}", $"{list.Label.Zh}.{code.Label.Zh}"];
    }

    /// <summary>Gets the names of a definition, alone and behind its subject.</summary>
    public static IEnumerable<string> Of(Definition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return [definition.Id, definition.Label.Zh, $"{definition.Subject.Id}.{definition.Id}", $"{definition.Subject.Label.Zh}.{definition.Label.Zh}"];
    }
}
