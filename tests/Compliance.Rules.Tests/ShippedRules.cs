using Compliance.Authoring.Cases;
using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Tests;

/// <summary>The shipped rules with their cases, loaded once.</summary>
internal static class ShippedRules
{
    public static RulebookResult Loaded { get; } = RulebookLoader.Load(ShippedPacks.Files);

    public static ComplianceEngine Engine { get; } = new(Loaded.GetRulebookOrThrow());

    public static CaseSuite Cases { get; } = CaseSuite.Load(ShippedPacks.Files, Engine.Rulebook);
}
