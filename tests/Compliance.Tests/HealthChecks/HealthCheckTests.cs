using Compliance.Reloading;
using Compliance.RulePacks;
using Compliance.Tests.Reloading;
using Compliance.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Compliance.Tests.HealthChecks;

internal sealed class HealthCheckTests
{
    [Test]
    public async Task Check_RulesInUse_IsHealthyAndNamesThePacks()
    {
        var entry = await CheckAsync(s => s.AddCompliance(c => c.AddShippedPacks("cn/payment")));

        entry.Status.Should().Be(HealthStatus.Healthy);
        entry.Data["packs"].Should().BeEquivalentTo(new[] { "cn/payment 0.1.0" });
        entry.Data["rules"].Should().BeOfType<int>().Which.Should().BePositive();
        entry.Data.Should().NotContainKey("errors");
    }

    [Test]
    public async Task Check_AfterAFailedReload_IsDegradedAndNamesTheMistake()
    {
        using var rules = new RulesOnDisk();
        await using var provider = Provider(s => s.AddCompliance(c => c.AddRules(rules.Path).ReloadOnChange()));
        (await CheckAsync(provider)).Status.Should().Be(HealthStatus.Healthy);

        rules.SetSeverity("grave");
        provider.GetRequiredService<IComplianceEngineSource>().Reload();
        var degraded = await CheckAsync(provider);
        rules.Restore();
        provider.GetRequiredService<IComplianceEngineSource>().Reload();

        degraded.Status.Should().Be(HealthStatus.Degraded);
        degraded.Data["errors"].Should().BeOfType<string[]>().Which.Should().ContainSingle().Which.Should().StartWith("CMP2009");
        degraded.Data["rules"].Should().Be(1, "the rules before it are in use");
        (await CheckAsync(provider)).Status.Should().Be(HealthStatus.Healthy);
    }

    [TestCase(null, HealthStatus.Unhealthy)]
    [TestCase(HealthStatus.Degraded, HealthStatus.Degraded)]
    public async Task Check_NoRules_IsAFailure(HealthStatus? registered, HealthStatus expected)
    {
        var broken = new RuleFolder().WithRule("severity: critical", "severity: grave").Files();

        var entry = await CheckAsync(s => s.AddCompliance(c => c.AddRules(broken)), registered);

        entry.Status.Should().Be(expected);
        entry.Data["rules"].Should().Be(0);
    }

    [Test]
    public async Task Check_OfAKey_LooksAtItsRules()
    {
        await using var provider = Provider(s => s.AddKeyedCompliance("own", c => c.AddRules(new RuleFolder().Files())), key: "own");

        var report = await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        report.Entries.Should().ContainKey("compliance/own").WhoseValue.Status.Should().Be(HealthStatus.Healthy);
    }

    private static async Task<HealthReportEntry> CheckAsync(Action<IServiceCollection> register, HealthStatus? failure = null)
    {
        await using var provider = Provider(register, failure: failure);
        return await CheckAsync(provider);
    }

    private static async Task<HealthReportEntry> CheckAsync(ServiceProvider provider) =>
        (await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["compliance"];

    private static ServiceProvider Provider(Action<IServiceCollection> register, string? key = null, HealthStatus? failure = null)
    {
        var services = new ServiceCollection().AddLogging();
        register(services);
        services.AddHealthChecks().AddCompliance(key, failureStatus: failure);
        return services.BuildServiceProvider();
    }
}
