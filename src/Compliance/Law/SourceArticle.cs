using System.Collections.Immutable;
using Compliance.Law.Provisions;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>An article of a legal source, as registered.</summary>
/// <param name="Number">The number as cited, such as <c>6</c> or <c>51(3)</c>.</param>
/// <param name="Summary">A summary of its content.</param>
/// <param name="Quote">The authentic wording where it was seen, else <see langword="null"/>.</param>
/// <param name="Verification">How far it was checked.</param>
/// <param name="Span">Where it is registered.</param>
public sealed record SourceArticle(string Number, LocalizedText Summary, string? Quote, Verification Verification, SourceSpan Span)
{
    /// <summary>Gets from when until when it has force: its own days where they are registered, else those of its source.</summary>
    public EffectivePeriod InForce { get; init; }

    /// <summary>Gets where the quotation stands; nowhere without one.</summary>
    public SourceSpan QuoteSpan { get; init; }

    /// <summary>Gets who it binds; <see langword="null"/> where it binds nobody, or that is not registered.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>Gets why it binds nobody, as a definition or a penalty; <see langword="null"/> where it binds somebody, or that is not registered.</summary>
    public LocalizedText? NoAddressee { get; init; }

    /// <summary>Gets the words that limit it to some conduct or territory; <see langword="null"/> where none are registered.</summary>
    public LocatedWords? Scope { get; init; }

    /// <summary>Gets the words that except something from it; none where none are registered.</summary>
    public ImmutableArray<LocatedWords> Exceptions { get; init; } = [];

    /// <summary>Gets the articles that threaten the consequence of a breach of it; none where none are registered.</summary>
    public ImmutableArray<PenaltyReference> Penalties { get; init; } = [];

    /// <summary>Gets why no article threatens a consequence; <see langword="null"/> where one does, or that is not registered.</summary>
    public LocalizedText? NoPenalty { get; init; }

    /// <summary>Gets what it threatens for a breach; <see langword="null"/> where it threatens nothing or that is not registered.</summary>
    public LegalConsequence? Threatens { get; init; }

    /// <summary>Gets why rules that rest on it are not applicable before it begins, such as that there was no such duty; <see langword="null"/> where earlier law may exist that is not registered.</summary>
    public LocalizedText? NotApplicableBefore { get; init; }

    /// <summary>Gets the number.</summary>
    public override string ToString() => Number;
}
