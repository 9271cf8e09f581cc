using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Law;

/// <summary>One sentence or limb of an instrument, registered with its wording and whether company facts can test it.</summary>
/// <param name="Id">The identifier, as <c>ZJ-FIN-02</c>.</param>
/// <param name="Instrument">The document it belongs to.</param>
/// <param name="Measure">Where in the document, or <see langword="null"/> where not known.</param>
/// <param name="Text">The wording, in the languages in which it is written; those in which the instrument is authentic lead.</param>
/// <param name="Wording">Whether the authentic wording was seen (<see cref="LegalOrder.AuthenticOf"/>).</param>
/// <param name="Modality">What it does.</param>
/// <param name="Binds">Whom it binds.</param>
/// <param name="IsCheckable">Whether company facts can test it.</param>
/// <param name="Reason">Why not, where it is not checkable; else <see langword="null"/>.</param>
/// <param name="CheckedBy">The ids of rules of other packs that check it, as written.</param>
/// <param name="SeedFile">The source file the quotation is taken from.</param>
/// <param name="SeedQuote">The literal quotation from that file.</param>
/// <param name="Span">Where it is registered.</param>
public sealed record Clause(
    string Id,
    LegalSource Instrument,
    string? Measure,
    LocalizedText Text,
    WordingStatus Wording,
    Modality Modality,
    ImmutableArray<LocalizedText> Binds,
    bool IsCheckable,
    LocalizedText? Reason,
    ImmutableArray<string> CheckedBy,
    string? SeedFile,
    string? SeedQuote,
    SourceSpan Span)
{
    /// <summary>Gets where the authentic wording stands.</summary>
    public SourceSpan TextSpan { get; init; }

    /// <summary>Gets where the quotation of the seed stands; nowhere without one.</summary>
    public SourceSpan SeedSpan { get; init; }

    /// <summary>Gets the id.</summary>
    public override string ToString() => Id;
}
