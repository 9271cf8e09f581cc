using System.Security.Cryptography;
using System.Text.Json;
using Compliance.Cli.Tests.Commands;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>
/// Names in composed and decomposed, full-width and compatibility form are the same names, with ICU and without it: the same bytes in every
/// format, and the same findings and waivers for every form.
/// </summary>
internal sealed class SameTextTests
{
    private static readonly string[] Forms = ["composed", "decomposed", "wide", "compatible"];

    private static readonly (string Setting, bool HasIcu)[] Machines = [("1", false), ("0", false), ("0", true)];

    private TemporaryFolder _folder = null!;

    [OneTimeSetUp]
    public async Task WriteInputs()
    {
        _folder = new TemporaryFolder();
        await File.WriteAllTextAsync(_folder.File("runtimeconfig.json"), CliProcess.RuntimeConfigWithCultures);
        Write("composed", "soci\u00E9t\u00E9", "Happy loan", "甲金融");
        Write("decomposed", "socie\u0301te\u0301", "Happy loan", "甲金融");
        Write("wide", "ＳＯＣＩ\u00C9Ｔ\u00C9", "Ｈａｐｐｙ　ＬＯＡＮ", "甲 金融");
        Write("compatible", "soci\u00E9t\u00E9", "Happy \u2112oan", "甲\uF90A融");
        await File.WriteAllTextAsync(_folder.File("waivers.yaml"), "waivers:\n  - id: W\n    rules: [cn-banking-capital-adequacy]\n    company: soci\u00E9t\u00E9\n    subject: \"equity_stakes[甲金融]\"\n    reason: r\n    approver: a\n    granted: 2026-01-01\n    until: 2026-12-31\n");
    }

    [OneTimeTearDown]
    public void DeleteFolder() => _folder.Dispose();

    [Test]
    public async Task Check_WithIcuOrWithout_GivesTheSameBytesInEveryFormat([ValueSource(nameof(Forms))] string form)
    {
        var expected = await HashesAsync(form, Machines[0]);
        expected.Should().HaveCount(CheckFormats.OfDocuments.Length + 1);
        foreach (var machine in Machines[1..])
        {
            (await HashesAsync(form, machine)).Should().Equal(expected, $"{form} says the same on {machine}");
        }
    }

    [Test]
    public async Task Check_OfAnyForm_FindsAndWaivesTheSame()
    {
        foreach (var machine in Machines)
        {
            var expected = await FindingsAsync(Forms[0], machine);
            expected.Should().Contain(("cn-banking-capital-adequacy", "waived")).And.Contain(("zj-fin-03-name-against-function", "caution"));
            foreach (var form in Forms[1..])
            {
                (await FindingsAsync(form, machine)).Should().Equal(expected, $"{form} is the same on {machine}");
            }
        }
    }

    // Whoever is referred to is written in composed form everywhere.
    private void Write(string form, string company, string name, string stake) => File.WriteAllText(
        _folder.File($"{form}.yaml"),
        $"as_of: 2026-11-01\ncompany: {{ id: {company}, name: \"{name}\" }}\nactivities:\n  - {{ id: a, performer: soci\u00E9t\u00E9, marketing_name: \"{name}\", kind: guarantee, period: 2025-01-01..2025-12-31 }}\nequity_stakes:\n  - {{ id: \"{stake}\", holder: soci\u00E9t\u00E9, institution_kind: commercial_bank, capital_adequacy: 5 }}\n");

    private async Task<Dictionary<string, string>> HashesAsync(string form, (string, bool) machine)
    {
        var result = await RunAsync(form, machine, ["-o", "console", .. CheckFormats.OfDocuments.SelectMany(f => new[] { "-o", $"{f}=r.{f}" })]);
        var hashes = CheckFormats.OfDocuments.ToDictionary(f => f, f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder.File($"r.{f}")))), StringComparer.Ordinal);
        hashes.Add("console", result.Output);
        return hashes;
    }

    private async Task<IEnumerable<(string?, string?)>> FindingsAsync(string form, (string, bool) machine)
    {
        var result = await RunAsync(form, machine, "-o", "json");
        using var report = JsonDocument.Parse(result.Output);
        return [.. report.RootElement.GetProperty("findings").EnumerateArray().Select(f => (Rule(f.GetProperty("rule")), Kind(f))).Order()];

        static string? Rule(JsonElement rule) => rule.ValueKind == JsonValueKind.Object ? rule.GetProperty("id").GetString() : rule.GetString();

        static string? Kind(JsonElement finding) => finding.GetProperty("disposition").GetProperty("kind").GetString() is "waived" ? "waived" : finding.GetProperty("kind").GetString();
    }

    private async Task<CliResult> RunAsync(string form, (string Setting, bool HasIcu) machine, params string[] outputs)
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = machine.Setting };
        string[] command = ["check", $"{form}.yaml", "--waivers", "waivers.yaml", "--no-config", "--lang", "both", .. outputs];
        var result = machine.HasIcu
            ? await CliProcess.RunWithCulturesAsync(_folder.File("."), environment, _folder.File("runtimeconfig.json"), command)
            : await CliProcess.RunInAsync(_folder.File("."), environment, command);
        result.ExitCode.Should().BeOneOf([0, 1], result.Error);
        return result;
    }
}
