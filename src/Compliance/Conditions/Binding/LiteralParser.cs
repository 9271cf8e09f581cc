using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Facts;
using Compliance.Syntax;

namespace Compliance.Conditions.Binding;

/// <summary>Reads values written out in rules, as the type says.</summary>
internal static class LiteralParser
{
    /// <summary>Reads a value; "none" is refused, for nothing equals it.</summary>
    /// <returns>The literal, or <see langword="null"/> after a mistake.</returns>
    public static Literal? Parse(ScalarNode scalar, FactType type, BindingContext context)
    {
        var isNone = scalar.Style == ScalarStyle.Plain && RuleWords.None.Matches(scalar.Text);
        if (isNone && (type is not FactType.CodeType { List: var list } || list.Find(scalar.Text) is null))
        {
            context.Diagnostics.Add(RuleDiagnostics.NoneIsNotAValue(scalar.Span));
            return null;
        }

        var value = Value(scalar, type, context);
        return value is null ? null : new Literal(value, type, scalar.Span);
    }

    /// <summary>Reads a value of any type.</summary>
    public static FactValue? Value(LocatedNode node, FactType type, BindingContext context) => null;
}
