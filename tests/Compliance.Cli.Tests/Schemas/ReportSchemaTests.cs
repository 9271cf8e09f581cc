using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Schemas;

internal sealed class ReportSchemaTests
{
    private SchemaFile _schema = null!;

    [OneTimeSetUp]
    public void LoadSchema() =>
        _schema = new SchemaFile("src/Compliance.Reporting/Schemas/report.schema.json");

    [TestCase("Compliance.Cli.Tests/Approved/check-violating.json")]
    [TestCase("Compliance.Tests/Reporting/Approved/report.json")]
    public void Schema_ApprovedReport_IsValid(string report) =>
        _schema.Validate(Read(report).ToJsonString()).Should().BeEmpty();

    [TestCase("declarations/clean.yaml")]
    [TestCase("declarations/cautious.yaml")]
    [TestCase("declarations/silent.yaml")]
    public async Task Schema_ReportOfTheTool_IsValid(string declaration)
    {
        var result = await CliProcess.RunAsync(["check", CliProcess.Data(declaration), "-o", "json", .. CliProcess.SampleRules]);

        _schema.Validate(result.Output).Should().BeEmpty();
    }

    [Test]
    public async Task Schema_ReportsOfSeveralDeclarations_AreValid()
    {
        var schema = new SchemaFile("src/Compliance.Reporting/Schemas/reports.schema.json", "report.schema.json");
        var result = await CliProcess.RunAsync(
            ["check", CliProcess.Data("declarations/clean.yaml"), CliProcess.Data("declarations/cautious.yaml"), "-o", "json", .. CliProcess.SampleRules]);

        schema.Validate(result.Output).Should().BeEmpty();
        schema.Validate(result.Output.Replace("\"kind\": \"caution\"", "\"kind\": \"warning\"", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [TestCase("as_of", "\"2026/11/01\"")]
    [TestCase("schema_version", "2")]
    [TestCase("counts.violations", "-1")]
    [TestCase("counts.extra", "1")]
    [TestCase("declaration.sha256", "\"abc\"")]
    [TestCase("findings.0.kind", "\"warning\"")]
    [TestCase("findings.0.clauses.0.wording", "null")]
    [TestCase("findings.0.evidence.0.line", "0")]
    [TestCase("findings.0.message.zh", "1")]
    [TestCase("findings.0.message", "{}")]
    [TestCase("findings.0.began", null)]
    [TestCase("findings.0.began.0.path", "1")]
    [TestCase("findings.0.ended.1.display.zh", "1")]
    [TestCase("findings.1.ended", null)]
    [TestCase("findings.0.trace.1.children.0.value", "\"maybe\"")]
    [TestCase("findings.1.mitigation.title", null)]
    [TestCase("results.0.outcome", "\"passed\"")]
    [TestCase("results.0.missing", "[\"a\", \"a\"]")]
    [TestCase("questions.0.rules.0", "\"Not An Id\"")]
    [TestCase("questions.0.turn", "\"later\"")]
    [TestCase("questions.0.number", "0")]
    [TestCase("questions.0.results", "-1")]
    [TestCase("questions.0.then", null)]
    [TestCase("questions.0.after", null)]
    public void Schema_BrokenReport_IsInvalid(string path, string? value)
    {
        var report = Read("Compliance.Tests/Reporting/Approved/report.json");
        Replace(report, path.Split('.'), value);

        _schema.Validate(report.ToJsonString()).Should().NotBeEmpty();
    }

    private static JsonNode Read(string report) => JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine($"tests/{report}")))!;

    private static void Replace(JsonNode node, ReadOnlySpan<string> path, string? value)
    {
        while (path.Length > 1)
        {
            node = node is JsonArray array ? array[int.Parse(path[0], System.Globalization.CultureInfo.InvariantCulture)]! : node[path[0]]!;
            path = path[1..];
        }

        switch (node)
        {
            case JsonArray items:
                items[int.Parse(path[0], System.Globalization.CultureInfo.InvariantCulture)] = JsonNode.Parse(value!);
                break;
            case JsonObject members when value is null:
                members.Remove(path[0]).Should().BeTrue();
                break;
            default:
                node[path[0]] = JsonNode.Parse(value!);
                break;
        }
    }
}
