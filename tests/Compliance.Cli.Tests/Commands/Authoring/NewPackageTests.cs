using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>compliance new pack --nuget</c>. That the project builds, packs and is used is tried by samples/consumers/run.sh.</summary>
internal sealed class NewPackageTests
{
    [TestCase(false, "Compliance.RulePacks", "ShippedPacks.Files.Files.Concat(")]
    [TestCase(true, "\"Compliance\"", "FromPrecompiled(() => Sources(assembly)")]
    public async Task Package_HasAProject_WhoseRulesLoadAndCompile(bool withoutShipped, string reference, string code)
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("acme");
        // Without the shipped packs there is a vocabulary of one's own, made beforehand.
        string[] shipped = withoutShipped ? ["--no-shipped", "--rules", RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules")] : [];

        var result = await CliProcess.RunAsync(["new", "pack", "acme/house-terms", "--nuget", "--dir", target, "--language", "en", .. shipped]);

        result.ExitCode.Should().Be(0, result.Error);
        Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(target, f).Replace('\\', '/')).Should().BeEquivalentTo(
            "Acme.HouseTerms.csproj", "AcmeHouseTermsPack.cs", "AcmeHouseTermsPackBuilderExtensions.cs", "README.md", ".config/dotnet-tools.json", "rules/acme/house-terms/pack.yaml");
        (await File.ReadAllTextAsync(Path.Combine(target, "Acme.HouseTerms.csproj"))).Should().Contain(reference).And.Contain($"compile --rules rules{(withoutShipped ? " --no-shipped" : string.Empty)} ");
        (await File.ReadAllTextAsync(Path.Combine(target, "AcmeHouseTermsPack.cs"))).Should().Contain(code);
        (await File.ReadAllTextAsync(Path.Combine(target, "AcmeHouseTermsPackBuilderExtensions.cs"))).Should().Contain("AddAcmeHouseTermsPack(").And.Contain("Only(\"acme/house-terms\")");

        var again = await CliProcess.RunAsync(["new", "pack", "acme/house-terms", "--nuget", "--dir", target, "--lang", "en", .. shipped]);
        (again.ExitCode, again.Error.Contains("is there already", StringComparison.Ordinal)).Should().Be((3, true));
    }

    [Test]
    public async Task Compile_IntoAFile_WritesTheFormThere_TheSameEachTime()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["compile", .. CliProcess.SampleRules, "-o"];

        (await CliProcess.RunAsync([.. arguments, folder.File("a.form")])).ExitCode.Should().Be(0);
        (await CliProcess.RunAsync([.. arguments, folder.File("b.form")])).ExitCode.Should().Be(0);

        (await File.ReadAllBytesAsync(folder.File("a.form"))).Should().NotBeEmpty().And.Equal(await File.ReadAllBytesAsync(folder.File("b.form")));
        folder.FileNames.Should().BeEquivalentTo("a.form", "b.form");
    }

    [Test]
    public async Task Compile_OfRulesWithMistakes_WritesNothing()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("one.yaml"), "a: b\n");

        var result = await CliProcess.RunAsync("compile", "--no-shipped", "--rules", folder.File("."), "-o", folder.File("a.form"));

        result.ExitCode.Should().Be(3);
        folder.FileNames.Should().Equal("one.yaml");
    }

    [Test]
    public async Task Package_OfAnythingElse_IsUsage()
    {
        var result = await CliProcess.RunAsync("new", "source", "acme", "--nuget", "--dir", "x", "--lang", "en");

        (result.ExitCode, result.Error.Contains("--nuget", StringComparison.Ordinal)).Should().Be((4, true));
    }
}
