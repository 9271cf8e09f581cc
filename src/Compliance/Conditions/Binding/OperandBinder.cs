using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding.Items;
using Compliance.Conditions.Binding.Operands;
using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Facts;
using Compliance.Syntax;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>Binds what a value is tested against, in each form a test can want it.</summary>
internal sealed class OperandBinder(BindingContext context, BindingScope scope)
{
    /// <summary>Binds one value that can be compared with values of <paramref name="type"/>.</summary>
    public Expression? One(LocatedNode node, FactType type, Keyword test) =>
        Bind(node, type, actual => TypeFit.AreComparable(actual, type), test);

    /// <summary>Binds a value whose type nothing else determines: the value of a defined term.</summary>
    public Expression? Untyped(LocatedNode node)
    {
        var value = node switch
        {
            ScalarNode { IsNull: false } scalar => new ExpressionBinder(context, scope).Bind(scalar, expected: null),
            MappingNode mapping when AggregateBinder.IsOperand(mapping) => new AggregateBinder(context, scope).BindOperand(mapping),
            _ => null,
        };
        if (value is Aggregate { Kind: AggregateKind.Union })
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnionOutOfPlace(node.Span));
            return null;
        }

        if (node is not ScalarNode && !(node is MappingNode operand && AggregateBinder.IsOperand(operand)))
        {
            context.Diagnostics.Add(ConditionDiagnostics.ValueExpected(node.Span));
        }

        return value;
    }

    /// <summary>Binds several values, or one list of them.</summary>
    public ImmutableArray<Expression>? Several(LocatedNode node, FactType type, Keyword test)
    {
        if (node is SequenceNode sequence)
        {
            return Each(sequence, test, item => Bind(item, type, actual => TypeFit.AreComparable(actual, type), test));
        }

        if (node is ScalarNode scalar)
        {
            var list = new FactType.ListType(type);
            if (!StartsLikeReference(scalar.Text))
            {
                context.Diagnostics.Add(ConditionDiagnostics.ListOfValuesExpected(node.Span, test));
                return null;
            }

            return Bind(scalar, list, actual => TypeFit.ElementOf(actual) is { } element && TypeFit.AreComparable(element, type), test) is { } right ? [right] : null;
        }

        context.Diagnostics.Add(ConditionDiagnostics.ListOfValuesExpected(node.Span, test));
        return null;
    }

    /// <summary>Binds what a period, day, region or list of regions is laid against.</summary>
    public ImmutableArray<Expression>? Extents(LocatedNode node, FactType left, ContainmentOperator relation, Keyword test)
    {
        if (TypeFit.IsPlace(left))
        {
            var type = TypeFit.ElementOf(left) ?? left;
            return node is SequenceNode sequence
                ? Each(sequence, test, item => Bind(item, type, TypeFit.IsPlace, test))
                : Bind(node, type, TypeFit.IsPlace, test) is { } place ? [place] : null;
        }

        // A day lies within a period, and a period covers a day; a literal day is distinguished from a period by its form.
        var mayBeDay = relation == ContainmentOperator.Covers && left.Kind == FactTypeKind.Period;
        var literal = mayBeDay && node is ScalarNode { Text: var text } && IsoDay.TryParse(text, out _) ? FactType.Date : FactType.Period;
        var mayBeUnion = relation == ContainmentOperator.Within;
        var right = Bind(node, literal, actual => actual.Kind == FactTypeKind.Period || (mayBeDay && actual.Kind == FactTypeKind.Date), test, mayBeUnion);
        return right is null ? null : [right];
    }

    /// <summary>Binds the words that a text may hold.</summary>
    public ImmutableArray<string>? Words(LocatedNode node, Keyword test)
    {
        var nodes = node is SequenceNode sequence ? sequence.Items : [node];
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var item in nodes)
        {
            if (ScalarReading.Text(item, context.Diagnostics) is not { } word)
            {
                return null;
            }

            if (word.Length == 0)
            {
                context.Diagnostics.Add(ConditionDiagnostics.TestValueMissing(item.Span, test.Id));
                return null;
            }

            words.Add(word);
        }

        if (words.Count == 0)
        {
            context.Diagnostics.Add(ConditionLogicDiagnostics.EmptyList(node.Span, test.Id));
            return null;
        }

        return words.ToImmutable();
    }

    /// <summary>Binds a plain true or false.</summary>
    public bool? Answer(LocatedNode node, Keyword test)
    {
        if (node is ScalarNode scalar)
        {
            return LiteralParser.Parse(scalar, FactType.Boolean, context)?.Value is BooleanValue { Value: var answer } ? answer : null;
        }

        context.Diagnostics.Add(ConditionDiagnostics.OneValueExpected(node.Span, test));
        return null;
    }

    private Expression? Bind(LocatedNode node, FactType literal, Func<FactType, bool> accepts, Keyword test, bool mayBeUnion = false)
    {
        Expression? value;
        switch (node)
        {
            case ScalarNode { IsNull: true }:
                context.Diagnostics.Add(ConditionDiagnostics.TestValueMissing(node.Span, test.Id));
                return null;
            case ScalarNode scalar:
                value = new ExpressionBinder(context, scope).Bind(scalar, literal);
                break;
            case MappingNode mapping when AggregateBinder.IsOperand(mapping):
                value = new AggregateBinder(context, scope).BindOperand(mapping);
                break;
            case MappingNode when literal.Kind == FactTypeKind.Period:
                value = context.Values.Parse(node, literal, node.Span) is { } period ? new Literal(period, literal, node.Span) : null;
                break;
            default:
                context.Diagnostics.Add(ConditionDiagnostics.OneValueExpected(node.Span, test));
                return null;
        }

        if (value is Aggregate { Kind: AggregateKind.Union } && !mayBeUnion)
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnionOutOfPlace(node.Span));
            return null;
        }

        if (value is null || accepts(value.Type))
        {
            return value;
        }

        context.Diagnostics.Add(ConditionDiagnostics.TypesDiffer(value.Span, value.Type, literal));
        return null;
    }

    private ImmutableArray<Expression>? Each(SequenceNode sequence, Keyword test, Func<LocatedNode, Expression?> bind)
    {
        if (sequence.Items.IsEmpty)
        {
            context.Diagnostics.Add(ConditionLogicDiagnostics.EmptyList(sequence.Span, test.Id));
            return null;
        }

        // Bound one by one before any is dropped, so that every mistake in the list shows.
        var values = sequence.Items.Select(bind).ToList();
        if (values.Contains(null))
        {
            return null;
        }

        ReportDuplicates(values);
        return [.. values.OfType<Expression>()];
    }

    private void ReportDuplicates(List<Expression?> values)
    {
        var first = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var literal in values.OfType<Literal>())
        {
            if (!first.TryAdd(literal.Value.Canonical, literal))
            {
                context.Diagnostics.Add(ConditionLogicDiagnostics.DuplicateValue(literal.Span, literal.Value.Display, first[literal.Value.Canonical].Span));
            }
        }
    }

    private static bool StartsLikeReference(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        return trimmed.StartsWith('$')
            || trimmed.StartsWith(RuleKeywords.Parameter.Id + " ", StringComparison.Ordinal)
            || trimmed.StartsWith(RuleKeywords.Parameter.Zh + " ", StringComparison.Ordinal);
    }
}
