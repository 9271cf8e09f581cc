using Compliance.Findings.Explanations;
using Compliance.Findings;

namespace Compliance.Reporting.Texts;

/// <summary>Groups evidence by owner: the subject's own facts, and those of each other thing.</summary>
internal static class EvidenceGroups
{
    /// <summary>Gets the facts of the subject, in reading order.</summary>
    public static IEnumerable<Evidence> Own(Finding finding) => Shown(finding).Where(e => IsOwn(finding, e));

    /// <summary>Gets the facts of other things, by thing, things in reading order.</summary>
    public static IEnumerable<IGrouping<EvidenceOwner, Evidence>> Others(Finding finding) =>
        Shown(finding).Where(e => !IsOwn(finding, e)).GroupBy(e => e.Owner, SamePath.Instance);

    // Where a whole list is evidence, its items add nothing.
    private static IEnumerable<Evidence> Shown(Finding finding)
    {
        var paths = finding.Evidence.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        return finding.Evidence.Where(e => e.ListPath is not { } list || !paths.Contains(list));
    }

    private static bool IsOwn(Finding finding, Evidence evidence) => evidence.Owner.Path == finding.Subject.Path;

    private sealed class SamePath : IEqualityComparer<EvidenceOwner>
    {
        public static readonly SamePath Instance = new();

        public bool Equals(EvidenceOwner? x, EvidenceOwner? y) => x?.Path == y?.Path;

        public int GetHashCode(EvidenceOwner obj) => obj.Path.GetHashCode(StringComparison.Ordinal);
    }
}
