using Compliance.Conditions.Terms;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Evaluation.Asserting;

/// <summary>Collects the facts by which an exception holds: the first few, in the order tested.</summary>
internal sealed class ExceptionCollector : Explanation
{
    private const int Few = 5;

    private readonly List<DecidingFact> _facts = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <summary>Gets the facts.</summary>
    public IReadOnlyList<DecidingFact> Facts => _facts;

    /// <summary>Starts with another result.</summary>
    public ExceptionCollector Begin()
    {
        _facts.Clear();
        _paths.Clear();
        Forget();
        return this;
    }

    /// <inheritdoc/>
    public override void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        if (value is not null && _facts.Count < Few && node.PathIn(frame) is var path && _paths.Add(path))
        {
            _facts.Add(new DecidingFact(path, value, node.PlaceIn(frame)));
        }
    }

    /// <inheritdoc/>
    public override void Note(EntitySet set)
    {
        // The things themselves are noted; that there are no others is no part of the claim.
    }

    /// <inheritdoc/>
    public override void Note(Parameter parameter, Threshold? threshold)
    {
        // A threshold is law, and no claim.
    }

    /// <inheritdoc/>
    public override void NoteWorkingDays(WorkCalendar? calendar, DateOnly day, int count)
    {
        // A calendar is data beside the law.
    }

    /// <inheritdoc/>
    public override void NoteMissingEnd(IPathNode node, Frame frame, bool isStart, SourceSpan span)
    {
        // What is not declared claims nothing.
    }
}
