using System.Text.Json;
using Json.Schema;

namespace Compliance.Packages.Tests.Materials;

/// <summary>Each package says what it is made of.</summary>
internal sealed class BillOfMaterialsTests
{
    private static readonly Lazy<JsonSchema> Schema = new(ReadSchema);

    private static IReadOnlyList<PackedBill> Bills => PackedBill.All;

#if NRULES
    // The licence of NRules is read from its package.
    [TestCaseSource(nameof(Bills))]
    public void Bill_IsThatOfTheLockFile(PackedBill bill) => Approval.Verify(new BillOfMaterials(bill.Project, bill.LockFile).ToJson(), bill.File);
#endif

    [TestCaseSource(nameof(Bills))]
    public void Bill_IsValid(PackedBill bill)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine(bill.File)));

        var result = Schema.Value.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        result.IsValid.Should().BeTrue(string.Join('\n', (result.Details ?? []).SelectMany(d => (d.Errors ?? []).Select(e => $"{d.InstanceLocation}: {e.Value}"))));
    }

    [Test]
    public void Schema_RefusesWhatIsNoBill()
    {
        using var json = JsonDocument.Parse("""{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{ "type": "library", "licenses": [{ "license": { "id": "My own" } }] }] }""");

        Schema.Value.Evaluate(json.RootElement).IsValid.Should().BeFalse("a component has a name, and a licence an id of SPDX");
    }

    [TestCaseSource(nameof(Bills))]
    public void Bill_NamesNoPlaceOfAMachine(PackedBill bill) =>
        File.ReadAllText(RepositoryRoot.Combine(bill.File)).Should()
            .NotContain(RepositoryRoot.Path).And.NotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)).And.NotMatchRegex(@"\b[A-Za-z]:\\").And.NotContain("timestamp");

    // The schemas that it refers to are beside it: nothing is fetched.
    private static JsonSchema ReadSchema()
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var name in new[] { "spdx", "jsf-0.82" })
        {
            options.SchemaRegistry.Register(JsonSchema.FromText(Text(name), options));
        }

        return JsonSchema.FromText(Text("bom-1.6"), options);
    }

    private static string Text(string name) => File.ReadAllText(RepositoryRoot.Combine($"tests/Compliance.Packages.Tests/Materials/Schemas/{name}.schema.json"));
}
