using System.Runtime.CompilerServices;
using Compliance.Evaluation;
using Compliance.Reloading;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.Tests.Reloading;

internal sealed class ReloadingSourceTests
{
    [Test]
    public void Current_WithoutAnyGoodRules_ThrowsUntilTheyAreRepaired()
    {
        using var rules = new RulesOnDisk();
        rules.SetSeverity("grave");
        using var service = new ReloadingService(rules.Path);
        service.Source.Invoking(s => s.Current).Should().Throw<InvalidRulebookException>();

        rules.SetSeverity("high");
        service.Source.Reload();

        service.Severity.Should().Be(Severity.High);
    }

    [Test]
    public void Reload_WhenASourceFails_KeepsTheEngineAndSaysWhy()
    {
        var source = new StoredRules(new RuleFolder().Files());
        using var provider = new ServiceCollection().AddCompliance(c => c.AddRules(_ => source).ReloadOnChange()).BuildServiceProvider();
        var engines = provider.GetRequiredService<IComplianceEngineSource>();
        var before = engines.Current;

        source.Failure = new TimeoutException("The database is away.");
        engines.Reload().Diagnostics.Should().ContainSingle().Which.Message.En.Should().Contain("The database is away.");

        engines.Current.Should().BeSameAs(before);
        source.Failure = null;
        engines.Reload().Rulebook.Should().NotBeNull();
    }

    [Test]
    public void Watch_WhenASourceSignals_LoadsWhatItHolds()
    {
        var source = new StoredRules(new RuleFolder().Files());
        var clock = new ManualClock();
        using var provider = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddCompliance(c => c.AddRules(_ => source).ReloadOnChange()).BuildServiceProvider();
        var engines = provider.GetRequiredService<IComplianceEngineSource>();
        engines.Current.Should().NotBeNull();

        source.Replace(new RuleFolder().WithRule("severity: critical", "severity: low").Files());
        engines.Current.Rulebook.Rules.Single().Severity.Should().Be(Severity.Critical, "changes must rest first");
        clock.Advance(TimeSpan.FromMilliseconds(250));

        engines.Current.Rulebook.Rules.Single().Severity.Should().Be(Severity.Low);
    }

    [Test]
    public void Watch_WithoutASignal_LooksAtTheFilesOnceAMinute()
    {
        using var rules = new RulesOnDisk();
        var clock = new ManualClock();
        using var provider = new ServiceCollection().AddSingleton<TimeProvider>(clock).AddCompliance(c => c.AddRules(rules.Path).ReloadOnChange()).BuildServiceProvider();
        var engines = provider.GetRequiredService<IComplianceEngineSource>();
        engines.Current.Should().NotBeNull();

        rules.SetSeverity("low");
        clock.Advance(TimeSpan.FromMinutes(1));

        engines.Current.Rulebook.Rules.Single().Severity.Should().Be(Severity.Low);
    }

    [Test]
    public async Task Current_WhileRulesAreReloaded_IsAlwaysAWholeEngine()
    {
        var source = new StoredRules(new RuleFolder().Files());
        using var provider = new ServiceCollection().AddCompliance(c => c.AddRules(_ => source).ReloadOnChange()).BuildServiceProvider();
        var engines = provider.GetRequiredService<IComplianceEngineSource>();
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
        {
            while (!end.IsCancellationRequested)
            {
                var engine = engines.Current;
                engine.Declarations.Vocabulary.Should().BeSameAs(engine.Rulebook.Vocabulary);
            }
        })).ToList();

        foreach (var severity in Enumerable.Repeat<string[]>(["low", "grave", "high"], 20).SelectMany(s => s))
        {
            source.Replace(new RuleFolder().WithRule("severity: critical", $"severity: {severity}").Files());
            engines.Reload();
        }

        await end.CancelAsync();
        await Task.WhenAll(readers);
        engines.Current.Rulebook.Rules.Single().Severity.Should().Be(Severity.High);
    }

    [Test]
    public void Dispose_OfTheService_LeavesNothingBehind()
    {
        using var rules = new RulesOnDisk();
        var references = Enumerable.Range(0, 20).Select(_ => UseAndDispose(rules)).ToList();

        for (var i = 0; i < 20 && references.Any(r => r.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Thread.Sleep(50);
        }

        references.Where(r => r.IsAlive).Should().BeEmpty();
    }

    [Test]
    public void Reload_AfterDispose_DoesNotWatchAgain()
    {
        using var rules = new RulesOnDisk();
        var service = new ReloadingService(rules.Path);
        service.Severity.Should().Be(Severity.Critical);
        service.Dispose();

        service.Source.Invoking(s => s.Reload()).Should().Throw<ObjectDisposedException>();
        service.Severity.Should().Be(Severity.Critical, "work in flight ends with the engine it has");
    }

    [Test]
    public void UseEngine_GivesTheEngineMade()
    {
        var made = new ComplianceEngine(new RuleFolder().Rulebook());
        using var provider = new ServiceCollection().AddCompliance(c => c.AddRules(new RuleFolder().Files()).UseEngine(_ => made)).BuildServiceProvider();

        provider.GetRequiredService<IComplianceEngine>().Should().BeSameAs(made);
    }

    // Not inlined: a local of the test would keep the source alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseAndDispose(RulesOnDisk rules)
    {
        using var service = new ReloadingService(rules.Path);
        service.Severity.Should().Be(Severity.Critical);
        return new WeakReference(service.Source);
    }
}
