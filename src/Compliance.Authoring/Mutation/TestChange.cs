using Compliance.Conditions.Expressions;
using Compliance.Conditions.ValueTests;

namespace Compliance.Authoring.Mutation;

/// <summary>One change of a test of a value.</summary>
/// <param name="Kind">What kind of change.</param>
/// <param name="Test">The test after the change.</param>
/// <param name="Dropped">The operand that was left out, where one was.</param>
internal sealed record TestChange(MutationKind Kind, ValueTest Test, Expression? Dropped = null);
