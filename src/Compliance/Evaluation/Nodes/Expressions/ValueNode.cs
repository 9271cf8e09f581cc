using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>A compiled expression.</summary>
internal abstract class ValueNode
{
    /// <summary>Gets the value; <see langword="null"/> when it depends on undeclared facts.</summary>
    public abstract FactValue? Evaluate(Frame frame);

    /// <summary>Gets the value as a <see cref="Facts.Words.Word"/>, without touching an object; 0 where only <see cref="Evaluate"/> gives it.</summary>
    public virtual long Word(Frame frame) => 0;

    /// <summary>Gets the row of words that holds the facts of the thing or nested object; 0 where only <see cref="Evaluate"/> gives them.</summary>
    public virtual int Row(Frame frame) => 0;

    /// <summary>Gets an ordered value without making an object for it.</summary>
    public virtual Amount Amount(Frame frame) => Values.Amount.Of(Evaluate(frame));

    /// <summary>Gets a number, or the day number of a date, where it is certain that there is one and which; <see cref="Amount"/> gives the range of other values.</summary>
    public virtual bool TryNumber(Frame frame, out decimal number)
    {
        switch (Evaluate(frame))
        {
            case NumberValue value:
                number = value.Value;
                return true;
            case DateValue date:
                number = date.Value.DayNumber;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    /// <summary>Adds to the explanation the facts the value was computed from, and those of them that are not declared.</summary>
    public abstract void Explain(Frame frame, Explanation explanation);
}
