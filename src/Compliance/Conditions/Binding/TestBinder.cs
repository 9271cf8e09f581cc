using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Conditions.Binding;

/// <summary>Binds what is asked of one value: the tests of docs/rule-language.md §3.1 and their short forms.</summary>
internal sealed class TestBinder(BindingContext context, BindingScope scope)
{
    /// <summary>Binds the tests of a value.</summary>
    /// <param name="left">The value.</param>
    /// <param name="entry">The key that names the value, with its tests.</param>
    /// <param name="besides">A key that may stand among the tests and is read elsewhere: the "where" of an aggregate.</param>
    public ImmutableArray<Condition>? Bind(Expression left, MappingEntry entry, Keyword? besides = null)
    {
        switch (entry.Value)
        {
            case ScalarNode { IsNull: true }:
                context.Diagnostics.Add(ConditionDiagnostics.TestValueMissing(entry.Key.Span, entry.Key.Text));
                return null;
            case ScalarNode:
                return One(left, RuleWords.Is, entry);
            case SequenceNode:
                return One(left, RuleWords.In, entry);
            case MappingNode mapping when AggregateBinder.IsOperand(mapping):
                return One(left, RuleWords.Is, entry);
            case MappingNode mapping:
                return Tests(left, mapping, besides);
            default:
                return null;
        }
    }

    private ImmutableArray<Condition>? Tests(Expression left, MappingNode mapping, Keyword? besides)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        var isWhole = true;
        var written = new Dictionary<Keyword, MappingEntry>();
        foreach (var entry in mapping.Entries)
        {
            if (besides?.Matches(entry.Key.Text) == true)
            {
                continue;
            }

            if (TestTable.Find(entry.Key.Text) is not { } test)
            {
                UnknownTest(left, entry, besides);
                isWhole = false;
            }
            else if (!written.TryAdd(test, entry))
            {
                context.Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(entry.Key.Span, written[test].Key.Span, test.Id, test.Zh));
                isWhole = false;
            }
            else if (One(left, test, entry) is { } bound)
            {
                conditions.AddRange(bound);
            }
            else
            {
                isWhole = false;
            }
        }

        if (written.Count == 0 && isWhole)
        {
            context.Diagnostics.Add(ConditionLogicDiagnostics.EmptyCondition(mapping.Span));
            return null;
        }

        return isWhole ? conditions.ToImmutable() : null;
    }

    // A field name where a test should be: the author thinks of the value as a thing with fields.
    private void UnknownTest(Expression left, MappingEntry entry, Keyword? besides)
    {
        var fitting = TestTable.For(left.Type).SelectMany(t => new[] { t.Id, t.Zh });
        if (besides is not null)
        {
            fitting = fitting.Append(besides.Id).Append(besides.Zh);
        }

        context.Diagnostics.Add(ConditionDiagnostics.UnknownTest(entry.Key.Span, entry.Key.Text, [.. fitting]));
    }

    private ImmutableArray<Condition>? One(Expression left, Keyword test, MappingEntry entry)
    {
        // In the short form the key is the field itself, and the misfit is in the value.
        var isShort = !test.Matches(entry.Key.Text);
        if (!TestTable.Fits(test, left.Type))
        {
            context.Diagnostics.Add(ConditionDiagnostics.TestDoesNotFit(isShort ? entry.Value.Span : entry.Key.Span, test, left.Type, TestTable.For(left.Type)));
            return null;
        }

        if (entry.Value is ScalarNode { IsNull: true })
        {
            context.Diagnostics.Add(ConditionDiagnostics.TestValueMissing(entry.Key.Span, entry.Key.Text));
            return null;
        }

        var condition = Test(left, test, entry.Value, entry.Span);
        if (condition is Comparison comparison)
        {
            FieldBounds.Report(comparison, context.Diagnostics);
        }

        return condition is null ? null : [condition];
    }

    private Condition? Test(Expression left, Keyword test, LocatedNode value, SourceSpan span)
    {
        var operands = new OperandBinder(context, scope);
        if (TestTable.Comparison(test) is { } comparison)
        {
            return operands.One(value, left.Type, test) is { } right ? new Comparison(left, comparison, right, span) : null;
        }

        if (test == RuleWords.In || test == RuleWords.NotIn)
        {
            return operands.Several(value, left.Type, test) is { } choices ? new Membership(left, choices, test == RuleWords.NotIn, span) : null;
        }

        if (test == RuleWords.Contains)
        {
            return operands.One(value, TypeFit.ElementOf(left.Type)!, test) is { } item ? new ListTest(left, ListOperator.ContainsAny, [item], span) : null;
        }

        if (test == RuleWords.ContainsAny || test == RuleWords.ContainsAll)
        {
            var listOperator = test == RuleWords.ContainsAny ? ListOperator.ContainsAny : ListOperator.ContainsAll;
            return operands.Several(value, TypeFit.ElementOf(left.Type)!, test) is { } items ? new ListTest(left, listOperator, items, span) : null;
        }

        if (test == RuleWords.Mentions)
        {
            return operands.Words(value, test) is { } words ? new TextMention(left, words, span) : null;
        }

        if (test == RuleWords.Present || test == RuleWords.Empty)
        {
            var asked = test == RuleWords.Present ? PresenceTest.Present : PresenceTest.Empty;
            return operands.Answer(value, test) is { } expected ? new Presence(left, asked, expected, span) : null;
        }

        var relation = test == RuleWords.Covers ? ContainmentOperator.Covers
            : test == RuleWords.Within ? ContainmentOperator.Within
            : ContainmentOperator.Overlaps;
        return operands.Extents(value, left.Type, relation, test) is { } extents ? new Containment(left, relation, extents, span) : null;
    }
}
