using System.Runtime.InteropServices;

namespace Compliance.Evaluation.Time;

/// <summary>Consecutive days of a subject's time under one state of the law, all of them certain or none.</summary>
/// <param name="State">The state of the law.</param>
/// <param name="StateIndex">The place of <paramref name="State"/> in its timeline: timelines with the same cuts share parts, and each has its own citations.</param>
/// <param name="First">The first day to evaluate.</param>
/// <param name="Last">The last day to evaluate.</param>
/// <param name="From">The first day, or <see langword="null"/> where it is not known, without limit, or the subject has no time.</param>
/// <param name="Until">The last day, or <see langword="null"/> for a subject without a time.</param>
/// <param name="IsCertain">Whether the subject certainly existed on these days.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectPeriod(LawState State, int StateIndex, DateOnly First, DateOnly Last, DateOnly? From, DateOnly? Until, bool IsCertain)
{
    /// <summary>Determines whether they are days on which the subject certainly existed, and whose law is not registered.</summary>
    /// <param name="own">The state of the rule's own law: it is another than <see cref="State"/> where timelines share parts.</param>
    public bool IsWithoutLaw(LawState own) => own.CoveredFrom is not null && IsCertain;
}
