using Compliance.Text;

namespace Compliance.Reporting.Pictures;

/// <summary>A place that money comes through.</summary>
/// <param name="Role">What it is there for, or what is done on the way to it; or nothing.</param>
/// <param name="Name">Who it is.</param>
/// <param name="IsMarked">Whether it decided a finding.</param>
internal sealed record FlowStep(LocalizedText? Role, LocalizedText Name, bool IsMarked)
{
    /// <summary>Gets whether the mark and the role are those of the arrow that leads to it.</summary>
    public bool MarksArrow { get; init; }
}
