using System.Text.RegularExpressions;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Shells;

/// <summary>docs/command-line.md names each command and each option that the manual page has, which is made of the commands themselves.</summary>
internal sealed partial class CommandLinePageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs/command-line.md"));

    [Test]
    public async Task Page_NamesEachOption()
    {
        var options = Option().Matches(await ManualAsync()).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();

        options.Should().HaveCountGreaterThan(40);
        options.Where(o => !Regex.IsMatch(Page, $"{o}(?![a-z-])", RegexOptions.None, TimeSpan.FromSeconds(5))).Should().BeEmpty();
    }

    [Test]
    public async Task Page_NamesEachCommand()
    {
        var result = await CliProcess.RunAsync("completion", "bash");
        var commands = Command().Match(result.Output).Groups["commands"].Value.Split('|');

        commands.Should().HaveCountGreaterThan(10);
        commands.Where(c => !Page.Contains($"`{c}", StringComparison.Ordinal) && !Page.Contains($"`compliance {c}", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static async Task<string> ManualAsync() => (await CliProcess.RunAsync("completion", "man", "--lang", "en")).Output.Replace("\\-", "-", StringComparison.Ordinal);

    [GeneratedRegex("--[a-z][a-z-]+[a-z]", RegexOptions.None, 5000)]
    private static partial Regex Option();

    [GeneratedRegex(" in (?<commands>[a-z|-]+)\\)", RegexOptions.None, 5000)]
    private static partial Regex Command();
}
