using Compliance.Evaluation.Live;

namespace Compliance.Evaluation.Engines;

/// <summary>Gives the verdicts of a session (<see cref="IComplianceSession"/>), for engines that keep what they matched between changes. Asked by one thread at a time.</summary>
public interface ISessionVerdicts
{
    /// <summary>Follows a change.</summary>
    /// <param name="step">The facts as they stand now, and what will be asked.</param>
    /// <returns>The verdicts; asked only for what <see cref="SessionStep.Asked"/> gives. If the change fails afterwards, the next step begins with the facts of the step before.</returns>
    IVerdictProvider Follow(SessionStep step);
}
