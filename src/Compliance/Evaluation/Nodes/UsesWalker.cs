using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Time;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>Finds what a test of related things uses from outside itself.</summary>
internal sealed class UsesWalker : ConditionWalker
{
    private readonly HashSet<int> _own = [];
    private readonly HashSet<Definition> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<Parameter> _parameters = [];
    private int _outer;
    private bool _isInDefinition;
    private bool _hasTexts;
    private bool _isDaily;

    private UsesWalker()
    {
    }

    /// <summary>Examines a test.</summary>
    /// <param name="own">The variable it brings; others it brings are found.</param>
    /// <param name="conditions">Its conditions.</param>
    /// <param name="value">The value it adds up, or <see langword="null"/>.</param>
    public static MemoPolicy.Uses Of(Variable own, IEnumerable<Condition?> conditions, Expression? value)
    {
        var walker = new UsesWalker();
        walker._own.Add(own.Index);
        foreach (var condition in conditions)
        {
            walker.Walk(condition);
        }

        walker.Walk(value);
        return walker.ToUses();
    }

    /// <summary>Examines a definition.</summary>
    public static MemoPolicy.Uses Of(Definition definition)
    {
        var walker = new UsesWalker();
        walker._seen.Add(definition);
        walker.Walk(definition.When);
        walker.Walk(definition.Value);
        return walker.ToUses();
    }

    /// <summary>Counts the variables an expression uses.</summary>
    public static int Count(Expression expression)
    {
        var walker = new UsesWalker();
        walker.Walk(expression);
        return walker._outer;
    }

    /// <summary>Determines whether an expression uses a variable.</summary>
    public static bool Uses(Expression expression, Variable variable)
    {
        var walker = new UsesWalker();
        walker._own.Add(variable.Index);
        walker.Walk(expression);
        return walker._outer != Count(expression);
    }

    protected override void OnItems(ItemSource source, Variable variable)
    {
        if (!_isInDefinition)
        {
            _own.Add(variable.Index);
        }
    }

    // A definition has variables of its own, and sees none of those around it.
    protected override void OnVariable(Variable variable) => _outer += _isInDefinition || _own.Contains(variable.Index) ? 0 : 1;

    protected override void OnParameter(ParameterReference expression) => _parameters.Add(expression.Parameter);

    protected override void OnLiteral(Literal expression) => _hasTexts |= expression.Type.Kind == FactTypeKind.Text;

    protected override void OnField(FieldAccess expression)
    {
        // The words of a "mentions" test count as free text because of the text field they are looked for in.
        _hasTexts |= expression.Field.Type.Kind == FactTypeKind.Text && !_isInDefinition;
    }

    protected override void OnDay() => _isDaily = true;

    protected override void OnDefinition(DefinitionReference expression)
    {
        if (!_seen.Add(expression.Definition))
        {
            return;
        }

        var before = _isInDefinition;
        _isInDefinition = true;
        Walk(expression.Definition.When);
        Walk(expression.Definition.Value);
        _isInDefinition = before;
    }

    private MemoPolicy.Uses ToUses() => new(_outer, _hasTexts, LawIntervals.Of(_parameters), _isDaily);
}
