using Compliance.Conditions;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes.Joining;

/// <summary>Finds which codes a condition leaves open for a field of a related thing: <see cref="CodeChoice"/>.</summary>
internal static class ChoiceSearch
{
    /// <summary>Finds the fields of which a condition leaves only some codes open.</summary>
    /// <param name="condition">The condition, or <see langword="null"/>.</param>
    /// <param name="item">The variable bound to the related thing.</param>
    public static IEnumerable<Choice> In(Condition? condition, Variable item) => condition switch
    {
        AllOf all => OfAll(all, item),
        AnyOf any => OfAny(any, item),
        Comparison { Operator: ComparisonOperator.Equal } test => OfTest(test, item),
        Membership { IsNegated: false } test => OfTest(test, item),
        _ => [],
    };

    // What is tested of other things besides decides whether the way is open.
    private static IEnumerable<Choice> OfAll(AllOf all, Variable item)
    {
        List<Condition> parts = [.. Join.Conjuncts(all)];
        List<Condition> guards = [.. parts.Where(p => IsGuard(p, item))];
        return parts
            .SelectMany(p => In(p, item))
            .Select(c => guards.Count == 0 ? c : new Choice(c.Field, [.. c.Ways.Select(w => w with { Guards = [.. w.Guards, .. guards] })]));
    }

    // Each part must say something of the field; of a part that says it twice the first is taken.
    private static IEnumerable<Choice> OfAny(AnyOf any, Variable item)
    {
        List<List<Choice>> parts = [.. any.Conditions.Select(c => In(c, item).ToList())];
        return parts.SelectMany(p => p.Select(c => c.Field)).Distinct()
            .Select(field => parts.ConvertAll(p => p.Find(c => ReferenceEquals(c.Field, field))))
            .Where(of => of.TrueForAll(c => c is not null))
            .Select(of => new Choice(of[0]!.Field, [.. of.SelectMany(c => c!.Ways)]));
    }

    private static IEnumerable<Choice> OfTest(ValueTest test, Variable item)
    {
        if (test.Left is not FieldAccess { Target: VariableReference reference, Field: { Type: FactType.CodeType { List: var list } } field }
            || reference.Variable.Index != item.Index)
        {
            return [];
        }

        List<Code> codes = [.. test.Operands.Select(o => o is Literal { Value: CodeValue code, Type: FactType.CodeType { List: var own } } && ReferenceEquals(own, list) ? code.Value : null).OfType<Code>()];
        return codes.Count == test.Operands.Length ? [new Choice(field, [new Way([], codes)])] : [];
    }

    // A code or flag of a thing that is bound already, and what is written in the rule: tested at no cost, and the same on every day where no fact has a history.
    private static bool IsGuard(Condition condition, Variable item) =>
        condition is Comparison { Operator: ComparisonOperator.Equal or ComparisonOperator.NotEqual } or Membership
        && condition is ValueTest { Left: FieldAccess { Target: VariableReference reference, Field.Type.Kind: FactTypeKind.Code or FactTypeKind.Boolean } } test
        && reference.Variable.Index != item.Index
        && test.Operands.All(o => o is Literal);

    /// <summary>The codes that are left open for a field.</summary>
    /// <param name="Field">The field.</param>
    /// <param name="Ways">The ways in which a thing may match.</param>
    internal sealed record Choice(Field Field, IReadOnlyList<Way> Ways)
    {
        /// <summary>Gets how many codes may be open at once: ways with guards are rarely open together.</summary>
        public int MostCodes => Math.Max(Ways.Max(w => w.Codes.Count), Ways.Where(w => w.Guards.Count == 0).Sum(w => w.Codes.Count));

        /// <summary>Gets how many codes there are.</summary>
        public int CodesInList => ((FactType.CodeType)Field.Type).List.Codes.Length;
    }

    /// <summary>One way in which a thing may match.</summary>
    /// <param name="Guards">What must hold of others.</param>
    /// <param name="Codes">The codes.</param>
    internal sealed record Way(IReadOnlyList<Condition> Guards, IReadOnlyList<Code> Codes);
}
