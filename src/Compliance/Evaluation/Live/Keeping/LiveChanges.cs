using System.Collections.Immutable;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Explaining;
using Compliance.Findings;

namespace Compliance.Evaluation.Live.Keeping;

/// <summary>Collects what a pass changes.</summary>
/// <param name="isMoved">Whether the day of the judgement is another.</param>
internal sealed class LiveChanges(bool isMoved)
{
    private readonly List<FindingChange> _findings = [];
    private readonly List<LiveResult> _ended = [];
    private readonly List<LiveResult> _begun = [];

    /// <summary>Gets or sets how many pairs of a rule and a subject were evaluated.</summary>
    public int Evaluations { get; set; }

    /// <summary>Gets what happened to findings: in the order of the later report, then what is gone in the order of the earlier.</summary>
    public ImmutableArray<FindingChange> Findings => _findings.Count == 0 ? [] :
    [
        .. _findings.Where(c => c.After is not null).Order(Comparer<FindingChange>.Create((a, b) => FindingOrder.InOrder(a.After!, b.After!))),
        .. _findings.Where(c => c.After is null).Order(Comparer<FindingChange>.Create((a, b) => FindingOrder.InOrder(a.Before!, b.Before!))),
    ];

    /// <summary>Makes the findings of the later report of those of the earlier.</summary>
    /// <param name="earlier">The findings of the earlier, in order.</param>
    /// <returns>Those of the later, in order.</returns>
    public ImmutableArray<Finding> Apply(ImmutableArray<Finding> earlier)
    {
        var gone = new HashSet<Finding>(_ended.SelectMany(r => r.Findings), (IEqualityComparer<Finding>)ReferenceEqualityComparer.Instance);
        List<Finding> added = [.. _begun.SelectMany(r => r.Findings)];
        if (gone.Count == 0 && added.Count == 0)
        {
            return earlier;
        }

        added.Sort(FindingOrder.InOrder);
        var later = ImmutableArray.CreateBuilder<Finding>(earlier.Length - gone.Count + added.Count);
        var next = 0;
        foreach (var kept in earlier)
        {
            if (gone.Contains(kept))
            {
                continue;
            }

            for (; next < added.Count && FindingOrder.InOrder(added[next], kept) < 0; next++)
            {
                later.Add(added[next]);
            }

            later.Add(kept);
        }

        later.AddRange(added.Skip(next));
        return later.DrainToImmutable();
    }

    /// <summary>Lets a session explain the findings it keeps now; those it kept are explained by the facts as they are before it has others.</summary>
    public void Commit(SessionFacts session)
    {
        _ended.ForEach(r => r.End());
        _begun.ForEach(r => r.Keep(session));
    }

    /// <summary>Records results that are no longer.</summary>
    public void Drop(ImmutableArray<LiveResult> results)
    {
        foreach (var result in results)
        {
            Compare(result, null);
        }
    }

    /// <summary>Records that a copy is kept instead.</summary>
    public void Exchange(LiveResult kept, LiveResult copy)
    {
        _ended.Add(kept);
        _begun.Add(copy);
    }

    /// <summary>Compares the results of a rule for a subject before and now.</summary>
    public void Compare(LiveResult? before, LiveResult? now)
    {
        if (before?.HasResults == true)
        {
            _ended.Add(before);
        }

        if (now?.HasResults == true)
        {
            _begun.Add(now);
        }

        if (before?.HasResults != true && now?.HasResults != true)
        {
            return;
        }

        List<Finding> earlier = [.. before?.Findings ?? []];
        foreach (var finding in now?.Findings ?? [])
        {
            // A part that still runs ends on the day of the judgement, which moves: its first day identifies it.
            var place = earlier.FindIndex(f => f.Part.From == finding.Part.From);
            if (place < 0)
            {
                _findings.Add(new FindingChange(FindingChangeKind.Appeared, null, finding));
                continue;
            }

            if (!IsSame(earlier[place], finding))
            {
                _findings.Add(new FindingChange(FindingChangeKind.Changed, earlier[place], finding));
            }

            earlier.RemoveAt(place);
        }

        _findings.AddRange(earlier.Select(f => new FindingChange(FindingChangeKind.Gone, f, null)));
    }

    private bool IsSame(Finding before, Finding now) =>
        before.Fingerprint == now.Fingerprint
        && before.Kind == now.Kind
        && before.Message == now.Message
        && before.Caps.SequenceEqual(now.Caps)
        && before.MitigatedBy == now.MitigatedBy
        && (isMoved || before.Part.Until == now.Part.Until)
        && (!now.Rule.Remedy.Parts.Any(p => p.Value is not null || p.IsDays) || before.Remedy == now.Remedy);
}
