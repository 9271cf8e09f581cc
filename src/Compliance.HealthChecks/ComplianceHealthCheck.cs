using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Reloading;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Compliance.HealthChecks;

/// <summary>Says which rules are in use, and whether the last loading failed.</summary>
/// <param name="source">Where the rules come from.</param>
public sealed class ComplianceHealthCheck(IComplianceEngineSource source) : IHealthCheck
{
    // What is listed for people; the log has all of them.
    private const int ShownErrors = 5;

    /// <summary>Looks at the rules in use. Nothing is loaded or evaluated, but for the first loading of a service that has not used its rules yet.</summary>
    /// <param name="context">How the check was registered.</param>
    /// <param name="cancellationToken">Not used: the look is short.</param>
    /// <returns>Healthy; degraded where the last reload had errors and older rules are in use; the status of failure where there are no rules.</returns>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var errors = source.LatestLoad.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var rulebook = InUse();
        var data = Data(rulebook, errors);
        if (rulebook is null || rulebook.Rules.IsEmpty)
        {
            return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, "There are no rules in use: nothing can be checked.", data: data));
        }

        var inUse = string.Create(CultureInfo.InvariantCulture, $"{rulebook.Rules.Length} rules of {rulebook.Packs.Count(p => !p.Rules.IsEmpty)} packs are in use.");
        return Task.FromResult(source.LatestLoad.Rulebook is not null
            ? HealthCheckResult.Healthy(inUse, data)
            : HealthCheckResult.Degraded(string.Create(CultureInfo.InvariantCulture, $"The last loading of rules had {errors.Count} error(s). The rules before it are still in use: {inUse}"), data: data));
    }

    private static Dictionary<string, object> Data(Rulebook? rulebook, List<Diagnostic> errors)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["rules"] = rulebook?.Rules.Length ?? 0,
            ["packs"] = rulebook is null ? [] : rulebook.Packs.Where(p => !p.Rules.IsEmpty).Select(p => $"{p.Id} {p.Version}").ToArray(),
        };
        if (errors.Count > 0)
        {
            data["errors"] = errors.Take(ShownErrors).Select(e => $"{e.Code}: {e.Message.En}").ToArray();
        }

        return data;
    }

    private Rulebook? InUse()
    {
        try
        {
            return source.Current.Rulebook;
        }
        catch (InvalidRulebookException)
        {
            // Nothing could be loaded yet.
            return null;
        }
    }
}
