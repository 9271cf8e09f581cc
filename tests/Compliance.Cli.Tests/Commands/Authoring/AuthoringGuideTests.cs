using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Commands.Authoring;

/// <summary>What docs/authoring tells authors to write and to run does what it says: files are written, commands are run in order, in each language.</summary>
internal sealed class AuthoringGuideTests
{
    private const string ExitCode = "# exit code ";

    [TestCase("first-rule.md", "en", 9)]
    [TestCase("first-rule.zh.md", "zh", 9)]
    [TestCase("changing.md", "en", 10)]
    [TestCase("changing.zh.md", "zh", 10)]
    public async Task Guide_FollowedStepByStep_DoesWhatItSays(string page, string language, int count)
    {
        using var folder = new TemporaryFolder();
        var output = string.Empty;
        var commands = 0;
        foreach (Match block in Regex.Matches(
            (await File.ReadAllTextAsync(RepositoryRoot.Combine($"docs/authoring/{page}"))).ReplaceLineEndings("\n"),
            "^```(?<kind>\\w+)\n(?<text>.*?)\n```$",
            RegexOptions.Multiline | RegexOptions.Singleline,
            TimeSpan.FromSeconds(5)))
        {
            var lines = block.Groups["text"].Value.Split('\n');
            switch (block.Groups["kind"].Value)
            {
                case "yaml":
                    var file = folder.File(lines[0].TrimStart('#', ' '));
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    await File.WriteAllTextAsync(file, string.Join('\n', lines[1..]) + "\n");
                    break;
                case "sh":
                    foreach (var line in lines)
                    {
                        var parts = line.Split(ExitCode);
                        var result = await CliProcess.RunInAsync(
                            folder.File("."), new Dictionary<string, string> { ["COMPLIANCE_LANG"] = language }, parts[0].Trim()["compliance ".Length..].Split(' '));
                        result.ExitCode.Should().Be(parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : 0, "{0}: {1}{2}", line, result.Error, result.Output);
                        output = result.Output;
                        commands++;
                    }

                    break;
                default:
                    lines.Where(l => l != "…").Should().BeSubsetOf(output.ReplaceLineEndings("\n").Split('\n'));
                    break;
            }
        }

        commands.Should().Be(count);
    }
}
