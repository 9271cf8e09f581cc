using System.Collections.Immutable;

namespace Compliance.Rules;

/// <summary>A text with places for facts, bound when the rule is loaded. A missing fact never changes an outcome.</summary>
/// <param name="Parts">Literal texts and expressions, in order.</param>
public sealed record MessageTemplate(ImmutableArray<MessagePart> Parts)
{
    /// <summary>Gets the text with values in braces.</summary>
    public override string ToString() => string.Concat(Parts);
}
