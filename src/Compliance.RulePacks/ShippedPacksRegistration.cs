using Compliance.DependencyInjection;
using Compliance.RulePacks;

// The namespace every host imports, so that the method is found without a using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the rule packs that come with the product to a service.</summary>
public static class ShippedPacksRegistration
{
    /// <summary>Adds the shipped packs.</summary>
    /// <param name="builder">The builder of <c>AddCompliance</c>.</param>
    /// <returns>The builder.</returns>
    /// <example><code>services.AddCompliance(compliance =&gt; compliance.AddShippedPacks());</code></example>
    public static ComplianceBuilder AddShippedPacks(this ComplianceBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddRules(ShippedPacks.Files);
    }
}
