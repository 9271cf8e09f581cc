using Compliance.Conditions;

namespace Compliance.Rules;

/// <summary>A literal text or a place for a fact.</summary>
/// <param name="Text">The literal text; where <paramref name="Value"/> is set, the placeholder as written.</param>
/// <param name="Value">The fact to print, or <see langword="null"/> for a literal text.</param>
public sealed record MessagePart(string Text, Expression? Value);
