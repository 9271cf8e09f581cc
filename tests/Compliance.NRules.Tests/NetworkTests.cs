using Compliance.Evaluation;
using Compliance.RulePacks;
using Compliance.Rules.Loading;

namespace Compliance.NRules.Tests;

/// <summary>Which networks are compiled for a declaration, and what NRules says of them.</summary>
internal sealed class NetworkTests
{
    private static readonly DateOnly AsOf = new(2026, 11, 1);
    private static readonly ComplianceEngine Native = ComplianceEngine.Load(ShippedPacks.Files);

    [Test]
    public void Evaluate_OfADeclaration_CompilesOnlyTheNetworksThatMayApply()
    {
        var engine = new NRulesEngine(Native.Rulebook);
        var declaration = Native.Declarations.FromFile(RepositoryRoot.Combine("samples/unlicensed-settlement/company.yaml")).GetDeclarationOrThrow();
        engine.Schema.Should().BeEmpty();

        engine.Evaluate(declaration, AsOf);

        var compiled = engine.Schema;
        compiled.Keys.Should().Contain("cn/payment · activity").And.NotContain("cn/medical · activity");
        compiled.Count.Should().BeLessThan(Native.Rulebook.Packs.Sum(p => p.Rules.Select(r => r.Subject).Distinct().Count()) / 2);
        engine.Evaluate(declaration, AsOf);
        engine.Schema.Keys.Should().Equal(compiled.Keys);
    }

    [Test]
    public void WarmUp_CompilesTheNetworkOfEachPackAndSubject()
    {
        var engine = new NRulesEngine(Native.Rulebook.Choose(new() { Packs = ["cn/supply-chain-finance", "cn/price-conduct"] }).Rulebook!);

        engine.WarmUp();

        engine.Schema.Keys.Should().Equal(engine.Rulebook.Packs.SelectMany(p => p.Rules.Select(r => $"{p.Id} · {r.Subject.Id}")).Distinct().Order(StringComparer.Ordinal));
    }

    [Test]
    public async Task WarmUpAsync_Cancelled_IsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await FluentActions.Awaiting(() => new NRulesEngine(Native.Rulebook).WarmUpAsync(cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Test]
    public void Schema_NamesProductionsByRuleAndPart()
    {
        var engine = new NRulesEngine(Native.Rulebook.Choose(new() { Rules = ["cn-payment-second-clearing"] }).Rulebook!);
        engine.WarmUp();

        var names = engine.Schema.Values.SelectMany(g => g.Nodes).SelectMany(n => n.Rules).Select(r => r.Name).Distinct().ToList();

        names.Should().Contain(n => n.StartsWith("cn-payment-second-clearing · violated", StringComparison.Ordinal))
            .And.Contain(n => n.StartsWith("cn-payment-second-clearing · not applicable", StringComparison.Ordinal))
            .And.Contain(n => n.StartsWith("licensed_payment · value", StringComparison.Ordinal));
    }
}
