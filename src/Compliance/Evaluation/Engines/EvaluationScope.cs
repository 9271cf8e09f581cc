using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Facts;

namespace Compliance.Evaluation.Engines;

/// <summary>
/// What single conditions and expressions read while one declaration is evaluated: its entities, and the day of the judgement. Values of
/// definitions are computed once in a scope. For one thread at a time.
/// </summary>
public sealed class EvaluationScope
{
    private Frame? _frame;

    /// <summary>Creates a scope.</summary>
    /// <param name="declaration">The facts.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="cancellationToken">Stops long evaluations, such as sums over many entities, with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="asOf"/> cannot be the day of a judgement (<see cref="JudgementDay"/>), as <c>default</c>.</exception>
    public EvaluationScope(Declaration declaration, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        JudgementDay.ThrowIfImpossible(asOf);
        Context = new EvaluationContext(declaration, asOf, cancellationToken);
    }

    /// <summary>Gets the facts.</summary>
    public Declaration Declaration => Context.Declaration;

    /// <summary>Gets the day of the judgement.</summary>
    public DateOnly AsOf => Context.AsOf.Value;

    /// <summary>Gets what the nodes of the native engine read.</summary>
    internal EvaluationContext Context { get; }

    /// <summary>Binds the subject of a rule or definition: variable 0. Bindings hold until the next are made in the scope.</summary>
    /// <param name="subject">An entity of <see cref="Declaration"/>.</param>
    /// <param name="day">The day for which is evaluated: its law, its thresholds, its facts.</param>
    /// <param name="variableCount">How many variables are to be bound, the subject among them; at least what the evaluators need.</param>
    public VariableBindings Bind(Entity subject, DateOnly day, int variableCount)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentOutOfRangeException.ThrowIfLessThan(variableCount, 1);
        if (_frame is { } frame && frame.Items.Length >= variableCount)
        {
            frame.Clear();
            frame.Enter(day, subject);
        }
        else
        {
            _frame = frame = new Frame(Context, day, subject, variableCount);
        }

        return new VariableBindings(frame);
    }
}
