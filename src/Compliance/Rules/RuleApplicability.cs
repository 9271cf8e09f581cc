using Compliance.Conditions;
using Compliance.Conditions.Expressions;

namespace Compliance.Rules;

/// <summary>When a rule applies.</summary>
/// <param name="SubjectVariable">The variable that is bound to the subject.</param>
/// <param name="AppliesWhen">The condition, or <see langword="null"/> for always.</param>
internal sealed record RuleApplicability(Variable SubjectVariable, Condition? AppliesWhen);
