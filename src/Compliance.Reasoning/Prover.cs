using System.Collections.Immutable;
using Compliance.Conditions.Terms;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Law;
using Compliance.Reasoning.Questions;
using Compliance.Reasoning.Remedies;
using Compliance.Reasoning.Translation;
using Compliance.Reasoning.Witnesses;
using Compliance.Reasoning.Worlds;
using Compliance.Rules;
using Compliance.Types;

namespace Compliance.Reasoning;

/// <summary>Answers questions about rules with a solver. For one thread at a time.</summary>
/// <remarks>
/// Each answer is a witness that the engines confirmed, a proof with its bound (<see cref="ProofAnswer.Bound"/>), or says what is not known. What takes more than
/// <see cref="ProofOptions.Effort"/> is not known. The same question has the same answer in every run.
/// </remarks>
public sealed class Prover
{
    private readonly ImmutableArray<Rulebook> _rulebooks;
    private readonly WitnessCheck _check;
    private readonly ConcreteTests _tests;
    private readonly RegionSort _regions;

    /// <summary>Creates a prover.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <param name="engines">
    /// The engines that confirm witnesses: of this rulebook, and of others that are compared with it, which have its vocabulary (<see cref="EarlierRules"/>). Without one of
    /// this rulebook the native engine confirms.
    /// </param>
    /// <exception cref="ArgumentException">An engine has another vocabulary.</exception>
    public Prover(Rulebook rulebook, params ImmutableArray<IComplianceEngine> engines)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var all = engines.IsDefault ? [] : engines;
        if (all.Any(e => !ReferenceEquals(e.Rulebook.Vocabulary, rulebook.Vocabulary)))
        {
            throw new ArgumentException("An engine has another vocabulary than the rulebook.", nameof(engines));
        }

        all = all.Any(e => ReferenceEquals(e.Rulebook, rulebook)) ? all : all.Insert(0, new ComplianceEngine(rulebook));
        _rulebooks = [.. all.Select(e => e.Rulebook).Prepend(rulebook).Distinct()];
        _tests = new ConcreteTests(rulebook.Vocabulary);
        Engines = [.. all.Where(e => ReferenceEquals(e.Rulebook, rulebook))];
        _check = new WitnessCheck(all, _tests);
        _regions = new RegionSort(rulebook.Vocabulary.Regions);
    }

    /// <summary>Gets the rules.</summary>
    public Rulebook Rulebook => _rulebooks[0];

    /// <summary>Gets the engines of these rules that confirm witnesses.</summary>
    internal ImmutableArray<IComplianceEngine> Engines { get; }

    /// <summary>Asks whether a rule can come to something, for some declaration and some day on which it is in force.</summary>
    /// <param name="rule">A rule of the rulebook, or of one compared with it.</param>
    /// <param name="goal">What it may come to.</param>
    /// <param name="options">Within what is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The rule is of another rulebook.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Can(Rule rule, ProofGoal goal, ProofOptions options, CancellationToken cancellationToken = default) =>
        PlainQuestions.Can(Of(QuestionKind.Can, [rule], options, cancellationToken), goal);

    /// <summary>Asks whether a rule never comes to something, for no declaration and on no day on which it is in force.</summary>
    /// <inheritdoc cref="Can"/>
    public ProofAnswer Never(Rule rule, ProofGoal goal, ProofOptions options, CancellationToken cancellationToken = default) =>
        PlainQuestions.Never(Of(QuestionKind.Never, [rule], options, cancellationToken), goal);

    /// <summary>Asks whether each breach of a rule is a breach of another, whatever the kind of the findings: then the other forbids all that the first does.</summary>
    /// <param name="rule">A rule.</param>
    /// <param name="other">A rule on the same kind of subject.</param>
    /// <param name="options">Within what is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The rules are on unlike subjects, or of another rulebook.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Implies(Rule rule, Rule other, ProofOptions options, CancellationToken cancellationToken = default) =>
        PlainQuestions.Implies(OfAlike(QuestionKind.Implies, rule, other, options, cancellationToken));

    /// <summary>Asks whether two rules, or two versions of one, always have the same outcome. Where they differ, a breach that only one of them finds is shown before other differences.</summary>
    /// <inheritdoc cref="Implies"/>
    public ProofAnswer Equivalent(Rule rule, Rule other, ProofOptions options, CancellationToken cancellationToken = default) =>
        PlainQuestions.Equivalent(OfAlike(QuestionKind.Equivalent, rule, other, options, cancellationToken));

    /// <summary>Asks whether a change of a rule changes nothing: whether the rule and the changed rule always have the same outcome, as of whatever day.</summary>
    /// <param name="change">The change.</param>
    /// <param name="options">Within what is asked. Other days of the judgement are asked about where the outcome may depend on them, and a proof is made with more things.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Yes with a proof; no with a smallest declaration, <see cref="Witness.Changed"/> being what the changed rule comes to on it.</returns>
    /// <exception cref="ArgumentException">The rule is of another rulebook.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Equivalent(RuleChange change, ProofOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(options);
        var rulebook = RulebookOf(change.Rule);
        var asked = new Asked(change.Rule, rulebook);
        ImmutableArray<Asked> rules = change.Moved is null ? [asked, new Asked(change.Changed, rulebook)] : [asked];
        if (change.Rule.DaysFrom != change.Changed.DaysFrom)
        {
            var open = Question(options);
            return new ProofAnswer(open.Asked, ProofVerdict.Unknown, open.Context.Bound) { Reason = ProofReason.NotTranslated, Detail = ProofWords.OtherDays };
        }

        return new ChangeQuestion(change, change.EngineIn(rulebook), Question, options).Ask();

        Question Question(ProofOptions own)
        {
            var question = Of(QuestionKind.Equivalent, rules, own, cancellationToken, change.Moved);
            return question with { Asked = question.Asked with { Rules = [change.Rule, change.Changed] } };
        }
    }

    /// <summary>Asks whether an exception can lift a rule by itself: the rule would apply without it, and no other exception lifts it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="exception">One of its exceptions.</param>
    /// <param name="options">Within what is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The rule is of another rulebook, or does not have the exception.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Lifts(Rule rule, ExceptionClause exception, ProofOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var question = Of(QuestionKind.Can, [rule], options, cancellationToken);
        if (!rule.Exceptions.Contains(exception))
        {
            throw new ArgumentException($"The rule '{rule.Id}' does not have this exception.", nameof(exception));
        }

        question = question with { Asked = question.Asked with { Goal = ProofGoal.NotApplicable } };
        var result = question.Search.Find(s => s.IsOfAll, Way.To(ProofGoal.NotApplicable, r => r.LiftsAlone(exception)));
        return question.Answer(result, ProofVerdict.Yes, ProofWords.None(rule, ProofGoal.NotApplicable));
    }

    /// <summary>Asks whether two rules collide in some state of the law: each can be followed where both apply, and not both. An encouragement collides with nothing, since nobody must follow it.</summary>
    /// <param name="rule">A rule.</param>
    /// <param name="other">Another, on the same kind of subject or on another.</param>
    /// <param name="options">Within what is asked; what is assumed is about the subject of the first, where it is of that kind.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">A rule is of another rulebook.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Conflict(Rule rule, Rule other, ProofOptions options, CancellationToken cancellationToken = default) =>
        ConflictQuestion.Ask(Of(QuestionKind.Conflict, [rule, other], options, cancellationToken));

    /// <summary>Asks whether one of two rules cannot be followed without a breach of the other, an encouragement among them.</summary>
    internal ProofAnswer Contradict(Rule rule, Rule other, ProofOptions options, CancellationToken cancellationToken) =>
        ConflictQuestion.Contradict(Of(QuestionKind.Conflict, [rule, other], options, cancellationToken));

    /// <summary>Asks whether there is a subject of which no rule of a clause speaks, though one of them is in force.</summary>
    /// <param name="clause">A clause that rules on the subject check.</param>
    /// <param name="subject">The kind of subject.</param>
    /// <param name="options">Within what is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">No rule on such a subject checks the clause.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Gap(Clause clause, EntityType subject, ProofOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(subject);
        ImmutableArray<Rule> rules = [.. Rulebook.Rules.Where(r => r.Clauses.Contains(clause) && r.Subject == subject)];
        return rules.IsEmpty
            ? throw new ArgumentException($"No rule on '{subject.Id}' checks the clause '{clause.Id}'.", nameof(subject))
            : PlainQuestions.Gap(Of(QuestionKind.Gap, rules, options, cancellationToken), clause);
    }

    /// <summary>Asks whether declarations reach a threshold: one just on each side of it, whose outcome another value, the least unit more or less, would change.</summary>
    /// <param name="parameter">A threshold of the rulebook: a number, day or duration.</param>
    /// <param name="options">Within what is asked; what is assumed is about the subject of each rule that uses it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">No rule uses it.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ProofAnswer Reach(Parameter parameter, ProofOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<Rule> rules = [.. Rulebook.Rules.Where(r => RuleTerms.Of(r).Parameters.Contains(parameter))];
        return rules.IsEmpty
            ? throw new ArgumentException($"No rule uses the threshold '{parameter.Id}'.", nameof(parameter))
            : Reaching(parameter, null, options, cancellationToken).Ask((options.AsOf, rules));
    }

    /// <summary>Asks which facts of a declaration would have to be otherwise for a finding not to be made, as few as can be.</summary>
    /// <param name="report">A report by the rulebook.</param>
    /// <param name="finding">A finding of it.</param>
    /// <param name="options">How much effort; what is assumed is passed over, and so is how many things there may be: those declared, and one more of each kind.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>
    /// Up to three ways by which the rule is kept, and up to three by which it does not apply, each confirmed by all engines. Days, texts, places and what changed before stay as they are: what
    /// was in the past is not undone.
    /// </returns>
    /// <exception cref="ArgumentException">The finding is of another rulebook.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public RemedyAnswer Remedies(ComplianceReport report, Finding finding, ProofOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(options);
        var asked = Read(finding.Rule);
        var day = finding.Part.Until is { } until && until < report.AsOf ? until : report.AsOf;
        return new RemedySearch(
            report,
            finding,
            asked.Time is null ? report.AsOf : day,
            _check.Of(finding.Rule),
            declared => new QuestionContext([asked], options with { AsOf = report.AsOf, Given = [] }, Rulebook.Vocabulary, _tests, _regions, declaration: report.Declaration) { Declared = declared },
            options,
            cancellationToken).Search();
    }

    /// <summary>Makes the question whether declarations reach one of the values of a threshold.</summary>
    internal ReachQuestion Reaching(Parameter parameter, ParameterValue? value, ProofOptions options, CancellationToken cancellationToken) =>
        new(parameter, Rulebook, value, (rule, moved, day) => Of(QuestionKind.Reach, [rule], options with { AsOf = day }, cancellationToken, moved));

    /// <summary>Asks whether a changed copy of a rule can come to something.</summary>
    internal ProofAnswer CanChanged(Rule changed, Rule rule, ProofGoal goal, ProofOptions options, CancellationToken cancellationToken)
    {
        var rulebook = RulebookOf(rule);
        var asked = new Asked(changed, rulebook);
        var engine = ComplianceEngine.WithRule(rulebook, changed);
        var question = Of(QuestionKind.Can, [asked], options, cancellationToken);
        question = question with { Asked = question.Asked with { Goal = goal } };
        var result = question.Search.Find(s => s.IsOfAll, s => [.. GoalWays.Of(asked, s.States[0], goal).Select(w => w.SaidBy(engine))]);
        return question.Answer(result, ProofVerdict.Yes, ProofWords.None(rule, goal));
    }

    /// <summary>Makes a question about rules that need not be of the rulebook, as a rule with a part left out.</summary>
    internal Question Of(QuestionKind kind, ImmutableArray<Asked> rules, ProofOptions options, CancellationToken cancellationToken, MovedTerm? moved = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var context = new QuestionContext(rules, options, Rulebook.Vocabulary, _tests, _regions, moved);
        return new Question(
            new ProofQuestion(kind, [.. rules.Select(r => r.Rule)]) { Given = options.Given }, context, new Search(context, _check, cancellationToken));
    }

    private Question OfAlike(QuestionKind kind, Rule rule, Rule other, ProofOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(other);
        return rule.Subject == other.Subject
            ? Of(kind, [rule, other], options, cancellationToken)
            : throw new ArgumentException($"'{rule.Id}' is on '{rule.Subject.Id}', and '{other.Id}' on '{other.Subject.Id}'.", nameof(other));
    }

    private Question Of(QuestionKind kind, ImmutableArray<Rule> rules, ProofOptions options, CancellationToken cancellationToken, MovedTerm? moved = null) =>
        Of(kind, [.. rules.Select(Read)], options, cancellationToken, moved);

    private Asked Read(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new Asked(rule, RulebookOf(rule));
    }

    private Rulebook RulebookOf(Rule rule) => _rulebooks.FirstOrDefault(b => ReferenceEquals(b.FindRule(rule.Id), rule))
        ?? throw new ArgumentException($"The rule '{rule.Id}' is of another rulebook.", nameof(rule));
}
