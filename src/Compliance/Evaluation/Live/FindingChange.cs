using Compliance.Findings;

namespace Compliance.Evaluation.Live;

/// <summary>What a change of facts, or of the day of the judgement, did to one finding.</summary>
/// <param name="Kind">Whether it appeared, changed or is gone.</param>
/// <param name="Before">The finding before; <see langword="null"/> for one that appeared.</param>
/// <param name="After">The finding now; <see langword="null"/> for one that is gone.</param>
public sealed record FindingChange(FindingChangeKind Kind, Finding? Before, Finding? After)
{
    /// <summary>Gets the finding as it stands, or as it last stood.</summary>
    public Finding Finding => After ?? Before!;

    /// <summary>Gets the fingerprint of <see cref="Finding"/>, by which reports, baselines and waivers name it.</summary>
    public string Fingerprint => Finding.Fingerprint;

    /// <summary>Gets what changed, and the finding.</summary>
    public override string ToString() => $"{Kind}: {Finding}";
}
