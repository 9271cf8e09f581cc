using Compliance.Declarations;
using Compliance.DependencyInjection;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The namespace every host imports, so that the method is found without a using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the compliance check.</summary>
public static class ComplianceServices
{
    /// <summary>
    /// Registers <see cref="IComplianceEngine"/>, <see cref="DeclarationReader"/> and <see cref="Rulebook"/> as singletons.
    /// The rules are loaded once, when the first of them is asked for.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which rules to check by.</param>
    /// <returns>The services.</returns>
    /// <remarks>
    /// A rule file with an error makes the first resolution throw an <see cref="InvalidRulebookException"/> that lists
    /// every mistake: a service with half its rules would pass what it should not.
    /// </remarks>
    public static IServiceCollection AddCompliance(this IServiceCollection services, Action<ComplianceBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new ComplianceBuilder(services);
        configure(builder);
        services.TryAddSingleton(_ => RulebookLoader.Load(builder.Files).GetRulebookOrThrow());
        services.TryAddSingleton<IComplianceEngine>(provider => new ComplianceEngine(provider.GetRequiredService<Rulebook>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<IComplianceEngine>().Declarations);
        return services;
    }
}
