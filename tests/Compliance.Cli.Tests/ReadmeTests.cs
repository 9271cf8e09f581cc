using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>The finding and the rule in the README, in each language, are excerpts of what the command prints and of the shipped rule.</summary>
[TestFixture("README.md")]
[TestFixture("README.zh-CN.md")]
internal sealed class ReadmeTests(string readme)
{
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

    [Test]
    public void Links_OfTheReadme_LeadToFiles() =>
        Regex.Matches(File.ReadAllText(RepositoryRoot.Combine(readme)), @"\]\((?<path>[^)#:]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(m => m.Groups["path"].Value)
            .Where(p => !Path.Exists(RepositoryRoot.Combine(p)))
            .Should().BeEmpty();

    private string[] Block(string language) =>
        Regex.Match(File.ReadAllText(RepositoryRoot.Combine(readme)).ReplaceLineEndings("\n"), $"^```{language}\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline, TimeSpan.FromSeconds(5))
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
