using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Types;

namespace Compliance.Reasoning.Linting;

/// <summary>Finds the fields that conditions read, those of definitions among them.</summary>
internal sealed class ReadFields : ConditionWalker
{
    private readonly HashSet<Field> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Finds the fields of a condition.</summary>
    public static HashSet<Field> Of(Condition condition)
    {
        var found = new ReadFields();
        found.Walk(condition);
        return found._fields;
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => _fields.Add(expression.Field);

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        if (_seen.Add(expression.Definition))
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }
}
