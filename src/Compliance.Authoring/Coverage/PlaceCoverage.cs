using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Authoring.Coverage;

/// <summary>What rests on a place in a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Article">The article, or <see langword="null"/> for the source as a whole.</param>
/// <param name="Rules">The rules that cite it, themselves or by an exception, a parameter or a term they use; by id.</param>
/// <param name="Parameters">The parameters that cite it, by id.</param>
/// <param name="Definitions">The defined terms that cite it, by id.</param>
/// <param name="Cases">The number of cases of those rules.</param>
public sealed record PlaceCoverage(
    LegalSource Source,
    SourceArticle? Article,
    ImmutableArray<Rule> Rules,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<Definition> Definitions,
    int Cases)
{
    /// <summary>Gets how far the place was checked: the lesser of the article's status and that of the source.</summary>
    public Verification Verification => Citation.Verification;

    /// <summary>Gets the place as a lawyer writes it.</summary>
    public LocalizedText Display => Citation.Display;

    /// <summary>Gets when the place is in force: the days registered with the article, else those of the source.</summary>
    public EffectivePeriod InForce => Citation.InForce;

    private Citation Citation => new(Source, Article, Article?.InForce ?? Source.InForce, default);

    /// <summary>Gets the source and the article.</summary>
    public override string ToString() => Display.ToString();
}
