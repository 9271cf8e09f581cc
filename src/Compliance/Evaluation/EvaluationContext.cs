using System.Diagnostics;
using System.Runtime.CompilerServices;
using Compliance.Conditions;
using Compliance.Declarations;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Limits;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Time;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Facts.Words;
using Compliance.Types;

namespace Compliance.Evaluation;

/// <summary>The state of the evaluation of one declaration: its inputs, its indexes and the cached values of definitions and tests.</summary>
/// <remarks>Used by one evaluation at a time, and never shared between threads.</remarks>
internal sealed class EvaluationContext
{
    private readonly List<Frame> _frames = [];
    private readonly List<EntityIndex> _filled = [];
    private readonly List<DayBounds> _bounds = [];
    private readonly Dictionary<(EntityType, int), int[]> _first = [];
    private readonly EvidenceCollector _evidence = new();
    private readonly QuestionCollector _questions = new(isBrief: true);
    private ChangeContext? _changes;
    private List<int>? _places;
    private DateValue _day = new(default, default);
    private EntityIndex?[]?[] _indexes = [];
    private int _entered;
    private int _collecting;
    private int _now = -1;
    private long _mostSteps = long.MaxValue;
    private SharedContext? _shared;

    /// <summary>Creates a context without a declaration.</summary>
    public EvaluationContext()
    {
        Declaration = null!;
        AsOf = new DateValue(default, default);
    }

    /// <summary>Creates a context.</summary>
    public EvaluationContext(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken)
        : this() => Begin(declaration, asOf, cancellationToken);

    public Declaration Declaration { get; private set; }

    /// <summary>Gets the facts of the declaration as words.</summary>
    public FactWords Words { get; private set; } = FactWords.None;

    public DateValue AsOf { get; private set; }

    /// <summary>Gets whether the day of the judgement moves: then no value is cached, and tests of that day report when they change.</summary>
    public bool IsMoving { get; private set; }

    /// <summary>Gets whether any fact of the declaration has a history: then whatever is read may change from day to day.</summary>
    public bool HasHistory { get; private set; }

    /// <summary>Gets a day as a value; that of one day is made once.</summary>
    public DateValue ValueOf(DateOnly day) => _day.Value == day ? _day : _day = new DateValue(day, default);

    public CancellationToken CancellationToken { get; private set; }

    /// <summary>Gets how many steps were made: one for each thing, definition and run of days that was gone through.</summary>
    public long Steps { get; private set; }

    /// <summary>Gets what numbers the values that tests of related things depend on.</summary>
    public KeyPlaces KeyPlaces { get; } = new();

    /// <summary>Gets the cached choices of related things to show.</summary>
    public MemoTable<ChosenItems> Chosen { get; } = new();

    /// <summary>Gets the places of the related things that tests go through.</summary>
    public PlaceLists Places { get; } = new();

    /// <summary>Gets whether things are looked at that certainly do not match, except those that an equality leaves out: not only what a test comes to is looked for.</summary>
    public bool LooksAtAll { get; init; }

    /// <summary>Gets whether things are left out that match on no day.</summary>
    public bool LeavesOut => !HasHistory && Probe is null && !LooksAtAll;

    /// <summary>Gets the cached results of tests of related things.</summary>
    public MemoTable<Truth> Truths { get; } = new();

    /// <summary>Gets the cached values of definitions and of values computed from related things.</summary>
    public MemoTable<FactValue?> Values { get; } = new();

    /// <summary>Gets the cached missing facts of parts of conditions.</summary>
    public MissingFactCache MissingFacts { get; } = new();

    /// <summary>Gets the cached sums and counts of related things as words; 0 where the number is in <see cref="Amounts"/>.</summary>
    public MemoTable<long> Totals { get; } = new();

    /// <summary>Gets the cached numbers computed from related things.</summary>
    public MemoTable<Amount> Amounts { get; } = new();

    /// <summary>Gets the number of the first later day on which the value of anything tested since <see cref="LookAhead"/> may change.</summary>
    public int Horizon { get; private set; } = DayWindow.Never;

    /// <summary>Gets what collects the facts that change on one day; <see langword="null"/> where they are not needed.</summary>
    public ChangeProbe? Probe { get; private set; }

    /// <summary>Gets what finds the facts that change on a day, for all findings of the run.</summary>
    public ChangeContext Changes => _changes ??= new ChangeContext(Declaration, AsOf.Value);

    /// <summary>Gets what explains all findings of the run when they are read.</summary>
    public SharedContext Shared => _shared ??= new SharedContext(Declaration, AsOf.Value);

    /// <summary>Makes a step of the evaluation, each of about the same cost.</summary>
    /// <exception cref="EvaluationLimitException">It is one more than this declaration may take.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step()
    {
        if (++Steps > _mostSteps || CancellationToken.IsCancellationRequested)
        {
            Stop();
        }
    }

    /// <summary>Starts the search for the next day of change.</summary>
    /// <param name="until">The number of the day at which the search ends: what is tested holds on the days before it only. At most <see cref="DayWindow.Never"/>.</param>
    public void LookAhead(int until)
    {
        Debug.Assert(until <= DayWindow.Never, "Days beyond the calendar have no number.");
        Horizon = until;
    }

    /// <summary>Records that the value of what was tested may change on a later day.</summary>
    /// <param name="day">The number of the day.</param>
    public void ChangesOn(int day)
    {
        // A subject that is over is evaluated for its last day, while the day of the judgement moves on: nothing changes before that day.
        if (day < Horizon && day > _now)
        {
            Horizon = day;
        }
    }

    /// <summary>Judges as of another day, with the same facts.</summary>
    public void MoveTo(DateOnly asOf)
    {
        IsMoving = true;
        AsOf = new DateValue(asOf, default);
        _now = asOf.DayNumber;
    }

    /// <summary>Begins with a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="mostSteps">How many steps it may take.</param>
    public void Begin(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken, long mostSteps = long.MaxValue)
    {
        (Steps, _mostSteps) = (0, mostSteps);
        Declaration = declaration;
        Words = declaration.Words;
        HasHistory = declaration.HasHistory;
        AsOf = AsOf.Value == asOf ? AsOf : new DateValue(asOf, default);
        CancellationToken = cancellationToken;
    }

    /// <summary>Resets the context: releases the declaration and clears every cache.</summary>
    public void End()
    {
        Declaration = null!;
        Words = FactWords.None;
        CancellationToken = CancellationToken.None;
        IsMoving = false;
        _now = -1;
        ClearMemos();
        MissingFacts.Clear();
        KeyPlaces.Clear();
        Places.Clear();
        _changes = null;
        _shared = null;
        foreach (var index in _filled)
        {
            index.Clear();
        }

        _filled.Clear();
        _first.Clear();
        _evidence.End();
        _questions.End();
        (_entered, _collecting) = (0, 0);
        _frames.ForEach(f => f.Clear());
    }

    /// <summary>Begins to collect the facts that change on a day. Nothing is cached: a test that is not made reports no change.</summary>
    public ChangeProbe BeginProbe(DateOnly day)
    {
        ClearMemos();
        Probe = Probe?.Day == day.DayNumber ? Probe : new ChangeProbe(day.DayNumber);
        Probe.Begin();
        return Probe;
    }

    /// <summary>Gets the index of the things of an entity by a field; filled when it is first used, for all rules.</summary>
    public EntityIndex IndexOf(EntityType type, Field field)
    {
        var ofType = type.Index < _indexes.Length ? _indexes[type.Index] : null;
        var index = ofType is not null && field.Slot < ofType.Length ? ofType[field.Slot] : null;
        return index is { IsFilled: true } ? index : Fill(type, field);
    }

    /// <summary>Chooses the things of an entity to show where all could be shown.</summary>
    public int[] FirstOf(EntityType type, int most)
    {
        var items = ItemSequence.Of(Declaration[type]);
        if (items.Count <= most)
        {
            return ItemPlaces.Below(items.Count);
        }

        if (!_first.TryGetValue((type, most), out var first))
        {
            first = items.Choose([.. Enumerable.Range(0, items.Count)], most);
            _first.Add((type, most), first);
        }

        return first;
    }

    /// <summary>Takes an empty list in which one test collects the places of things; <see cref="GiveBack"/> makes it free for the next.</summary>
    public List<int> TakePlaces()
    {
        var places = _places ?? [];
        _places = null;
        places.Clear();
        return places;
    }

    /// <summary>Gives back a list that was taken.</summary>
    public void GiveBack(List<int> places) => _places = places.Capacity > ReusedBuffer.LargestKept ? null : places;

    /// <summary>Starts to collect the evidence of a finding; clears what was collected before.</summary>
    public EvidenceCollector CollectEvidence() => _evidence.Begin();

    /// <summary>Starts to collect the missing facts of an open result, by path; clears what was collected before.</summary>
    public QuestionCollector CollectQuestions() => _questions.Begin();

    /// <summary>Rents a frame for a definition; <see cref="Leave"/> returns the last one rented.</summary>
    public Frame Enter(int depth)
    {
        // Definitions nest, and so do their frames: a deeper one comes later in the list.
        if (_entered == _frames.Count)
        {
            _frames.Add(new Frame(this, depth));
        }
        else if (_frames[_entered].Items.Length < depth)
        {
            _frames[_entered] = new Frame(this, depth);
        }

        return _frames[_entered++];
    }

    /// <summary>Returns the last frame rented.</summary>
    public void Leave() => _entered--;

    /// <summary>Rents what a test collects days in, empty; <see cref="EndDays"/> returns the last one rented. What the test evaluates meanwhile may hold such tests itself.</summary>
    public DayBounds CollectDays()
    {
        if (_collecting == _bounds.Count)
        {
            _bounds.Add(new DayBounds());
        }

        var bounds = _bounds[_collecting++];
        bounds.Clear();
        return bounds;
    }

    /// <summary>Returns the last one rented.</summary>
    public void EndDays() => _collecting--;

    private void Stop()
    {
        if (Steps > _mostSteps)
        {
            throw new EvaluationLimitException(Declaration, _mostSteps);
        }

        CancellationToken.ThrowIfCancellationRequested();
    }

    private EntityIndex Fill(EntityType type, Field field)
    {
        if (type.Index >= _indexes.Length)
        {
            Array.Resize(ref _indexes, type.Index + 1);
        }

        ref var ofType = ref _indexes[type.Index];
        if (ofType is null || field.Slot >= ofType.Length)
        {
            Array.Resize(ref ofType, field.Slot + 1);
        }

        var index = ofType[field.Slot] ??= new EntityIndex();
        index.Fill(Declaration[type], field, Words);
        _filled.Add(index);
        return index;
    }

    /// <summary>Clears the cached values.</summary>
    public void ClearMemos()
    {
        Truths.Clear();
        Values.Clear();
        Amounts.Clear();
        Totals.Clear();
        Chosen.Clear();
    }
}
