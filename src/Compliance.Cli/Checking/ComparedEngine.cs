#if NRULES
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Evaluation.Live;
using Compliance.Findings;
using Compliance.NRules;
using Compliance.Rules;

namespace Compliance.Cli.Checking;

/// <summary>Both engines, with their progress for a person who waits longer than two seconds, and the count of what was compared.</summary>
/// <param name="engine">The engines.</param>
/// <param name="context">The world around.</param>
internal sealed class ComparedEngine(BothEngines engine, CliContext context) : IComplianceEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Lock _shown = new();
    private readonly ProgressLine _line = new(context);
    private int _running;

    /// <inheritdoc/>
    public Rulebook Rulebook => engine.Rulebook;

    /// <inheritdoc/>
    public DeclarationReader Declarations => engine.Declarations;

    /// <inheritdoc/>
    public ComplianceReport Evaluate(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
        Watch(() => engine.Evaluate(declaration, asOf, options, cancellationToken));

    /// <inheritdoc/>
    public ImmutableArray<RuleResult> EvaluateRule(Rule rule, Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default) =>
        Watch(() => engine.EvaluateRule(rule, declaration, asOf, cancellationToken));

    /// <inheritdoc/>
    public IComplianceSession OpenSession(Declaration declaration, DateOnly asOf, EvaluateOptions? options = null, CancellationToken cancellationToken = default) =>
        engine.OpenSession(declaration, asOf, options, cancellationToken);

    /// <summary>Says how many verdicts both engines reached. Not inlined, so that nothing of NRules is loaded where it is not called.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Conclude()
    {
        if (engine.ComparedVerdicts is > 0 and var count)
        {
            context.Note(ComparisonWords.AllAgree(count));
        }
    }

    private T Watch<T>(Func<T> evaluate)
    {
        if (!context.ShowsProgress)
        {
            return evaluate();
        }

        Interlocked.Increment(ref _running);
        using var timer = context.Clock.CreateTimer(_ => Show(), null, Patience, Interval);
        try
        {
            return evaluate();
        }
        finally
        {
            lock (_shown)
            {
                _running--;
                _line.Hide();
            }
        }
    }

    private void Show()
    {
        lock (_shown)
        {
            if (_running > 0)
            {
                _line.Show(engine.ComparedVerdicts is > 0 and var count ? ComparisonWords.Compared(count) : ComparisonWords.Compiling);
            }
        }
    }
}
#endif
