using System.Collections.Immutable;
using Compliance.Authoring.Mutation;
using Compliance.Law;
using Compliance.Reasoning.Mutants;
using Compliance.Reasoning.Questions;
using Compliance.Rules;
using Compliance.Text;

namespace Compliance.Reasoning.Suggestions;

/// <summary>The situations that cases of a rule should be about.</summary>
/// <param name="prover">The prover of the rules.</param>
/// <param name="rule">The rule.</param>
/// <param name="options">Within what is asked.</param>
/// <param name="cancellationToken">Stops the work.</param>
internal sealed class SituationQuestions(Prover prover, Rule rule, ProofOptions options, CancellationToken cancellationToken)
{
    /// <summary>Gets them.</summary>
    public IEnumerable<SituationQuestion> All() => [.. Outcomes(), .. Exceptions(), .. Boundaries(), .. Days(), .. BeganBefore()];

    private IEnumerable<ProofGoal> Goals => rule.Modality switch
    {
        Modality.Prohibition or Modality.Obligation => [ProofGoal.Violation, ProofGoal.Caution, ProofGoal.Satisfied, ProofGoal.NotApplicable, ProofGoal.Undetermined],
        Modality.Encouragement => [ProofGoal.Opportunity, ProofGoal.Satisfied, ProofGoal.NotApplicable, ProofGoal.Undetermined],
        _ => [ProofGoal.Caution, ProofGoal.Satisfied, ProofGoal.NotApplicable, ProofGoal.Undetermined],
    };

    // In no order that tells the outcome.
    private IEnumerable<SituationQuestion> Outcomes() => Goals
        .OrderBy(g => g.ToString(), StringComparer.Ordinal)
        .Select((goal, i) => OnSomeDay(new($"基本情形{i + 1}", FormattableString.Invariant($"basic situation {i + 1}")), own => prover.Can(rule, goal, own, cancellationToken)));

    private IEnumerable<SituationQuestion> Exceptions() => rule.Exceptions.Select(e => OnSomeDay(
        new($"只有“{e.Label.Zh}”这一例外的情形", $"the situation of the exception '{e.Label.En}' alone"),
        own => prover.Lifts(rule, e, own, cancellationToken)));

    private IEnumerable<SituationQuestion> Boundaries() => MutationTesting.MutantsOf(prover.Rulebook, rule)
        .Where(m => m.Kind == MutationKind.ValueMoved)
        .Select(m => new SituationQuestion(new($"界限：可发现{m.Change.Zh}", $"at a bound, to tell if {m.Change.En}"), () => prover.Equivalent(RuleChanges.Of(m, rule), options, cancellationToken)));

    private IEnumerable<SituationQuestion> Days() => LawDays.Of(rule).SelectMany(day => (SituationQuestion[])
    [
        On(day.AddDays(-1), new($"法律变更的前一日（{IsoDay.Of(day.AddDays(-1))}）", $"the day before the law changes, {IsoDay.Of(day.AddDays(-1))}")),
        On(day, new($"法律变更当日（{IsoDay.Of(day)}）", $"the day on which the law changes, {IsoDay.Of(day)}")),
        On(day.AddDays(1), new($"法律变更的次日（{IsoDay.Of(day.AddDays(1))}）", $"the day after the law changes, {IsoDay.Of(day.AddDays(1))}")),
    ]);

    private IEnumerable<SituationQuestion> BeganBefore()
    {
        if (LawDays.FirstOf(rule) is { } day && LawDays.Across(rule, day) is { } given)
        {
            var asOf = options.AsOf > day ? options.AsOf : day;
            yield return new(new($"施行（{IsoDay.Of(day)}）以前开始、施行后仍在继续", $"begun before the law, {IsoDay.Of(day)}, and going on"), Asks(rule, given, asOf, ProofGoal.Breach, ProofGoal.Satisfied));
        }
    }

    // The rule without its days finds a subject of which it would speak; what it says of it on the day is for the engines.
    private SituationQuestion On(DateOnly day, LocalizedText name)
    {
        var given = LawDays.JustOn(rule, day);
        var asOf = given is null || day > options.AsOf ? day : options.AsOf;
        return new(name, Asks(LawDays.WithoutDays(rule), given, asOf, ProofGoal.Breach, ProofGoal.Satisfied, ProofGoal.Undetermined));
    }

    private Func<ProofAnswer>[] Asks(Rule asked, string? given, DateOnly asOf, params ProofGoal[] goals)
    {
        ImmutableArray<Assumption> assumed = given is null ? [] : [Assumption.Read(prover.Rulebook, rule.Subject, given).Assumption ?? throw new InvalidOperationException($"'{given}' cannot be assumed.")];
        return [.. goals.Select(goal => (Func<ProofAnswer>)(() => prover.CanChanged(asked, rule, goal, options with { AsOf = asOf, Given = assumed }, cancellationToken)))];
    }

    private SituationQuestion OnSomeDay(LocalizedText name, Func<ProofOptions, ProofAnswer> ask)
    {
        var days = JudgementDays.Of([rule], null, options.AsOf).Days;
        return new(name, [.. days.Select(d => (Func<ProofAnswer>)(() => ask(options with { AsOf = d })))]);
    }
}
