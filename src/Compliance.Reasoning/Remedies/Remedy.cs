using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Findings;
using Compliance.Rules;

namespace Compliance.Reasoning.Remedies;

/// <summary>A way in which a finding would not be made on its last day: facts that are to be otherwise, as all engines confirmed it.</summary>
/// <param name="Changes">The facts. None of them can be left out.</param>
/// <param name="Outcome">What the rule then comes to: satisfied or not applicable.</param>
/// <param name="Declaration">The declaration with these facts.</param>
public sealed record Remedy(ImmutableArray<FactChange> Changes, Outcome Outcome, Declaration Declaration)
{
    /// <summary>Gets the exception that then lifts the rule; <see langword="null"/> where none does.</summary>
    public ExceptionClause? LiftedBy { get; init; }

    /// <summary>Gets what the rule still finds of the same subject on other days: what is over is not undone by it.</summary>
    public ImmutableArray<Finding> Remaining { get; init; } = [];

    /// <summary>Gets the findings that are gone with it, others than the one asked about.</summary>
    public ImmutableArray<Finding> Settled { get; init; } = [];

    /// <summary>Gets the findings that it makes and that were not there.</summary>
    public ImmutableArray<Finding> Broken { get; init; } = [];

    /// <summary>Gets how many results are undetermined with it that were not.</summary>
    public int Opened { get; init; }

    /// <summary>Gets the changes.</summary>
    public override string ToString() => string.Join("; ", Changes);
}
