using Compliance.Evaluation.Nodes.Expressions;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Reads facts that changed on the day evaluated.</summary>
internal static class Histories
{
    /// <summary>Gets the value of a declared fact on the day evaluated, and reports to the context when it changes.</summary>
    /// <param name="declared">The fact as declared.</param>
    /// <param name="frame">The day.</param>
    /// <param name="place">Where the fact stands.</param>
    public static FactValue? On(FactValue? declared, Frame frame, IPathNode place)
    {
        if (declared is not HistoryValue history)
        {
            return declared;
        }

        if (history.NextAfter(frame.Day) is { } next)
        {
            frame.Context.ChangesOn(next.DayNumber);
            if (frame.Context.Probe is { } probe && probe.IsReached(next.DayNumber, frame.Day))
            {
                probe.Evidence.Note(place, frame, history.On(next), default);
            }
        }

        return history.On(frame.Day);
    }
}
