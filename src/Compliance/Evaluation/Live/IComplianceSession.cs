using Compliance.Declarations;
using Compliance.Declarations.Changing;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Live;

/// <summary>
/// Keeps the report on a company current while facts are inserted, updated and retracted, and tells what each change did. Opened by
/// <see cref="IComplianceEngine.OpenSession"/>.
/// </summary>
/// <remarks>
/// <para><see cref="Report"/> always equals a fresh evaluation of <see cref="Declaration"/>, byte for byte; only what reads a changed fact is evaluated again.</para>
/// <para>A change is made as a whole or not at all: facts with a mistake, or an exception, leave everything as it was. Reports already
/// taken never change. What a session holds depends on the declaration as it stands, not on the number of changes.</para>
/// <para>Events occur when a change is complete: first those of findings, then those of questions, each in the order of <see cref="SessionResult"/>.
/// A handler may read the session, and must not change it. An exception of a handler reaches the caller, and the change stays made.</para>
/// <para>Not for use from several threads at once.</para>
/// </remarks>
public interface IComplianceSession
{
    /// <summary>Occurs for each finding that appeared, changed or is gone.</summary>
    event EventHandler<FindingChangedEventArgs>? FindingChanged;

    /// <summary>Occurs for each question that was opened or settled.</summary>
    event EventHandler<QuestionChangedEventArgs>? QuestionChanged;

    /// <summary>Gets the rules by which is evaluated: all of the engine, or those chosen.</summary>
    Rulebook Rulebook { get; }

    /// <summary>Gets the facts as they stand.</summary>
    Declaration Declaration { get; }

    /// <summary>Gets the day of the judgement.</summary>
    DateOnly AsOf { get; }

    /// <summary>Gets the report on the facts as they stand.</summary>
    ComplianceReport Report { get; }

    /// <summary>Makes a batch of changes as one.</summary>
    /// <param name="changes">Names the changes. They are made in order; references are resolved when all are made.</param>
    /// <param name="cancellationToken">Stops the work; then nothing is changed.</param>
    /// <returns>What the changes did; or what is wrong with them, and then none is made.</returns>
    /// <exception cref="ArgumentException">A change names a thing without an id where there can be many, or the list of an entity of which there is one at most.</exception>
    /// <exception cref="InvalidOperationException">It is called by a handler of an event of this session.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    SessionResult Apply(Action<DeclarationChanges> changes, CancellationToken cancellationToken = default);

    /// <summary>Replaces all facts.</summary>
    /// <param name="declaration">The facts, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="cancellationToken">Stops the work; then nothing is changed.</param>
    /// <returns>What the change did.</returns>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    /// <exception cref="InvalidOperationException">It is called by a handler of an event of this session.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    SessionResult Replace(Declaration declaration, CancellationToken cancellationToken = default);

    /// <summary>Moves to another day of the judgement: licences expire, law enters into force and is repealed.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="cancellationToken">Stops the work; then nothing is changed.</param>
    /// <returns>What the change did.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">It is called by a handler of an event of this session.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    SessionResult MoveTo(DateOnly asOf, CancellationToken cancellationToken = default);
}
