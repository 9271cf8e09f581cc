using System.Text.Json;
using Json.Schema;

namespace Compliance.Packages.Tests.Materials;

/// <summary>Each package says what it is made of.</summary>
internal sealed class BillOfMaterialsTests
{
    private static readonly Lazy<JsonSchema> Schema = new(ReadSchema);

    private static IReadOnlyList<PackedBill> Bills => PackedBill.All;

    [TestCaseSource(nameof(Bills))]
    public void Bill_IsThatOfTheLockFile(PackedBill bill)
    {
#if !NRULES
        Assume.That(bill.File, Does.Not.EndWith("/bom.json").Or.Not.Contains("NRules"), "the licence of NRules is not on this machine");
#endif
        Approval.Verify(new BillOfMaterials(bill.Project, bill.LockFile).ToJson(), bill.File);
    }

    [TestCaseSource(nameof(Bills))]
    public void Bill_IsValid(PackedBill bill)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine(bill.File)));

        var result = Schema.Value.Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });

        result.IsValid.Should().BeTrue(string.Join('\n', result.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}"))));
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
            .NotContain(RepositoryRoot.Path).And.NotContain(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)).And.NotContain("\\").And.NotContain("timestamp");

    // The schemas that it refers to are beside it: nothing is fetched.
    private static JsonSchema ReadSchema()
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        return new[] { "spdx", "jsf-0.82", "bom-1.6" }.Select(name => JsonSchema.FromText(Text(name), options)).Last();
    }

    private static string Text(string name) => File.ReadAllText(RepositoryRoot.Combine($"tests/Compliance.Packages.Tests/Materials/Schemas/{name}.schema.json"));
}
