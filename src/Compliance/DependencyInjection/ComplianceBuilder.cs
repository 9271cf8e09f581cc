using Compliance.Evaluation;
using Compliance.Reloading;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Rules.Manifests;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.DependencyInjection;

/// <summary>Configures the rules a service loads.</summary>
public sealed class ComplianceBuilder
{
    private readonly List<Action<ComplianceOptions>> _configure = [];

    internal ComplianceBuilder(IServiceCollection services, string name)
    {
        Services = services;
        Name = name;
    }

    /// <summary>Gets the services that are being registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the name of the options: the key of a keyed registration, empty without one.</summary>
    public string Name { get; }

    /// <summary>Gets whether changed rules are loaded while the service runs.</summary>
    internal bool IsReloading { get; private set; }

    /// <summary>Adds the rule files of a folder and of the folders in it.</summary>
    /// <param name="folder">The folder; a relative one is found from the current directory when the rules are first used.</param>
    public ComplianceBuilder AddRules(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return Add((_, options) => new FolderRules(folder, options.IsReloading, options.Trust));
    }

    /// <summary>Adds rule files.</summary>
    public ComplianceBuilder AddRules(RuleFileSet files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return Add((_, options) => new FixedRules(files, options.Trust is not null));
    }

    /// <summary>Adds rules from elsewhere, such as a database.</summary>
    /// <param name="source">Gets the source; one that holds something to dispose should be a service itself.</param>
    public ComplianceBuilder AddRules(Func<IServiceProvider, IRuleSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Add((provider, _) => source(provider));
    }

    /// <summary>Evaluates with another engine than the native one.</summary>
    /// <param name="createEngine">
    /// Makes the engine of a rulebook. It is never disposed: work in flight may still use it after a reload.
    /// </param>
    public ComplianceBuilder UseEngine(Func<Rulebook, IComplianceEngine> createEngine)
    {
        ArgumentNullException.ThrowIfNull(createEngine);
        _configure.Add(options => options.CreateEngine = createEngine);
        return this;
    }

    /// <summary>
    /// Loads changed rules while the service runs. <see cref="IComplianceEngine"/> and what belongs to it are then scoped:
    /// one request has one engine from its beginning to its end. A singleton takes <see cref="IComplianceEngineSource"/>.
    /// </summary>
    /// <remarks>
    /// Changes that would leave a rule file with an error are not applied: the previous engine stays in use, the
    /// mistakes are logged and available in <see cref="IComplianceEngineSource.LatestLoad"/>.
    /// </remarks>
    public ComplianceBuilder ReloadOnChange()
    {
        IsReloading = true;
        _configure.Add(options => options.IsReloading = true);
        return this;
    }

    /// <summary>
    /// Takes rules of folders, those of the settings included, only as they were signed (<see cref="SignedRules"/>): changed, added and missing files stop the
    /// host at start, and are not loaded by a reload.
    /// </summary>
    /// <param name="trust">Whose rules are taken.</param>
    /// <remarks>
    /// The order of the calls does not matter. Rules that come with an assembly are vouched for by the assembly, and an <see cref="IRuleSource"/> of
    /// one's own by its code. Files that code adds from disk are refused.
    /// </remarks>
    public ComplianceBuilder RequireSigned(RuleTrust trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        _configure.Add(options => options.Trust = trust);
        return this;
    }

    /// <summary>Copies the configuration to the options.</summary>
    internal void Apply(ComplianceOptions options) => _configure.ForEach(c => c(options));

    private ComplianceBuilder Add(Func<IServiceProvider, ComplianceOptions, IRuleSource> source)
    {
        _configure.Add(options => options.Sources.Add(source));
        return this;
    }
}
