using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>Collects what one condition, message or term reads.</summary>
/// <param name="reads">Gets it.</param>
/// <param name="subject">How the subject of what is walked through is reached from the subject of the rule.</param>
/// <param name="seen">The terms that were walked through already, each by how it was reached.</param>
internal sealed class ReadWalker(RuleReads reads, ReadRoot subject, HashSet<(Definition Term, ReadRoot Root)>? seen = null) : ConditionWalker
{
    private readonly HashSet<(Definition Term, ReadRoot Root)> _seen = seen ?? [];

    // By the index of the variable: how the items are reached that it is bound to. Names that are bound again are walked through later.
    private readonly Dictionary<int, ReadRoot> _variables = new() { [0] = subject };

    /// <summary>Walks through a message.</summary>
    public void Walk(LocalizedTemplate template)
    {
        foreach (var part in template.Parts)
        {
            Walk(part.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression)
    {
        if (expression.Field.Owner is EntityType)
        {
            reads.Add(expression.Field, Root(expression.Target));
        }
    }

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => reads.Add(expression.Entity);

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (source is ItemSource.Entities all)
        {
            reads.Add(all.Type);
            _variables[variable.Index] = ReadRoot.Others;
        }
        else if (source is ItemSource.Items items)
        {
            // A thing that an item refers to is reached from the subject through it.
            var root = Root(items.Source);
            _variables[variable.Index] = root == ReadRoot.Subject ? ReadRoot.Reached : root;
        }
    }

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        var root = Root(expression.Target);
        if (_seen.Add((expression.Definition, root)))
        {
            var inner = new ReadWalker(reads, root, _seen);
            inner.Walk(expression.Definition.When);
            inner.Walk(expression.Definition.Value);
        }
    }

    // The thing that an expression stands for: a field read of it is read from there.
    private ReadRoot Root(Expression target) => target switch
    {
        VariableReference reference => _variables.GetValueOrDefault(reference.Variable.Index, ReadRoot.Others),
        FieldAccess field => Root(field.Target) is ReadRoot.Others ? ReadRoot.Others : field.Type is FactType.ReferenceType ? ReadRoot.Reached : Root(field.Target),
        MapAccess map => Root(map.Target) is ReadRoot.Others ? ReadRoot.Others : ReadRoot.Reached,
        _ => ReadRoot.Others,
    };
}
