using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Syntax;
using Compliance.Text;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds the register of legal sources.</summary>
internal sealed class SourceBinder(DiagnosticBag diagnostics)
{
    private readonly IdRegister _ids = new(LawNames.Source, diagnostics);
    private readonly List<(ScalarNode Node, string Id)> _mentioned = [];

    /// <summary>Gets the sources bound so far.</summary>
    public NamedTable<LegalSource> Sources { get; } = new();

    /// <summary>Gets the sources without a mistake.</summary>
    public IEnumerable<LegalSource> Bound => Sources.Things;

    /// <summary>Binds one file.</summary>
    public void Bind(LocatedNode root)
    {
        if (MappingReader.Open(root, LawNames.Source, diagnostics) is not { } reader)
        {
            return;
        }

        var idNode = reader.Required(LawKeywords.Id);
        var id = _ids.Read(idNode);
        var title = ScalarReading.Localized(reader.Required(LawKeywords.Title), diagnostics);
        var type = ScalarReading.Word(reader.Required(LawKeywords.Type), WordsOfLaw.SourceTypes, LawNames.SourceType, diagnostics);
        var number = ScalarReading.Text(reader.Optional(LawKeywords.Number), diagnostics);
        var issuers = ScalarReading.Texts(reader.Optional(LawKeywords.Issuers), diagnostics);
        var issued = ScalarReading.Date(reader.Optional(LawKeywords.Issued), diagnostics);
        var inForceNode = reader.Optional(LawKeywords.InForce);
        var inForce = ScalarReading.InForce(inForceNode, diagnostics);
        var repealedBy = Mentioned(reader.Optional(LawKeywords.RepealedBy));
        ImmutableArray<string> implemented = [.. ScalarReading.Items(reader.Optional(LawKeywords.Implements), diagnostics).Select(Mentioned).OfType<string>()];
        var status = ScalarReading.Word(reader.Required(LawKeywords.Status), WordsOfLaw.Verifications, LawNames.Verification, diagnostics);
        var citesItems = ScalarReading.Word(reader.Optional(LawKeywords.CitedBy), LawKeywords.CitationUnits, LawNames.CitationUnit, diagnostics);
        var note = ScalarReading.Localized(reader.Optional(LawKeywords.Note), diagnostics);
        var articles = Articles(reader.Optional(LawKeywords.Articles), id ?? string.Empty, inForce ?? EffectivePeriod.Always, inForceNode?.Span ?? root.Span);
        reader.Finish();

        if ((id ?? (idNode as ScalarNode)?.Text) is not { } name)
        {
            return;
        }

        // Kept where only details are wrong, so that citations of it are still checked.
        var isUsable = id is not null && title is not null && type is not null && status is not null && (inForceNode is null || inForce is not null);
        Sources.Add(name, !isUsable ? null : new LegalSource(
            id!, title!, type!.Value, number, issuers, issued, inForce ?? EffectivePeriod.Always, repealedBy, implemented, articles, status!.Value, note, root.Span)
        {
            IsCitedByItem = citesItems ?? false,
        });
    }

    /// <summary>Reports the sources that are named by others and not registered, once all are bound.</summary>
    public void Finish()
    {
        foreach (var (node, id) in _mentioned)
        {
            if (!Sources.TryFind(id, out _))
            {
                diagnostics.Add(RuleDiagnostics.UnknownSource(node.Span, id, Sources.Names));
            }
        }
    }

    private string? Mentioned(LocatedNode? node)
    {
        var id = ScalarReading.Text(node, diagnostics);
        if (id is not null)
        {
            _mentioned.Add(((ScalarNode)node!, id));
        }

        return id;
    }

    private ImmutableArray<SourceArticle> Articles(LocatedNode? node, string source, EffectivePeriod whole, SourceSpan place)
    {
        var ids = new IdRegister(LawNames.Article, diagnostics);
        return [.. ScalarReading.Items(node, diagnostics).Select(Article).OfType<SourceArticle>()];

        SourceArticle? Article(LocatedNode node)
        {
            if (MappingReader.Open(node, LawNames.Article, diagnostics) is not { } reader)
            {
                return null;
            }

            var number = ids.ReadAny(reader.Required(LawKeywords.Article));
            var inForceNode = reader.Optional(LawKeywords.InForce);
            var inForce = (ScalarReading.InForce(inForceNode, diagnostics) ?? EffectivePeriod.Always).WithEndsOf(whole);
            var status = ScalarReading.Word(reader.Required(LawKeywords.Status), WordsOfLaw.Verifications, LawNames.Verification, diagnostics);
            var summary = ScalarReading.Localized(reader.Required(LawKeywords.Summary), diagnostics);
            var quoteNode = reader.Optional(LawKeywords.Quote);
            var quote = ScalarReading.Text(quoteNode, diagnostics);
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
                QuoteSpan = quoteNode?.Span ?? default,
            };
        }
    }
}
