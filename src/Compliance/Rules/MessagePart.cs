using Compliance.Conditions.Expressions;

namespace Compliance.Rules;

/// <summary>A literal text, a place for a fact, or the place for the days of the finding.</summary>
/// <param name="Text">The literal text; for a place, the placeholder as written.</param>
/// <param name="Value">The fact to print, or <see langword="null"/>.</param>
/// <param name="IsDays">Whether the days of the finding are printed: <c>{$days}</c>.</param>
public sealed record MessagePart(string Text, Expression? Value, bool IsDays = false)
{
    /// <summary>Gets the text, or the value in braces.</summary>
    public override string ToString() => Value is null && !IsDays ? Text : $"{{{(IsDays ? "$days" : $"{Value}")}}}";
}
