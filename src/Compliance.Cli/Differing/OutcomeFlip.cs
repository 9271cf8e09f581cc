using Compliance.Rules;

namespace Compliance.Cli.Differing;

/// <summary>A subject of a declaration for which a rule comes to something else than before.</summary>
/// <param name="Declaration">The name of the declaration.</param>
/// <param name="Rule">The rule, as it is called now.</param>
/// <param name="Subject">The path of the subject.</param>
/// <param name="Before">What it came to; nothing where the rule or the subject was not there.</param>
/// <param name="After">What it comes to.</param>
internal sealed record OutcomeFlip(string Declaration, Rule Rule, string Subject, IReadOnlyList<OutcomeSpan> Before, IReadOnlyList<OutcomeSpan> After);
