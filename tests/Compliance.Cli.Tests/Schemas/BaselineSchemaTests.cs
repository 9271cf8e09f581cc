using System.Text.Json.Nodes;
using Compliance.Cli.Tests.Running;

namespace Compliance.Cli.Tests.Schemas;

internal sealed class BaselineSchemaTests
{
    private SchemaFile _schema = null!;
    private string _baseline = null!;

    [OneTimeSetUp]
    public async Task TakeOne()
    {
        _schema = new SchemaFile("src/Compliance.Reporting/Schemas/baseline.schema.json");
        using var folder = new TemporaryFolder();
        var file = folder.File("baseline.json");
        (await CliProcess.RunAsync(["baseline", DispositionFiles.Violating, "-o", file, .. CliProcess.SampleRules])).ExitCode.Should().Be(0);
        _baseline = await File.ReadAllTextAsync(file);
    }

    [Test]
    public void Schema_BaselineOfTheTool_IsValid()
    {
        JsonNode.Parse(_baseline)!["findings"]!.AsArray().Should().NotBeEmpty();
        _schema.Validate(_baseline).Should().BeEmpty();
    }

    // What the schema refuses, the tool refuses too.
    [TestCase("schema_version", "1")]
    [TestCase("as_of", "\"2026/11/01\"")]
    [TestCase("findings", "{}")]
    [TestCase("extra", "1")]
    [TestCase("kind", "\"breach\"")]
    [TestCase("count", "0")]
    [TestCase("fingerprint", "[]")]
    [TestCase("line", "1")]
    public async Task Schema_BrokenBaseline_IsInvalidForTheToolToo(string key, string value)
    {
        var baseline = JsonNode.Parse(_baseline)!;
        var target = key is "kind" or "count" or "fingerprint" or "line" ? baseline["findings"]![0]! : baseline;
        target[key] = JsonNode.Parse(value);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("baseline.json"), baseline.ToJsonString());

        _schema.Validate(baseline.ToJsonString()).Should().NotBeEmpty();
        (await CliProcess.RunAsync(["check", DispositionFiles.Violating, "--baseline", folder.File("baseline.json"), .. CliProcess.SampleRules])).ExitCode.Should().Be(3);
    }
}
