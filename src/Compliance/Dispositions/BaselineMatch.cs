using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Findings.Decisions;
using Compliance.Text;

namespace Compliance.Dispositions;

/// <summary>Pairs the findings of one company with the entries of a baseline: one entry for one finding.</summary>
/// <param name="entries">The entries of the company.</param>
internal sealed class BaselineMatch(IEnumerable<BaselineEntry> entries)
{
    private readonly List<BaselineEntry> _rest = [.. entries];

    /// <summary>Gets the entries for which there was no finding.</summary>
    public ImmutableArray<BaselineEntry> Rest => [.. _rest];

    /// <summary>Takes the entry of a finding out, if there is one. What has become graver since is new.</summary>
    public bool Take(Finding finding)
    {
        // Alike things without an id: the one in its old place first, so that the entries that are left name what is gone.
        var index = _rest.FindIndex(e => IsOf(e, finding) && e.Subject == finding.Subject.Path);
        index = index >= 0 ? index : _rest.FindIndex(e => IsOf(e, finding));
        if (index < 0)
        {
            return false;
        }

        _rest.RemoveAt(index);
        return true;
    }

    // The rule and the subject are checked too: an entry stands for no other finding than the one it names.
    private static bool IsOf(BaselineEntry entry, Finding finding) =>
        entry.Fingerprint == finding.Fingerprint
        && entry.Kind >= finding.Kind
        && entry.Rule == finding.Rule.Id
        && TextEquality.Comparer.Equals(Fingerprint.WithoutPlaces(entry.Subject), Fingerprint.WithoutPlaces(finding.Subject.Path));
}
