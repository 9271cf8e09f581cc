using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>One change of a part of a rule.</summary>
/// <typeparam name="T">What is changed.</typeparam>
/// <param name="Kind">What kind of change.</param>
/// <param name="Text">The change, as what would be so: <c>16 months were 15 months</c>.</param>
/// <param name="Span">Where.</param>
/// <param name="Value">The part after the change.</param>
internal sealed record Change<T>(MutationKind Kind, LocalizedText Text, SourceSpan Span, T Value)
{
    /// <summary>Makes the change one of a larger part.</summary>
    public Change<TWhole> In<TWhole>(TWhole whole) => new(Kind, Text, Span, whole);
}
