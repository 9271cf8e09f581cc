using Compliance.Declarations;
using Compliance.DependencyInjection;
using Compliance.Evaluation;
using Compliance.Reloading;
using Compliance.Rules;

// The namespace every host imports, so that the method is found without a using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the compliance check.</summary>
public static class ComplianceServices
{
    /// <summary>
    /// Registers <see cref="IComplianceEngine"/>, <see cref="DeclarationReader"/> and <see cref="Rulebook"/>, and
    /// <see cref="IComplianceEngineSource"/> for those who outlive a version of the rules.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Configures the rules to load.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// <para>
    /// A host loads the rules when it starts. A rule file with an error stops it, with every mistake in the message: a
    /// service with half its rules would pass what it should not. Where no host is, the first resolution throws.
    /// </para>
    /// <para>They are singletons, unless <see cref="ComplianceBuilder.ReloadOnChange"/> is called. Calling this again adds rules.</para>
    /// </remarks>
    public static IServiceCollection AddCompliance(this IServiceCollection services, Action<ComplianceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ComplianceRegistration.Add(services, null, configure);
        return services;
    }

    /// <summary>Registers the same as <see cref="AddCompliance"/> under a key, for services that check by several sets of rules.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, which is also the name of the <see cref="ComplianceOptions"/>.</param>
    /// <param name="configure">Configures the rules to load.</param>
    /// <returns>The services.</returns>
    /// <example><code>
    /// services.AddKeyedCompliance("zj", c => c.AddRules("rules/zhejiang"));
    /// public sealed class Onboarding([FromKeyedServices("zj")] IComplianceEngine engine);
    /// </code></example>
    public static IServiceCollection AddKeyedCompliance(this IServiceCollection services, string key, Action<ComplianceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(configure);
        ComplianceRegistration.Add(services, key, configure);
        return services;
    }
}
