using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary>What the guides for authors and officers tell them to write and to run does what it says: files are written, commands are run in order, in each language.</summary>
internal sealed partial class AuthoringGuideTests
{
    private const string ExitCode = "# exit code ";

    [TestCase("first-rule.md", "en", 9)]
    [TestCase("first-rule.zh.md", "zh", 9)]
    [TestCase("changing.md", "en", 10)]
    [TestCase("changing.zh.md", "zh", 10)]
    [TestCase("by-example.md", "en", 2)]
    [TestCase("by-example.zh.md", "zh", 2)]
    [TestCase("time.md", "en", 2)]
    [TestCase("time.zh.md", "zh", 2)]
    [TestCase("another-country.md", "en", 5)]
    [TestCase("another-country.zh.md", "zh", 5)]
    [TestCase("../officers/first-report.md", "en", 4)]
    [TestCase("../officers/first-report.zh.md", "zh", 4)]
    public async Task Guide_FollowedStepByStep_DoesWhatItSays(string page, string language, int expected)
    {
        using var folder = new TemporaryFolder();

        var (commands, _) = await FollowAsync(page, language, folder);

        commands.Should().Be(expected);
    }

    [Test]
    public async Task Scenario_OfAPackForAFieldThatTheVocabularyLacks_IsRecorded()
    {
        using var folder = new TemporaryFolder();

        var (_, transcript) = await FollowAsync("another-country.md", "en", folder);

        transcript.Should().Contain("violation");
        Approval.Verify(transcript, "docs/authoring/another-country.transcript.txt");
    }

    // A block that begins with the name of a file is that file; one of commands is run; another must stand in the output of the last command.
    private static async Task<(int Commands, string Transcript)> FollowAsync(string page, string language, TemporaryFolder folder)
    {
        // Who follows a guide has the cache that the tool keeps for each user: of the rules that a step changes nothing in, the next finds the form.
        using var cache = new TemporaryFolder();
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["COMPLIANCE_LANG"] = language, ["COMPLIANCE_CACHE"] = cache.File("kept") };
        var (output, commands, transcript) = (string.Empty, 0, new StringBuilder());
        foreach (Match block in Blocks().Matches((await File.ReadAllTextAsync(RepositoryRoot.Combine($"docs/authoring/{page}"))).ReplaceLineEndings("\n")))
        {
            var lines = block.Groups["text"].Value.Split('\n');
            if (FileName().IsMatch(lines[0]))
            {
                var file = folder.File(lines[0].TrimStart('#', ' '));
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                await File.WriteAllTextAsync(file, string.Join('\n', lines[1..]) + "\n");
            }
            else if (block.Groups["kind"].Value == "sh")
            {
                foreach (var line in lines)
                {
                    var result = await RunAsync(line, environment, folder);
                    output = result.Output.ReplaceLineEndings("\n");
                    transcript.Append("$ ").Append(line).Append('\n').Append(result.Error.ReplaceLineEndings("\n")).Append(output).Append('\n');
                    commands++;
                }
            }
            else
            {
                lines.Where(l => l != "…").Should().BeSubsetOf(output.Split('\n'));
            }
        }

        return (commands, transcript.ToString());
    }

    private static async Task<CliResult> RunAsync(string line, Dictionary<string, string> environment, TemporaryFolder folder)
    {
        var parts = line.Split(ExitCode);
        var result = await CliProcess.RunInAsync(
            folder.File("."), environment, parts[0].Trim()["compliance ".Length..].Split(' '));
        result.ExitCode.Should().Be(parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0, "{0}: {1}{2}", line, result.Error, result.Output);
        return result;
    }

    [GeneratedRegex("^```(?<kind>\\w+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Blocks();

    [GeneratedRegex("^# \\S+[.](?:yaml|txt)$", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex FileName();
}
