using Compliance.Declarations;
using Compliance.Tests.Vocabularies;

namespace Compliance.Tests.Declarations;

/// <summary>Places: the same in YAML and JSON, by code and by name.</summary>
internal sealed class RegionValueTests
{
    [TestCase("place: '3301'", """{ "place": "3301" }""", "3301")]
    [TestCase("place: 330000", """{ "place": "330000" }""", "33")]
    [TestCase("place: 330000", """{ "place": 330000 }""", "33")]
    [TestCase("place: 西湖区", """{ "所在地": "西湖区" }""", "330106")]
    [TestCase("place: Hangzhou", """{ "place": "Hangzhou" }""", "3301")]
    [TestCase("place: 全国", """{ "place": "nationwide" }""", "CN")]
    [TestCase("place: none", """{ "place": { "none": true } }""", "none")]
    public void Read_APlace_IsTheSameInYamlAndJson(string yaml, string json, string code)
    {
        Place(Declare.Yaml($"company: {{ id: c }}\nactivities: [{{ id: a, {yaml} }}]\n")).Should().Be(code);
        Place(Declare.Json($$"""{ "company": { "id": "c" }, "activities": [ { "id": "a", {{json.Trim()[1..^1]}} } ] }""")).Should().Be(code);
    }

    [TestCase("regions: [33, 北京市]", """{ "regions": [33, "北京市"] }""", "[11, 33]")]
    [TestCase("regions: { incomplete: [Shanghai] }", """{ "regions": { "incomplete": ["Shanghai"] } }""", "[31, …]")]
    [TestCase("regions: []", """{ "regions": [] }""", "[]")]
    public void Read_AListOfPlaces_IsTheSameInYamlAndJson(string yaml, string json, string codes)
    {
        Regions(Declare.Yaml($"company: {{ id: c }}\nlicences: [{{ id: l, {yaml} }}]\n")).Should().Be(codes);
        Regions(Declare.Json($$"""{ "company": { "id": "c" }, "licences": [ { "id": "l", {{json.Trim()[1..^1]}} } ] }""")).Should().Be(codes);
    }

    [TestCase("\"339999\"", "CMP2232")]
    [TestCase("339999", "CMP2232")]
    [TestCase("\"杭洲市\"", "CMP2231")]
    [TestCase("true", "CMP2231")]
    public void Read_WhatIsNoPlaceInJson_IsRefused(string value, string code) =>
        Declare.Json($$"""{ "company": { "id": "c" }, "activities": [ { "id": "a", "place": {{value}} } ] }""").Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);

    private static string? Place(DeclarationResult result) => Of(result, "activity", "place");

    private static string? Regions(DeclarationResult result) => Of(result, "licence", "regions");

    private static string? Of(DeclarationResult result, string entity, string field)
    {
        var type = SampleVocabulary.Instance.FindEntity(entity)!;
        return result.GetDeclarationOrThrow()[type].Items[0].Facts[type.Find(field)!]?.Canonical;
    }
}
