using Compliance.Findings;

namespace Compliance.NRules.Live;

/// <summary>What a change of facts did to one finding.</summary>
/// <param name="Kind">Whether it appeared, changed or disappeared.</param>
/// <param name="Before">The finding before; <see langword="null"/> for one that appeared.</param>
/// <param name="After">The finding now; <see langword="null"/> for one that disappeared.</param>
public sealed record FindingChange(FindingChangeKind Kind, Finding? Before, Finding? After)
{
    /// <summary>Gets the finding as it stands, or as it last stood.</summary>
    public Finding Finding => After ?? Before!;

    /// <summary>Gets what changed, and the finding.</summary>
    public override string ToString() => $"{Kind}: {Finding}";
}
