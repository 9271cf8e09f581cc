using Compliance.DependencyInjection;
using Compliance.Evaluation;
using Compliance.Rules.Loading;
using Compliance.Tests.Rules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Compliance.Tests.DependencyInjection;

/// <summary>What is wrong with rules or options stops a host when it starts, all of it at once.</summary>
[TestFixture("zh-CN")]
[TestFixture("tr-TR")]
[TestFixture("ar-SA")]
internal sealed class StartTests(string culture) : CultureFixture(culture)
{
    // More than an exception shows of its own accord, so that a shortened list is noticed.
    private static readonly RuleFolder SixMistakes = Enumerable.Range(1, 6)
        .Aggregate(new RuleFolder(), (folder, i) => folder.With($"rules/stray-{i}.yaml", "a: b"));

    [Test]
    public async Task Start_WithSoundRules_GivesTheEngine()
    {
        using var host = Host(s => s.AddCompliance(c => c.AddRules(new RuleFolder().Files())));

        await host.StartAsync();

        host.Services.GetRequiredService<IComplianceEngine>().Rulebook.Rules.Should().ContainSingle();
        await host.StopAsync();
    }

    [Test]
    public async Task Start_WithMistakenRules_FailsWithAllMistakes()
    {
        using var host = Host(s => s.AddCompliance(c => c.AddRules(SixMistakes.Files())));

        var thrown = await FailureOf(host);

        thrown.Failures.Should().HaveCount(6).And.OnlyContain(f => f.Contains("CMP2501", StringComparison.Ordinal));
        thrown.Failures.First().Should().StartWith("rules/stray-1.yaml(1,1): CMP2501:");
    }

    [Test]
    public async Task Start_WithMistakenRulesUnderAKey_FailsToo()
    {
        using var host = Host(s => s
            .AddCompliance(c => c.AddRules(new RuleFolder().Files()))
            .AddKeyedCompliance("zj", c => c.AddRules(SixMistakes.Files())));

        var thrown = await FailureOf(host);

        thrown.OptionsName.Should().Be("zj");
        thrown.Failures.Should().HaveCount(6);
    }

    [Test]
    public async Task Start_WithMissingFolders_NamesEachOfThem()
    {
        using var host = Host(s => s.AddCompliance(c => c.AddRules("no-such-folder").AddRules("nor-this")));

        (await FailureOf(host)).Failures.Should().SatisfyRespectively(
            f => f.Should().StartWith($"no-such-folder(1,1): {RuleFileDiagnostics.UnreachableDescriptor.Code}:"),
            f => f.Should().StartWith($"nor-this(1,1): {RuleFileDiagnostics.UnreachableDescriptor.Code}:"));
    }

    [Test]
    public async Task Start_WithMistakenOptions_SaysThemOnce()
    {
        using var host = Host(s => s.AddCompliance(_ => { }).Configure<ComplianceOptions>(o =>
        {
            o.ReloadDelay = TimeSpan.FromSeconds(-1);
            o.RescanInterval = TimeSpan.Zero;
        }));

        (await FailureOf(host)).Failures.Should().SatisfyRespectively(
            f => f.Should().StartWith("No rules were added"),
            f => f.Should().StartWith("ReloadDelay is -00:00:01"),
            f => f.Should().StartWith("RescanInterval is 00:00:00"));
    }

    [Test]
    public async Task Start_WithFoldersFromSettings_ReadsThem()
    {
        var settings = new Dictionary<string, string?> { ["Compliance:RuleFolders:0"] = "named-in-settings" };
        var section = new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection("Compliance");
        using var host = Host(s => s.AddCompliance(_ => { }).Configure<ComplianceOptions>(section));

        (await FailureOf(host)).Failures.Should().ContainSingle().Which.Should().StartWith("named-in-settings");
    }

    [Test]
    public void FirstUse_WithoutAHost_ThrowsWhatIsWrong()
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddRules(SixMistakes.Files())).BuildServiceProvider();

        provider.Invoking(p => p.GetRequiredService<IComplianceEngine>()).Should().Throw<InvalidRulebookException>()
            .Which.Diagnostics.Should().HaveCount(6);
    }

    private static IHost Host(Action<IServiceCollection> configure)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder.Services);
        return builder.Build();
    }

    private static async Task<OptionsValidationException> FailureOf(IHost host) =>
        (await host.Awaiting(h => h.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).Which;
}
