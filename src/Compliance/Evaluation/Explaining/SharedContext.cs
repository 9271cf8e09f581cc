using Compliance.Declarations;

namespace Compliance.Evaluation.Explaining;

/// <summary>
/// Evaluates again for what is explained when it is read. All findings of one run share it, so that indexes and what related things come to
/// are computed once. Safe to use from many threads.
/// </summary>
/// <param name="declaration">The declaration.</param>
/// <param name="asOf">The day of the judgement.</param>
internal sealed class SharedContext(Declaration declaration, DateOnly asOf)
{
    private readonly Lock _lock = new();
    private EvaluationContext? _context;

    /// <summary>Evaluates something.</summary>
    public T With<T>(Func<EvaluationContext, T> evaluate)
    {
        lock (_lock)
        {
            return evaluate(_context ??= new EvaluationContext(declaration, asOf, CancellationToken.None));
        }
    }
}
