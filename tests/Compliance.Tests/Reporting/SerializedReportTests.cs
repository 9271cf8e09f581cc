using System.Text.Json;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Reporting;
using Compliance.Tests.Declarations;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

/// <summary>Reports and what they hold, serialised with System.Text.Json: the shape of the JSON report, whatever the options.</summary>
internal sealed class SerializedReportTests
{
    private static readonly JsonSerializerOptions[] Options = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper }];

    private static ComplianceReport Report { get; } = SampleReport.CreateUpcomingDecided();

    private static JsonElement Written { get; } = Parse();

    [TestCaseSource(nameof(Options))]
    public void Report_IsTheJsonReport(JsonSerializerOptions options) =>
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(Report, options), Written).Should().BeTrue();

    [TestCaseSource(nameof(Options))]
    public void Parts_AreThoseOfTheJsonReport(JsonSerializerOptions options)
    {
        Same(Report.Findings, "findings");
        Same(Report.Upcoming, "upcoming");
        Same(Report.Results, "results");
        Same(Report.Questions, "questions");
        Same(Report.Asserted, "asserted");
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(Report.Declaration, options), Written.GetProperty("declaration")).Should().BeTrue();
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(Report.Findings[0].Evidence, options), Written.GetProperty("findings")[0].GetProperty("evidence")).Should().BeTrue();
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(Report.Findings[0].Message, options), Written.GetProperty("findings")[0].GetProperty("message")).Should().BeTrue();

        void Same<T>(T value, string name) => JsonElement.DeepEquals(JsonSerializer.SerializeToElement(value, options), Written.GetProperty(name)).Should().BeTrue(name);
    }

    [Test]
    public void Report_InsideAnotherObject_IsSerialised() =>
        JsonElement.DeepEquals(JsonSerializer.SerializeToElement(new { Report }).GetProperty(nameof(Report)), Written).Should().BeTrue();

    [Test]
    public void Diagnostics_AreSerialisedWithPlaceAndPath()
    {
        var diagnostics = Declare.Json("""{ "company": { "id": "x", "nmae": "y" } }""").Diagnostics;

        var json = JsonSerializer.SerializeToElement(diagnostics)[0];

        json.EnumerateObject().Select(p => p.Name).Should().Equal("code", "severity", "file", "line", "column", "path", "message", "advice");
        (json.GetProperty("code").GetString(), json.GetProperty("severity").GetString(), json.GetProperty("file").GetString()).Should().Be(("CMP2004", "error", "company.json"));
        (json.GetProperty("line").GetInt32(), json.GetProperty("column").GetInt32(), json.GetProperty("path").GetString()).Should().Be((1, 27, "company.nmae"));
        json.GetProperty("message").GetProperty("en").GetString().Should().Contain("nmae");
    }

    [Test]
    public void Reading_AReport_IsRefusedWithAReason() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<ComplianceReport>("{}")).Should().Throw<NotSupportedException>().WithMessage("*evaluate the declaration again*");

    [Test]
    public void Text_IsReadBack() =>
        JsonSerializer.Deserialize<LocalizedText>(JsonSerializer.Serialize(Report.Findings[0].Message)).Should().Be(Report.Findings[0].Message);

    [Test]
    public void Text_InOneLanguage_IsReadBack() =>
        JsonSerializer.Deserialize<LocalizedText>("""{ "de": "x" }""")!.Texts.Should().ContainSingle().Which.Language.Should().Be("de");

    [TestCase("\"x\"")]
    [TestCase("{}")]
    [TestCase("""{ "chinese": "x" }""")]
    [TestCase("""{ "zh": 1, "en": 2 }""")]
    public void Text_OfAnotherShape_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<LocalizedText>(json)).Should().Throw<JsonException>();

    // A severity has a word of its own here: the room of diagnostics does not know those of rules.
    [Test]
    public void Severity_OfADiagnostic_IsAWord([Values] DiagnosticSeverity severity) =>
        JsonSerializer.SerializeToElement(new DiagnosticDescriptor("X1", severity, LocalizedText.Same("x")).At(default, LocalizedText.Same("x"), LocalizedText.Same("y")))
            .GetProperty("severity").GetString().Should().BeOneOf("error", "warning", "note");

    [Test]
    public void Result_OfReading_IsSerialised() =>
        JsonSerializer.Serialize(Declare.Yaml("company: { id: x }")).Should().Contain("\"sha256\"").And.Contain("\"Diagnostics\":[]");

    private static JsonElement Parse()
    {
        using var output = new MemoryStream();
        JsonReportWriter.Write(Report, output);
        return JsonSerializer.Deserialize<JsonElement>(output.ToArray());
    }
}
