using Compliance.Authoring.Cases;
using Compliance.Rules;

namespace Compliance.Authoring.Mutation;

/// <summary>A rule, and its cases that pass.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">Where its cases stand.</param>
/// <param name="Cases">The cases, with their declarations read.</param>
internal sealed record TestedRule(Rule Rule, CaseFile File, IReadOnlyList<BoundCase> Cases);
