namespace Compliance.Findings.Decisions;

/// <summary>One known finding.</summary>
/// <param name="Company">The id of the company that declares, or <see langword="null"/>.</param>
/// <param name="Fingerprint">The fingerprint.</param>
/// <param name="Rule">The id of the rule, for a reader.</param>
/// <param name="Subject">The path of the subject, for a reader.</param>
/// <param name="Kind">What it was called then.</param>
/// <param name="Count">How often it occurred: things without an id may be equal.</param>
public sealed record BaselineEntry(string? Company, string Fingerprint, string Rule, string Subject, FindingKind Kind, int Count);
