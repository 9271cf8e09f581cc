using System.Collections.Immutable;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Authoring.Corpora;

/// <summary>One declaration of a corpus: a whole business, and all that the whole rulebook may find in it.</summary>
/// <param name="Place">Lawful or a violation, and the family.</param>
/// <param name="Name">What the business is, as a reader would call it.</param>
/// <param name="Pattern">The decision it is patterned on; of a lawful business its kind, and why it is lawful.</param>
/// <param name="AsOf">The as-of day, or <see langword="null"/> where <paramref name="Given"/> holds it.</param>
/// <param name="Given">The declaration, not yet bound.</param>
/// <param name="Expected">The violations and critical cautions that must be found, and no others; none of a lawful business.</param>
/// <param name="Span">Where the file begins.</param>
public sealed record CorpusFile(
    CorpusPlace Place,
    LocalizedText Name,
    LocalizedText Pattern,
    DateOnly? AsOf,
    MappingNode Given,
    ImmutableArray<ExpectedFinding> Expected,
    SourceSpan Span)
{
    /// <summary>Gets the name.</summary>
    public override string ToString() => Name.ToString();
}
