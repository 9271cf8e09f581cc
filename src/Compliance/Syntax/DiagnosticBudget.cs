using Compliance.Diagnostics;
namespace Compliance.Syntax;

/// <summary>Reports the mistakes of one file, up to a maximum number.</summary>
internal sealed class DiagnosticBudget(DiagnosticBag bag, int limit)
{
    private readonly HashSet<int> _linesWithErrors = [];
    private int _count;

    /// <summary>Gets whether reading should stop.</summary>
    public bool IsExhausted => _count >= limit;

    /// <summary>Gets whether an error was reported for this reading.</summary>
    public bool HasErrors => _linesWithErrors.Count > 0;

    /// <summary>Reports a mistake; the one that exhausts the budget is followed by a note about that.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if (IsExhausted)
        {
            return;
        }

        bag.Add(diagnostic);
        if (diagnostic.Severity == DiagnosticSeverity.Error)
        {
            _linesWithErrors.Add(diagnostic.Span.Position.Line);
        }

        if (++_count == limit)
        {
            bag.Add(SyntaxDiagnostics.TooManyMistakes(diagnostic.Span with { Start = diagnostic.Span.End, Length = 0 }, limit));
        }
    }

    /// <summary>Gets the lines that have an error so far: what else is found there may only follow from it.</summary>
    public IReadOnlySet<int> LinesWithErrors() => _linesWithErrors.ToHashSet();
}
