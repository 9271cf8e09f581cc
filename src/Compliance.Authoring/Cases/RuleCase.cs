using System.Collections.Immutable;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Authoring.Cases;

/// <summary>A test of a rule, written by whoever wrote the rule: given these facts on that day, this is what it says.</summary>
/// <param name="Name">What is tested, as a sentence a lawyer would sign.</param>
/// <param name="AsOf">The as-of day, or <see langword="null"/> where <paramref name="Given"/> holds it.</param>
/// <param name="Given">The declaration, not yet bound.</param>
/// <param name="Expectation">What the rule must say.</param>
/// <param name="Span">Where the case stands.</param>
public sealed record RuleCase(LocalizedText Name, DateOnly? AsOf, MappingNode Given, CaseExpectation Expectation, SourceSpan Span)
{
    /// <summary>Gets how many later days are examined; 0 for none.</summary>
    public int HorizonDays { get; init; }

    /// <summary>Gets what must be upcoming on these days, and nothing else; none where <see cref="HorizonDays"/> is 0.</summary>
    public ImmutableArray<ExpectedResult> Upcoming { get; init; } = [];

    /// <summary>Gets the name.</summary>
    public override string ToString() => Name.ToString();
}
