using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Schemas;

internal sealed class CoverageSchemaTests
{
    private const string Approved = "tests/Compliance.Tests/Authoring/Coverage/Writing/Approved/coverage.json";

    private SchemaFile _schema = null!;

    [OneTimeSetUp]
    public void LoadSchema() =>
        _schema = new SchemaFile("src/Compliance.Authoring/Schemas/coverage.schema.json");

    [Test]
    public void Schema_ApprovedReport_IsValid() => _schema.Validate(Read().ToJsonString()).Should().BeEmpty();

    [Test]
    public async Task Schema_ReportOfTheShippedPacks_IsValid()
    {
        var result = await CliProcess.RunAsync("coverage", "-o", "json");

        _schema.Validate(result.Output).Should().BeEmpty();
    }

    [TestCase("totals", "clauses", "-1")]
    [TestCase("totals", "rules", null)]
    [TestCase("clauses", "state", "\"forgotten\"")]
    [TestCase("clauses", "text", "\"one language\"")]
    [TestCase("rules", "id", "\"Not An Id\"")]
    [TestCase("rules", "cases", "[{}]")]
    [TestCase("sources", "verification", "\"maybe\"")]
    [TestCase("quotations", "state", null)]
    [TestCase("faults", "code", "\"4801\"")]
    [TestCase("faults", "extra", "1")]
    public void Schema_BrokenReport_IsInvalid(string part, string member, string? value)
    {
        var report = Read();
        var holder = (report[part] is JsonArray items ? items[0] : report[part])!.AsObject();
        if (value is null)
        {
            holder.Remove(member).Should().BeTrue();
        }
        else
        {
            holder[member] = JsonNode.Parse(value);
        }

        _schema.Validate(report.ToJsonString()).Should().NotBeEmpty();
    }

    private static JsonNode Read() => JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine(Approved)))!;
}
