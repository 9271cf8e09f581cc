using System.Text;
using System.Text.Json.Serialization;
using Compliance.Declarations;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Declarations;

internal sealed partial class DeclarationReaderTests
{
    private const string Yaml = """
        company: { id: xinghe, name: 星河 }
        licences: [{ id: l1, kind: payment_business, valid: 2024-01-01.. }]
        activities: [{ id: a, volume: 12.5, users: 3, self_operated: true, started: 2024-05-01, funds: none, kinds: [] }]
        """;

    private const string Json = """
        {
          "company": { "id": "xinghe", "name": "星河" },
          "licences": [{ "id": "l1", "kind": "payment_business", "valid": "2024-01-01..", "holder": null }],
          "activities": [{ "id": "a", "volume": 12.5, "users": 3, "self_operated": true, "started": "2024-05-01", "funds": { "none": true }, "kinds": [] }]
        }
        """;

    private enum Kind
    {
        PaymentBusiness,
    }

    private static string Outline => Declare.Yaml(Yaml).GetDeclarationOrThrow().Outline();

    [Test]
    public void FromText_Json_GivesTheModelOfItsYaml() => Declare.Json(Json).GetDeclarationOrThrow().Outline().Should().Be(Outline);

    [Test]
    public void FromText_JsonNoneAsText_IsRefusedWithAdvice()
    {
        var diagnostic = Declare.Json("""{ "company": { "id": "a", "net_assets": "none" } }""").Diagnostics.Single();

        diagnostic.Code.Should().Be("CMP2235");
        diagnostic.Advice.En.Should().Contain("{\"none\": true}");
    }

    [Test]
    public void FromText_NotYaml_GivesDiagnostics() => Declare.Yaml("company: [").Should().Match<DeclarationResult>(r => r.Declaration == null && r.Diagnostics.Length > 0);

    [Test]
    public void FromText_SyntaxAndMeaningWrong_ReportsBoth() =>
        Declare.Yaml("company: { id: a }\nfoo: 1\ncompany: { id: b }").Diagnostics.Select(d => d.Code).Should().HaveCount(2).And.Contain("CMP2004");

    [Test]
    public void FromStream_ByteOrderMark_IsNoPartOfTheText()
    {
        using var stream = new MemoryStream([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Yaml)]);

        var declaration = Declare.Reader.FromStream(stream, "company.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();

        declaration.ContentHash.Should().Be(Declare.Yaml(Yaml).Declaration!.ContentHash);
        stream.CanRead.Should().BeTrue();
    }

    [TestCase(".yaml", Yaml)]
    [TestCase(".YML", Yaml)]
    [TestCase(".json", Json)]
    public void FromFile_KnownExtension_IsRead(string extension, string text)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, Guid.NewGuid().ToString("N") + extension);
        File.WriteAllText(path, text);
        try
        {
            Declare.Reader.FromFile(path).GetDeclarationOrThrow().Outline().Should().Be(Outline);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [TestCase("missing.yaml", "CMP1001")]
    [TestCase("company.docx", "CMP4007")]
    public void FromFile_NotReadable_GivesADiagnostic(string path, string code) =>
        Declare.Reader.FromFile(path).Diagnostics.Single().Code.Should().Be(code);

    [Test]
    public void FromObject_ByReflection_NamesInSnakeCase()
    {
        var result = Declare.Reader.FromObject(new
        {
            Company = new { Id = "xinghe", Name = "星河", NetAssets = (decimal?)null },
            Licences = new[] { new { Id = "l1", Kind = Kind.PaymentBusiness, Valid = "2024-01-01.." } },
            Activities = new[]
            {
                new
                {
                    Id = "a", Volume = 12.5m, Users = 3, SelfOperated = true, Started = new DateOnly(2024, 5, 1), Funds = new { None = true }, Kinds = Array.Empty<Kind>(),
                },
            },
        });

        result.GetDeclarationOrThrow().Outline().Should().Be(Outline);
    }

    [TestCase(1e-7, "0.0000001")]
    [TestCase(1e17, "100000000000000000")]
    [TestCase(0.1, "0.1")]
    public void FromObject_DoubleWithAnExponent_IsExact(double score, string canonical) =>
        Declare.Reader.FromObject(new { Company = new { Id = "x" }, Activities = new[] { new { Score = score } } })
            .GetDeclarationOrThrow().Sets[2].Items[0].Facts.Canonical.Should().Be($"{{score: {canonical}}}");

    [Test]
    public void FromObject_WithTypeInfo_IsRead()
    {
        var result = Declare.Reader.FromObject(new Filing(new Company("xinghe", 5)), FilingContext.Default.Filing, "filing");

        result.GetDeclarationOrThrow().Principal!.Facts.Canonical.Should().Be("{net_assets: CNY 5}");
        result.Declaration!.Name.Should().Be("filing");
        result.Declaration.Principal!.Span.File.Should().BeNull();
    }

    [Test]
    public void Build_InCode_GivesTheModelOfItsYaml()
    {
        var result = Declare.Reader.Build(b => b
            .Principal("xinghe", c => c.Set("name", "星河"))
            .Add("licence", "l1", l => l.Set("kind", "payment_business").Set("valid", "2024-01-01..").Set("holder", (string?)null))
            .Add("业务活动", "a", a => a.Set("volume", 12.5m).Set("users", 3).Set("self_operated", true).Set("started", new DateOnly(2024, 5, 1)).None("funds").Set("kinds", [])));

        result.GetDeclarationOrThrow().Outline().Should().Be(Outline);
    }

    [Test]
    public void Build_ListsAndParts_AreAsInAFile()
    {
        var built = Declare.Reader.Build(b => b
            .AsOf(new DateOnly(2026, 11, 1))
            .Principal("xinghe")
            .None("licences")
            .Add("activities", "a", a => a
                .Set("funds", f => f.Set("pooled", value: false))
                .Set("steps", s => s.Set("quote", "bank").Set("others", "platform"))
                .Set("keywords", ["none", "null"])
                .Incomplete("kinds", ["small_loan"])
                .Set("users", 5_000_000_000L))
            .Incomplete("activities")
            .Add("plan", "p", p => p.Set("planned", value: true)));

        built.GetDeclarationOrThrow().Outline().Should().Be(Declare.Yaml("""
            as_of: 2026-11-01
            company: { id: xinghe }
            licences: []
            activities:
              incomplete:
                - id: a
                  funds: { pooled: false }
                  steps: { quote: bank, others: platform }
                  keywords: ["none", "null"]
                  kinds: { incomplete: [small_loan] }
                  users: 5_000_000_000
            plan: { id: p, planned: true }
            """).GetDeclarationOrThrow().Outline());
    }

    [Test]
    public void Build_Mistakes_AreDiagnostics() =>
        Declare.Reader.Build(b => b.Principal("x", c => c.Set("net_asset", 5)).Add("licens", "l")).Diagnostics.Select(d => d.Advice.En)
            .Should().Contain("Did you mean 'net_assets'?").And.Contain("Did you mean 'licences'?");

    [Test]
    public void ContentHash_OfCode_DependsOnWhatIsSaidAlone()
    {
        static string Hash(Action<DeclarationBuilder> build) => Declare.Reader.Build(build).GetDeclarationOrThrow().ContentHash;
        var first = Hash(b => b.Principal("x", c => c.Set("name", "a").Set("net_assets", 5)).None("licences"));

        Hash(b => b.None("licences").Principal("x", c => c.Set("net_assets", 5).Set("name", "a"))).Should().Be(first).And.HaveLength(64);
        Hash(b => b.None("licences").Principal("x", c => c.Set("net_assets", 6).Set("name", "a"))).Should().NotBe(first);
        Hash(b => b.Principal("x", c => c.Set("net_assets", 5).Set("name", "a"))).Should().NotBe(first);
    }

    [Test]
    public void GetDeclarationOrThrow_WithErrors_CarriesThem()
    {
        var result = Declare.Yaml("company: { id: a, net_assets: $5 }");

        result.Invoking(r => r.GetDeclarationOrThrow()).Should().Throw<InvalidDeclarationException>()
            .Where(e => e.Diagnostics == result.Diagnostics && e.Message.Contains("company.yaml(1,"));
    }

    [Test]
    public void FromText_WithAWarning_StillGivesTheDeclaration()
    {
        var result = Declare.Yaml("company: { id: a }\nactivities: [{ kinds: [small_loan, small_loan] }]");

        result.Diagnostics.Should().ContainSingle().Which.Span.Words().Should().Be("small_loan");
        result.Declaration.Should().NotBeNull();
    }

    private sealed record Filing(Company Company);

    private sealed record Company(string Id, decimal NetAssets);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Filing))]
    private sealed partial class FilingContext : JsonSerializerContext;
}
