using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions.Binding.Items;
using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;
using Compliance.Syntax;

namespace Compliance.Conditions.Binding.ValueTests;

/// <summary>Binds the tests of one value: those of docs/rule-language.md §3.1 and their short forms.</summary>
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
                return One(left, TestTable.Of(RuleKeywords.Is), entry);
            case SequenceNode:
                return One(left, TestTable.Of(RuleKeywords.In), entry);
            case MappingNode mapping when AggregateBinder.IsOperand(mapping):
                return One(left, TestTable.Of(RuleKeywords.Is), entry);
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
        var written = new Dictionary<TestOperator, MappingEntry>();
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
                context.Diagnostics.Add(BindingDiagnostics.KeyWrittenTwice(entry.Key.Span, written[test].Key.Span, test.Word.Id, test.Word.Zh));
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

    private ImmutableArray<Condition>? One(Expression left, TestOperator test, MappingEntry entry)
    {
        // In the short form the key is the field itself, and the misfit is in the value.
        var isShort = !test.Word.Matches(entry.Key.Text);
        if (!test.Fits(left.Type))
        {
            context.Diagnostics.Add(ConditionDiagnostics.TestDoesNotFit(isShort ? entry.Value.Span : entry.Key.Span, test.Word, left.Type, TestTable.For(left.Type)));
            return null;
        }

        if (entry.Value is ScalarNode { IsNull: true })
        {
            context.Diagnostics.Add(ConditionDiagnostics.TestValueMissing(entry.Key.Span, entry.Key.Text));
            return null;
        }

        var condition = test.Bind(new OperandBinder(context, scope), left, entry.Value, entry.Span);
        if (condition is Comparison comparison)
        {
            FieldBounds.Report(comparison, context.Diagnostics);
        }

        if (condition is ValueTest bound)
        {
            WorkingDays.Report(bound, context);
        }

        return condition is null ? null : [condition];
    }
}
