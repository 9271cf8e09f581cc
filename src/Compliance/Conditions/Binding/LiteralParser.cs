using Compliance.Conditions.Binding.ValueTests;
using Compliance.Conditions.Expressions;
using Compliance.Facts.Parsing;
using Compliance.Syntax;
using Compliance.Types;

namespace Compliance.Conditions.Binding;

/// <summary>Reads the literals of rules by their type.</summary>
internal static class LiteralParser
{
    /// <summary>Reads a value; "none" is refused, for nothing equals it.</summary>
    /// <returns>The literal, or <see langword="null"/> after a mistake.</returns>
    public static Literal? Parse(ScalarNode scalar, FactType type, BindingContext context)
    {
        if (ValueParser.IsNone(scalar, type))
        {
            context.Diagnostics.Add(ConditionDiagnostics.NoneIsNotAValue(scalar.Span));
            return null;
        }

        var value = context.Values.Parse(scalar, type, scalar.Span);
        return value is null ? null : new Literal(value, TypeFit.OfLiteral(value, type), scalar.Span);
    }
}
