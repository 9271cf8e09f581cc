using Compliance.HealthChecks;
using Compliance.Reloading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

// The namespace every host imports, so that the method is found without a using.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the health check of the rules.</summary>
public static class ComplianceHealthChecks
{
    /// <summary>Adds a check of the rules that <c>AddCompliance</c> or <c>AddKeyedCompliance</c> registered.</summary>
    /// <param name="builder">What is being registered.</param>
    /// <param name="key">The key of <c>AddKeyedCompliance</c>; <see langword="null"/> for <c>AddCompliance</c>.</param>
    /// <param name="name">The name of the check; <c>compliance</c>, with the key after a slash, where it is left out.</param>
    /// <param name="failureStatus">The status when there are no rules; unhealthy where it is left out. A failed reload is degraded: the rules before it are in use.</param>
    /// <param name="tags">Tags by which endpoints choose checks.</param>
    /// <returns>The builder.</returns>
    /// <example><code>builder.Services.AddHealthChecks().AddCompliance();</code></example>
    public static IHealthChecksBuilder AddCompliance(
        this IHealthChecksBuilder builder, string? key = null, string? name = null, HealthStatus? failureStatus = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            name ?? (key is null ? "compliance" : $"compliance/{key}"),
            provider => new ComplianceHealthCheck(key is null ? provider.GetRequiredService<IComplianceEngineSource>() : provider.GetRequiredKeyedService<IComplianceEngineSource>(key)),
            failureStatus,
            tags));
    }
}
