namespace Compliance.NRules.Translation.Expressions;

/// <summary>Computes something from matched facts.</summary>
/// <typeparam name="TResult">What is computed.</typeparam>
/// <param name="facts">The facts, in the order of the patterns of the function.</param>
internal delegate TResult FactFunction<out TResult>(ReadOnlySpan<object> facts);
