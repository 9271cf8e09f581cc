using Compliance.Conditions.Terms;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Facts.Time;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;

namespace Compliance.Evaluation.Asserting;

/// <summary>Collects the claims among the facts that decided.</summary>
/// <param name="claims">All claims of the declaration.</param>
/// <param name="budget">How many related things are looked at in all.</param>
internal sealed class ClaimCollector(ClaimIndex claims, int budget) : Explanation
{
    private readonly Dictionary<string, Claim> _found = new(StringComparer.Ordinal);
    private int _budget = budget;

    /// <summary>Gets the claims that decided.</summary>
    public Dictionary<string, Claim>.ValueCollection Found => _found.Values;

    /// <summary>Gets whether related things were left out because there are too many.</summary>
    public bool IsExhausted => _budget <= 0;

    /// <summary>Starts with another result.</summary>
    public ClaimCollector Begin()
    {
        _found.Clear();
        Forget();
        return this;
    }

    /// <summary>Records a value that decided outside of any condition.</summary>
    public void NoteClaim(FactValue value)
    {
        if (claims.TryFind(value, out var claim))
        {
            _found[claim.Path] = claim;
        }
    }

    /// <inheritdoc/>
    public override int Most(int usual) => _budget > 0 ? int.MaxValue : usual;

    /// <inheritdoc/>
    public override void Spend(int items) => _budget -= items;

    /// <inheritdoc/>
    public override void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner)
    {
        switch (value)
        {
            case NoneValue or ListValue or CodeValue when claims.TryFind(value, out var claim):
                _found[claim.Path] = claim;
                break;
            case not null when claims.IsOfOthers(value):
                var path = node.PathIn(frame);
                _found[path] = new Claim(path, node.PlaceIn(frame), value, null) { IsOfOthers = true };
                break;
            case MapValue map:
                foreach (var declared in map.Values)
                {
                    var entry = declared is HistoryValue history ? history.On(frame.Day) : declared;
                    if (entry is NoneValue or CodeValue && claims.TryFind(entry, out var part))
                    {
                        _found[part.Path] = part;
                    }
                }

                break;
        }
    }

    /// <inheritdoc/>
    public override void Note(EntitySet set)
    {
        if (claims.TryFind(set, out var claim))
        {
            _found[claim.Path] = claim;
        }
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
