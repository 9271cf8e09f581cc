using System.Globalization;
using System.Text.RegularExpressions;

namespace Compliance.Reasoning.Tests;

/// <summary>What docs/authoring/testing.md tells authors to write and to run does what it says, in each language; what needs the solver is run by its tool.</summary>
internal sealed class TestingGuideTests
{
    private const string ExitCode = "# exit code ";

    [TestCase("testing.md", "en")]
    [TestCase("testing.zh.md", "zh")]
    public void Guide_FollowedStepByStep_DoesWhatItSays(string page, string language)
    {
        var folder = Directory.CreateTempSubdirectory("guide").FullName;
        try
        {
            Follow(File.ReadAllText(RepositoryRoot.Combine($"docs/authoring/{page}")).ReplaceLineEndings("\n"), folder, language).Should().Be(8);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Follow(string text, string folder, string language)
    {
        var output = string.Empty;
        var commands = 0;
        foreach (Match block in Regex.Matches(text, "^```(?<kind>\\w+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5)))
        {
            var lines = block.Groups["text"].Value.Split('\n');
            switch (block.Groups["kind"].Value)
            {
                case "yaml":
                    var file = Path.Combine(folder, lines[0].TrimStart('#', ' '));
                    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                    File.WriteAllText(file, string.Join('\n', lines[1..]) + "\n");
                    break;
                case "sh":
                    foreach (var line in lines)
                    {
                        output = Run(line, folder, language);
                        commands++;
                    }

                    break;
                default:
                    lines.Where(l => l != "…").Should().BeSubsetOf(output.ReplaceLineEndings("\n").Split('\n'));
                    break;
            }
        }

        return commands;
    }

    private static string Run(string line, string folder, string language)
    {
        var parts = line.Split(ExitCode);
        string[] words = parts[0].Trim()["compliance ".Length..].Split(' ');
        var tool = words[0] == "suggest-cases" || words.Contains("--prove") ? ToolProcess.Prover : ToolProcess.Main;
        var (code, output, error) = ToolProcess.RunIn(folder, tool, [.. words, "--lang", language]);
        code.Should().Be(parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0, "{0}: {1}{2}", line, error, output);
        return output;
    }
}
