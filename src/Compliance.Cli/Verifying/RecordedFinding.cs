namespace Compliance.Cli.Verifying;

/// <summary>A finding as a report names it.</summary>
/// <param name="Fingerprint">The fingerprint.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Subject">The path of the subject.</param>
/// <param name="Kind">What it is called.</param>
/// <param name="Disposition">What was decided about it.</param>
internal sealed record RecordedFinding(string Fingerprint, string Rule, string Subject, string Kind, string Disposition);
