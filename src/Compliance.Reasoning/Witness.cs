using Compliance.Declarations;
using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>A declaration that shows an answer. The engines evaluated just this text.</summary>
/// <param name="Text">The declaration as YAML, by ids and by Chinese labels: the two are read as the same.</param>
/// <param name="Declaration">The declaration.</param>
/// <param name="Subject">The path of the subject it shows it of.</param>
/// <param name="Day">A day on which it shows it.</param>
public sealed record Witness(LocalizedText Text, Declaration Declaration, string Subject, DateOnly Day)
{
    /// <summary>Gets the declaration by ids.</summary>
    public override string ToString() => Text.En;
}
