using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands;

internal sealed class GenerateCommandTests
{
    [Test]
    public async Task Generate_CSharp_WritesTheNamesTwiceAlike()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("Names.cs");

        var first = await CliProcess.RunAsync("generate", "csharp", "--namespace", "Shop.Compliance", "--class", "Facts", "--public");
        var second = await CliProcess.RunAsync("generate", "csharp", "--namespace", "Shop.Compliance", "--class", "Facts", "--public", "-o", file);

        (first.ExitCode, second.ExitCode).Should().Be((0, 0), first.Error + second.Error);
        first.Output.Should().Contain("namespace Shop.Compliance;").And.Contain("public static class Facts")
            .And.Contain("/// <summary>Collecting payments for merchants · ").And.Contain("public const string MerchantCollection = \"merchant_collection\";");
        (await File.ReadAllTextAsync(file)).Should().Be(first.Output);
    }

    [TestCase("generate", "java")]
    [TestCase("generate", "csharp", "--namespace", "a-b")]
    [TestCase("generate", "csharp", "--class", "class")]
    [TestCase("generate")]
    public async Task Generate_NotUnderstood_IsUsage(params string[] arguments) => (await CliProcess.RunAsync(arguments)).ExitCode.Should().Be(4);
}
