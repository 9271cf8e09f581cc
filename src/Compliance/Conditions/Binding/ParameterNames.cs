using Compliance.Conditions.Expressions;
using Compliance.Syntax;

namespace Compliance.Conditions.Binding;

/// <summary>Finds parameters by id or label, in conditions and in messages.</summary>
internal static class ParameterNames
{
    /// <summary>Finds a parameter and refers to it.</summary>
    /// <param name="scalar">The scalar that names it.</param>
    /// <param name="start">Where the reference begins in the scalar.</param>
    /// <param name="length">Its length, the word "parameter" included.</param>
    /// <param name="name">The name.</param>
    /// <param name="context">What names are bound against.</param>
    /// <returns>The reference; <see langword="null"/> after a mistake, here or where the parameter is declared.</returns>
    public static ParameterReference? Find(ScalarNode scalar, int start, int length, string name, BindingContext context)
    {
        var span = ScalarPlace.Of(scalar, start, length);
        if (!context.Parameters.TryFind(name, out var parameter))
        {
            context.Diagnostics.Add(ConditionDiagnostics.UnknownParameter(span, name, context.Parameters.Names));
        }

        return parameter is null ? null : new ParameterReference(parameter, span);
    }
}
