using Compliance.Diagnostics;
using Compliance.Tests.Syntax;
using Compliance.Types.Regions;
using Compliance.Vocabularies.Regions;

namespace Compliance.Tests.Vocabularies;

/// <summary>A small tree of places.</summary>
internal static class SampleRegions
{
    public const string Yaml = """
        id: cn
        label: { zh: 行政区划代码（GB/T 2260）, en: division codes (GB/T 2260) }
        languages: [zh, en]
        source: test
        licence: none
        edition: test
        padded_to: 6
        also: { 中国: CN }
        places: |
          CN | | 全国 | nationwide
          11 | CN | 北京市 | Beijing
          31 | CN | 上海市 | Shanghai
          33 | CN | 浙江省 | Zhejiang
          3301 | 33 | 杭州市 | Hangzhou
          330106 | 3301 | 西湖区 |
        """;

    public static RegionRegister Instance { get; } = Bind(Yaml);

    public static RegionRegister Bind(params string[] files)
    {
        var diagnostics = new DiagnosticBag();
        var register = RegionTreeBinder.Bind(files.Select((text, i) => AuthoredText.Read(text, $"{i}.yaml")), diagnostics);
        diagnostics.ToSorted().Should().BeEmpty();
        return register;
    }
}
