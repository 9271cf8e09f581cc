using Compliance.DependencyInjection;

namespace Compliance.RulePacks;

/// <summary>Adds the shipped packs to a service's rules.</summary>
public static class ShippedPacksBuilderExtensions
{
    /// <summary>Adds the rule packs that come with the product, or some of them. Calling it again adds what is not there yet.</summary>
    /// <param name="builder">What is being registered.</param>
    /// <param name="packs">
    /// The packs that give rules, by id or pattern, as <c>cn/payment</c> or <c>cn/*</c>; none for all. What they need is loaded with them, and the vocabulary is
    /// always whole. A name that means no pack stops the host at start (CMP2429).
    /// </param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    /// <example><code>services.AddCompliance(c => c.AddShippedPacks("cn/payment", "cn/lending").AddRules("our-rules"));</code></example>
    public static ComplianceBuilder AddShippedPacks(this ComplianceBuilder builder, params string[] packs)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(packs);
        return builder.AddRules(packs.Length == 0 ? ShippedPacks.Files : ShippedPacks.Files.Only(packs));
    }
}
