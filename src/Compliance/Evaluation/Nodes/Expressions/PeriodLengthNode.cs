using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Law;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The length of a period.</summary>
internal sealed class PeriodLengthNode(ValueNode target, WorkCalendar? calendar) : ValueNode
{
    public override FactValue? Evaluate(Frame frame) => target.Evaluate(frame) switch
    {
        PeriodValue period => Of(period),
        NoneValue none => none,
        _ => null,
    };

    public override void Explain(Frame frame, Explanation explanation) => target.Explain(frame, explanation);

    // Open at one end it is longer than every duration, whatever the other end is.
    private ElapsedValue? Of(PeriodValue period)
    {
        var (from, to) = (period.From, period.To);
        if (from.State == PeriodEndState.Open || to.State == PeriodEndState.Open)
        {
            return new ElapsedValue(NumberRange.Point(0), OpenEnd.End.Place, isTerm: true, calendar);
        }

        return from.State == PeriodEndState.Undeclared || to.State == PeriodEndState.Undeclared ? null
            : new ElapsedValue(NumberRange.Point(from.Day.DayNumber), NumberRange.Point(to.Day.DayNumber + 1), isTerm: true, calendar);
    }
}
