using System.Text;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>What a stranger, or a slip of the hand, can put into a file: a clear diagnostic each, no crash, nothing written.</summary>
internal sealed class HostileInputTests
{
    private static IEnumerable<TestCaseData> Files()
    {
        yield return Case("ten thousand open brackets", new string('[', 10_000), "CMP1");
        yield return Case("ten thousand open braces", string.Concat(Enumerable.Repeat("{a: ", 10_000)), "CMP1");
        yield return Case("fifty megabytes", "company: { id: a }\n" + new string('#', 50 * 1024 * 1024), "CMP1");
        yield return Case("billion laughs", BillionLaughs(), "CMP1");
        yield return Case("indented by no-break spaces", "company:\n\u00A0\u00A0id: a\n", "CMP1");
        yield return Case("full-width colon", "company：\n  id: a\n", "CMP1");
        yield return Case("full-width colon alone", "company：a", "CMP1");
        yield return Case("bidi override", "company:\n  id: a\n  name: \u202Eabc\n", "CMP1");
        yield return Case("not UTF-8", "company:\n  id: \u00FF\n", "CMP1", Encoding.Latin1);

        static TestCaseData Case(string name, string text, string code, Encoding? encoding = null) =>
            new TestCaseData((encoding ?? new UTF8Encoding(false)).GetBytes(text), code).SetName($"{{m}}({name})");
    }

    [TestCaseSource(nameof(Files))]
    public async Task Check_OfAHostileDeclaration_SaysWhereAndWhat(byte[] content, string code)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("company.yaml");
        await File.WriteAllBytesAsync(file, content);

        var result = await CliProcess.RunAsync("check", file, "--lang", "both", "-o", $"json={folder.File("report.json")}");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        result.Error.Should().MatchRegex($@"company\.yaml\(\d+,\d+\): error {code}\d\d\d: .+ / .+");
        result.Error.Should().Contain("建议").And.Contain("advice");
        result.Error.Length.Should().BeLessThan(50_000);
        folder.FileNames.Should().Equal("company.yaml");
    }

    [Test]
    public async Task Check_RuleFileWithFiveMistakes_ReportsFiveAtTheirPlaces()
    {
        using var folder = new TemporaryFolder();
        await CopyAsync("samples/UsingTheLibrary/our-rules", folder.File("our-rules"));
        await File.WriteAllTextAsync(folder.File("our-rules/rules/house-01-settlement-cycle.yaml"), """
            id: house-01-settlement-cycle
            title: { zh: 结算周期不超过三日, en: Settlement within three days }
            clause: HOUSE-99
            basis: [{ source: house-onboarding-polisy }]
            modality: obligation
            severity: grave
            subject: activity
            applies_when: { third_party_merchant: true }
            requires: { funds.settlement_cycle_days: { at_most: three } }
            message: { zh: 超过三日, en: More than three days }
            remedy: { zh: 缩短结算周期, en: Settle sooner }
            """);

        var result = await CliProcess.RunAsync("check", "samples/clean/company.yaml", "--rules", folder.File("our-rules"), "--lang", "en");

        result.ExitCode.Should().Be(3);
        result.Output.Should().BeEmpty();
        System.Text.RegularExpressions.Regex.Matches(result.Error, @"house-01-settlement-cycle\.yaml\((?<place>\d+,\d+)\): error", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(m => m.Groups["place"].Value)
            .Should().Equal("3,9", "4,19", "6,11", "8,17", "9,53");
        result.Error.Should().Contain("house-onboarding-policy").And.Contain("third_party_merchants");
    }

    private static string BillionLaughs()
    {
        var text = new StringBuilder("a0: &a0 [lol]\n");
        for (var i = 1; i < 10; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        return text.ToString();
    }

    private static async Task CopyAsync(string from, string to)
    {
        var source = RepositoryRoot.Combine(from);
        foreach (var file in Directory.EnumerateFiles(source, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllTextAsync(target, await File.ReadAllTextAsync(file));
        }
    }
}
