using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects the facts that are not declared and would decide an open result.</summary>
/// <param name="isBrief">Whether only their paths are collected, and no questions in words.</param>
internal sealed class QuestionCollector(bool isBrief) : Explanation
{
    private readonly List<MissingFact> _missing = [];
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private ImmutableArray<string> _gates = [];

    /// <summary>Gets whether only paths are collected.</summary>
    public bool IsBrief { get; } = isBrief;

    /// <summary>Gets the facts that are not declared and would decide, by path.</summary>
    public ImmutableArray<MissingFact> Missing => [.. _missing.OrderBy(m => m.Path, StringComparer.Ordinal)];

    /// <summary>Gets the paths of the facts that are not declared and would decide, in order.</summary>
    public ImmutableArray<string> MissingPaths => Sorted(_paths);

    /// <summary>Gets the paths of the facts to ask for first, in order: those of the first step that lacks what a declaration can supply. Without such a step, all.</summary>
    public ImmutableArray<string> GatePaths => _gates.IsEmpty ? MissingPaths : _gates;

    /// <summary>Gets the same in no particular order.</summary>
    public string[] AskedPaths => [.. _paths];

    /// <summary>Gets the facts that are not declared, in no particular order.</summary>
    public MissingFact[] AskedFacts => [.. _missing];

    /// <summary>Creates a collector for a part of the same question, so that its missing facts are kept apart.</summary>
    public QuestionCollector Apart() => new(IsBrief) { IsOpen = IsOpen };

    /// <summary>Begins the questions of another result.</summary>
    public QuestionCollector Begin()
    {
        _missing.Clear();
        _paths.Clear();
        _gates = [];
        IsOpen = true;
        return this;
    }

    /// <summary>Drops all references to the declaration.</summary>
    public void End()
    {
        _missing.Clear();
        _gates = [];
        ReusedBuffer.Clear(ref _paths);
    }

    /// <summary>Records that facts are missing.</summary>
    public void Ask(string[] paths) => _paths.UnionWith(paths);

    /// <summary>Records that facts are missing; of several with the same path the first is kept.</summary>
    public void Ask(MissingFact[] facts)
    {
        foreach (var fact in facts)
        {
            if (_paths.Add(fact.Path))
            {
                _missing.Add(fact);
            }
        }
    }

    /// <inheritdoc/>
    public override void EndStep()
    {
        if (_gates.IsEmpty && _paths.Count > 0)
        {
            _gates = Sorted(_paths).RemoveAll(IsOfRules);
        }
    }

    /// <inheritdoc/>
    public override void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        if (!IsOpen)
        {
            return;
        }

        switch (value)
        {
            case null when Opens(node.PathIn(frame), out var path):
                _missing.Add(new MissingFact(path, Questions.Declare(node.PlaceIn(frame).Label), owner));
                break;
            case PeriodValue period:
                // A period with an end that is not declared is evidence and a question at once.
                if (period.From.State == PeriodEndState.Undeclared)
                {
                    NoteMissingEnd(node, frame, isStart: true, period.Span);
                }

                if (period.To.State == PeriodEndState.Undeclared)
                {
                    NoteMissingEnd(node, frame, isStart: false, period.Span);
                }

                break;
            case ListValue { IsComplete: false } list when Opens(node.PathIn(frame), out var path):
                _missing.Add(new MissingFact(path, Questions.Complete(node.PlaceIn(frame).Label), list.Span));
                break;
        }
    }

    /// <inheritdoc/>
    public override void Note(EntitySet set)
    {
        var path = set.Type.Cardinality == EntityCardinality.Single ? set.Type.Id : set.Type.CollectionId;
        if (IsOpen && set.State != EntitySetState.Complete && Opens(path, out _))
        {
            _missing.Add(new MissingFact(path, Questions.DeclareAll(set), set.Span)
            {
                Kind = set.State == EntitySetState.Undeclared ? MissingFactKind.Things : MissingFactKind.Value,
            });
        }
    }

    /// <inheritdoc/>
    public override void Note(Parameter parameter, Threshold? threshold)
    {
        if (IsOpen && threshold is null && Opens($"parameter {parameter.Id}", out var path))
        {
            _missing.Add(new MissingFact(path, Questions.NoValue(parameter), parameter.Span) { Kind = MissingFactKind.OfRules });
        }
    }

    /// <inheritdoc/>
    public override void NoteWorkingDays(WorkCalendar? calendar, DateOnly day, int count)
    {
        if (!IsOpen)
        {
            return;
        }

        if (calendar is null)
        {
            if (Opens("calendar", out var none))
            {
                _missing.Add(new MissingFact(none, Questions.NoCalendar, default) { Kind = MissingFactKind.OfRules });
            }
        }
        else if (calendar.Shift(day, count, out var last) is null
            && Opens(string.Create(CultureInfo.InvariantCulture, $"calendar {calendar.Id} {last.Year}"), out var path))
        {
            _missing.Add(new MissingFact(path, Questions.NoYear(calendar, last.Year), calendar.Span) { Kind = MissingFactKind.OfRules });
        }
    }

    /// <inheritdoc/>
    public override void NoteUnlike(Currency one, Currency other)
    {
        var (first, second) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
        if (IsOpen && Opens($"rate {first.Id}-{second.Id}", out var path))
        {
            _missing.Add(new MissingFact(path, Questions.NoRate(first, second), default) { Kind = MissingFactKind.OfRules });
        }
    }

    /// <inheritdoc/>
    public override void NoteMissingEnd(IPathNode node, Frame frame, bool isStart, SourceSpan span)
    {
        if (IsOpen && Opens($"{node.PathIn(frame)}.{(isStart ? "from" : "to")}", out var path))
        {
            _missing.Add(new MissingFact(path, Questions.DeclareEnd(node.PlaceIn(frame).Label, isStart), span));
        }
    }

    // What parameters, calendars and currencies lack, by its path.
    private static bool IsOfRules(string path) =>
        path is "calendar"
        || path.StartsWith("calendar ", StringComparison.Ordinal)
        || path.StartsWith("parameter ", StringComparison.Ordinal)
        || path.StartsWith("rate ", StringComparison.Ordinal);

    private static ImmutableArray<string> Sorted(HashSet<string> set)
    {
        var paths = set.ToArray();
        Array.Sort(paths, StringComparer.Ordinal);
        return ImmutableCollectionsMarshal.AsImmutableArray(paths);
    }

    // Adds a missing fact; returns whether its question is not yet written.
    private bool Opens(string path, out string opened)
    {
        opened = path;
        return _paths.Add(path) && !IsBrief;
    }
}
