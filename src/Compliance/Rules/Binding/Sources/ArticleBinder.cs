using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds the articles of one source.</summary>
/// <param name="source">The id of the source.</param>
/// <param name="whole">The days of the source.</param>
/// <param name="place">Where these are registered.</param>
/// <param name="consequences">Binds what articles threaten.</param>
/// <param name="addressees">Binds who they bind.</param>
/// <param name="penalties">Binds which others threaten the consequence.</param>
/// <param name="diagnostics">Where mistakes go.</param>
internal sealed class ArticleBinder(
    string source,
    EffectivePeriod whole,
    SourceSpan place,
    ConsequenceBinder consequences,
    AddresseeBinder addressees,
    PenaltyBinder penalties,
    DiagnosticBag diagnostics)
{
    private readonly IdRegister _ids = new(LawNames.Article, diagnostics);

    /// <summary>Binds a list of articles.</summary>
    public ImmutableArray<SourceArticle> BindAll(LocatedNode? node) => [.. ScalarReading.Items(node, diagnostics).Select(Bind).OfType<SourceArticle>()];

    private SourceArticle? Bind(LocatedNode node)
    {
        if (MappingReader.Open(node, SourceShapes.Article, diagnostics) is not { } reader)
        {
            return null;
        }

        var number = _ids.ReadAny(reader.Required(LawKeywords.Article));
        var inForceNode = reader.Optional(LawKeywords.InForce);
        var inForce = (ScalarReading.InForce(inForceNode, diagnostics) ?? EffectivePeriod.Always).WithEndsOf(whole);
        var status = ScalarReading.Word(reader.Required(LawKeywords.Status), WordsOfLaw.Verifications, LawNames.Verification, diagnostics);
        var notBefore = ScalarReading.Localized(reader.Optional(LawKeywords.NotApplicableBefore), diagnostics);
        var summary = ScalarReading.Localized(reader.Required(LawKeywords.Summary), diagnostics);
        var quoteNode = reader.Optional(LawKeywords.Quote);
        var quote = ScalarReading.Text(quoteNode, diagnostics);
        var (addresseeNode, noAddresseeNode) = OneOf(reader, LawKeywords.Addressee, LawKeywords.NoAddressee);
        var addressee = addressees.Bind(addresseeNode);
        var noAddressee = ScalarReading.Localized(noAddresseeNode, diagnostics);
        var scope = addressees.Words(reader.Optional(LawKeywords.Scope));
        var exceptions = addressees.WordsOf(reader.Optional(LawKeywords.Exceptions));
        var (penaltiesNode, noPenaltyNode) = OneOf(reader, LawKeywords.Penalties, LawKeywords.NoPenalty);
        var threatening = penalties.Bind(penaltiesNode, source);
        var noPenalty = ScalarReading.Localized(noPenaltyNode, diagnostics);
        var threatens = consequences.Bind(reader.Optional(LawKeywords.Threatens));
        reader.Finish();
        if (!whole.Contains(inForce))
        {
            diagnostics.Add(RuleDiagnostics.ArticleBeyondSource(inForceNode!.Span, source, number ?? string.Empty, inForce, whole, place));
            inForce = whole;
        }

        // An article with a mistake in its details can still be cited.
        return number is null ? null : new SourceArticle(number, summary ?? LocalizedText.Same(number), quote, status ?? Verification.Unverified, node.Span)
        {
            InForce = inForce,
            NotApplicableBefore = notBefore,
            QuoteSpan = quoteNode?.Span ?? default,
            Addressee = addressee,
            NoAddressee = noAddressee,
            Scope = scope,
            Exceptions = exceptions,
            Penalties = threatening,
            NoPenalty = noPenalty,
            Threatens = threatens,
        };
    }

    // Two keys that contradict each other.
    private (LocatedNode? First, LocatedNode? Second) OneOf(MappingReader reader, Keyword first, Keyword second)
    {
        var nodes = (First: reader.Optional(first), Second: reader.Optional(second));
        if (nodes is ({ } one, { } other))
        {
            diagnostics.Add(RuleDiagnostics.Contradictory(other.Span, first, second, one.Span));
        }

        return nodes;
    }
}
