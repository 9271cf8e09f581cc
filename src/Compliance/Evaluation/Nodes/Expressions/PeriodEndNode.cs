using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Values;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Nodes.Expressions;

/// <summary>The first or last day of a period.</summary>
internal sealed class PeriodEndNode(ValueNode target, bool isStart) : ValueNode
{
    public override FactValue? Evaluate(Frame frame)
    {
        switch (target.Evaluate(frame))
        {
            case PeriodValue period:
                var end = isStart ? period.From : period.To;
                return end.State switch
                {
                    PeriodEndState.Day => new DateValue(end.Day, period.Span),
                    PeriodEndState.Open => OpenEnd.Of(isStart),
                    PeriodEndState.Undeclared => null,
                };
            case NoneValue none:
                return none;
            default:
                return null;
        }
    }

    public override long Word(Frame frame) => target.Word(frame) is > 0 and var period
        ? isStart ? Facts.Words.Word.FirstDayOf(period) : Facts.Words.Word.LastDayOf(period)
        : 0;

    public override bool TryNumber(Frame frame, out decimal number)
    {
        if (Word(frame) is > 0 and var day)
        {
            number = Facts.Words.Word.DayOf(day);
            return true;
        }

        if (target.Evaluate(frame) is PeriodValue period && (isStart ? period.From : period.To) is { State: PeriodEndState.Day } end)
        {
            number = end.Day.DayNumber;
            return true;
        }

        number = 0;
        return false;
    }

    public override Amount Amount(Frame frame)
    {
        switch (target.Evaluate(frame))
        {
            case PeriodValue period:
                var end = isStart ? period.From : period.To;
                return end.State switch
                {
                    PeriodEndState.Day => Values.Amount.Within(NumberRange.Point(end.Day.DayNumber), mayBeAbsent: false),
                    PeriodEndState.Open => Values.Amount.Within(OpenEnd.Of(isStart).Place, mayBeAbsent: false),
                    PeriodEndState.Undeclared => Values.Amount.Undeclared,
                };
            case NoneValue:
                return Values.Amount.None;
            default:
                return Values.Amount.Undeclared;
        }
    }

    public override void Explain(Frame frame, Explanation explanation)
    {
        if (Evaluate(frame) is null && target is IPathNode path)
        {
            explanation.NoteMissingEnd(path, frame, isStart, default);
        }
        else
        {
            target.Explain(frame, explanation);
        }
    }
}
