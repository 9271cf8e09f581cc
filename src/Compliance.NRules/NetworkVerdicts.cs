using Compliance.Evaluation.Engines;
using Compliance.Facts;
using Compliance.Findings;
using Compliance.NRules.Facts;
using Compliance.Rules;

namespace Compliance.NRules;

/// <summary>The verdicts a network found: of each rule and subject on the days on which the verdict may change.</summary>
internal sealed class NetworkVerdicts : IVerdictProvider
{
    private readonly Dictionary<(Rule Rule, string Subject), List<(EvaluatedDay Day, RuleOutcomes Outcomes)>> _outcomes = new(new RuleAndSubject());

    /// <summary>Adds the next day of a rule and subject.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="subject">The subject; by its id, since a session may match copies of what it reports on.</param>
    /// <param name="day">The day, later than those added before.</param>
    /// <param name="outcomes">What the network will have found when the verdict is asked for.</param>
    public void Add(Rule rule, Entity subject, EvaluatedDay day, RuleOutcomes outcomes)
    {
        if (!_outcomes.TryGetValue((rule, subject.Id), out var days))
        {
            _outcomes.Add((rule, subject.Id), days = []);
        }

        days.Add((day, outcomes));
    }

    /// <inheritdoc/>
    public DatedVerdict GetVerdict(Rule rule, Entity subject, EvaluatedDay day)
    {
        // The last day matched holds until the next one.
        var days = _outcomes[(rule, subject.Id)];
        var place = days.Count - 1;
        while (days[place].Day > day)
        {
            place--;
        }

        var (outcome, exception) = OutcomeOf(rule, subject, days[place].Outcomes);
        return new DatedVerdict(outcome, exception, place + 1 < days.Count ? days[place].Day.ChangeTo(days[place + 1].Day) : null);
    }

    private static (Outcome Outcome, ExceptionClause? LiftedBy) OutcomeOf(Rule rule, Entity subject, RuleOutcomes found) => found switch
    {
        { IsNotApplicable: true } => (Outcome.NotApplicable, null),
        { LiftedBy: >= 0 and var exception } => (Outcome.NotApplicable, rule.Exceptions[exception]),
        { IsSatisfied: true, IsViolated: true } => throw new InvalidOperationException($"The network finds {rule.Id} both satisfied and violated by {subject.Path}."),
        { IsSatisfied: true } => (Outcome.Satisfied, null),
        { IsViolated: true } => (Outcome.Violated, null),
        _ => (Outcome.Undetermined, null),
    };

    // A subject is of the type that the rule examines: its id says which it is.
    private sealed class RuleAndSubject : IEqualityComparer<(Rule Rule, string Subject)>
    {
        public bool Equals((Rule Rule, string Subject) x, (Rule Rule, string Subject) y) => ReferenceEquals(x.Rule, y.Rule) && x.Subject == y.Subject;

        public int GetHashCode((Rule Rule, string Subject) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Rule), obj.Subject.GetHashCode(StringComparison.Ordinal));
    }
}
