using Compliance.Conditions;
using Compliance.Conditions.Terms;
using Compliance.Evaluation.Memoization;
using Compliance.Evaluation.Nodes;
using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts;
using Compliance.Findings.Explanations;
using Compliance.Law;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Evaluation.Explaining;

/// <summary>
/// What the explanation pass collects while it walks through the conditions that decided: evidence of a finding, questions of an
/// open result, or the trace.
/// </summary>
internal abstract class Explanation
{
    /// <summary>Gets what a condition returns where no trace is collected.</summary>
    public static TraceNode NoTrace { get; } = new(LocalizedText.Same(string.Empty), Truth.Unknown, []);

    private HashSet<(CompiledDefinition, Entity, DateOnly)>? _explained;

    /// <summary>Begins.</summary>
    /// <param name="hasTrace">Whether the trace is collected.</param>
    protected Explanation(bool hasTrace = false) => HasTrace = hasTrace;

    /// <summary>Gets whether the trace is collected. It shows also the conditions that did not decide.</summary>
    /// <remarks>Each condition that is explained asks for it.</remarks>
    public bool HasTrace { get; }

    /// <summary>Gets or sets whether facts that are not declared are asked for: only while an unknown condition is explained.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Gets how many of many related things are explained.</summary>
    /// <param name="usual">How many a reader is shown.</param>
    public virtual int Most(int usual) => usual;

    /// <summary>Records how many related things are explained next.</summary>
    public virtual void Spend(int items)
    {
        // Only where all of them are looked at do they have to be bounded.
    }

    /// <summary>
    /// Records that a definition is explained for a thing on a day. Definitions use each other, and the same facts would be collected
    /// again on each way that leads to one: three ways on each of forty levels never end.
    /// </summary>
    /// <returns>Whether it was before, so that explaining it again adds nothing.</returns>
    public bool HasExplained(CompiledDefinition definition, Entity entity, DateOnly day) => !(_explained ??= []).Add((definition, entity, day));

    /// <summary>Makes the part of the trace that a definition adds for a thing on a day.</summary>
    public virtual TraceStep StepOnce(CompiledDefinition definition, Entity entity, DateOnly day, Func<TraceStep> make) => make();

    /// <summary>Forgets which definitions are explained: another result begins.</summary>
    protected void Forget()
    {
        if (_explained?.Count > ReusedBuffer.LargestKept)
        {
            _explained = null;
        }

        _explained?.Clear();
    }

    /// <summary>
    /// Ends a step of a doubtful result: the time of the subject, whether the rule applies, whether an exception lifts it, what it requires. What a
    /// later step lacks is of no use before the earlier one is settled.
    /// </summary>
    public virtual void EndStep()
    {
        // Only questions have an order.
    }

    /// <summary>Records a value that has a place in the declaration.</summary>
    /// <param name="node">The value's place.</param>
    /// <param name="frame">The bindings of the variables.</param>
    /// <param name="value">The value; <see langword="null"/> where none is declared.</param>
    /// <param name="owner">Where the thing stands that the value belongs to: there a missing value would be declared.</param>
    public abstract void Note(IPathNode node, Frame frame, FactValue? value, SourceSpan owner);

    /// <summary>Records a field of a thing.</summary>
    /// <param name="node">The field.</param>
    /// <param name="frame">The bindings of the variables.</param>
    /// <param name="owner">The thing.</param>
    /// <param name="value">The value; <see langword="null"/> where none is declared.</param>
    public virtual void Note(FieldNode node, Frame frame, Entity owner, FactValue? value) => Note(node, frame, value, owner.Span);

    /// <summary>Records a field of a thing that is declared and has no history.</summary>
    /// <param name="node">The field.</param>
    /// <param name="frame">The bindings of the variables.</param>
    /// <param name="owner">The thing.</param>
    /// <param name="row">Where its facts are, as words.</param>
    public virtual void NoteDeclared(FieldNode node, Frame frame, Entity owner, int row) => Note(node, frame, owner, node.DeclaredOf(owner));

    /// <summary>Gets whether a fact is recorded that is an item of a list or an entry of a map, or stands in it; always where no such facts are collected.</summary>
    /// <param name="path">The path of the item.</param>
    public virtual bool Shows(string path) => true;

    /// <summary>Records a list of things: what it holds, and that there may be others.</summary>
    public abstract void Note(EntitySet set);

    /// <summary>Records a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="threshold">The parameter with its value in force in the part evaluated; <see langword="null"/> where it has none.</param>
    public abstract void Note(Parameter parameter, Threshold? threshold);

    /// <summary>Records that working days were counted.</summary>
    /// <param name="calendar">By which calendar; <see langword="null"/> where none is named.</param>
    /// <param name="day">The day from which they were counted.</param>
    /// <param name="count">How many; less than 0 where they were counted back.</param>
    public abstract void NoteWorkingDays(WorkCalendar? calendar, DateOnly day, int count);

    /// <summary>Records that amounts in unlike currencies met, between which no rate is known.</summary>
    public virtual void NoteUnlike(Currency one, Currency other)
    {
        // Only a question tells what is not known.
    }

    /// <summary>Records that an end of a period decides and is not declared.</summary>
    public abstract void NoteMissingEnd(IPathNode node, Frame frame, bool isStart, SourceSpan span);
}
