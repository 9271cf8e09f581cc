using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.Tests.Reloading;

/// <summary>A file is edited, broken, repaired under a running service.</summary>
[TestFixture("zh-CN")]
[TestFixture("tr-TR")]
[TestFixture("ar-SA")]
internal sealed class ReloadTests(string culture) : CultureFixture(culture)
{
    private RulesOnDisk _rules = null!;
    private ReloadingService _service = null!;

    [SetUp]
    public void Start()
    {
        _rules = new RulesOnDisk();
        _service = new ReloadingService(_rules.Path);
        _service.Severity.Should().Be(Severity.Critical);
    }

    [TearDown]
    public void Stop()
    {
        _service.Dispose();
        _rules.Dispose();
    }

    [Test]
    public async Task Current_AfterAnEdit_HasTheNewRule()
    {
        var before = _service.Source.Current;

        await _service.ReloadsAfterAsync(() => _rules.SetSeverity("low"), () => _service.Severity == Severity.Low);

        before.Rulebook.Rules.Single().Severity.Should().Be(Severity.Critical, "who holds an engine keeps it");
        _service.Log.Lines.Should().Contain("Information: The rules were reloaded: 1 rules in 1 packs.");
    }

    [Test]
    public async Task Current_AfterAMistake_IsTheLastGoodEngine()
    {
        var before = _service.Source.Current;

        await _service.ReloadsAfterAsync(() => _rules.SetSeverity("grave"), () => _service.Source.LatestLoad.Rulebook is null);

        _service.Source.Current.Should().BeSameAs(before);
        _service.Source.LatestLoad.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP2009");
        _service.Log.Lines.Should().ContainSingle(l => l.StartsWith("Error", StringComparison.Ordinal)).Which.Should().Contain("no-unlicensed-payment.yaml(8,11): CMP2009");
    }

    [Test]
    public async Task Current_AfterARepair_HasTheNewRule()
    {
        await _service.ReloadsAfterAsync(() => _rules.SetSeverity("grave"), () => _service.Source.LatestLoad.Rulebook is null);
        await _service.ReloadsAfterAsync(() => _rules.SetSeverity("medium"), () => _service.Severity == Severity.Medium);

        _service.Source.LatestLoad.Diagnostics.Should().BeEmpty();
    }

    [Test]
    public async Task Current_AfterTheFolderWasGone_FollowsTheNewFolder()
    {
        await _service.ReloadsAfterAsync(_rules.Delete, () => _service.Source.LatestLoad.Diagnostics.Any(d => d.Descriptor == RuleFileDiagnostics.UnreachableDescriptor));
        _service.Severity.Should().Be(Severity.Critical);

        _rules.Restore();
        _service.Source.Reload().Rulebook.Should().NotBeNull();
        await _service.ReloadsAfterAsync(() => _rules.SetSeverity("low"), () => _service.Severity == Severity.Low);
    }

    [Test]
    public void Reload_OfTheSameTexts_ChangesNothing()
    {
        var before = (_service.Source.Current, _service.Source.LatestLoad);
        var token = _service.Source.GetReloadToken();

        _rules.Touch();
        _service.Source.Reload();

        (_service.Source.Current, _service.Source.LatestLoad).Should().Be(before);
        token.HasChanged.Should().BeFalse();
    }

    [Test]
    public void Scope_AcrossAReload_KeepsItsEngine()
    {
        using var scope = _service.Provider.CreateScope();
        var engine = scope.ServiceProvider.GetRequiredService<IComplianceEngine>();

        _rules.SetSeverity("low");
        _service.Source.Reload();

        scope.ServiceProvider.GetRequiredService<IComplianceEngine>().Should().BeSameAs(engine);
        scope.ServiceProvider.GetRequiredService<Rulebook>().Should().BeSameAs(engine.Rulebook);
        using var later = _service.Provider.CreateScope();
        later.ServiceProvider.GetRequiredService<Rulebook>().Rules.Single().Severity.Should().Be(Severity.Low);
    }
}
