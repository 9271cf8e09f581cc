using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary><c>compliance test</c>: JUnit for build servers, runs again when a file changes, and what changed since a base.</summary>
internal sealed class TestOutputTests
{
    private const string Rules = "tests/Compliance.Cli.Tests/Data/rules";

    [TestCase("rules", 0, 0)]
    [TestCase("failing-cases", 1, 1)]
    public async Task JUnit_HasATestForEachCase(string folder, int code, int leastFailures)
    {
        var result = await CliProcess.RunAsync("test", "--no-shipped", "--rules", CliProcess.Data("rules"), "--rules", CliProcess.Data(folder), "-o", "junit", "--lang", "en");

        result.ExitCode.Should().Be(code, result.Error);
        var suites = XDocument.Parse(result.Output).Root!;
        var tests = suites.Descendants("testcase").ToList();
        tests.Select(t => $"{t.Attribute("classname")!.Value} {t.Attribute("name")!.Value}").Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(10);
        tests.Should().OnlyContain(t => t.Attribute("file")!.Value.EndsWith(".cases.yaml", StringComparison.Ordinal));
        tests.Select(t => double.Parse(t.Attribute("time")!.Value, CultureInfo.InvariantCulture)).Sum().Should().BePositive();
        var failures = suites.Descendants("failure").ToList();
        failures.Should().HaveCountGreaterThanOrEqualTo(leastFailures);
        failures.Where(f => !f.Value.Contains("Expected", StringComparison.Ordinal)).Should().BeEmpty();
        (suites.Attribute("tests")!.Value, suites.Attribute("failures")!.Value).Should().Be(($"{tests.Count}", $"{failures.Count}"));
    }

    [Test]
    public async Task JUnit_ToAFile_LeavesTheScreenToTheConsole()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("tests.xml");

        var result = await CliProcess.RunAsync("test", "--no-shipped", "--rules", Rules, "-o", "console", "-o", $"junit={file}", "--lang", "en");

        result.Output.Should().Be("10 passed, 0 failed (5 rules)\n");
        XDocument.Load(file).Root!.Attribute("tests")!.Value.Should().Be("10");
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Signals are sent with kill.")]
    public async Task Watch_RunsAgainWhenAFileChanges_UntilInterrupted()
    {
        using var folder = new TemporaryFolder();
        Copy(folder);
        using var process = CliProcess.Start("test", "--watch", "--no-shipped", "--rules", folder.File("."), "--lang", "en", "--no-config");
        var output = new Lines(process.StandardOutput);

        (await output.NextAsync("passed")).Should().Be("10 passed, 0 failed (5 rules)");
        var cases = folder.File("pack/rules/del-01-licence.cases.yaml");
        await File.WriteAllTextAsync(cases, (await File.ReadAllTextAsync(cases)).Replace("expect: violation", "expect: satisfied", StringComparison.Ordinal));
        (await output.NextAsync("passed")).Should().Be("9 passed, 1 failed (5 rules)");
        await File.WriteAllTextAsync(cases, "rule: [");
        await File.WriteAllTextAsync(cases, (await File.ReadAllTextAsync(RepositoryRoot.Combine($"{Rules}/pack/rules/del-01-licence.cases.yaml"))));
        (await output.NextAsync("passed")).Should().Be("10 passed, 0 failed (5 rules)");

        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        process.ExitCode.Should().Be(130);
        (await process.StandardError.ReadToEndAsync()).Should().Contain("Waiting for changes").And.Contain("del-01-licence.cases.yaml changed").And.Contain("interrupted");
    }

    [TestCase("--watch")]
    [TestCase("--diff", "base")]
    [TestCase("--mutate", "-o", "junit")]
    public async Task Option_ThatNeedsAnother_IsUsage(params string[] arguments)
    {
        var result = await CliProcess.RunAsync(["test", .. arguments]);

        (result.ExitCode, result.Output).Should().Be((4, string.Empty), result.Error);
    }

    [Test]
    public async Task Diff_OfAFolderOrAList_MutatesWhatChangedAlone()
    {
        using var folder = new TemporaryFolder();
        Copy(folder);
        var cover = folder.File("pack/rules/del-02-cover.yaml");
        await File.AppendAllTextAsync(cover, "# changed\n");
        var list = folder.File("changed.txt");
        await File.WriteAllTextAsync(list, "README.md\npack/rules/del-02-cover.yaml\n");

        foreach (var since in (string[])[RepositoryRoot.Combine(Rules), list])
        {
            var result = await CliProcess.RunAsync("test", "--mutate", "-o", "json", "--no-shipped", "--rules", folder.File("."), "--diff", since);

            result.ExitCode.Should().Be(0, result.Error);
            System.Text.Json.Nodes.JsonNode.Parse(result.Output)!["results"]!.AsArray().Select(r => (string?)r!["id"]).Should().Equal("del-02-cover");
        }

        var missing = await CliProcess.RunAsync("test", "--mutate", "--no-shipped", "--rules", folder.File("."), "--diff", folder.File("nowhere"), "--lang", "en");
        (missing.ExitCode, missing.Output).Should().Be((3, string.Empty));
        string.Join(' ', missing.Error.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain("neither a folder with an earlier copy of the rules, nor a list of changed files");
    }

    private static void Copy(TemporaryFolder folder)
    {
        var rules = RepositoryRoot.Combine(Rules);
        foreach (var file in Directory.EnumerateFiles(rules, "*.yaml", SearchOption.AllDirectories))
        {
            var target = folder.File(Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private sealed class Lines(StreamReader reader)
    {
        public async Task<string> NextAsync(string word)
        {
            while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line)
            {
                if (line.Contains(word, StringComparison.Ordinal))
                {
                    return line;
                }
            }

            throw new EndOfStreamException($"The output ended before a line with '{word}'.");
        }
    }
}
