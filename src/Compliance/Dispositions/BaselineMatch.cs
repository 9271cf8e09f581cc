using System.Collections.Immutable;
using Compliance.Findings;
using Compliance.Findings.Decisions;

namespace Compliance.Dispositions;

/// <summary>Pairs the findings of one company with the entries of a baseline, each entry as often as it was counted.</summary>
/// <param name="baseline">The baseline.</param>
/// <param name="company">The id of the company that declares, or <see langword="null"/>.</param>
internal sealed class BaselineMatch(Baseline baseline, string? company)
{
    private readonly List<BaselineEntry> _rest = [.. baseline.Entries.Where(e => e.Company == company)];

    /// <summary>Gets the entries for which there was no finding.</summary>
    public ImmutableArray<BaselineEntry> Rest => [.. _rest];

    /// <summary>Takes the entry of a finding out, if there is one. What has become graver since is new.</summary>
    public bool Take(Finding finding)
    {
        var index = _rest.FindIndex(e => e.Fingerprint == finding.Fingerprint && e.Kind >= finding.Kind);
        if (index < 0)
        {
            return false;
        }

        var entry = _rest[index];
        if (entry.Count > 1)
        {
            _rest[index] = entry with { Count = entry.Count - 1 };
        }
        else
        {
            _rest.RemoveAt(index);
        }

        return true;
    }
}
