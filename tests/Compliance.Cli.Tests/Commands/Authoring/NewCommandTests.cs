using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>compliance new</c>: what it makes loads, passes its cases and is clean.</summary>
internal sealed class NewCommandTests
{
    [TestCase("zh", "activity", "acme-policy", null)]
    [TestCase("en", "业务活动", "acme-policy", "cn")]
    [TestCase("en", "company", "acme-policy", null)]
    public async Task New_PackSourceAndRule_LoadPassAndAreClean(string language, string subject, string source, string? order)
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("rules");
        Directory.CreateDirectory(rules);
        string[] common = ["--rules", rules, "--language", language, "--lang", "en"];

        await Succeeds(["new", "pack", "acme/terms", .. common]);
        await Succeeds(["new", "source", source, .. common, .. order is null ? Array.Empty<string>() : ["--legal-order", order]]);
        await Succeeds(["new", "rule", "acme-rule", "--in-pack", "acme/terms", "--subject", subject, "--source", source, .. common]);

        (await Succeeds(["test", "--rules", rules, "--pack", "acme/terms", "--lang", "en"])).Should().Contain("3 passed, 0 failed (1 rule)");
        (await Succeeds(["lint", "--rules", rules, "--pack", "acme/terms", "--lang", "en"])).Should().Contain("0 errors, 0 warnings");
        var text = await File.ReadAllTextAsync(Path.Combine(rules, "acme/terms/rules/acme-rule.yaml"));
        text.Should().Contain(language == "zh" ? "（可写：极严重、严重、一般、轻微）" : "(one of critical, high, medium, low)")
            .And.NotContain(language == "zh" ? "\nseverity:" : "\n严重程度:");
    }

    [TestCase("Acme_Rule", "CMP2402")]
    [TestCase("acme rule", "CMP2402")]
    [TestCase("../acme-rule", "CMP2501")]
    public async Task New_BadName_IsRefused_AndNothingIsWritten(string name, string code)
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("rules");
        Directory.CreateDirectory(rules);
        await Succeeds(["new", "pack", "acme/terms", "--rules", rules]);

        var result = await CliProcess.RunAsync("new", "rule", name, "--in-pack", "acme/terms", "--rules", rules, "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain(code);
        Directory.EnumerateFiles(rules, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Should().Equal("pack.yaml");
    }

    [Test]
    public async Task New_FileThatIsThere_IsRefused_AndNoneOfThePairIsWritten()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("rules");
        Directory.CreateDirectory(rules);
        await Succeeds(["new", "pack", "acme/terms", "--rules", rules]);
        var cases = Path.Combine(rules, "acme/terms/rules/acme-rule.cases.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(cases)!);
        await File.WriteAllTextAsync(cases, "# mine\n");

        var result = await CliProcess.RunAsync("new", "rule", "acme-rule", "--in-pack", "acme/terms", "--rules", rules, "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.ReplaceLineEndings(" ").Should().Contain("is there already; nothing was written");
        (await File.ReadAllTextAsync(cases)).Should().Be("# mine\n");
        File.Exists(cases.Replace(".cases", string.Empty, StringComparison.Ordinal)).Should().BeFalse();
    }

    [TestCase("zh")]
    [TestCase("en")]
    public async Task New_DeclarationAndWaiver_AreRead(string language)
    {
        using var folder = new TemporaryFolder();
        var (declaration, waivers) = (folder.File("company.yaml"), folder.File("waivers.yaml"));
        await Succeeds(["new", "declaration", declaration, "--language", language, "--company", "acme"]);
        await Succeeds(["new", "waiver", waivers, "--language", language, "--company", "acme", "--for-rule", "cn-payment-account-real-name"]);

        var result = await CliProcess.RunAsync("check", declaration, "--waivers", waivers, "--lang", "en");

        // Nothing is declared yet, so nothing can be decided.
        result.ExitCode.Should().Be(2, result.Error);
        (await File.ReadAllTextAsync(declaration)).Should().Contain(language == "zh" ? "种类:" : "merchant_collection");
    }

    [TestCase("lawful/payment/shop", 0)]
    [TestCase("violations/payment/shop", 0)]
    [TestCase("payment/shop", 3)]
    [TestCase("lawful/shop", 3)]
    [TestCase("lawful/../shop", 3)]
    public async Task New_CorpusCase_LiesWhereItBelongs(string place, int code)
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("rules");

        var result = await CliProcess.RunAsync("new", "corpus-case", place, "--dir", rules, "--lang", "en");

        result.ExitCode.Should().Be(code, result.Error);
        File.Exists(Path.Combine(rules, "corpus", $"{place}.yaml")).Should().Be(code == 0);
    }

    // Two declarations of one name cannot be told apart.
    [Test]
    public async Task New_CorpusCases_HaveNamesOfTheirOwn()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.File("rules");
        await Succeeds(["new", "corpus-case", "lawful/payment/one", "--dir", rules]);
        await Succeeds(["new", "corpus-case", "lawful/payment/two", "--dir", rules]);

        var result = await CliProcess.RunAsync("test", Path.Combine(rules, "corpus"), "--lang", "en");

        result.ExitCode.Should().Be(1, "nothing is declared yet");
        result.Error.Should().NotContain("CMP4526");
    }

    [TestCase("company.json")]
    [TestCase("company")]
    public async Task New_DeclarationThatIsNotNamedAsYaml_IsRefused(string name)
    {
        using var folder = new TemporaryFolder();

        var result = await CliProcess.RunAsync("new", "declaration", folder.File(name), "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Error.ReplaceLineEndings(" ").Should().Contain("end in .yaml");
        File.Exists(folder.File(name)).Should().BeFalse();
    }

    [TestCase("new")]
    [TestCase("new", "rule")]
    [TestCase("new", "rules", "acme-rule")]
    [TestCase("new", "pack", "acme/terms")]
    [TestCase("new", "rule", "acme-rule", "--dir", "rules")]
    [TestCase("new", "declaration", "a.yaml", "--language", "de")]
    public async Task New_NotUnderstood_IsUsage(params string[] arguments) => (await CliProcess.RunAsync(arguments)).ExitCode.Should().Be(4);

    private static async Task<string> Succeeds(string[] arguments)
    {
        var result = await CliProcess.RunAsync(arguments);
        result.ExitCode.Should().Be(0, "{0}: {1}{2}", string.Join(' ', arguments), result.Error, result.Output);
        return result.Output;
    }
}
