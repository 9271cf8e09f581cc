using System.Security.Cryptography;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Signing;

/// <summary>Rules are listed, signed, verified and demanded by the command line.</summary>
internal sealed class SignedRulesTests
{
    private const string Rule = "pack/rules/del-01-licence.yaml";

    private TemporaryFolder _folder = null!;

    private string Rules => _folder.File("rules");

    private string PrivateKey => _folder.File("private.pem");

    private string PublicKey => _folder.File("public.pem");

    [SetUp]
    public async Task Write()
    {
        _folder = new TemporaryFolder();
        var from = RepositoryRoot.Combine(CliProcess.Data("rules"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Rules, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        await File.WriteAllTextAsync(PrivateKey, key.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(PublicKey, key.ExportSubjectPublicKeyInfoPem());
    }

    [TearDown]
    public void Delete() => _folder.Dispose();

    [TestCase("zh", "acme/delivery 第 3 期", "已签名", "签名属于给定的密钥")]
    [TestCase("en", "acme/delivery, issue 3:", "signed", "signed with a given key")]
    public async Task Manifest_Signed_IsVerifiedAndTaken(string language, string said, string signed, string verified)
    {
        var written = await SignAsync("--lang", language);
        var verification = await CliProcess.RunAsync("verify", "--no-shipped", "--rules", Rules, "--require-signed", PublicKey, "--lang", language);
        var check = await CheckAsync("--require-signed", PublicKey, "--signed-as", "acme/delivery@3", "--lang", language);

        written.ExitCode.Should().Be(0, written.Error);
        written.Output.Should().Contain(said).And.Contain(signed);
        verification.ExitCode.Should().Be(0, verification.Error);
        verification.Output.ReplaceLineEndings(" ").Should().Contain(verified);
        check.ExitCode.Should().Be(1, check.Error);
    }

    [Test]
    public async Task Check_SignedRules_SaysWhatItSaysWithout()
    {
        await SignAsync();

        (await CheckAsync("--require-signed", PublicKey)).Output.Should().Be((await CheckAsync()).Output);
    }

    [Test]
    public async Task Check_TamperedRules_AreRefusedByName_AndNothingIsConcluded()
    {
        await SignAsync();
        var rule = Path.Combine(Rules, Rule);
        await File.AppendAllTextAsync(rule, "# harmless\n");
        await File.WriteAllTextAsync(Path.Combine(Rules, "pack/rules/more.yaml"), "id: more\n");
        File.Delete(Path.Combine(Rules, "pack/clauses.yaml"));

        var check = await CheckAsync("--require-signed", PublicKey, "--lang", "en");
        var verification = await CliProcess.RunAsync("verify", "--no-shipped", "--rules", Rules, "--lang", "en");

        check.ExitCode.Should().Be(3);
        check.Output.Should().BeEmpty();
        foreach (var result in new[] { check, verification })
        {
            result.ExitCode.Should().Be(3);
            result.Error.Should().Contain($"{rule}(1,1): error CMP5333").And.Contain("more.yaml(1,1): error CMP5335").And.Contain("error CMP5334").And.Contain("3 errors");
        }
    }

    [Test]
    public async Task Check_UnsignedRules_AreRefused_AndWithoutTheOptionTaken()
    {
        (await CheckAsync("--require-signed", PublicKey)).ExitCode.Should().Be(3);
        (await CheckAsync()).ExitCode.Should().Be(1);
    }

    [Test]
    public async Task Check_OlderIssueOrOtherName_IsRefused()
    {
        await SignAsync();

        (await CheckAsync("--require-signed", PublicKey, "--signed-as", "acme/delivery@4")).Error.Should().Contain("CMP5341");
        (await CheckAsync("--require-signed", PublicKey, "--signed-as", "acme/payment")).Error.Should().Contain("CMP5340");
    }

    [Test]
    public async Task Check_CacheWithAForgedForm_IsNotRead()
    {
        var cache = new Dictionary<string, string> { ["COMPLIANCE_CACHE"] = _folder.File("cache") };
        await SignAsync();

        await CliProcess.RunAsync(cache, [.. Check("--require-signed", PublicKey)]);

        Directory.Exists(_folder.File("cache")).Should().BeFalse("neither kept nor looked for");
    }

    [Test]
    public async Task Verify_WithoutKey_SaysThatNoSignatureWasChecked()
    {
        (await CliProcess.RunAsync("manifest", Rules, "--name", "acme/delivery", "--issue", "1")).ExitCode.Should().Be(0);

        var result = await CliProcess.RunAsync("verify", "--no-shipped", "--rules", Rules, "--lang", "en");

        result.ExitCode.Should().Be(0, result.Error);
        result.Output.ReplaceLineEndings(" ").Should().Contain("no signature was checked");
    }

    [Test]
    public async Task Manifest_WithoutKeyOverASignedOne_WarnsOfTheSignatureBefore()
    {
        await SignAsync();

        var result = await CliProcess.RunAsync("manifest", Rules, "--name", "acme/delivery", "--issue", "4", "--lang", "en");

        result.Error.ReplaceLineEndings(" ").Should().Contain("is the signature of the manifest before");
        (await CheckAsync("--require-signed", PublicKey)).Error.Should().Contain("CMP5332");
    }

    [Test]
    public async Task Manifest_KeyThatIsNone_WritesNothingAndShowsNoLineOfIt()
    {
        var result = await CliProcess.RunAsync("manifest", Rules, "--name", "acme/delivery", "--issue", "1", "--sign", PublicKey);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP5343").And.NotContain("BEGIN");
        File.Exists(Path.Combine(Rules, "rules.manifest.json")).Should().BeFalse();
        (await CheckAsync("--require-signed", PrivateKey)).Error.Should().Contain("CMP5343").And.NotContain("BEGIN");
    }

    [TestCase("manifest|.", "--name")]
    [TestCase("manifest|.|--name|a", "--issue")]
    [TestCase("manifest|.|--name|a|--issue|0", "--issue")]
    [TestCase("manifest|.|--name|A b|--issue|1", "A b")]
    [TestCase("check|a.yaml|--signed-as|a", "--require-signed")]
    [TestCase("check|a.yaml|--require-signed|k.pem|--signed-as|a@0", "a@0")]
    [TestCase("check|a.yaml|--require-signed|k.pem|--signed-as|a@1@2", "a@1@2")]
    [TestCase("verify", "report.json")]
    public async Task Run_MistakenCommandLine_IsExitCodeFour(string arguments, string named)
    {
        var result = await CliProcess.RunAsync(arguments.Split('|'));

        result.ExitCode.Should().Be(4);
        result.Error.Should().Contain(named);
    }

    // The library of the system takes a fifth of an empty program's start to load (docs/decisions/0013).
    [Test]
    [Platform("Linux")]
    public async Task Check_LoadsTheCryptographyOfTheSystem_OnlyWhereASignatureIsAskedFor()
    {
        await SignAsync();

        (await LoadedAsync("--require-signed", PublicKey)).Should().Contain("libcrypto");
        (await LoadedAsync()).Should().NotBeEmpty().And.NotContain("libcrypto");
    }

    private async Task<string> LoadedAsync(params string[] more)
    {
        var folder = Directory.CreateDirectory(_folder.File($"loaded-{more.Length}"));
        await CliProcess.RunAsync(new Dictionary<string, string> { ["LD_DEBUG"] = "files", ["LD_DEBUG_OUTPUT"] = Path.Combine(folder.FullName, "log") }, [.. Check(more)]);
        return string.Concat(folder.EnumerateFiles().Select(f => File.ReadAllText(f.FullName)));
    }

    private Task<CliResult> SignAsync(params string[] more) =>
        CliProcess.RunAsync(["manifest", Rules, "--name", "acme/delivery", "--issue", "3", "--sign", PrivateKey, .. more]);

    private Task<CliResult> CheckAsync(params string[] more) => CliProcess.RunAsync([.. Check(more)]);

    private IEnumerable<string> Check(params string[] more) => ["check", DispositionFiles.Violating, "--as-of", "2026-01-01", "--no-shipped", "--rules", Rules, .. more];
}
