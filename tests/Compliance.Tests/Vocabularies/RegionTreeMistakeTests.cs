using Compliance.Diagnostics;
using Compliance.Tests.Syntax;
using Compliance.Vocabularies.Regions;

namespace Compliance.Tests.Vocabularies;

internal sealed class RegionTreeMistakeTests
{
    [TestCase("3302 | 33 | 宁波市 | Ningbo | | | |", "CMP2470")]
    [TestCase("3302", "CMP2470")]
    [TestCase("| 33 | 宁波市 | Ningbo", "CMP2470")]
    [TestCase("3302 | 33 | 宁波市 | 1983..", "CMP2470")]
    [TestCase("3302 | 33 | 宁波市 | Ningbo | 1983", "CMP2471")]
    [TestCase("3302 | 33 | 宁波市 | Ningbo | 2021..1983", "CMP2471")]
    [TestCase("3302 | 33 | 宁波市 | Ningbo | 1983-02-30..", "CMP2471")]
    [TestCase("3302 | 33 | 宁波市 | Ningbo | ..", "CMP2471")]
    [TestCase("3302 | 34 | 宁波市 | Ningbo", "CMP2472")]
    [TestCase("3302 | 33 | 宁波市 | Ningbo | ..1999 | 3399", "CMP2472")]
    [TestCase("44 | 4401 | 广东省 | Guangdong\n  4401 | 44 | 广州市 | Guangzhou", "CMP2474")]
    public void Bind_UnsoundLine_IsRefusedInPlace(string line, string code)
    {
        var diagnostic = Mistakes($"{SampleRegions.Yaml}\n  {line}").Should().ContainSingle().Which;

        diagnostic.Code.Should().Be(code);
        line.Should().Contain(diagnostic.Span.Words());
    }

    [TestCase("padded_to: 6", "padded_to: six", "CMP2476", "six")]
    [TestCase("id: cn", "id: CN", "CMP2101", "CN")]
    [TestCase("中国: CN", "中国: CX", "CMP2472", "CX")]
    [TestCase("licence: none\n", "", "CMP2005", "id")]
    public void Bind_UnsoundHead_IsRefusedInPlace(string old, string replacement, string code, string at)
    {
        SampleRegions.Yaml.Should().Contain(old);

        var diagnostic = Mistakes(SampleRegions.Yaml.Replace(old, replacement, StringComparison.Ordinal)).Should().ContainSingle().Which;

        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Words().Should().Be(at);
    }

    [Test]
    public void Bind_TwoStretchesWithADayInCommon_AreRefused() =>
        Mistakes(SampleRegions.Yaml + "\n  3302 | 33 | 宁波市 | Ningbo | 1983..2000-06-30\n  3302 | 33 | 宁波市 | Ningbo | 2000-06-30..")
            .Should().ContainSingle().Which.Code.Should().Be("CMP2473");

    [Test]
    public void Bind_TheSameTreeTwice_IsNoMistake() => Mistakes(SampleRegions.Yaml, SampleRegions.Yaml).Should().BeEmpty();

    [Test]
    public void Bind_AnotherTreeOfTheSameId_IsRefused() =>
        Mistakes(SampleRegions.Yaml, SampleRegions.Yaml + "\n  3302 | 33 | 宁波市 | Ningbo").Should().ContainSingle().Which.Code.Should().Be("CMP2102");

    private static List<Diagnostic> Mistakes(params string[] files)
    {
        var bag = new DiagnosticBag();
        RegionTreeBinder.Bind(files.Select((text, i) => AuthoredText.Read(text, $"{i}.yaml")), bag);
        return [.. bag.ToSorted()];
    }
}
