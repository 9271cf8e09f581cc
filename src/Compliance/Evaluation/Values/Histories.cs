using Compliance.Facts;

namespace Compliance.Evaluation.Values;

/// <summary>Reads facts that changed on the day evaluated.</summary>
internal static class Histories
{
    /// <summary>Gets the value of a declared fact on the day evaluated; the context is told when it changes.</summary>
    public static FactValue? On(FactValue? declared, Frame frame)
    {
        if (declared is not HistoryValue history)
        {
            return declared;
        }

        if (history.NextAfter(frame.Day) is { } next)
        {
            frame.Context.ChangesOn(next.DayNumber);
        }

        return history.On(frame.Day);
    }
}
