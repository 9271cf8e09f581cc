using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Evaluation.Engines;
using Compliance.Facts.Time;
using Compliance.Findings;

namespace Compliance.NRules.Live;

/// <summary>
/// Keeps a report current while facts change, and reports the changes of findings. The networks are kept; what may apply to the facts as
/// they stand is matched at each change. <see cref="Report"/> always equals a fresh evaluation. Not for use from several threads at once.
/// </summary>
public sealed class LiveSession
{
    private readonly RulebookEvaluator _evaluator;
    private readonly RuleNetworks _networks;
    private readonly int _horizonDays;
    private Declaration _declaration;

    internal LiveSession(RulebookEvaluator evaluator, RuleNetworks networks, Declaration declaration, DateOnly asOf, int horizonDays)
    {
        JudgementDay.ThrowIfImpossible(asOf);
        _horizonDays = horizonDays;
        _evaluator = evaluator;
        _networks = networks;
        _declaration = declaration;
        AsOf = asOf;
        evaluator.EnsureVocabulary(declaration);
        Report = Match();
    }

    /// <summary>Occurs for each change of a finding, in order, after the report is current.</summary>
    public event EventHandler<FindingChangedEventArgs>? FindingChanged;

    /// <summary>Gets the day of the judgement.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>Gets the report on the facts as they stand.</summary>
    public ComplianceReport Report { get; private set; }

    /// <summary>Replaces the facts.</summary>
    /// <param name="declaration">All facts as they stand now, bound against the vocabulary of the rulebook.</param>
    /// <returns>What changed; nothing when no finding did.</returns>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary; nothing is changed.</exception>
    public ImmutableArray<FindingChange> Update(Declaration declaration)
    {
        _evaluator.EnsureVocabulary(declaration);
        _declaration = declaration;
        return Follow();
    }

    /// <summary>Moves to another day of the judgement: licences expire, law enters into force and is repealed.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>; nothing is changed.</exception>
    public ImmutableArray<FindingChange> MoveTo(DateOnly asOf)
    {
        JudgementDay.ThrowIfImpossible(asOf);
        AsOf = asOf;
        return Follow();
    }

    private ImmutableArray<FindingChange> Follow()
    {
        var before = Report.Findings;
        Report = Match();
        var changes = FindingComparison.Of(before, Report.Findings);
        foreach (var change in changes)
        {
            FindingChanged?.Invoke(this, new FindingChangedEventArgs(change));
        }

        return changes;
    }

    private ComplianceReport Match()
    {
        var scope = new EvaluationScope(_declaration, AsOf);
        var verdicts = _networks.Match(_evaluator, scope, _evaluator.GetAsked(scope), _horizonDays, CancellationToken.None);
        return _evaluator.Evaluate(_declaration, AsOf, verdicts, _horizonDays);
    }
}
