using System.Collections.Immutable;
using System.Globalization;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Suggestions;

/// <summary>The cases that are suggested for a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cases">The cases.</param>
/// <param name="None">What no declaration can be, each with its proof.</param>
/// <param name="Open">What is not known, each with the reason.</param>
public sealed record SuggestedCases(Rule Rule, ImmutableArray<SuggestedCase> Cases, ImmutableArray<LocalizedText> None, ImmutableArray<LocalizedText> Open)
{
    /// <summary>Gets the rule and the number of cases.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule.Id}: {Cases.Length}");
}
