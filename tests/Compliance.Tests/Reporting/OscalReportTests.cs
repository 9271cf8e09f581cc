using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Compliance.Text;

namespace Compliance.Tests.Reporting;

internal sealed partial class OscalReportTests
{
    private static readonly JsonNode Results = JsonNode.Parse(WrittenReport.Text("oscal", Language.Zh, SampleReport.Create()))!["assessment-results"]!;
    private static readonly JsonNode Result = Results["results"]![0]!;

    [Test]
    public void Write_References_PointAtWhatIsThere()
    {
        var findings = Result["findings"]!.AsArray();

        Referred(findings, "related-observations", "observation-uuid").Should().BeEquivalentTo(Ids("observations"));
        Referred(findings, "related-risks", "risk-uuid").Should().BeEquivalentTo(Ids("risks"));
        Result["observations"]!.AsArray().SelectMany(o => o!["subjects"]?.AsArray() ?? []).Select(s => s!["subject-uuid"]!.ToString())
            .Should().BeSubsetOf(Result["local-definitions"]!["components"]!.AsArray().Select(c => c!["uuid"]!.ToString()));
        Results["import-ap"]!["href"]!.ToString().Should().Be($"#{Results["back-matter"]!["resources"]![0]!["uuid"]}");
    }

    [Test]
    public void Write_Ids_AreVersionFiveAndUnique()
    {
        var ids = Uuid().Matches(Results.ToJsonString()).Select(m => m.Groups["id"].Value).ToList();

        ids.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(10)
            .And.OnlyContain(id => Regex.IsMatch(id, "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Test]
    public void Write_Rules_AreSatisfiedOnlyWhereNothingFailedAndNothingIsOpen() =>
        Result["findings"]!.AsArray().Select(f => $"{f!["target"]!["target-id"]} {f["target"]!["status"]!["state"]} {f["target"]!["status"]!["reason"]}")
            .Should().BeEquivalentTo("zj-enc-01-open-api satisfied pass", "cn-payment-unlicensed-payment not-satisfied fail", "zj-pru-03-new-format not-satisfied other");

    private static IEnumerable<string> Ids(string list) => Result[list]!.AsArray().Select(o => o!["uuid"]!.ToString());

    private static IEnumerable<string> Referred(JsonArray findings, string list, string name) =>
        findings.SelectMany(f => f![list]?.AsArray() ?? []).Select(r => r![name]!.ToString());

    [GeneratedRegex("\"uuid\":\"(?<id>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Uuid();
}
