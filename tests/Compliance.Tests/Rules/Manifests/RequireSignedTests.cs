using Compliance.DependencyInjection;
using Compliance.Evaluation;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Tests.Reloading;
using Microsoft.Extensions.DependencyInjection;

namespace Compliance.Tests.Rules.Manifests;

/// <summary>A service takes signed rules only.</summary>
internal sealed class RequireSignedTests
{
    private SignedFolder _folder = null!;

    [SetUp]
    public void Write() => _folder = new SignedFolder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void RequireSigned_Signed_Starts() =>
        Loaded(c => c.AddRules(_folder.Path).RequireSigned(_folder.Trust)).Should().Be(Severity.Critical);

    [Test]
    public void RequireSigned_Changed_DoesNotStart_WhateverTheOrderOfTheCalls()
    {
        SignedFolder.Edit(_folder.Rule, "critical", "low");

        Mistakes(c => c.AddRules(_folder.Path).RequireSigned(_folder.Trust)).Should().Contain("CMP5333");
        Mistakes(c => c.RequireSigned(_folder.Trust).AddRules(_folder.Path)).Should().Contain("CMP5333");
        Loaded(c => c.AddRules(_folder.Path)).Should().Be(Severity.Low, "nobody asked for a signature");
    }

    [Test]
    public void RequireSigned_FolderOfTheSettings_IsHeldToItToo()
    {
        File.Delete(_folder.Signature);

        Mistakes(c =>
        {
            c.Services.Configure<ComplianceOptions>(o => o.RuleFolders.Add(_folder.Path));
            c.RequireSigned(_folder.Trust);
        }).Should().Contain("CMP5331");
    }

    [Test]
    public void RequireSigned_FilesFromDiskByCode_AreRefused() =>
        Mistakes(c => c.AddRules(RuleFileSet.FromDirectory(_folder.Path)).RequireSigned(_folder.Trust)).Should().Contain("CMP5344");

    [Test]
    public void RequireSigned_FilesThatWereVerified_AreTaken() =>
        Loaded(c => c.AddRules(_folder.Read().Files!).RequireSigned(_folder.Trust)).Should().Be(Severity.Critical);

    [Test]
    public void RequireSigned_ChangedWhileTheServiceRuns_KeepsTheSignedRules()
    {
        using var service = new ReloadingService(_folder.Path, c => c.RequireSigned(_folder.Trust));
        service.Severity.Should().Be(Severity.Critical);
        SignedFolder.Edit(_folder.Rule, "critical", "low");

        service.Source.Reload().Diagnostics.Should().ContainSingle().Which.Code.Should().Be("CMP5333");

        service.Severity.Should().Be(Severity.Critical);
        _folder.Sign(issue: SignedFolder.Issue + 1);
        service.Source.Reload().Diagnostics.Should().BeEmpty();
        service.Severity.Should().Be(Severity.Low);
    }

    private static Severity Loaded(Action<ComplianceBuilder> configure)
    {
        using var provider = new ServiceCollection().AddCompliance(configure).BuildServiceProvider();
        return provider.GetRequiredService<IComplianceEngine>().Rulebook.Rules.Single().Severity;
    }

    private static string Mistakes(Action<ComplianceBuilder> configure)
    {
        var mistakes = FluentActions.Invoking(() => Loaded(configure)).Should().Throw<InvalidRulebookException>().Which.Diagnostics;
        return string.Join(' ', mistakes.Select(d => d.Code));
    }
}
