using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the facts and parameters that decided a finding. It is used again and again within one evaluation.</summary>
internal sealed class EvidenceCollector : Explanation
{
    private const int FewFacts = 16;
    private const int FewPlaces = 64;

    private readonly List<Threshold> _thresholds = [];
    private readonly List<NotedSet> _sets = [];
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private NotedFact[] _facts = new NotedFact[FewFacts];

    // Where the facts of the owner of each are, as words; 0 where they are not. Only the collector asks for them.
    private int[] _rows = new int[FewFacts];
    private int _count;

    // Where in the list the facts of each field of each thing are, from 1: an open hash table, twice as large as the list at least.
    private int[] _places = new int[FewPlaces];
    private int _size = FewPlaces;

    /// <summary>Gets the facts that decided, in the order of the declaration, then by path.</summary>
    public ImmutableArray<DecidingFact> Facts => NotedFacts.ToFacts(_facts.AsSpan(0, _count));

    /// <summary>Gets the facts that decided as they were noted, without texts.</summary>
    public NotedFact[] Noted => _facts.AsSpan(0, _count).ToArray();

    /// <summary>Gets the parameters that decided, by id.</summary>
    public ImmutableArray<Threshold> Thresholds => _thresholds.Count == 0 ? [] : ImmutableCollectionsMarshal.AsImmutableArray(_thresholds.ToArray());

    /// <summary>Gets what took part and is not verified.</summary>
    public UnverifiedUse Unverified { get; private set; }

    /// <summary>Gets whether working days were counted by a calendar of which some years are not verified: days from another day on may be.</summary>
    public bool HasCountedUnlike { get; private set; }

    /// <summary>Adds facts that were noted by another collector.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="words">The facts of their declaration as words.</param>
    public void Take(NotedFact[] facts, in FactWords words)
    {
        foreach (ref readonly var fact in facts.AsSpan())
        {
            if (fact.Owner is not { } owner)
            {
                Add(fact);
                continue;
            }

            var row = words.RowOf(owner);
            ref var place = ref PlaceOf(owner, row, fact.Slot);
            if (place == 0)
            {
                place = _count + 1;
                Add(fact, row);
            }
        }
    }

    /// <summary>Begins the evidence of another finding.</summary>
    public EvidenceCollector Begin()
    {
        Array.Clear(_facts, 0, _count);
        Array.Clear(_places, 0, _size);
        (_count, _size) = (0, FewPlaces);
        _thresholds.Clear();
        _paths.Clear();
        Forget();
        Unverified = UnverifiedUse.None;
        HasCountedUnlike = false;
        return this;
    }

    /// <summary>Drops all references to the declaration.</summary>
    public void End()
    {
        if (_facts.Length > ReusedBuffer.LargestKept)
        {
            (_facts, _rows) = (new NotedFact[FewFacts], new int[FewFacts]);
            _places = new int[FewPlaces];
            (_count, _size) = (0, FewPlaces);
        }

        Begin();
        _sets.Clear();
        ReusedBuffer.Clear(ref _paths);
    }

    /// <inheritdoc/>
    public override void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        if (value is not null && node.PathIn(frame) is var path && _paths.Add(path))
        {
            Add(new NotedFact(new DecidingFact(path, value, node.PlaceIn(frame))));
        }
    }

    /// <inheritdoc/>
    public override bool Shows(string path)
    {
        // An item is no thing of its own: what stands in it is noted by its path.
        if (_paths.Contains(path))
        {
            return true;
        }

        foreach (var noted in _paths)
        {
            if (noted.Length > path.Length && (noted[path.Length] is '.' or '[') && noted.StartsWith(path, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override void Note(FieldNode node, Frame frame, Entity owner, FactValue? value)
    {
        if (value is not null)
        {
            Add(node, owner, frame.Context.Words.RowOf(owner), ReferenceEquals(value, node.DeclaredOf(owner)) ? null : value);
        }
    }

    /// <inheritdoc/>
    public override void NoteDeclared(FieldNode node, Frame frame, Entity owner, int row) => Add(node, owner, row, value: null);

    private void Add(FieldNode node, Entity owner, int row, FactValue? value)
    {
        ref var place = ref PlaceOf(owner, row, node.Slot);
        if (place == 0)
        {
            place = _count + 1;
            Add(value is null ? new NotedFact(node, owner) : new NotedFact(node, owner, value), row);
        }
    }

    /// <inheritdoc/>
    public override void Note(EntitySet set)
    {
        if (set.State == EntitySetState.Undeclared)
        {
            return;
        }

        var noted = NotedOf(set);
        foreach (ref readonly var fact in _facts.AsSpan(0, _count))
        {
            if (fact.IsOf(noted))
            {
                return;
            }
        }

        Add(new NotedFact(noted));
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
            HasCountedUnlike |= !calendar.IsVerified(calendar.FirstDay, calendar.LastDay);
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

    private NotedSet NotedOf(EntitySet set)
    {
        foreach (var noted in _sets)
        {
            if (ReferenceEquals(noted.Set, set))
            {
                return noted;
            }
        }

        _sets.Add(new NotedSet(set));
        return _sets[^1];
    }

    private void Add(NotedFact fact, int row = 0)
    {
        if (_count == _facts.Length)
        {
            Array.Resize(ref _facts, 2 * _count);
            Array.Resize(ref _rows, 2 * _count);
        }

        (_facts[_count], _rows[_count]) = (fact, row);
        _count++;
    }

    // The entry of the table for a field of a thing: 0 where that is not noted.
    private ref int PlaceOf(Entity owner, int row, int slot)
    {
        if (2 * (_count + 1) > _size)
        {
            Grow();
        }

        ref var place = ref _places[First(row, slot)];
        for (var next = First(row, slot); place != 0; place = ref _places[next = (next + 1) & (_size - 1)])
        {
            ref readonly var fact = ref _facts[place - 1];
            if (ReferenceEquals(fact.Owner, owner) && fact.Slot == slot)
            {
                break;
            }
        }

        return ref place;
    }

    private int First(int row, int slot)
    {
        const int Spread = unchecked((int)0x9E3779B9);
        return (((row * 31) + slot) * Spread >>> 16) & (_size - 1);
    }

    private void Grow()
    {
        _size *= 2;
        if (_size > _places.Length)
        {
            _places = new int[_size];
        }
        else
        {
            Array.Clear(_places, 0, _size);
        }

        for (var i = 0; i < _count; i++)
        {
            if (_facts[i].Owner is { } owner)
            {
                PlaceOf(owner, _rows[i], _facts[i].Slot) = i + 1;
            }
        }
    }
}
