using Compliance.Evaluation;
using Compliance.Reloading;
using Compliance.Rules;
using Compliance.Rules.Manifests;

namespace Compliance.DependencyInjection;

/// <summary>What a service can configure, also from its settings file. Mistakes in it stop the host at start.</summary>
/// <example><code>services.Configure&lt;ComplianceOptions&gt;(configuration.GetSection("Compliance"));</code></example>
public sealed class ComplianceOptions
{
    /// <summary>Gets folders with rule files, besides those that were added in code.</summary>
    public IList<string> RuleFolders { get; } = [];

    /// <summary>Gets or sets how long changed files must rest before they are loaded.</summary>
    /// <value>The default value is a quarter of a second.</value>
    public TimeSpan ReloadDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Gets or sets the interval at which files are rescanned without a change notification, as on a network drive.</summary>
    /// <value>The default value is one minute; <see cref="Timeout.InfiniteTimeSpan"/> is never.</value>
    public TimeSpan RescanInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Gets or sets whether changed rules are loaded while the service runs.</summary>
    internal bool IsReloading { get; set; }

    /// <summary>Gets or sets whose signed rules are taken; <see langword="null"/> where rules need not be signed.</summary>
    internal RuleTrust? Trust { get; set; }

    /// <summary>Gets the rules that were added in code.</summary>
    internal List<Func<IServiceProvider, ComplianceOptions, IRuleSource>> Sources { get; } = [];

    /// <summary>Gets or sets what makes the engine of a rulebook; the native engine, where nothing is set.</summary>
    internal Func<Rulebook, IComplianceEngine>? CreateEngine { get; set; }
}
