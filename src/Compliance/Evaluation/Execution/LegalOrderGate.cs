using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Evaluation.Execution;

/// <summary>
/// Where rules of several legal orders are evaluated together, the company says by which it is bound: the others do not speak, and
/// where it says nothing, that alone is asked. To choose rules of one legal order only is to say that they are asked about.
/// </summary>
internal sealed class LegalOrderGate
{
    // So many codes fit into a word. No vocabulary comes near.
    private const int MostCodes = 64;

    private readonly EntityType _company;
    private readonly Field _field;
    private readonly ulong[] _orders;
    private readonly FieldNode _node;

    private LegalOrderGate(EntityType company, Field field, ulong[] orders)
    {
        (_company, _field, _orders) = (company, field, orders);
        _node = new FieldNode(new SingletonNode(company), field);
    }

    /// <summary>Makes the gate of some rules; <see langword="null"/> where the vocabulary has no such field, or they are of one legal order.</summary>
    public static LegalOrderGate? Of(ImmutableArray<CompiledRule> rules, Vocabulary vocabulary)
    {
        if (vocabulary.LegalOrders is not { Type: FactType.ListType { Element: FactType.CodeType { List: { Codes.Length: <= MostCodes } codes } } } field)
        {
            return null;
        }

        var orders = new ulong[rules.Length];
        var first = 0UL;
        var areSeveral = false;
        for (var i = 0; i < rules.Length; i++)
        {
            orders[i] = OrdersOf(rules[i].Rule, codes);
            areSeveral |= orders[i] != 0 && first != 0 && orders[i] != first;
            first = first == 0 ? orders[i] : first;
        }

        return areSeveral ? new LegalOrderGate((EntityType)field.Owner, field, orders) : null;
    }

    /// <summary>Reads what a declaration says.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="asOf">The day of the judgement.</param>
    public LegalOrderReach Reach(Declaration declaration, DateOnly asOf)
    {
        var bound = 0UL;
        var isOpen = false;
        switch (Value(declaration, asOf))
        {
            case ListValue list:
                isOpen = !list.IsComplete;
                foreach (var item in list.Items)
                {
                    bound |= item is CodeValue code ? 1UL << code.Value.Index : 0;
                }

                break;
            case null:
                isOpen = true;
                break;
        }

        return new LegalOrderReach(_orders, bound, isOpen);
    }

    /// <summary>Asks for what the company does not say.</summary>
    public void Ask(Declaration declaration, DateOnly asOf, Frame frame, Explanation asking) =>
        asking.Note(_node, frame, Value(declaration, asOf), declaration.Principal?.Span ?? default);

    /// <summary>Gets the claim by which a rule does not speak.</summary>
    public Assertion Claim(Declaration declaration, DateOnly asOf)
    {
        var value = Value(declaration, asOf)!;
        return new Assertion
        {
            Kind = AssertionKind.LegalOrders,
            Path = $"{declaration.Principal!.Path}.{_field.Id}",
            Label = FieldName.Join(declaration.Principal.Label, _field.Label),
            Field = _field.Label,
            Canonical = value.Canonical,
            Display = value.Display,
            Span = value.Span,
        };
    }

    // As it stands on the day of the judgement.
    private FactValue? Value(Declaration declaration, DateOnly asOf) =>
        declaration[_company] is { Items: [var company, ..] } && company.Facts[_field] is { } value
            ? value is HistoryValue history ? history.On(asOf) : value
            : null;

    // An order that no code names cannot be left out.
    private static ulong OrdersOf(Rule rule, CodeList codes)
    {
        var orders = 0UL;
        foreach (var citation in rule.Basis)
        {
            if (!ReferenceEquals(citation.Source.Order, LegalOrder.General) && codes.Find(citation.Source.Order.Id) is { } code)
            {
                orders |= 1UL << code.Index;
            }
        }

        return orders;
    }
}
