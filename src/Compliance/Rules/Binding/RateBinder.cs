using Compliance.Binding;
using Compliance.Conditions.Binding;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Syntax;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Rules.Binding;

/// <summary>Binds rates of exchange: parameters that lead from one currency to another.</summary>
internal sealed class RateBinder(CurrencyTable currencies, DiagnosticBag diagnostics)
{
    private static readonly Keyword Word = new("rate", "汇率");

    /// <summary>Determines whether a type is written that is a rate.</summary>
    public static bool IsRate(LocatedNode? type) => type is ScalarNode { Text: var text } && Word.Matches(text.Trim());

    /// <summary>Reads between which currencies it is.</summary>
    /// <returns>The type; <see langword="null"/> after a mistake.</returns>
    public FactType.RateType? Type(MappingReader reader)
    {
        var (fromNode, toNode) = (reader.Required(LawKeywords.From), reader.Required(LawKeywords.To));
        var from = CurrencyBinder.Named(fromNode, currencies, diagnostics);
        var to = CurrencyBinder.Named(toNode, currencies, diagnostics);
        if (from is not [_, ..] || to is not [_, ..])
        {
            return null;
        }

        if (from is [var first] && to is [var second] && !first.Equals(second))
        {
            return new FactType.RateType(first, second);
        }

        diagnostics.Add(RuleDiagnostics.RateOfOneCurrency((from is [_] ? toNode : fromNode)!.Span));
        return null;
    }

    /// <summary>Reports the keys of rates where there is none.</summary>
    public void RefuseKeys(MappingReader reader)
    {
        foreach (var node in new[] { reader.Optional(LawKeywords.From), reader.Optional(LawKeywords.To) })
        {
            if (node is not null)
            {
                diagnostics.Add(RuleDiagnostics.RateKeysNotAllowed(node.Span));
            }
        }
    }

    /// <summary>Reads a rate.</summary>
    public static RateValue? Value(LocatedNode node, FactType.RateType type, BindingContext context)
    {
        if (context.Values.Parse(node, FactType.Decimal, node.Span) is not NumberValue number)
        {
            return null;
        }

        if (number.Value > 0)
        {
            return new RateValue(number.Value, type.From, type.To, node.Span);
        }

        context.Diagnostics.Add(RuleDiagnostics.RateNotPositive(node.Span, number.Canonical));
        return null;
    }
}
