using System.Collections.Immutable;
using Compliance.Findings;

namespace Compliance.NRules.Live;

/// <summary>Compares the findings of two reports.</summary>
internal static class FindingComparison
{
    /// <summary>Gets what changed: in the order of the later report, then what disappeared in the order of the earlier.</summary>
    public static ImmutableArray<FindingChange> Of(ImmutableArray<Finding> before, ImmutableArray<Finding> after)
    {
        var earlier = before.ToDictionary(Key);
        var changes = ImmutableArray.CreateBuilder<FindingChange>();
        foreach (var finding in after)
        {
            if (!earlier.Remove(Key(finding), out var old))
            {
                changes.Add(new FindingChange(FindingChangeKind.Appeared, null, finding));
            }
            else if (!IsSame(old, finding))
            {
                changes.Add(new FindingChange(FindingChangeKind.Changed, old, finding));
            }
        }

        changes.AddRange(before.Where(f => earlier.ContainsKey(Key(f))).Select(f => new FindingChange(FindingChangeKind.Disappeared, f, null)));
        return changes.ToImmutable();
    }

    // A part that still runs ends on the day of the judgement, which moves: its first day identifies it.
    private static (string Rule, string Subject, DateOnly? From) Key(Finding finding) =>
        (finding.Rule.Id, finding.Subject.Path, finding.Part.From);

    private static bool IsSame(Finding before, Finding after) =>
        before.Fingerprint == after.Fingerprint
        && before.Kind == after.Kind
        && before.Message == after.Message
        && before.Remedy == after.Remedy
        && before.Caps.SequenceEqual(after.Caps)
        && before.MitigatedBy == after.MitigatedBy;
}
