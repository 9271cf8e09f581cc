namespace Compliance.Diagnostics;

/// <summary>Reports the mistakes of one file and stops at a number nobody would read to the end of.</summary>
internal sealed class DiagnosticBudget(DiagnosticBag bag, int limit)
{
    private readonly HashSet<int> _linesWithErrors = [];
    private int _count;

    /// <summary>Gets whether reading should stop.</summary>
    public bool IsExhausted => _count >= limit;

    /// <summary>Gets whether an error was reported for this reading.</summary>
    public bool HasErrors => _linesWithErrors.Count > 0;

    /// <summary>Reports a mistake; the one that exhausts the budget is followed by a note saying so.</summary>
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
            bag.Add(SyntaxDiagnostics.TooManyMistakes(diagnostic.Span with { Length = 0 }, limit));
        }
    }

    /// <summary>Gets whether a line has an error already: what else is wrong with it may only follow from that.</summary>
    public bool HasErrorOn(int line) => _linesWithErrors.Contains(line);
}
