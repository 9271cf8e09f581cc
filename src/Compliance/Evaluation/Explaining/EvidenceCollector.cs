using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the facts and parameters that decided a finding. It is used again and again within one evaluation.</summary>
internal sealed class EvidenceCollector : Explanation
{
    private const int FewFacts = 16;

    private readonly List<DecidingFact> _facts = [];
    private readonly List<Threshold> _thresholds = [];
    private readonly Dictionary<EntitySet, string> _contents = new(ReferenceEqualityComparer.Instance);
    private HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Gets the facts that decided, in the order of the declaration, then by path.</summary>
    public ImmutableArray<DecidingFact> Facts
    {
        get
        {
            Sort();
            return ImmutableCollectionsMarshal.AsImmutableArray(_facts.ToArray());
        }
    }

    /// <summary>Gets the parameters that decided, by id.</summary>
    public ImmutableArray<Threshold> Thresholds => _thresholds.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(_thresholds.ToArray());

    /// <summary>Gets what took part and is not verified.</summary>
    public UnverifiedUse Unverified { get; private set; }

    /// <summary>Begins the evidence of another finding.</summary>
    public EvidenceCollector Begin()
    {
        _facts.Clear();
        _thresholds.Clear();
        _paths.Clear();
        Forget();
        Unverified = UnverifiedUse.None;
        return this;
    }

    /// <summary>Drops all references to the declaration.</summary>
    public void End()
    {
        _facts.Clear();
        _thresholds.Clear();
        _contents.Clear();
        ReusedBuffer.Clear(ref _paths);
        Forget();
    }

    /// <inheritdoc/>
    public override void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        if (value is not null && node.PathIn(frame) is var path && _paths.Add(path))
        {
            _facts.Add(new DecidingFact(path, value, node.PlaceIn(frame)));
        }
    }

    /// <inheritdoc/>
    public override void Note(EntitySet set)
    {
        var path = set.Type.Cardinality == EntityCardinality.Single ? set.Type.Id : set.Type.CollectionId;
        if (set.State != EntitySetState.Undeclared && _paths.Add(path))
        {
            _facts.Add(new DecidingFact(path, ContentsOf(set), set));
        }
    }

    /// <inheritdoc/>
    public override void Note(Parameter parameter, Threshold? threshold)
    {
        if (threshold is null)
        {
            return;
        }

        Unverified |= threshold.Value.Verification == Verification.Verified ? UnverifiedUse.None : UnverifiedUse.Parameter;
        var place = _thresholds.Count;
        for (; place > 0 && string.CompareOrdinal(threshold.Parameter.Id, _thresholds[place - 1].Parameter.Id) is var order and <= 0; place--)
        {
            if (order == 0)
            {
                return;
            }
        }

        _thresholds.Insert(place, threshold);
    }

    /// <inheritdoc/>
    public override void NoteWorkingDays(WorkCalendar? calendar, DateOnly day, int count)
    {
        if (calendar is not null)
        {
            _ = calendar.Shift(day, count, out var last);
            var isVerified = count < 0 ? calendar.IsVerified(last, day) : calendar.IsVerified(day, last);
            Unverified |= isVerified ? UnverifiedUse.None : UnverifiedUse.Calendar;
        }
    }

    /// <inheritdoc/>
    public override void NoteMissingEnd(IPathNode node, Frame frame, bool isStart, SourceSpan span)
    {
        // What is not declared is no evidence.
    }

    private string ContentsOf(EntitySet set)
    {
        if (!_contents.TryGetValue(set, out var contents))
        {
            contents = SetContents.Canonical(set);
            _contents.Add(set, contents);
        }

        return contents;
    }

    private void Sort()
    {
        if (_facts.Count > FewFacts)
        {
            _facts.Sort(InReadingOrder);
            return;
        }

        // The sort of the framework would be compiled for this type at every start.
        for (var i = 1; i < _facts.Count; i++)
        {
            var fact = _facts[i];
            var place = i;
            for (; place > 0 && InReadingOrder(fact, _facts[place - 1]) < 0; place--)
            {
                _facts[place] = _facts[place - 1];
            }

            _facts[place] = fact;
        }
    }

    // What stands nowhere comes last. No two are equal: no two have one path.
    private static int InReadingOrder(DecidingFact a, DecidingFact b)
    {
        var (first, second) = (a.Span, b.Span);
        var order = (first.File is null).CompareTo(second.File is null);
        order = order != 0 ? order : first.Start.CompareTo(second.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Path, b.Path);
    }
}
