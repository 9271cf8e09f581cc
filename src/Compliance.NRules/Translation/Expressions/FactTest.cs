namespace Compliance.NRules.Translation.Expressions;

/// <summary>Tests matched facts.</summary>
/// <param name="facts">The facts, in the order of the patterns of the test.</param>
internal delegate bool FactTest(ReadOnlySpan<object> facts);
