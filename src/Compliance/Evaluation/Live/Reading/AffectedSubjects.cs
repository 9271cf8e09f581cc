using System.Runtime.InteropServices;
using Compliance.Evaluation.Live.Keeping;
using Compliance.Facts;

namespace Compliance.Evaluation.Live.Reading;

/// <summary>For which subjects of a section a rule may be evaluated again.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AffectedSubjects
{
    private readonly DeclarationDifference? _difference;
    private readonly (bool All, bool Reaching) _verdicts;
    private readonly (bool All, bool Reaching) _findings;

    /// <summary>Creates it.</summary>
    /// <param name="difference">What differs.</param>
    /// <param name="verdicts">How the rules get to it for their verdicts.</param>
    /// <param name="findings">How they do for their findings.</param>
    public AffectedSubjects(DeclarationDifference difference, (bool All, bool Reaching) verdicts, (bool All, bool Reaching) findings) =>
        (_difference, _verdicts, _findings) = (difference, verdicts, findings);

    /// <summary>Gets all subjects.</summary>
    public static AffectedSubjects All => default;

    /// <summary>Gets whether there is none but those that differ themselves.</summary>
    public bool IsEmpty => _difference is not null && _verdicts == default && _findings == default;

    /// <summary>Determines whether a subject is among them.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="thing">What the subject itself differs in.</param>
    /// <param name="kept">What is kept of the subject; <see langword="null"/> for nothing.</param>
    public bool Has(Entity subject, in ThingDifference thing, LiveSubject? kept)
    {
        if (_difference is null || thing.IsChanged || _verdicts.All)
        {
            return true;
        }

        var isShown = kept is { HasResults: true };
        return (isShown && _findings.All) || ((_verdicts.Reaching || (isShown && _findings.Reaching)) && _difference.Reaches(subject));
    }
}
