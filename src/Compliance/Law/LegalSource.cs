using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>A law, regulation, rule or document that rules rest on.</summary>
/// <param name="Id">The identifier, in kebab-case.</param>
/// <param name="Title">The title in both languages.</param>
/// <param name="Type">Its type, of those of its legal order.</param>
/// <param name="Number">The document number as published, or <see langword="null"/> where not known.</param>
/// <param name="Issuers">Who issued it.</param>
/// <param name="Issued">The day of issue, or <see langword="null"/> where not known.</param>
/// <param name="InForce">From when until when it has force.</param>
/// <param name="RepealedBy">The id of the source that repealed it, or <see langword="null"/>.</param>
/// <param name="Implements">The ids of the sources a notice implements.</param>
/// <param name="Articles">The registered articles.</param>
/// <param name="Verification">How far title, number and dates were checked.</param>
/// <param name="Note">What a reader must know, such as what was not verified; or <see langword="null"/>.</param>
/// <param name="Span">Where it is registered.</param>
public sealed record LegalSource(
    string Id,
    LocalizedText Title,
    LegalSourceType Type,
    string? Number,
    ImmutableArray<string> Issuers,
    DateOnly? Issued,
    EffectivePeriod InForce,
    string? RepealedBy,
    ImmutableArray<string> Implements,
    ImmutableArray<SourceArticle> Articles,
    Verification Verification,
    LocalizedText? Note,
    SourceSpan Span)
{
    /// <summary>Gets the legal order it belongs to.</summary>
    public LegalOrder Order { get; init; } = LegalOrder.General;

    /// <summary>Gets the kind of place by which it is cited; the first of its legal order where it names none.</summary>
    public CitedPlace CitedBy
    {
        get => field ?? Order.Places[0];
        init;
    }

    /// <summary>Gets the ladder of supervisory responses that it provides for, the mildest first; none where it has none.</summary>
    public ImmutableArray<SupervisoryResponse> Responses { get; init; } = [];

    /// <summary>Gets why rules that rest on it are not applicable before its provisions begin, such as that there was no such duty; <see langword="null"/> where earlier law may exist that is not registered.</summary>
    public LocalizedText? NotApplicableBefore { get; init; }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
