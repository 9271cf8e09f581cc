using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>compliance test --mutate</c>: what no case notices is named, counted and, where that is asked, a failure.</summary>
internal sealed class MutationCommandTests
{
    private static readonly string[] Rules = ["--rules", RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules"), "--no-shipped"];

    [TestCase("en", "No case notices if ", "changes noticed)")]
    [TestCase("zh", "没有案例会发现：", "处改动，案例发现")]
    public async Task Mutate_NamesSurvivors_WithTheirPlaces(string language, string sentence, string count)
    {
        var result = await CliProcess.RunAsync(["test", "--mutate", .. Rules, "--lang", language]);

        result.ExitCode.Should().Be(0, result.Error);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain(sentence).And.Contain(count).And.MatchRegex(@"del-0\d-\w+\.yaml:\d+:\d+");
    }

    [Test]
    public async Task Mutate_Json_IsTwiceAlike_AndAddsUp()
    {
        var first = await CliProcess.RunAsync(["test", "--mutate", "-o", "json", .. Rules, "--lang", "en"]);
        var second = await CliProcess.RunAsync(["test", "--mutate", "-o", "json", .. Rules]);

        (first.ExitCode, first.Output).Should().Be((0, second.Output), first.Error);
        var report = JsonNode.Parse(first.Output)!;
        var results = report["results"]!.AsArray();
        results.Sum(r => (int)r!["total"]!).Should().Be((int)report["total"]!).And.BePositive();
        results.Should().AllSatisfy(r => ((int)r!["noticed"]! + r["survivors"]!.AsArray().Count).Should().Be((int)r["total"]!));
        ((int)report["noticed"]! + (int)report["survived"]!).Should().Be((int)report["total"]!);
        results.SelectMany(r => r!["survivors"]!.AsArray()).Should().AllSatisfy(s => s!["sentence"]!["en"]!.GetValue<string>().Should().StartWith("No case notices if "));
    }

    [TestCase("0", 0)]
    [TestCase("100", 1)]
    public async Task Mutate_LessThanTheLeast_Fails(string least, int code)
    {
        var result = await CliProcess.RunAsync(["test", "--mutate", "--min", least, .. Rules, "--lang", "en"]);

        result.ExitCode.Should().Be(code, result.Error);
        result.Error.Contains("less than the 100% of --min", StringComparison.Ordinal).Should().Be(code == 1);
    }

    [Test]
    public async Task Mutate_ChosenRules_AreChangedAlone()
    {
        var result = await CliProcess.RunAsync(["test", "--mutate", "-o", "json", "--rule", "del-02-insured", .. Rules]);

        var report = JsonNode.Parse(result.Output)!;
        report["results"]!.AsArray().Select(r => (string?)r!["id"]).Should().Equal("del-02-insured");
    }

    [Test]
    public async Task Mutate_WhereACaseFails_ChangesNothing()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Rules[1], "*", SearchOption.AllDirectories))
        {
            var target = folder.File(Path.GetRelativePath(Rules[1], file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllTextAsync(target, (await File.ReadAllTextAsync(file)).Replace("expect: violation", "expect: satisfied", StringComparison.Ordinal));
        }

        var result = await CliProcess.RunAsync("test", "--mutate", "--rules", folder.File("."), "--no-shipped", "--lang", "en");

        result.ExitCode.Should().Be(1, result.Error);
        result.Error.Should().Contain("Make them pass first");
        result.Output.Should().NotContain("No case notices");
    }

    [TestCase("--min", "95")]
    [TestCase("-o", "json")]
    [TestCase("--mutate", "--min", "101")]
    [TestCase("--mutate", "--min", "many")]
    [TestCase("--mutate", "-o", "yaml")]
    public async Task Mutate_NotUnderstood_IsUsage(params string[] arguments)
    {
        var result = await CliProcess.RunAsync(["test", .. arguments, .. Rules]);

        (result.ExitCode, result.Output).Should().Be((4, string.Empty));
    }
}
