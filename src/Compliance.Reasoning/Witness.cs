using System.Collections.Immutable;
using Compliance.Declarations;
using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>A declaration that shows an answer. The engines evaluated just this text.</summary>
/// <param name="Text">The declaration as YAML, by ids and by Chinese labels: the two are read as the same.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="Outcomes">What the rules come to on it.</param>
/// <param name="Day">A day on which it shows it.</param>
public sealed record Witness(LocalizedText Text, Declaration Declaration, ImmutableArray<WitnessOutcome> Outcomes, DateOnly Day)
{
    /// <summary>Gets what the rule comes to with the change that was asked about; empty where none was.</summary>
    public ImmutableArray<WitnessOutcome> Changed { get; init; } = [];

    /// <summary>Gets the path of the subject it shows it of.</summary>
    public string Subject => (Outcomes.IsEmpty ? Changed : Outcomes)[0].Subject;

    /// <summary>Gets the declaration by ids.</summary>
    public override string ToString() => Text.En;
}
