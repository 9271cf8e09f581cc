namespace Compliance.Findings.Decisions;

/// <summary>One known finding. As many findings are known as there are entries: there is no number that could stand for more of them.</summary>
/// <param name="Company">The id of the company that declares.</param>
/// <param name="Fingerprint">The fingerprint.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Subject">The path of the subject when it was recorded; the place of a thing without an id may change since.</param>
/// <param name="Kind">What it was called then.</param>
public sealed record BaselineEntry(string Company, string Fingerprint, string Rule, string Subject, FindingKind Kind);
