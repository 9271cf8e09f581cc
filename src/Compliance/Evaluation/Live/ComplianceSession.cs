using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Declarations.Changing;
using Compliance.Evaluation.Compilation;
using Compliance.Evaluation.Engines;
using Compliance.Evaluation.Execution;
using Compliance.Evaluation.Explaining;
using Compliance.Evaluation.Live.Keeping;
using Compliance.Evaluation.Live.Reading;
using Compliance.Facts.Time;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Telemetry;

namespace Compliance.Evaluation.Live;

/// <summary>The session of all engines: they differ in who reaches the verdicts.</summary>
internal sealed class ComplianceSession : IComplianceSession
{
    private readonly CompiledRulebook _compiled;
    private readonly DeclarationReader _reader;
    private readonly ISessionVerdicts? _verdicts;
    private readonly int _horizonDays;
    private readonly long _maxSteps;
    private readonly EvaluationRun _run;
    private readonly SessionFacts _facts;
    private LiveState _state;
    private bool _isTelling;

    /// <summary>Opens a session.</summary>
    /// <param name="compiled">The rules.</param>
    /// <param name="declaration">The facts to begin with.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="horizonDays">How many later days are examined.</param>
    /// <param name="maxSteps">How many steps an evaluation may take.</param>
    /// <param name="verdicts">Who reaches the verdicts; <see langword="null"/> for the native engine.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ComplianceSession(CompiledRulebook compiled, Declaration declaration, DateOnly asOf, int horizonDays, long maxSteps, ISessionVerdicts? verdicts, CancellationToken cancellationToken)
    {
        compiled.Check(declaration);
        JudgementDay.ThrowIfImpossible(asOf);
        _compiled = compiled;
        _reader = new DeclarationReader(compiled.Rulebook.Vocabulary);
        _verdicts = verdicts;
        _horizonDays = horizonDays;
        _maxSteps = maxSteps;
        _run = new EvaluationRun(compiled.Live.Plan.Depth);
        _facts = new SessionFacts(declaration);
        _state = null!;
        Commit(Evaluate(declaration, asOf, cancellationToken));
    }

    /// <inheritdoc/>
    public event EventHandler<FindingChangedEventArgs>? FindingChanged;

    /// <inheritdoc/>
    public event EventHandler<QuestionChangedEventArgs>? QuestionChanged;

    /// <inheritdoc/>
    public Rulebook Rulebook => _compiled.Rulebook;

    /// <inheritdoc/>
    public Declaration Declaration => Report.Declaration;

    /// <inheritdoc/>
    public DateOnly AsOf => Report.AsOf;

    /// <inheritdoc/>
    public ComplianceReport Report => _state.Report;

    /// <inheritdoc/>
    public SessionResult Apply(Action<DeclarationChanges> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ThrowIfTelling();
        var batch = new DeclarationChanges();
        changes(batch);
        ThrowIfTelling();
        var edited = DeclarationEditor.Apply(_reader, Declaration, batch.Changes);
        return edited.Declaration is { } next
            ? Follow(next, AsOf, edited.Diagnostics, cancellationToken)
            : new SessionResult(isApplied: false, edited.Diagnostics, [], null, 0);
    }

    /// <inheritdoc/>
    public SessionResult Replace(Declaration declaration, CancellationToken cancellationToken = default)
    {
        _compiled.Check(declaration);
        return Follow(declaration, AsOf, [], cancellationToken);
    }

    /// <inheritdoc/>
    public SessionResult MoveTo(DateOnly asOf, CancellationToken cancellationToken = default)
    {
        JudgementDay.ThrowIfImpossible(asOf);
        return Follow(Declaration, asOf, [], cancellationToken);
    }

    private SessionResult Follow(Declaration declaration, DateOnly asOf, ImmutableArray<Diagnostics.Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        ThrowIfTelling();
        var before = Report;
        var changes = Commit(Evaluate(declaration, asOf, cancellationToken));
        var result = new SessionResult(isApplied: true, diagnostics, changes.Findings, new QuestionComparison(before, Report), changes.Evaluations);
        Tell(result);
        return result;
    }

    private LiveChanges Commit((LiveState State, LiveChanges Changes) step)
    {
        step.Changes.Commit(_facts);
        _facts.Declaration = step.State.Report.Declaration;
        _state = step.State;
        return step.Changes;
    }

    private (LiveState State, LiveChanges Changes) Evaluate(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken)
    {
        var plan = _compiled.Live;
        var before = _state;
        var difference = before is null ? null : new DeclarationDifference(before.Report.Declaration, declaration);
        var affected = difference is null || before!.Report.AsOf != asOf ? AffectedRules.Whole : AffectedRules.Of(plan, difference, asOf);
        IVerdictSource source = NodeVerdicts.Instance;
        if (_verdicts is not null)
        {
            var asked = new AskedPairs(plan, before, declaration, asOf, difference, affected).Find();
            source = new ProvidedVerdicts(_verdicts.Follow(new SessionStep(declaration, asOf, _horizonDays, asked, cancellationToken)));
        }

        var request = new EvaluationRequest(declaration, asOf, _horizonDays, source, cancellationToken) { MaxSteps = _maxSteps };
        _run.Begin(request);
        try
        {
            var pass = new LivePass(plan, _run, request, before, difference, affected);
            var state = default(LiveState);
            _ = EvaluationTelemetry.IsOn
                ? EvaluationTelemetry.Measure(pass, asOf, _compiled.Rules.Length, p => (state = p.Run()).Report)
                : (state = pass.Run()).Report;
            return (state!, pass.Changes);
        }
        finally
        {
            _run.End();
        }
    }

    private void Tell(SessionResult result)
    {
        _isTelling = true;
        try
        {
            foreach (var change in result.Findings)
            {
                FindingChanged?.Invoke(this, new FindingChangedEventArgs(change));
            }

            // What is asked is found out where somebody wants to know.
            foreach (var change in QuestionChanged is null ? [] : result.Questions)
            {
                QuestionChanged?.Invoke(this, new QuestionChangedEventArgs(change));
            }
        }
        finally
        {
            _isTelling = false;
        }
    }

    private void ThrowIfTelling()
    {
        if (_isTelling)
        {
            throw new InvalidOperationException("A handler of an event of a session cannot change the session: change it when the change that it is told of has returned.");
        }
    }
}
