using Compliance.Diagnostics;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Rules.Manifests;
using Compliance.Rules.Precompiled;

namespace Compliance.Tests.Rules.Manifests;

/// <summary>Rules are taken as they were signed, whole, and in no other way.</summary>
internal sealed class SignedRulesTests
{
    private SignedFolder _folder = null!;

    [SetUp]
    public void Write() => _folder = new SignedFolder();

    [TearDown]
    public void Delete() => _folder.Dispose();

    [Test]
    public void Read_AsSigned_GivesTheRules()
    {
        var (files, found) = _folder.Read();

        found.Should().BeEmpty();
        SignedFolder.SeverityOf(files!).Should().Be(Severity.Critical);
        files!.Files.Select(f => f.Path).Should().Equal(RuleFileSet.FromDirectory(_folder.Path).Files.Select(f => f.Path));
    }

    [Test]
    public void Read_FileChanged_NamesIt()
    {
        SignedFolder.Edit(_folder.Rule, "critical", "low");

        Refused("CMP5333", RuleFolder.RulePath);
    }

    [TestCase("rules/pack/rules/another.yaml")]
    [TestCase("rules/pack/rules/no-unlicensed-payment.more.cases.yaml")]
    public void Read_FileAdded_NamesIt(string path)
    {
        File.WriteAllText(_folder.File(path), "a: b");

        Refused("CMP5335", path);
    }

    [Test]
    public void Read_FileMissing_NamesThePlaceInTheManifest()
    {
        File.Delete(_folder.File("rules/pack/mitigations.yaml"));

        Refused("CMP5334", RuleManifest.FileName).Message.En.Should().Contain("rules/pack/mitigations.yaml");
    }

    [Test]
    public void Read_ManifestMadeToFit_IsNotWhatWasSigned()
    {
        SignedFolder.Edit(_folder.Rule, "critical", "low");
        File.WriteAllBytes(_folder.Manifest, RuleManifest.Of(_folder.Path, SignedFolder.Name, SignedFolder.Issue, new DiagnosticBag())!.ToUtf8());

        Refused("CMP5332", RuleManifest.SignatureName);
    }

    [Test]
    public void Read_SignedByAnother_IsRefused()
    {
        _folder.SignManifest(File.ReadAllText(_folder.Manifest), KeyPair.Create());

        Refused("CMP5332", RuleManifest.SignatureName);
    }

    [Test]
    public void Read_OneOfSeveralKeys_IsEnough() =>
        _folder.Read(RuleTrust.FromPem(KeyPair.Create().Public, _folder.Key.Public)).Found.Should().BeEmpty();

    [TestCase("")]
    [TestCase("no base64")]
    [TestCase("AAAA")]
    public void Read_NoSignatureInItsFile_IsRefused(string text)
    {
        File.WriteAllText(_folder.Signature, text);

        Refused("CMP5332", RuleManifest.SignatureName);
    }

    [Test]
    public void Read_VeryLongSignature_IsNotRead()
    {
        File.WriteAllText(_folder.Signature, new string('A', 5000));

        _folder.Read().Found.Single().Code.Should().Be("CMP1003");
    }

    [Test]
    public void Read_WithoutSignature_IsRefused()
    {
        File.Delete(_folder.Signature);

        Refused("CMP5331", RuleManifest.FileName);
    }

    [Test]
    public void Read_WithoutManifest_IsRefused()
    {
        File.Delete(_folder.Manifest);

        Refused("CMP5330", _folder.Path);
    }

    [Test]
    public void Read_OtherRulesOfTheSameSigner_AreRefused()
    {
        _folder.Read(_folder.Trust.In("acme/other-rules")).Found.Single().Code.Should().Be("CMP5340");
        _folder.Read(_folder.Trust.In("acme/other-rules").In(SignedFolder.Name)).Found.Should().BeEmpty();
    }

    [Test]
    public void Read_AnOlderIssueThatWasSigned_IsRefused()
    {
        _folder.Read(_folder.Trust.In(SignedFolder.Name, SignedFolder.Issue + 1)).Found.Single().Code.Should().Be("CMP5341");
        _folder.Read(_folder.Trust.In(SignedFolder.Name, SignedFolder.Issue)).Found.Should().BeEmpty();
    }

    [Test]
    public void Read_LineEndsOfWindows_AreTheSame()
    {
        foreach (var file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"));
        }

        _folder.Read().Found.Should().BeEmpty();
    }

    // In a comment each of them hides the next line from YAML, or from some reader of it.
    [TestCase('\u2028')]
    [TestCase('\u2029')]
    [TestCase('\u0085')]
    [TestCase('\f')]
    [TestCase('\v')]
    [TestCase('\r')]
    public void Read_OtherLineEnd_IsAChange(char end)
    {
        SignedFolder.Edit(_folder.Rule, "severity: critical\n", $"severity: critical{end}");

        Refused("CMP5333", RuleFolder.RulePath);
    }

    [TestCase("../elsewhere.yaml")]
    [TestCase("/etc/passwd")]
    [TestCase("rules/./a.yaml")]
    [TestCase("rules//a.yaml")]
    [TestCase("rules\\\\a.yaml")]
    [TestCase("C:/a.yaml")]
    [TestCase("")]
    public void Read_PathThatLeadsElsewhere_IsRefused(string path) => RefusedManifest("CMP5336", $$"""{ "path": "{{path}}", "sha256": "{{new string('0', 64)}}" }""");

    [Test]
    public void Read_PathTwice_IsRefused()
    {
        var entry = $$"""{ "path": "rules/a.yaml", "sha256": "{{new string('0', 64)}}" }""";

        RefusedManifest("CMP5337", $"{entry}, {entry}");
    }

    [TestCase("00")]
    [TestCase("none")]
    public void Read_NoHash_IsRefused(string hash) => RefusedManifest("CMP5338", $$"""{ "path": "rules/a.yaml", "sha256": "{{hash}}" }""");

    [Test]
    public void Read_AlgorithmNamedInTheManifest_IsNoKeyOfOne()
    {
        _folder.SignManifest("""{ "format": "compliance-manifest/1", "algorithm": "none", "name": "a", "issue": 1, "files": [] }""");

        _folder.Read().Found.Should().ContainSingle(d => d.Message.En.Contains("'algorithm'", StringComparison.Ordinal));
    }

    [TestCase("""{ "format": "compliance-manifest/2", "name": "a", "issue": 1, "files": [] }""", "CMP5339")]
    [TestCase("""{ "format": "compliance-manifest/1", "name": "A b", "issue": 1, "files": [] }""", "CMP5342")]
    [TestCase("""{ "format": "compliance-manifest/1", "name": "a", "issue": 0, "files": [] }""", "CMP5342")]
    [TestCase("""{ "format": "compliance-manifest/1", "name": "a", "issue": "１", "files": [] }""", "CMP5342")]
    public void Read_OtherFormatNameOrIssue_IsRefused(string manifest, string code)
    {
        _folder.SignManifest(manifest);

        _folder.Read().Found.Single().Code.Should().Be(code);
    }

    [Test]
    public void Read_LinkToAFileOutside_IsHeldToTheHash()
    {
        var outside = _folder.Path + ".outside";
        File.Move(_folder.Rule, outside);
        try
        {
            File.CreateSymbolicLink(_folder.Rule, outside);
            _folder.Read().Found.Should().BeEmpty("what is read was signed");

            SignedFolder.Edit(outside, "critical", "low");
            Refused("CMP5333", RuleFolder.RulePath);
        }
        finally
        {
            File.Delete(outside);
        }
    }

    [Test]
    public void Read_FormBesideTheRules_IsNotUsed()
    {
        Forge();

        SignedFolder.SeverityOf(RuleFileSet.FromDirectory(_folder.Path)).Should().Be(Severity.Low, "who can write a form can say what the rules are");
        SignedFolder.SeverityOf(_folder.Read().Files!).Should().Be(Severity.Critical);
    }

    [Test]
    public void Read_FileChangedAfterwards_IsNotReadAgain()
    {
        var (files, _) = _folder.Read();
        SignedFolder.Edit(_folder.Rule, "critical", "low");

        SignedFolder.SeverityOf(files!).Should().Be(Severity.Critical);
    }

    // The form of other rules under the name of these.
    private void Forge()
    {
        var key = FormKey.Of(RuleFileSet.FromDirectory(_folder.Path));
        var other = new RuleFolder().WithRule("critical", "low").Rulebook();
        new FormStore(_folder.File(CompiledRules.FolderName)).Keep(key, RulebookForm.Make(other, key));
    }

    private void RefusedManifest(string code, string entries)
    {
        _folder.SignManifest($$"""{ "format": "compliance-manifest/1", "name": "a", "issue": 1, "files": [{{entries}}] }""");

        Refused(code, RuleManifest.FileName);
    }

    private Diagnostic Refused(string code, string file)
    {
        var (files, found) = _folder.Read();

        files.Should().BeNull();
        found.Should().ContainSingle().Which.Code.Should().Be(code);
        found[0].Span.File!.Path.Should().EndWith(file);
        return found[0];
    }
}
