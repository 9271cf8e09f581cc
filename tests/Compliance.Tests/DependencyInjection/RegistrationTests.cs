using Compliance.Declarations;
using Compliance.Evaluation;
using Compliance.Reloading;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.Tests.DependencyInjection;

internal sealed class RegistrationTests
{
    [Test]
    public void AddKeyedCompliance_TwoKeys_GivesEachItsOwnRules()
    {
        using var provider = new ServiceCollection()
            .AddKeyedCompliance("zj", c => c.AddRules(Rules("high")))
            .AddKeyedCompliance("house", c => c.AddRules(Rules("low")))
            .AddSingleton<Onboarding>()
            .BuildServiceProvider();

        var onboarding = provider.GetRequiredService<Onboarding>();

        onboarding.Zhejiang.Rulebook.Rules.Single().Severity.Should().Be(Severity.High);
        onboarding.House.Rulebook.Rules.Single().Severity.Should().Be(Severity.Low);
        provider.GetRequiredKeyedService<DeclarationReader>("zj").Should().BeSameAs(onboarding.Zhejiang.Declarations);
        provider.GetRequiredKeyedService<Rulebook>("zj").Should().BeSameAs(onboarding.Zhejiang.Rulebook);
        provider.GetService<IComplianceEngine>().Should().BeNull("a key is asked for by its key only");
    }

    [Test]
    public void AddKeyedCompliance_WithReloading_GivesEachScopeItsEngine()
    {
        using var provider = new ServiceCollection()
            .AddKeyedCompliance("zj", c => c.AddRules(Rules("high")).ReloadOnChange())
            .BuildServiceProvider(validateScopes: true);
        using var scope = provider.CreateScope();

        scope.ServiceProvider.GetRequiredKeyedService<IComplianceEngine>("zj").Should()
            .BeSameAs(provider.GetRequiredKeyedService<IComplianceEngineSource>("zj").Current);
    }

    [Test]
    public void AddCompliance_Twice_AddsTheRulesUp()
    {
        var files = Rules("high").Files;
        using var provider = new ServiceCollection()
            .AddCompliance(c => c.AddRules(RuleFileSet.FromFiles(files.Take(3))))
            .AddCompliance(c => c.AddRules(RuleFileSet.FromFiles(files.Skip(3))))
            .BuildServiceProvider();

        provider.GetRequiredService<IComplianceEngine>().Rulebook.Rules.Should().ContainSingle();
    }

    [Test]
    public void AddCompliance_ReloadingAskedForInOnePlace_CountsForAll()
    {
        var services = new ServiceCollection()
            .AddCompliance(c => c.AddRules(Rules("high")))
            .AddCompliance(c => c.ReloadOnChange());

        services.Single(s => s.ServiceType == typeof(IComplianceEngine)).Lifetime.Should().Be(ServiceLifetime.Scoped);
    }

    private static RuleFileSet Rules(string severity) => new RuleFolder().WithRule("severity: critical", $"severity: {severity}").Files();

    private sealed class Onboarding([FromKeyedServices("zj")] IComplianceEngine zhejiang, [FromKeyedServices("house")] IComplianceEngine house)
    {
        public IComplianceEngine Zhejiang { get; } = zhejiang;

        public IComplianceEngine House { get; } = house;
    }
}
