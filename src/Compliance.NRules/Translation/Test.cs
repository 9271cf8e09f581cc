using System.Collections.Immutable;
using System.Linq.Expressions;
using Compliance.NRules.Translation.Expressions;

namespace Compliance.NRules.Translation;

/// <summary>
/// One test of the network. NRules shares nodes between rules whose expressions compare as equal, and its comparison is
/// wrong for type tests and nested lambdas (docs/decisions/0009); so a test is a delegate held in a constant, which
/// compares by reference, and equal tests are made one here.
/// </summary>
/// <param name="Run">Tests the matched facts, in the order of <paramref name="On"/>.</param>
/// <param name="On">The facts it tests.</param>
internal sealed record Test(FactTest Run, ImmutableArray<FactPattern> On)
{
    /// <summary>Gets what it tests, in a text that is equal for equal tests; empty where no other test can be equal.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>Gets the condition as NRules wants it: a lambda whose parameters are named after the patterns.</summary>
    public LambdaExpression ToExpression() => FactCall.Of(Run, On.Select(m => (m.Name, m.FactType)));

    /// <summary>Gets the same test of a pattern under another name.</summary>
    public Test Renamed(string from, string to) => this with { On = [.. On.Select(m => m.Name == from ? m with { Name = to } : m)] };
}
