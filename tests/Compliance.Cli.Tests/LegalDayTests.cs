using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests;

/// <summary>Today is a day of the law: it begins by the time zone of the legal order, wherever the machine stands.</summary>
internal sealed class LegalDayTests
{
    // The two zones never have the same day: they are 25 hours apart.
    private const string East = "Pacific/Kiritimati";
    private const string West = "Pacific/Pago_Pago";

    [TestCase(East, null, 14)]
    [TestCase(West, null, -11)]
    [TestCase(East, West, -11)]
    [TestCase(West, East, -11)]
    public async Task Check_WithoutADay_TakesTheDayThatHasBegunInEachZone(string law, string? opinions, int hours)
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, law, opinions);
        var before = DateTime.UtcNow.AddHours(hours);

        var result = await CliProcess.RunAsync(["check", CliProcess.Data("declarations/undated.yaml"), "--no-shipped", "--rules", folder.File("rules")]);

        var after = DateTime.UtcNow.AddHours(hours);
        result.ExitCode.Should().Be(0, result.Error);
        result.Output.Should().ContainAny($"判断日    {before:yyyy-MM-dd}", $"判断日    {after:yyyy-MM-dd}");
    }

    [TestCase("check")]
    [TestCase("list")]
    [TestCase("lint")]
    public async Task Command_OfAZoneThatNobodyKnows_NamesTheNearest(string command)
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, "Europe/Brussel", null);
        string[] declaration = command == "check" ? [CliProcess.Data("declarations/undated.yaml")] : [];

        var result = await CliProcess.RunAsync([command, .. declaration, "--no-shipped", "--rules", folder.File("rules"), "--lang", "en"]);

        result.ExitCode.Should().Be(3);
        result.Error.Should().Contain("CMP2461").And.Contain("legal-orders/first.yaml").And.Contain("Did you mean 'Europe/Brussels'?");
    }

    [Test]
    public async Task Check_WithADay_AsksForNoZone()
    {
        using var folder = new TemporaryFolder();
        await WriteAsync(folder, "Europe/Brussel", null);

        var result = await CliProcess.RunAsync(["check", CliProcess.Data("declarations/undated.yaml"), "--as-of", "2026-01-01", "--no-shipped", "--rules", folder.File("rules")]);

        result.ExitCode.Should().Be(0, result.Error);
    }

    // The sample rules, with the law in one legal order and the opinions in another.
    private static async Task WriteAsync(TemporaryFolder folder, string law, string? opinions)
    {
        var rules = RepositoryRoot.Combine("tests/Compliance.Cli.Tests/Data/rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*.yaml", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(rules, file).Replace('\\', '/');
            var order = path switch
            {
                "sources/delivery-law.yaml" => "first",
                "sources/delivery-opinions.yaml" when opinions is not null => "second",
                _ => null,
            };
            var text = await File.ReadAllTextAsync(file);
            await WriteAsync(folder.File("rules/" + path), order is null ? text : $"legal_order: {order}\n{text}");
        }

        await WriteAsync(folder.File("rules/legal-orders/first.yaml"), Order("first", law));
        if (opinions is not null)
        {
            await WriteAsync(folder.File("rules/legal-orders/second.yaml"), Order("second", opinions));
        }
    }

    private static async Task WriteAsync(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
    }

    private static string Order(string id, string zone) => $$"""
        id: {{id}}
        label: { zh: 法, en: Law {{id}} }
        languages: [en]
        time_zone: {{zone}}
        source_types:
          - { id: law, label: { zh: 法律, en: law }, force: binding }
          - { id: policy_document, label: { zh: 政策文件, en: policy document }, force: non_binding }
        citations:
          whole: { zh: "《{title}》", en: "{title}" }
          in_part: { zh: "《{title}》{place}", en: "{title}, {place}" }
          places: [{ id: article, label: { zh: 条, en: article }, form: { zh: "第{number}条", en: "art. {number}" } }]
        """;
}
