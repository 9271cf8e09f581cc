using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Rules;

/// <summary>A versioned bundle of rules: of one instrument, or of one field of national law.</summary>
/// <param name="Id">The identifier, as <c>cn-zj/platform-opinions-2023</c>.</param>
/// <param name="Version">The version, as written.</param>
/// <param name="Title">The title.</param>
/// <param name="Instrument">The document whose clauses the pack registers; <see langword="null"/> for a field of law, whose rules rest on what they cite.</param>
/// <param name="Clauses">The clause register; empty without an instrument.</param>
/// <param name="Parameters">The thresholds.</param>
/// <param name="Definitions">The defined terms.</param>
/// <param name="Rules">The rules, by id.</param>
/// <param name="Mitigations">What mitigates violations.</param>
/// <param name="ContentHash">The SHA-256 over the pack's files, by path, in lower-case hexadecimal.</param>
/// <param name="Span">Where the pack is declared.</param>
public sealed record RulePack(
    string Id,
    string Version,
    LocalizedText Title,
    LegalSource? Instrument,
    ImmutableArray<Clause> Clauses,
    ImmutableArray<Parameter> Parameters,
    ImmutableArray<Definition> Definitions,
    ImmutableArray<Rule> Rules,
    ImmutableArray<Mitigation> Mitigations,
    string ContentHash,
    SourceSpan Span)
{
    /// <summary>Gets the calendar by which the pack counts working days; <see langword="null"/> where it names none.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets the ids of the packs whose terms, thresholds or vocabulary its files use. They are loaded with it, and give no rules of their own when only it is chosen.</summary>
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>Gets the id and the version.</summary>
    public override string ToString() => $"{Id} {Version}";
}
