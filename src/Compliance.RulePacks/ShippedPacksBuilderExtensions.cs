using Compliance.DependencyInjection;

namespace Compliance.RulePacks;

/// <summary>Adds the shipped packs to a service's rules.</summary>
public static class ShippedPacksBuilderExtensions
{
    /// <summary>Adds the rule packs that come with the product.</summary>
    /// <example><code>services.AddCompliance(c => c.AddShippedPacks().AddRules("our-rules"));</code></example>
    public static ComplianceBuilder AddShippedPacks(this ComplianceBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddRules(ShippedPacks.Files);
    }
}
