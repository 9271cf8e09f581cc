using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Live;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation;

/// <summary>Evaluates declarations by a rulebook. Every engine gives the same report for the same input.</summary>
public interface IComplianceEngine
{
    /// <summary>Gets the rules.</summary>
    Rulebook Rulebook { get; }

    /// <summary>Gets the reader of declarations for the vocabulary of <see cref="Rulebook"/>.</summary>
    DeclarationReader Declarations { get; }

    /// <summary>Evaluates a declaration by all rules, or by those chosen.</summary>
    /// <param name="declaration">The declaration, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement. Nothing reads the clock.</param>
    /// <param name="options">Which rules, and how far ahead; <see langword="null"/> for all rules and no later day.</param>
    /// <param name="cancellationToken">Stops the work between subjects and inside long lists.</param>
    /// <returns>The report. Whether nothing was checked is given by <see cref="ComplianceReport.NothingChecked"/>.</returns>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary; or the options choose a pack, rule or clause that <see cref="Rulebook"/> lacks, or no rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>; or the horizon is negative.</exception>
    /// <exception cref="Limits.EvaluationLimitException">It takes more steps than <see cref="EvaluateOptions.MaxSteps"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates a declaration by one rule of <see cref="Rulebook"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="declaration">The declaration, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="cancellationToken">Stops the work between subjects and inside long lists.</param>
    /// <returns>One result for each subject and part, in order; none when the declaration holds no subject of the rule.</returns>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default);

    /// <summary>Opens a session that keeps the report current while facts change.</summary>
    /// <param name="declaration">The facts to begin with, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="options">Which rules, and how far ahead; <see langword="null"/> for all rules and no later day.</param>
    /// <param name="cancellationToken">Stops the first evaluation.</param>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary; or the options choose a pack, rule or clause that <see cref="Rulebook"/> lacks, or no rule.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default);
}
