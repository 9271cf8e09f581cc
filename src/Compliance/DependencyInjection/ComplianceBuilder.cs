using Compliance.Rules.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.DependencyInjection;

/// <summary>Says which rules a service checks by.</summary>
public sealed class ComplianceBuilder
{
    private readonly List<RuleFileSet> _rules = [];

    internal ComplianceBuilder(IServiceCollection services) => Services = services;

    /// <summary>Gets the services that are being registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Gets the files of all rules that were added.</summary>
    internal RuleFileSet Files => RuleFileSet.Combine(_rules);

    /// <summary>Adds the rule files of a folder and of the folders in it.</summary>
    /// <param name="folder">The folder; a relative one is found from the current directory when the rules are first used.</param>
    public ComplianceBuilder AddRules(string folder) => AddRules(RuleFileSet.FromDirectory(folder));

    /// <summary>Adds rule files.</summary>
    public ComplianceBuilder AddRules(RuleFileSet files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _rules.Add(files);
        return this;
    }
}
