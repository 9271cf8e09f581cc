using Compliance.Findings;
using Compliance.Law;
using Compliance.Reporting.Texts;
using Compliance.Text;

namespace Compliance.Reporting.Views;

/// <summary>An article that a finding rests on, in its words.</summary>
/// <param name="Citation">The citation with number, rank and status.</param>
/// <param name="Words">The sentences relied on; or nothing where none are registered.</param>
/// <param name="Binds">Whom it binds, with scope and exceptions; or nothing.</param>
internal sealed record LawLine(LocalizedText Citation, string? Words, LocalizedText? Binds)
{
    /// <summary>Gets the articles that bind; those that only threaten are the consequences. Where all threaten, all.</summary>
    public static IReadOnlyList<LawLine> Of(EvaluatedPeriod part)
    {
        var binding = part.Basis.Where(c => c.Article?.Threatens is null).ToList();
        return [.. (binding.Count > 0 ? binding : [.. part.Basis]).Select(Of)];
    }

    private static LawLine Of(Citation citation) =>
        new(BasisText.Of(citation), citation.Article?.Quote, citation.Article is { } article ? BindsText.Of(article) : null);
}
