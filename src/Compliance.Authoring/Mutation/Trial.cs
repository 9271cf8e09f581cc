using Compliance.Evaluation;
using Compliance.Rules;

namespace Compliance.Authoring.Mutation;

/// <summary>What judges a changed rule.</summary>
/// <param name="Engine">The engine, of this rule alone.</param>
/// <param name="Rule">The rule as the engine has it.</param>
internal sealed record Trial(ComplianceEngine Engine, Rule Rule);
