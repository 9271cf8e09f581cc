using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Nodes;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>Finds the conditions under which a rule applies that are of facts of the subject itself, whatever the day: where one fails, nothing else matters.</summary>
internal sealed class OwnConditions : ConditionWalker
{
    private bool _isOwn = true;

    private OwnConditions()
    {
    }

    /// <summary>Compiles them.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="compiler">The compiler.</param>
    /// <returns>All of them as one; <see langword="null"/> where there is none.</returns>
    public static ConditionNode? Of(Rule rule, Compiler compiler)
    {
        var found = new List<Condition>();
        Find(rule.AppliesWhen, found);
        return found.Count == 0 ? null : compiler.Compile(new AllOf([.. found], found[0].Span)).Node;
    }

    /// <inheritdoc/>
    protected override void OnVariable(Variable variable) => _isOwn &= variable.Index == 0;

    /// <inheritdoc/>
    protected override void OnField(FieldAccess expression) => _isOwn &= expression.Field.Owner is not EntityType || expression.Target is VariableReference;

    /// <inheritdoc/>
    protected override void OnDefinition(DefinitionReference expression)
    {
        _isOwn &= expression.Target is VariableReference;
        if (_isOwn)
        {
            Walk(expression.Definition.When);
            Walk(expression.Definition.Value);
        }
    }

    /// <inheritdoc/>
    protected override void OnItems(ItemSource source, Variable variable) => _isOwn = false;

    /// <inheritdoc/>
    protected override void OnSingleton(SingletonReference expression) => _isOwn = false;

    /// <inheritdoc/>
    protected override void OnParameter(ParameterReference expression) => _isOwn = false;

    /// <inheritdoc/>
    protected override void OnCalendar(Law.WorkCalendar calendar) => _isOwn = false;

    /// <inheritdoc/>
    protected override void OnDay() => _isOwn = false;

    /// <inheritdoc/>
    protected override void OnAsOf(AsOfDay expression) => _isOwn = false;

    private static void Find(Condition? condition, List<Condition> found)
    {
        if (condition is AllOf all)
        {
            foreach (var part in all.Conditions)
            {
                Find(part, found);
            }
        }
        else if (condition is not null)
        {
            var walker = new OwnConditions();
            walker.Walk(condition);
            if (walker._isOwn)
            {
                found.Add(condition);
            }
        }
    }
}
