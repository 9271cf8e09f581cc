using Compliance.Text;

namespace Compliance.Reasoning.Suggestions;

/// <summary>A situation that a case should be about.</summary>
/// <param name="Name">What the case is called; it does not say the outcome.</param>
/// <param name="Ask">Asks for a declaration: the answers to try in turn, up to the first that has one.</param>
internal sealed record SituationQuestion(LocalizedText Name, params Func<ProofAnswer>[] Ask);
