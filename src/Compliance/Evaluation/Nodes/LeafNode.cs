using System.Collections.Immutable;
using Compliance.Conditions;
using Compliance.Conditions.ValueTests;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Evaluation.Values;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings.Explanations;
using Compliance.Types;

namespace Compliance.Evaluation.Nodes;

/// <summary>A condition on values: explained by the values.</summary>
internal abstract class LeafNode(Condition condition, params ValueNode[] values) : ConditionNode(condition)
{
    private readonly bool _isOfTime = condition is ValueTest { Left.Type.Kind: FactTypeKind.Duration };

    private readonly bool _mayBeUnlike = condition is ValueTest test && MayBeUnlike(test);

    // What is written in the rule explains nothing.
    private readonly ValueNode[] _told = Array.FindAll(values, v => v is not ConstantNode);

    public override TraceNode Explain(Frame frame, Truth value, Explanation explanation)
    {
        var wasOpen = explanation.IsOpen;
        explanation.IsOpen = value == Truth.Unknown;
        ImmutableArray<TraceNode> children = [];
        foreach (var part in _told)
        {
            if (part is DefinitionNode definition)
            {
                children = children.AddRange(definition.Trace(frame, explanation).Children);
            }
            else if (!explanation.HasTrace)
            {
                part.Explain(frame, explanation);
            }
        }

        if (_isOfTime && !explanation.HasTrace)
        {
            ExplainTime(frame, explanation);
        }

        if (_mayBeUnlike && value == Truth.Unknown && !explanation.HasTrace)
        {
            ExplainCurrencies(frame, explanation);
        }

        explanation.IsOpen = wasOpen;
        return Trace(frame, value, children, explanation);
    }

    private static bool MayBeUnlike(ValueTest test) => test switch
    {
        Comparison comparison => FactType.MoneyType.MayBeUnlike(comparison.Left.Type, comparison.Right.Type),
        Membership membership => membership.Choices.Any(c => FactType.MoneyType.MayBeUnlike(ItemOf(membership.Left.Type), ItemOf(c.Type))),
        ListTest list => list.Items.Any(i => FactType.MoneyType.MayBeUnlike(ItemOf(list.Left.Type), ItemOf(i.Type))),
        _ => false,
    };

    private static FactType ItemOf(FactType type) => type is FactType.ListType list ? list.Element : type;

    // The first part is tested against the others.
    private void ExplainCurrencies(Frame frame, Explanation explanation)
    {
        var first = values[0].Evaluate(frame);
        foreach (var other in values.Skip(1))
        {
            foreach (var (one, another) in from one in CurrenciesOf(first) from another in CurrenciesOf(other.Evaluate(frame)) select (one, another))
            {
                if (!one.Equals(another))
                {
                    explanation.NoteUnlike(one, another);
                }
            }
        }
    }

    private static IEnumerable<Currency> CurrenciesOf(FactValue? value) =>
        (value is ListValue list ? list.Items.Select(Ranges.CurrencyOf) : [Ranges.CurrencyOf(value)]).OfType<Currency>();

    // To compare time that passed with working days, the calendar was asked.
    private void ExplainTime(Frame frame, Explanation explanation)
    {
        foreach (var part in values)
        {
            if (part.Evaluate(frame) is ElapsedValue elapsed)
            {
                foreach (var other in values)
                {
                    if (other.Evaluate(frame) is DurationValue duration)
                    {
                        elapsed.Explain(duration, explanation);
                    }
                }
            }
        }
    }
}
