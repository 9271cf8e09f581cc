using Compliance.Text;

namespace Compliance.NRules;

/// <summary>NRules did not accept the translation of a rule: a fault of the translation, as the whole language translates.</summary>
/// <param name="production">The production that was refused: the rule or definition, and which part of it.</param>
/// <param name="inner">The exception of NRules.</param>
public sealed class UntranslatableRuleException(string production, Exception inner)
    : Exception(new LocalizedText($"NRules 不接受产生式“{production}”。", $"NRules refuses the production '{production}'.").In(Language.Both), inner)
{
    /// <summary>Gets the production that was refused: the rule or definition, and which part of it.</summary>
    public string Production { get; } = production;
}
