using Compliance.Text;

namespace Compliance.Authoring.Mutation;

/// <summary>What is changed, and the cases that may notice.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Pack">Its pack.</param>
/// <param name="Span">Its place.</param>
/// <param name="Mutants">Makes its mutants.</param>
/// <param name="Tested">The rules whose cases may notice.</param>
internal sealed record MutationUnit(MutatedKind Kind, string Id, LocalizedText Title, string Pack, SourceSpan Span, Func<IEnumerable<Mutant>> Mutants, IReadOnlyList<TestedRule> Tested);
