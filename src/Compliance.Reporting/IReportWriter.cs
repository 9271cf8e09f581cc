using Compliance.Findings;
using Compliance.Reporting.Stepwise;

namespace Compliance.Reporting;

/// <summary>Writes reports in one format. A writer is a pure function of the reports and of the options it was made with.</summary>
public interface IReportWriter
{
    /// <summary>Writes reports.</summary>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where the bytes go; it is left open.</param>
    void Write(IReadOnlyList<ComplianceReport> reports, Stream output);

    /// <summary>Writes reports, the same bytes as <see cref="Write"/>, without a synchronous call on the output.</summary>
    /// <param name="reports">The reports, evaluated by the same rules.</param>
    /// <param name="output">Where the bytes go; it is left open.</param>
    /// <param name="cancellationToken">Stops the work; what was written by then stays written.</param>
    /// <returns>A task that ends when all bytes were written.</returns>
    /// <remarks>A writer that does not implement it writes into memory first; those of this package that can do without hold a bounded part (<see cref="StepwiseReportWriter"/>).</remarks>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task WriteAsync(IReadOnlyList<ComplianceReport> reports, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        return SteppedOutput.WriteAsync(Whole, output, cancellationToken);

        IEnumerable<WriteStep> Whole(Stream held)
        {
            Write(reports, held);
            yield return default;
        }
    }
}
