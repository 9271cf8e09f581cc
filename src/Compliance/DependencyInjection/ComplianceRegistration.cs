using Compliance.Evaluation;
using Compliance.Reloading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Compliance.DependencyInjection;

/// <summary>The services of one registration, under a key or without one.</summary>
internal static class ComplianceRegistration
{
    /// <summary>Registers them.</summary>
    public static void Add(IServiceCollection services, string? key, Action<ComplianceBuilder> configure)
    {
        var builder = new ComplianceBuilder(services, key ?? Options.DefaultName);
        configure(builder);
        services.AddOptions<ComplianceOptions>(builder.Name).Configure(builder.Apply).ValidateOnStart();
        services.AddOptions<StartupRules>(builder.Name).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ComplianceOptions>, ComplianceOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<StartupRules>, StartupRulesValidator>());
        services.TryAdd(Describe<IComplianceEngineSource>(key, ServiceLifetime.Singleton, provider => CreateSource(provider, builder.Name)));
        ServiceDescriptor[] current =
        [
            Describe(key, Lifetime(builder), provider => Get<IComplianceEngineSource>(provider, key).Current),
            Describe(key, Lifetime(builder), provider => Get<IComplianceEngine>(provider, key).Declarations),
            Describe(key, Lifetime(builder), provider => Get<IComplianceEngine>(provider, key).Rulebook),
        ];
        foreach (var descriptor in current)
        {
            // Rules are added in several places, and any of them may enable reloading.
            if (builder.IsReloading)
            {
                services.Replace(descriptor);
            }
            else
            {
                services.TryAdd(descriptor);
            }
        }
    }

    private static ServiceLifetime Lifetime(ComplianceBuilder builder) => builder.IsReloading ? ServiceLifetime.Scoped : ServiceLifetime.Singleton;

    // Without a key this is a plain registration.
    private static ServiceDescriptor Describe<T>(string? key, ServiceLifetime lifetime, Func<IServiceProvider, T> create)
        where T : class => key is null
            ? ServiceDescriptor.Describe(typeof(T), create, lifetime)
            : ServiceDescriptor.DescribeKeyed(typeof(T), key, (provider, _) => create(provider), lifetime);

    private static T Get<T>(IServiceProvider provider, string? key)
        where T : class => key is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(key);

    private static ReloadingEngineSource CreateSource(IServiceProvider provider, string name)
    {
        var options = provider.GetRequiredService<IOptionsMonitor<ComplianceOptions>>().Get(name);
        var folders = options.RuleFolders.Select(folder => new FolderRules(folder, options.IsReloading, options.Trust));
        var logger = provider.GetService<ILoggerFactory>()?.CreateLogger<IComplianceEngineSource>() ?? NullLogger<IComplianceEngineSource>.Instance;
        var engineLogger = provider.GetService<ILoggerFactory>()?.CreateLogger<ComplianceEngine>() ?? NullLogger<ComplianceEngine>.Instance;
        var source = new ReloadingEngineSource(
            [.. options.Sources.Select(s => s(provider, options)), .. folders],
            options.CreateEngine ?? (rulebook => new ComplianceEngine(rulebook, engineLogger)),
            logger);
        if (options.IsReloading)
        {
            source.Watch(provider.GetService<TimeProvider>() ?? TimeProvider.System, options.ReloadDelay, options.RescanInterval);
        }

        return source;
    }
}
