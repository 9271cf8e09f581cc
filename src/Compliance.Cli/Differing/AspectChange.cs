using Compliance.Text;

namespace Compliance.Cli.Differing;

/// <summary>What changed of a rule in one respect.</summary>
/// <param name="Aspect">In which respect.</param>
/// <param name="Before">What it was; <see langword="null"/> where there was none.</param>
/// <param name="After">What it is; <see langword="null"/> where there is none.</param>
internal sealed record AspectChange(RuleAspect Aspect, LocalizedText? Before, LocalizedText? After);
