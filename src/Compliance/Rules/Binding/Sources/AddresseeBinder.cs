using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Law.Provisions;
using Compliance.Rules.Binding.Shapes;
using Compliance.Syntax;

namespace Compliance.Rules.Binding.Sources;

/// <summary>Binds who an article binds, and other words of it that are registered beside its quotation.</summary>
internal sealed class AddresseeBinder(DiagnosticBag diagnostics)
{
    /// <summary>Binds an addressee.</summary>
    /// <returns>The addressee; <see langword="null"/> where there is none, or it has a mistake.</returns>
    public Addressee? Bind(LocatedNode? node)
    {
        if (MappingReader.Open(node, SourceShapes.Addressee, diagnostics) is not { } reader)
        {
            return null;
        }

        var words = Words(reader.Required(LawKeywords.Text));
        var namesNode = reader.Optional(LawKeywords.IdentifiedBy);
        var anyoneNode = reader.Optional(LawKeywords.Anyone);
        var names = namesNode is ScalarNode ? WordsOfOne(namesNode) : WordsOf(namesNode);
        var isAnyone = ScalarReading.Word(anyoneNode, LawKeywords.Truths, LawNames.Truth, diagnostics) ?? false;
        reader.Finish();
        if (namesNode is not null && isAnyone)
        {
            diagnostics.Add(RuleDiagnostics.Contradictory(anyoneNode!.Span, LawKeywords.IdentifiedBy, LawKeywords.Anyone, namesNode.Span));
        }
        else if (!isAnyone && (namesNode is null or SequenceNode { Items.IsEmpty: true }))
        {
            diagnostics.Add(RuleDiagnostics.AddresseeNotIdentified(node!.Span));
        }

        return words is null ? null : new Addressee(words, isAnyone, isAnyone ? [] : names, node!.Span);
    }

    /// <summary>Binds words of an article; blank ones are reported.</summary>
    public LocatedWords? Words(LocatedNode? node)
    {
        if (ScalarReading.Text(node, diagnostics) is not { } text)
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            return new LocatedWords(text, node!.Span);
        }

        diagnostics.Add(RuleDiagnostics.WordsOfArticleBlank(node!.Span));
        return null;
    }

    /// <summary>Binds a list of words of an article.</summary>
    public ImmutableArray<LocatedWords> WordsOf(LocatedNode? node) => [.. ScalarReading.Items(node, diagnostics).Select(Words).OfType<LocatedWords>()];

    private ImmutableArray<LocatedWords> WordsOfOne(LocatedNode node) => Words(node) is { } words ? [words] : [];
}
