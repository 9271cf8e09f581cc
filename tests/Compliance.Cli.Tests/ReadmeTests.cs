using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>The finding and the rule in the README are excerpts of what the command prints and of the shipped rule.</summary>
internal sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

    [Test]
    public async Task Finding_OfTheReadme_IsPrintedByItsCommand()
    {
        var lines = Block("text");
        lines[0].Should().StartWith("$ compliance check ");

        var result = await CliProcess.RunAsync(lines[0]["$ compliance ".Length..].Split(' '));

        ShouldBeAnExcerptOf(lines[1..], result.Output);
    }

    [Test]
    public void Rule_OfTheReadme_IsShipped() =>
        ShouldBeAnExcerptOf(Block("yaml"), File.ReadAllText(RepositoryRoot.Combine("rules/cn/payment/rules/cn-payment-second-clearing.yaml")));

    private static string[] Block(string language) =>
        Regex.Match(Readme, $"^```{language}\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5))
            .Groups["text"].Value.Split('\n');

    /// <summary>Each line must be a line of the text, in the same order; the excerpt may leave lines out.</summary>
    private static void ShouldBeAnExcerptOf(string[] excerpt, string text)
    {
        var remaining = new Queue<string>(text.ReplaceLineEndings("\n").Split('\n'));
        foreach (var line in excerpt.Where(l => l != "…"))
        {
            while (remaining.Count > 0 && remaining.Peek() != line)
            {
                remaining.Dequeue();
            }

            remaining.Should().NotBeEmpty("line '{0}' must be found in what the README quotes, in this order", line);
            remaining.Dequeue();
        }
    }
}
