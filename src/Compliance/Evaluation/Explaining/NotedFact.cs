using System.Runtime.InteropServices;
using Compliance.Findings;
using Compliance.Text;

namespace Compliance.Evaluation.Explaining;

/// <summary>A fact that an explanation has noted.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Label">Its path in words; <see langword="null"/> where words are not wanted.</param>
/// <param name="Display">Its value in words; <see langword="null"/> where words are not wanted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NotedFact(DecidingFact Fact, LocalizedText? Label, LocalizedText? Display)
{
    /// <summary>Gets the order in which facts stand in the declaration, then by path. What stands nowhere comes last. No two are equal.</summary>
    public static Comparison<NotedFact> InReadingOrder { get; } = static (a, b) =>
    {
        var (first, second) = (a.Fact.Span, b.Fact.Span);
        var order = (first.File is null).CompareTo(second.File is null);
        order = order != 0 ? order : first.Start.CompareTo(second.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Fact.Path, b.Fact.Path);
    };
}
