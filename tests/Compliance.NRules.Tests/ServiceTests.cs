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
    public void Day_ThatCannotBeJudged_IsRefused([ValueSource(nameof(Impossible))] DateOnly day)
    {
        using var provider = new ServiceCollection().AddCompliance(c => c.AddShippedPacks().UseNRules()).BuildServiceProvider();
        var engine = (NRulesEngine)provider.GetRequiredService<IComplianceEngine>();
        var declaration = engine.Declarations.Build(d => d.Principal("x")).GetDeclarationOrThrow();
        var session = engine.OpenSession(declaration, new DateOnly(2026, 11, 1));

        Action[] asked = [() => engine.Evaluate(declaration, day), () => engine.EvaluateRule(engine.Rulebook.Rules[0], declaration, day), () => engine.OpenSession(declaration, day), () => session.MoveTo(day)];

        foreach (var ask in asked)
        {
            ask.Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("asOf");
        }

        session.AsOf.Should().Be(new DateOnly(2026, 11, 1), "nothing is changed");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void UseNRules_WarmUpAtStart_CompilesBeforeTheFirstDeclaration(bool warmUp)
    {
        using var provider = new ServiceCollection()
            .AddCompliance(c => c.AddRules(ShippedPacks.Files.Only("cn/supply-chain-finance")).UseNRules(o => o.WarmUpAtStart = warmUp))
            .BuildServiceProvider();

        ((NRulesEngine)provider.GetRequiredService<IComplianceEngine>()).Schema.IsEmpty.Should().Be(!warmUp);
    }

    private static IEnumerable<DateOnly> Impossible() => [default, DateOnly.MaxValue];

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
