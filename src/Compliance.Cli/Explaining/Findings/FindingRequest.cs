namespace Compliance.Cli.Explaining.Findings;

/// <summary>Which finding is to be explained.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Finding">The fingerprint, or its beginning, or the rule.</param>
/// <param name="AsOf">The day of the judgement; <see langword="null"/> for that of the declaration, else the day it is.</param>
internal sealed record FindingRequest(string Declaration, string Finding, DateOnly? AsOf)
{
    /// <summary>Gets whether the day is the day it is, whatever the declaration names.</summary>
    public bool JudgesToday { get; init; }
}
