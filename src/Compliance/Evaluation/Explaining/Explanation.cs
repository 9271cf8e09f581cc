using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Nodes;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Evaluation.Explaining;

/// <summary>Collects what decided an outcome: facts with their places, facts that are not declared, thresholds.</summary>
internal sealed class Explanation
{
    // More would keep the memory of one large declaration for ever.
    private const int MostKept = 10_000;
    private const int FewFacts = 16;

    private readonly bool _isBrief;
    private readonly List<NotedFact> _facts = [];
    private readonly Dictionary<EntitySet, string> _contents = new(ReferenceEqualityComparer.Instance);
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly List<MissingFact> _missing = [];
    private ExplanationPurpose _purpose;

    /// <summary>Begins an explanation in words.</summary>
    /// <param name="purpose">What it is for: paths, names and values are put into words only where they are wanted.</param>
    public Explanation(ExplanationPurpose purpose) => _purpose = purpose;

    private Explanation() => _isBrief = true;

    /// <summary>Gets what stands for a trace where none is wanted.</summary>
    public static TraceNode NoTrace { get; } = new(LocalizedText.Same(string.Empty), Truth.Unknown, []);

    /// <summary>Gets the facts that decided, in the order they stand in the declaration, then by path.</summary>
    public ImmutableArray<Evidence> Evidence
    {
        get
        {
            var sorted = Sorted();
            var evidence = new Evidence[sorted.Count];
            for (var i = 0; i < evidence.Length; i++)
            {
                var noted = sorted[i];
                evidence[i] = new Evidence(noted.Fact.Path, noted.Label!, noted.Fact.Canonical, noted.Display!, noted.Fact.Span);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(evidence);
        }
    }

    /// <summary>Gets the same without words.</summary>
    public ImmutableArray<DecidingFact> Facts
    {
        get
        {
            var sorted = Sorted();
            var facts = new DecidingFact[sorted.Count];
            for (var i = 0; i < facts.Length; i++)
            {
                facts[i] = sorted[i].Fact;
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(facts);
        }
    }

    /// <summary>Gets the facts that are not declared and would decide, by path.</summary>
    public ImmutableArray<MissingFact> Missing => [.. _missing.OrderBy(m => m.Path, StringComparer.Ordinal)];

    /// <summary>Gets the paths of the facts that are not declared and would decide, in order.</summary>
    public ImmutableArray<string> MissingPaths
    {
        get
        {
            var paths = _paths.ToArray();
            Array.Sort(paths, StringComparer.Ordinal);
            return ImmutableCollectionsMarshal.AsImmutableArray(paths);
        }
    }

    /// <summary>Gets the same in no particular order.</summary>
    public string[] AskedPaths => [.. _paths];

    /// <summary>Gets the facts that are not declared, in no particular order.</summary>
    public MissingFact[] AskedFacts => [.. _missing];

    /// <summary>Gets whether no words are wanted.</summary>
    public bool IsBrief => _isBrief;

    /// <summary>Gets whether only what is missing is wanted.</summary>
    public bool IsQuestion => _purpose == ExplanationPurpose.Question;

    /// <summary>Gets whether nothing is collected: only the trace is wanted.</summary>
    public bool IsForTraceOnly => _purpose == ExplanationPurpose.Trace;

    /// <summary>Gets whether the trace is wanted.</summary>
    public bool HasTrace => !_isBrief && _purpose != ExplanationPurpose.Question;

    /// <summary>Gets or sets whether facts that are not declared are asked for: only while an unknown condition is explained.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Gets whether a threshold that was not verified took part.</summary>
    public bool UsedUnverifiedParameter { get; private set; }

    /// <summary>Makes an explanation without words and without a trace, to be used again and again.</summary>
    public static Explanation Brief() => new();

    /// <summary>Makes an explanation for a part of the same question, which tells apart what that part asks for.</summary>
    public Explanation Apart() => _isBrief
        ? new Explanation { _purpose = _purpose, IsOpen = IsOpen }
        : new Explanation(_purpose) { IsOpen = IsOpen };

    /// <summary>Notes that facts are missing.</summary>
    public void Ask(string[] paths) => _paths.UnionWith(paths);

    /// <summary>Notes that facts are missing; of several that have one path the first stays.</summary>
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

    /// <summary>Begins anew.</summary>
    public Explanation Begin(ExplanationPurpose purpose)
    {
        _purpose = purpose;
        _facts.Clear();
        _paths.Clear();
        UsedUnverifiedParameter = false;
        IsOpen = purpose == ExplanationPurpose.Question;
        return this;
    }

    /// <summary>Lets go of the declaration.</summary>
    public void End()
    {
        _facts.Clear();
        _contents.Clear();
        if (_paths.Count > MostKept)
        {
            _paths = new HashSet<string>(StringComparer.Ordinal);
        }

        _paths.Clear();
    }

    /// <summary>Notes a value that has a place: as evidence when it is declared, as missing when not.</summary>
    /// <param name="node">The value's place.</param>
    /// <param name="frame">What the variables stand for.</param>
    /// <param name="value">The value.</param>
    /// <param name="owner">Where the thing stands that the value belongs to: there a missing value would be declared.</param>
    public void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        if (!Wants(value))
        {
            return;
        }

        var path = node.PathIn(frame);
        if (_purpose == ExplanationPurpose.Finding)
        {
            if (_paths.Add(path))
            {
                var fact = new DecidingFact(path, value!.Canonical, value.Span);
                _facts.Add(_isBrief ? new NotedFact(fact, null, null) : new NotedFact(fact, node.LabelIn(frame), value.Display));
            }
        }
        else if (value is null)
        {
            if (Opens(path))
            {
                _missing.Add(new MissingFact(path, Questions.Declare(node.LabelIn(frame)), owner));
            }
        }
        else if (value is PeriodValue period)
        {
            // A period with an end that is not declared is evidence and a question at once.
            if (period.From.State == PeriodEndState.Undeclared)
            {
                AskForEnd(node, frame, isStart: true, period.Span);
            }

            if (period.To.State == PeriodEndState.Undeclared)
            {
                AskForEnd(node, frame, isStart: false, period.Span);
            }
        }
        else if (Opens(path))
        {
            _missing.Add(new MissingFact(path, Questions.Complete(node.LabelIn(frame)), value.Span));
        }
    }

    /// <summary>Notes a list of things: as evidence what it holds, as missing when there may be others.</summary>
    public void Note(EntitySet set)
    {
        if (IsForTraceOnly)
        {
            return;
        }

        var isSingle = set.Type.Cardinality == Types.EntityCardinality.Single;
        var path = isSingle ? set.Type.Id : set.Type.CollectionId;
        if (_purpose == ExplanationPurpose.Question)
        {
            if (set.State != EntitySetState.Complete && Opens(path))
            {
                _missing.Add(new MissingFact(path, Questions.DeclareAll(set), set.Span));
            }
        }
        else if (set.State != EntitySetState.Undeclared && _paths.Add(path))
        {
            var fact = new DecidingFact(path, ContentsOf(set), set.Span);
            _facts.Add(_isBrief
                ? new NotedFact(fact, null, null)
                : new NotedFact(fact, isSingle ? set.Type.Label : set.Type.CollectionLabel, SetContents.Display(set)));
        }
    }

    /// <summary>Notes a threshold.</summary>
    public void NoteParameter(Parameter parameter, ParameterValue? value)
    {
        UsedUnverifiedParameter |= value is not null && value.Verification != Verification.Verified;
        if (value is null && $"parameter {parameter.Id}" is var path && Opens(path))
        {
            _missing.Add(new MissingFact(path, Questions.NoValue(parameter), parameter.Span));
        }
    }

    /// <summary>Asks for an end of a period.</summary>
    public void AskForEnd(IPathNode node, Frame frame, bool isStart, SourceSpan span)
    {
        if (IsOpen && _purpose == ExplanationPurpose.Question && $"{node.PathIn(frame)}.{(isStart ? "from" : "to")}" is var path && Opens(path))
        {
            _missing.Add(new MissingFact(path, Questions.DeclareEnd(node.LabelIn(frame), isStart), span));
        }
    }

    // Notes that a fact is missing; whether it has yet to be asked for in words.
    private bool Opens(string path) => IsOpen && _purpose == ExplanationPurpose.Question && _paths.Add(path) && !_isBrief;

    // A finding shows what is declared; an open result asks for what is not.
    private bool Wants(FactValue? value) => _purpose switch
    {
        ExplanationPurpose.Trace => false,
        ExplanationPurpose.Finding => value is not null,
        _ => IsOpen && value switch
        {
            null => true,
            PeriodValue period => period.From.State == PeriodEndState.Undeclared || period.To.State == PeriodEndState.Undeclared,
            ListValue list => !list.IsComplete,
            _ => false,
        },
    };

    private string ContentsOf(EntitySet set)
    {
        if (!_contents.TryGetValue(set, out var contents))
        {
            contents = SetContents.Canonical(set);
            _contents.Add(set, contents);
        }

        return contents;
    }

    private List<NotedFact> Sorted()
    {
        if (_facts.Count > FewFacts)
        {
            _facts.Sort(NotedFact.InReadingOrder);
            return _facts;
        }

        // The sort of the framework would be compiled for this type at every start.
        for (var i = 1; i < _facts.Count; i++)
        {
            var fact = _facts[i];
            var place = i;
            for (; place > 0 && NotedFact.InReadingOrder(fact, _facts[place - 1]) < 0; place--)
            {
                _facts[place] = _facts[place - 1];
            }

            _facts[place] = fact;
        }

        return _facts;
    }
}
