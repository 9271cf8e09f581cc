using Compliance.Findings;

namespace Compliance.Reporting.Stepwise;

/// <summary>
/// A writer that writes reports piece by piece. <see cref="WriteAsync"/> writes each piece into memory, and hands it on when enough has gathered:
/// the output is never used synchronously, and of formats that are no whole, only a bounded part is held at once.
/// </summary>
public abstract class StepwiseReportWriter : IReportWriter
{
    private protected StepwiseReportWriter()
    {
    }

    /// <summary>Writes reports.</summary>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where the bytes go; it is left open.</param>
    public void Write(IReadOnlyList<ComplianceReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var _ in Steps(reports, output))
        {
            // Each step has written its piece.
        }
    }

    /// <summary>Writes reports, the same bytes as <see cref="Write"/>, without a synchronous call on the output.</summary>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where the bytes go; it is left open.</param>
    /// <param name="cancellationToken">Stops between two pieces; what was written by then stays written.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Task WriteAsync(IReadOnlyList<ComplianceReport> reports, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        return SteppedOutput.WriteAsync(held => Steps(reports, held), output, cancellationToken);
    }

    /// <summary>Writes reports, a piece in each step.</summary>
    private protected abstract IEnumerable<WriteStep> Steps(IReadOnlyList<ComplianceReport> reports, Stream output);
}
