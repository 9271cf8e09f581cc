using System.Runtime.InteropServices;

namespace Compliance.Evaluation.Time;

/// <summary>A part of a subject's time under one state of the law.</summary>
/// <param name="State">The state of the law.</param>
/// <param name="StateIndex">The place of <paramref name="State"/> in its timeline: timelines with the same cuts share parts, and each has its own citations.</param>
/// <param name="From">The first day judged, or <see langword="null"/> where it is not known or without limit.</param>
/// <param name="Until">The last day judged, or <see langword="null"/> for a subject without a time.</param>
/// <param name="LawDay">The day whose law is applied.</param>
/// <param name="IsCertain">Whether the subject certainly existed in this part.</param>
/// <param name="Time">The subject's time cut to this part; <see langword="null"/> for a subject without a time field, and where it is not cut.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectPart(LawState State, int StateIndex, DateOnly? From, DateOnly? Until, DateOnly LawDay, bool IsCertain, SubjectTime? Time);
