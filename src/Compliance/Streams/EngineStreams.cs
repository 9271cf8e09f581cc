using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Limits;

namespace Compliance.Streams;

/// <summary>Evaluates streams of declarations.</summary>
public static class EngineStreams
{
    /// <summary>Evaluates NDJSON, one declaration in each line, on all cores; the results come in the order of the lines.</summary>
    /// <param name="engine">The rules.</param>
    /// <param name="input">The stream, UTF-8; it stays open.</param>
    /// <param name="asOf">Gets the day of the judgement of a declaration; nothing reads the clock.</param>
    /// <param name="options">How the stream is read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A report or mistakes for each line that is not blank.</returns>
    public static IAsyncEnumerable<StreamedReport> CheckAsync(
        this IComplianceEngine engine,
        Stream input,
        Func<Declaration, DateOnly> asOf,
        StreamOptions? options = null,
        CancellationToken cancellationToken = default) =>
        engine.CheckAsync(input, asOf, report => report, options, cancellationToken);

    /// <summary>Evaluates NDJSON and calls a function for each report, so that the output is produced on all cores too.</summary>
    /// <typeparam name="T">What a report becomes.</typeparam>
    /// <param name="engine">The rules.</param>
    /// <param name="input">The stream, UTF-8; it stays open.</param>
    /// <param name="asOf">Gets the day of the judgement of a declaration; nothing reads the clock.</param>
    /// <param name="select">The work on one report. It is done on several threads at once.</param>
    /// <param name="options">How the stream is read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What the work gave for each line that is not blank, in order.</returns>
    public static IAsyncEnumerable<T> CheckAsync<T>(
        this IComplianceEngine engine,
        Stream input,
        Func<Declaration, DateOnly> asOf,
        Func<StreamedReport, T> select,
        StreamOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new DeclarationLines(engine.Declarations, options).SelectAsync(input, Work(engine, asOf, select, options), cancellationToken);
    }

    /// <summary>Evaluates NDJSON on the thread of the caller alone, and calls a function for each report: for a file of few lines, where threads cost more than the work.</summary>
    /// <typeparam name="T">What a report becomes.</typeparam>
    /// <param name="engine">The rules.</param>
    /// <param name="input">The stream, UTF-8; it stays open. While it waits for data, the caller waits.</param>
    /// <param name="asOf">Gets the day of the judgement of a declaration; nothing reads the clock.</param>
    /// <param name="select">The work on one report.</param>
    /// <param name="options">How the stream is read.</param>
    /// <param name="cancellationToken">Stops the work between two lines, and the evaluation of one.</param>
    /// <returns>What the work gave for each line that is not blank, in order.</returns>
    /// <exception cref="IOException">While the result is read: the stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">While the result is read: the work was stopped.</exception>
    public static IEnumerable<T> Check<T>(
        this IComplianceEngine engine,
        Stream input,
        Func<Declaration, DateOnly> asOf,
        Func<StreamedReport, T> select,
        StreamOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new DeclarationLines(engine.Declarations, options).Select(input, Work(engine, asOf, select, options), cancellationToken);
    }

    private static Func<StreamedDeclaration, CancellationToken, T> Work<T>(
        IComplianceEngine engine, Func<Declaration, DateOnly> asOf, Func<StreamedReport, T> select, StreamOptions? options)
    {
        ArgumentNullException.ThrowIfNull(asOf);
        ArgumentNullException.ThrowIfNull(select);
        var evaluation = options?.Evaluation;
        return (streamed, stop) => select(Evaluate(streamed, stop));

        // A declaration that is too costly is refused by itself: the stream goes on.
        StreamedReport Evaluate(StreamedDeclaration streamed, CancellationToken stop)
        {
            var diagnostics = streamed.Result.Diagnostics;
            try
            {
                var report = streamed.Result.Declaration is { } declaration ? engine.Evaluate(declaration, asOf(declaration), evaluation, stop) : null;
                return new StreamedReport(streamed.Line, report, diagnostics);
            }
            catch (EvaluationLimitException limit)
            {
                return new StreamedReport(streamed.Line, null, diagnostics.Insert(0, limit.Diagnostic));
            }
        }
    }
}
