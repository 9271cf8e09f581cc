using System.Collections.Frozen;
using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Evaluation.Auditing;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Live;
using Compliance.Evaluation.Time;
using Compliance.Evaluation.Upcoming;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Evaluation.Engines;

/// <summary>
/// Makes reports of verdicts that another engine reaches: divides time where the law changes, explains what failed, applies caps and
/// mitigation, and orders everything as <see cref="ComplianceEngine"/> does. With equal verdicts the reports are the same bytes.
/// Safe to use from many threads.
/// </summary>
public sealed class RulebookEvaluator
{
    private readonly CompiledRulebook _compiled;
    private readonly Lazy<FrozenDictionary<Rule, CompiledRule>> _rules;

    /// <summary>Prepares a rulebook; its rules are compiled when they are first needed.</summary>
    /// <param name="rulebook">The rules.</param>
    public RulebookEvaluator(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        _compiled = CompiledRulebook.Compile(rulebook);
        _rules = new(() => _compiled.Rules.ToFrozenDictionary(r => r.Rule, (IEqualityComparer<Rule>)ReferenceEqualityComparer.Instance));
    }

    /// <summary>Gets the rules.</summary>
    public Rulebook Rulebook => _compiled.Rulebook;

    /// <summary>Makes sure that a declaration belongs to the vocabulary of the rules; for engines that match before they ask for a report.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <exception cref="ArgumentException">It was bound against another vocabulary.</exception>
    public void EnsureVocabulary(Declaration declaration) => _compiled.Check(declaration);

    /// <summary>Makes the report on a declaration.</summary>
    /// <param name="declaration">The facts, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="verdicts">The verdicts; not asked for rules that cannot apply.</param>
    /// <param name="horizonDays">How many later days are examined for <see cref="ComplianceReport.Upcoming"/>; 0 for none.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>; or <paramref name="horizonDays"/> is negative.</exception>
    public ComplianceReport Evaluate(
        Declaration declaration, DateOnly asOf, IVerdictProvider verdicts, int horizonDays = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        return _compiled.Report(new EvaluationRequest(declaration, asOf, horizonDays, new ProvidedVerdicts(verdicts), cancellationToken));
    }

    /// <summary>Evaluates one rule.</summary>
    /// <param name="rule">A rule of <see cref="Rulebook"/>.</param>
    /// <param name="declaration">The facts, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="cancellationToken">Stops the evaluation.</param>
    /// <returns>The results by subject and day; none when the rule is not of this rulebook.</returns>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>.</exception>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, IVerdictProvider verdicts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(verdicts);
        return _compiled.Evaluate(_compiled.Only(rule), new EvaluationRequest(declaration, asOf, 0, new ProvidedVerdicts(verdicts), cancellationToken));
    }

    /// <summary>Gets the rules that must be asked of a declaration, each with a subject: all others are not applicable, whatever else is declared.</summary>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <returns>The rules in the order of their subjects.</returns>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    public IReadOnlyList<(Rule Rule, Entity Subject)> GetAsked(EvaluationScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        _compiled.Check(scope.Declaration);
        return _compiled.Plan.Asked(scope.Context);
    }

    /// <summary>Gets the verdicts that the native engine reaches on a declaration: of every rule, also of those that its index would pass over. For engines that are compared with it.</summary>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <returns>Verdicts as the conditions give them, before caps, mitigation and what time is uncertain; a rule that is not of <see cref="Rulebook"/> is refused with an <see cref="ArgumentException"/>.</returns>
    public IVerdictProvider GetNativeVerdicts(EvaluationScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new NativeVerdicts(
            rule => _rules.Value.TryGetValue(rule, out var compiled) ? compiled : throw new ArgumentException($"The rule {rule.Id} is not of this rulebook.", nameof(rule)),
            scope);
    }

    /// <summary>Opens a session whose verdicts another engine reaches.</summary>
    /// <param name="declaration">The facts to begin with, bound against the vocabulary of <see cref="Rulebook"/>.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="verdicts">Gives the verdicts at the beginning and after each change. One session has it for itself.</param>
    /// <param name="horizonDays">How many later days are examined for <see cref="ComplianceReport.Upcoming"/>; 0 for none.</param>
    /// <param name="cancellationToken">Stops the first evaluation.</param>
    /// <exception cref="ArgumentException">The declaration was bound against another vocabulary.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>; or <paramref name="horizonDays"/> is negative.</exception>
    public IComplianceSession OpenSession(
        Declaration declaration, DateOnly asOf, ISessionVerdicts verdicts, int horizonDays = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentOutOfRangeException.ThrowIfNegative(horizonDays);
        JudgementDay.ThrowIfImpossible(asOf);
        return new ComplianceSession(_compiled, declaration, asOf, horizonDays, EvaluateOptions.DefaultMaxSteps, verdicts, cancellationToken);
    }

    /// <summary>Gets the days on which the outcome of a rule for a subject may change: who knows it on these knows it on all.</summary>
    /// <param name="rule">A rule of <see cref="Rulebook"/>.</param>
    /// <param name="subject">An entity of the declaration of <paramref name="scope"/>.</param>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <param name="horizonDays">How many later days the report examines.</param>
    /// <returns>The days in order, the first in the subject's time on which the rule is in force, or its law is not registered, among them; none when there is no such day, or the rule is not of this rulebook.</returns>
    public IEnumerable<EvaluatedDay> GetDaysOfChange(Rule rule, Entity subject, EvaluationScope scope, int horizonDays = 0)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentOutOfRangeException.ThrowIfNegative(horizonDays);
        if (!_rules.Value.TryGetValue(rule, out var compiled))
        {
            return [];
        }

        var days = DaysOfChange(compiled, subject, scope);
        return horizonDays == 0 ? days : days.Concat(new LaterDaysOfChange(scope, compiled, horizonDays).Of(subject));
    }

    /// <summary>Compares a report with verdicts: whether each that has to be in it is there, and nothing else, whatever was passed over because it cannot apply.</summary>
    /// <param name="report">A report on the declaration of <paramref name="scope"/> by all rules of <see cref="Rulebook"/>.</param>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <param name="verdicts">The verdicts of all rules on all their subjects, on the days of <see cref="GetDaysOfChange"/>.</param>
    /// <returns>The first verdict that the report does not give as it was reached; <see langword="null"/> where there is none. Kinds of findings, their texts and open questions are not compared.</returns>
    public MisreportedVerdict? FindMisreported(ComplianceReport report, EvaluationScope scope, IVerdictProvider verdicts)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(verdicts);
        var listed = new HashSet<Finding>(report.Findings, ReferenceEqualityComparer.Instance);
        return new ReportAudit(_compiled.Plan, scope, verdicts).Find(report.EnumerateResults(), listed.Contains)
            ?? (report.Horizon is { } horizon ? new UpcomingAudit(_compiled.Plan, scope, horizon.DayNumber - scope.AsOf.DayNumber, verdicts).Find(report.Upcoming) : null);
    }

    /// <summary>Compares the results of one rule with verdicts, as <see cref="FindMisreported(ComplianceReport, EvaluationScope, IVerdictProvider)"/> does.</summary>
    /// <param name="rule">A rule of <see cref="Rulebook"/>.</param>
    /// <param name="results">Its results on the declaration of <paramref name="scope"/>.</param>
    /// <param name="scope">The declaration and the day of the judgement.</param>
    /// <param name="verdicts">The verdicts of the rule on all its subjects.</param>
    public MisreportedVerdict? FindMisreported(Rule rule, ImmutableArray<RuleResult> results, EvaluationScope scope, IVerdictProvider verdicts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(verdicts);
        return new ReportAudit(new EvaluationPlan(_compiled.Only(rule), Rulebook.Vocabulary), scope, verdicts).Find(results, _ => true);
    }

    /// <summary>Gets the days up to the judgement on which the outcome of a rule for a subject may change.</summary>
    internal static IEnumerable<EvaluatedDay> DaysOfChange(CompiledRule rule, Entity subject, EvaluationScope scope)
    {
        var changes = new DaysOfChange(scope.Context, rule);
        return SubjectPeriods.Of(subject, rule.Law, scope.AsOf)
            .Where(p => p.State.IsActive || p.IsWithoutLaw(p.State))
            .SelectMany(p => changes.In(p, subject))
            .Select(d => new EvaluatedDay(d, scope.AsOf));
    }
}
