using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Conditions.Writing;
using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>Makes the changes of a condition, one at a time.</summary>
/// <param name="innermost">The thing whose fields the condition names without it.</param>
internal sealed class ConditionMutator(Variable innermost) : IConditionVisitor<IEnumerable<Change<Condition>>>
{
    /// <summary>Gets the changes of a condition that may be left out as a whole.</summary>
    /// <param name="condition">The condition, or <see langword="null"/> for none.</param>
    /// <param name="innermost">The thing whose fields it names without it.</param>
    /// <param name="dropped">Words the change of leaving it out.</param>
    public static IEnumerable<Change<Condition?>> Optional(Condition? condition, Variable innermost, Func<Condition, LocalizedText>? dropped = null)
    {
        if (condition is null)
        {
            yield break;
        }

        if (condition is not AllOf { Conditions.Length: > 1 })
        {
            yield return new(DropKind(condition, innermost), dropped?.Invoke(condition) ?? MutationWording.Dropped(condition, innermost), condition.Span, null);
        }

        foreach (var change in Of(condition, innermost))
        {
            yield return change.In<Condition?>(change.Value);
        }
    }

    /// <summary>Gets the changes of a condition.</summary>
    public static IEnumerable<Change<Condition>> Of(Condition condition, Variable innermost) => condition.Accept(new ConditionMutator(innermost));

    /// <inheritdoc/>
    public IEnumerable<Change<Condition>> Visit(AllOf condition) =>
        Several(condition, condition.Conditions, parts => condition with { Conditions = parts }, parts => new AnyOf(parts, condition.Span));

    /// <inheritdoc/>
    public IEnumerable<Change<Condition>> Visit(AnyOf condition) =>
        Several(condition, condition.Conditions, parts => condition with { Conditions = parts }, parts => new AllOf(parts, condition.Span));

    /// <inheritdoc/>
    public IEnumerable<Change<Condition>> Visit(Negation condition)
    {
        yield return Rewritten(MutationKind.OperatorChanged, condition, condition.Operand);
        foreach (var change in condition.Operand.Accept(this))
        {
            yield return change.In<Condition>(condition with { Operand = change.Value });
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Change<Condition>> Visit(ValueTest condition)
    {
        var tests = condition.Accept(TestMutator.Instance).Select(t => t.Dropped is { } dropped
            ? new Change<Condition>(t.Kind, MutationWording.ValueDropped(ConditionText.Of(dropped, innermost), ConditionText.Of(condition.Left, innermost)), dropped.Span, t.Test)
            : Rewritten(t.Kind, condition, t.Test));
        var values = new ExpressionMutator(() => ConditionText.Of(condition, innermost));
        return tests
            .Concat(condition.Left.Accept(values).Select(c => c.In<Condition>(condition.With(c.Value, condition.Operands))))
            .Concat(condition.Operands.SelectMany((o, i) => o.Accept(values).Select(c => c.In<Condition>(condition.With(condition.Left, condition.Operands.SetItem(i, c.Value))))));
    }

    /// <inheritdoc/>
    public IEnumerable<Change<Condition>> Visit(Quantified condition)
    {
        yield return Rewritten(MutationKind.OperatorChanged, condition, Other(condition));
        foreach (var change in Optional(condition.Where, condition.Variable))
        {
            yield return change.In<Condition>(condition with { Where = change.Value });
        }

        if (condition.Satisfies is { } satisfies)
        {
            foreach (var change in Of(satisfies, condition.Variable))
            {
                yield return change.In<Condition>(condition with { Satisfies = change.Value });
            }
        }
    }

    private IEnumerable<Change<Condition>> Several(Condition whole, ImmutableArray<Condition> parts, Func<ImmutableArray<Condition>, Condition> make, Func<ImmutableArray<Condition>, Condition> makeOther)
    {
        if (parts.Length > 1)
        {
            var first = ConditionText.Of(parts[0], innermost);
            yield return new(MutationKind.OperatorChanged, whole is AllOf ? MutationWording.OneIsEnough(first, parts.Length) : MutationWording.AllMustHold(first, parts.Length), whole.Span, makeOther(parts));
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length > 1)
            {
                yield return new(DropKind(parts[i], innermost), MutationWording.Dropped(parts[i], innermost), parts[i].Span, make(parts.RemoveAt(i)));
            }

            foreach (var change in parts[i].Accept(this))
            {
                yield return change.In(make(parts.SetItem(i, change.Value)));
            }
        }
    }

    private Change<Condition> Rewritten(MutationKind kind, Condition before, Condition after) => new(kind, MutationWording.Rewritten(before, after, innermost), before.Span, after);

    private static Quantified Other(Quantified condition) => condition.Quantifier switch
    {
        Quantifier.Some => condition with { Quantifier = Quantifier.No },
        Quantifier.No => condition with { Quantifier = Quantifier.Some },
        Quantifier.Every => condition with { Quantifier = Quantifier.Some, Where = Both(condition.Where, condition.Satisfies, condition.Span), Satisfies = null },
    };

    private static Condition? Both(Condition? first, Condition? second, SourceSpan span) => first is null ? second : second is null ? first : new AllOf([first, second], span);

    private static MutationKind DropKind(Condition condition, Variable innermost) => OuterUse.Finds(condition, innermost) ? MutationKind.JoinDropped : MutationKind.EntryDropped;

    /// <summary>Finds out whether what is tested of related things ties them to something outside.</summary>
    private sealed class OuterUse(Variable innermost) : ConditionWalker
    {
        private bool _isFound;

        public static bool Finds(Condition condition, Variable innermost)
        {
            var use = new OuterUse(innermost);
            use.Walk(condition);
            return use._isFound;
        }

        protected override void OnVariable(Variable variable) => _isFound |= variable.Index < innermost.Index;
    }
}
