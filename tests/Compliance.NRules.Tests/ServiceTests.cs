using Compliance.Evaluation;
using Compliance.RulePacks;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.NRules.Tests;

/// <summary>The NRules-backed engine through dependency injection.</summary>
internal sealed class ServiceTests
{
    [Test]
    public void UseNRules_MakesTheEngineThatIsInjected()
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks().UseNRules()).BuildServiceProvider();
        var engine = provider.GetRequiredService<IComplianceEngine>();

        engine.Should().BeOfType<NRulesEngine>();
        engine.Rulebook.Rules.Should().NotBeEmpty();
    }

    [Test]
    public void UseNRules_UnderAKey_LeavesTheOthersNative()
    {
        using var provider = new ServiceCollection()
            .AddCompliance(c => c.AddShippedPacks())
            .AddKeyedCompliance("rete", c => c.AddShippedPacks().UseNRules())
            .BuildServiceProvider();

        provider.GetRequiredService<IComplianceEngine>().Should().BeOfType<ComplianceEngine>();
        provider.GetRequiredKeyedService<IComplianceEngine>("rete").Should().BeOfType<NRulesEngine>();
    }
}
