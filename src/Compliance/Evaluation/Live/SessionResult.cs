using System.Collections.Immutable;
using System.Globalization;
using Compliance.Declarations;
using Compliance.Diagnostics;

namespace Compliance.Evaluation.Live;

/// <summary>What one change of a session came to: what it did to findings and questions; or what is wrong with it, where it was refused and nothing was changed.</summary>
public sealed class SessionResult
{
    private readonly QuestionComparison? _questions;

    internal SessionResult(bool isApplied, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<FindingChange> findings, QuestionComparison? questions, int evaluations)
    {
        IsApplied = isApplied;
        Diagnostics = diagnostics;
        Findings = findings;
        _questions = questions;
        Evaluations = evaluations;
    }

    /// <summary>Gets whether the change was made; if not, the declaration, the report and the questions are those before.</summary>
    public bool IsApplied { get; }

    /// <summary>Gets the mistakes in the facts; where the change was made these are warnings at most.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Gets what happened to findings: in the order of the report, then those that are gone in the order of the report before.</summary>
    public ImmutableArray<FindingChange> Findings { get; }

    /// <summary>Gets what happened to questions, by path.</summary>
    /// <remarks>The open results of both reports are explained when it is first read, or where <see cref="IComplianceSession.QuestionChanged"/> has a handler.</remarks>
    public ImmutableArray<QuestionChange> Questions => _questions?.Changes ?? [];

    /// <summary>Gets how many pairs of a rule and a subject were evaluated.</summary>
    public int Evaluations { get; }

    /// <summary>Makes sure that the change was made.</summary>
    /// <returns>This result.</returns>
    /// <exception cref="InvalidDeclarationException">It was refused; the exception lists the mistakes.</exception>
    public SessionResult ThrowIfRefused() => IsApplied ? this : throw new InvalidDeclarationException(Diagnostics);

    /// <summary>Gets how many findings changed, or the number of mistakes.</summary>
    public override string ToString() => IsApplied
        ? string.Create(CultureInfo.InvariantCulture, $"{Findings.Length} findings changed")
        : string.Create(CultureInfo.InvariantCulture, $"refused: {Diagnostics.Length} mistakes");
}
