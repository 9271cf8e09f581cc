using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Diagnostics;
using Compliance.Tests.Syntax;
using Compliance.Vocabularies;

namespace Compliance.Tests.Vocabularies;

internal sealed class VocabularyMistakeTests
{
    private const string Sound = """
        currencies: { CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY } }, EUR: { label: { zh: 欧元, en: euro }, words: [€] } }
        codes:
          kind: { label: { zh: 种类, en: Kind }, values: { x: { zh: 子, en: X } } }
        entities:
          thing: { label: { zh: 物, en: Thing }, collection: { id: things, zh: 物清单, en: Things }, fields: { name: { type: text, label: { zh: 名称, en: Name } } } }
        """;

    [TestCase("strng", "CMP2105", "text …|list of …")]
    [TestCase("string", "CMP2105", "text")]
    [TestCase("int", "CMP2105", "integer")]
    [TestCase("booleen", "CMP2105", "boolean")]
    [TestCase("金融", "CMP2105", "金额|text")]
    [TestCase("code", "CMP2105", "code …")]
    [TestCase("code knid", "CMP2106", "kind")]
    [TestCase("code 种种", "CMP2106", "种类")]
    [TestCase("ref thingy", "CMP2106", "thing")]
    [TestCase("object thing", "CMP2106", "nothing that can be written")]
    [TestCase("list of list of text", "CMP2107", "list of object")]
    [TestCase("list of map of text by kind", "CMP2107", "list of object")]
    [TestCase("map of map of text by kind by kind", "CMP2107", "list of object")]
    [TestCase("map of text", "CMP2105", "by")]
    [TestCase("map of text by knd", "CMP2106", "kind")]
    [TestCase("list of strng", "CMP2105", "text")]
    public void Bind_UnknownType_SuggestsOne(string type, string code, string advice)
    {
        var diagnostic = Mistakes(Sound, WithField($"b: {{ type: {type}, label: {{ zh: 乙, en: B }} }}")).Should().ContainSingle().Which;

        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Words().Should().Be(type);
        diagnostic.Advice.En.Should().ContainAny(advice.Split('|'));
    }

    [TestCase("netAssets: { type: text, label: { zh: 乙, en: B } }", "CMP2101", "netAssets")]
    [TestCase("net-assets: { type: text, label: { zh: 乙, en: B } }", "CMP2101", "net-assets")]
    [TestCase("净资产: { type: text, label: { zh: 乙, en: B } }", "CMP2101", "净资产")]
    [TestCase("a__b: { type: text, label: { zh: 乙, en: B } }", "CMP2101", "a__b")]
    [TestCase("name: { type: text, label: { zh: 乙, en: B } }", "CMP2102", "name")]
    [TestCase("b: { type: text, label: { zh: 名称, en: B } }", "CMP2102", "名称")]
    [TestCase("b: { type: text, label: { zh: name, en: B } }", "CMP2102", "name")]
    [TestCase("value: { type: text, label: { zh: 乙, en: B } }", "CMP2103", "value")]
    [TestCase("count: { type: text, label: { zh: 乙, en: B } }", "CMP2103", "count")]
    [TestCase("b: { type: text, label: { zh: 编号, en: B } }", "CMP2103", "编号")]
    [TestCase("b: { type: text, label: { zh: 存在, en: B } }", "CMP2103", "存在")]
    [TestCase("b: { type: text, label: { zh: 乙 丙, en: B } }", "CMP2104", "乙 丙")]
    [TestCase("b: { type: text, label: { zh: 乙.丙, en: B } }", "CMP2104", "乙.丙")]
    [TestCase("b: { type: text, label: { zh: '', en: B } }", "CMP2104", "''")]
    [TestCase("b: { type: text, label: { zh: 乙, en: } }", "CMP2005", "en")]
    [TestCase("b: { type: text, label: {} }", "CMP2480", "{}")]
    [TestCase("b: { type: text, label: {} }", "CMP2480", "{}")]
    [TestCase("b: { type: text, label: { chinese: 乙 } }", "CMP2481", "chinese")]
    [TestCase("b: { type: text, label: { de: value } }", "CMP2103", "value")]
    [TestCase("b: { type: text, label: { de: '' } }", "CMP2104", "''")]
    [TestCase("b: { label: { zh: 乙, en: B } }", "CMP2005", "label")]
    [TestCase("b: { type: text, labell: { zh: 乙, en: B }, label: { zh: 乙, en: B } }", "CMP2004", "labell")]
    [TestCase("b: { type: text, minimum: 0, label: { zh: 乙, en: B } }", "CMP2108", "0")]
    [TestCase("b: { type: text, none: never, label: { zh: 乙, en: B } }", "CMP2009", "never")]
    [TestCase("b: { type: text, none: allowed, 无: 允许, label: { zh: 乙, en: B } }", "CMP2006", "无")]
    [TestCase("b: { type: list of text, none: allowed, label: { zh: 乙, en: B } }", "CMP2117", "allowed")]
    [TestCase("b: { type: money, currency: CNY, minimum: 1e3, label: { zh: 乙, en: B } }", "CMP2206", "1e3")]
    [TestCase("b: { type: money, currency: CNY, minimum: 5万元, maximum: 49_999, label: { zh: 乙, en: B } }", "CMP2109", "49_999")]
    [TestCase("b: { type: money, label: { zh: 乙, en: B } }", "CMP2272", "money")]
    [TestCase("b: { type: list of money, currency: [], label: { zh: 乙, en: B } }", "CMP2272", "[]")]
    [TestCase("b: { type: money, currency: EUA, label: { zh: 乙, en: B } }", "CMP2274", "EUA")]
    [TestCase("b: { type: money, currency: [CNY, 英镑], label: { zh: 乙, en: B } }", "CMP2274", "英镑")]
    [TestCase("b: { type: integer, currency: CNY, label: { zh: 乙, en: B } }", "CMP2275", "CNY")]
    [TestCase("b: { type: money, currency: [CNY, EUR], minimum: EUR 5, label: { zh: 乙, en: B } }", "CMP2278", "EUR 5")]
    [TestCase("b: { type: money, currency: EUR, minimum: 5元, label: { zh: 乙, en: B } }", "CMP2217", "5元")]
    [TestCase("b: text", "CMP2001", "text")]
    public void Bind_UnsoundField_IsRefusedInPlace(string field, string code, string at) => ShouldBeOne(Mistakes(Sound, WithField(field)), code, at);

    [TestCase("codes: { kind: { values: { x: { zh: 丑, en: Y } } } }", "CMP2102", "x")]
    [TestCase("codes: { kind: { values: { y: { zh: 子, en: Y } } } }", "CMP2102", "子")]
    [TestCase("codes: { kind: { values: { Y1: { zh: 丑, en: Y } } } }", "CMP2101", "Y1")]
    [TestCase("codes: { kind: { label: { zh: 别的, en: Kind } } }", "CMP2110", "{ zh: 别的, en: Kind }")]
    [TestCase("codes: { other: { label: { zh: 种类, en: O }, values: { x: { zh: 子, en: X } } } }", "CMP2102", "种类")]
    [TestCase("codes: { other: { label: { zh: 别的, en: O } } }", "CMP2115", "other")]
    [TestCase("codes: { other: { values: { x: { zh: 子, en: X } } } }", "CMP2005", "other")]
    [TestCase("entities: { other: { label: { zh: 物, en: O }, collection: { id: others_list, zh: 别物清单, en: Os } } }", "CMP2102", "物")]
    [TestCase("entities: { other: { label: { zh: 别物, en: O }, collection: { id: things, zh: 别物清单, en: Os } } }", "CMP2102", "things")]
    [TestCase("entities: { other: { label: { zh: 别物, en: O }, collection: { id: thing, zh: 别物清单, en: Os } } }", "CMP2102", "thing")]
    [TestCase("entities: { other: { label: { zh: 别物, en: O } } }", "CMP2005", "other")]
    [TestCase("entities: { other: { label: { zh: 别物, en: O }, collection: { id: as_of, zh: 别物清单, en: Os } } }", "CMP2103", "as_of")]
    [TestCase("entities: { thing: { cardinality: some } }", "CMP2009", "some")]
    [TestCase("entities: { thing: { display: nam } }", "CMP2111", "nam")]
    [TestCase("entities: { thing: { time: name } }", "CMP2112", "name")]
    [TestCase("entities: { thing: { display: d, fields: { d: { type: date, label: { zh: 日子, en: D } } } } }", "CMP2112", "d")]
    [TestCase("entities: { p: { cardinality: principal, label: { zh: 己, en: P }, collection: { id: p, zh: 己清单, en: Ps } } }", "CMP2102", "p")]
    [TestCase("entities: { p: { cardinality: principal, label: { zh: 己, en: P }, collection: { id: ps, zh: 己, en: Ps } } }", "CMP2102", "己")]
    [TestCase("objects: { o: { label: { zh: 体, en: O }, fields: { a: { type: object o, label: { zh: 甲, en: A } } } } }", "CMP2113", "a: { type: object o, label: { zh: 甲, en: A } }")]
    [TestCase("objects: { o: { label: { zh: 体, en: O }, fields: { a: { type: list of object q, label: { zh: 甲, en: A } } } }, q: { label: { zh: 魁, en: Q }, fields: { b: { type: object o, label: { zh: 乙, en: B } } } } }", "CMP2113", "b: { type: object o, label: { zh: 乙, en: B } }")]
    [TestCase("currencies: { usd: { label: { zh: 美元, en: E } } }", "CMP2276", "usd")]
    [TestCase("currencies: { USD: { label: { zh: 美元, en: dollar }, words: [€] } }", "CMP2102", "€")]
    [TestCase("currencies: { USD: { label: { zh: 美元, en: dollar }, words: [m] } }", "CMP2277", "m")]
    [TestCase("currencies: { USD: { label: { zh: 美元, en: dollar }, words: ['$1'] } }", "CMP2277", "'$1'")]
    [TestCase("currencies: { USD: { label: { zh: 美元, en: dollar }, decimals: many } }", "CMP2279", "many")]
    [TestCase("currencies: { USD: { label: { zh: 元, en: dollar } } }", "CMP2102", "USD: { label: { zh: 元, en: dollar } }")]
    [TestCase("regions: { '33': { zh: 浙江省, en: Zhejiang } }", "CMP2004", "regions")]
    [TestCase("entities: { thing: { fields: { place: { type: region cm, label: { zh: 地, en: P } } } } }", "CMP2478", "region cm")]
    [TestCase("entitys: {}", "CMP2004", "entitys")]
    [TestCase("entities: []", "CMP2001", "[]")]
    [TestCase("codes: { k2: { label: { zh: 种二, en: K }, values: { others: { zh: 杂项, en: O } } } }\nobjects: { o: { label: { zh: 体, en: O }, fields: { a: { type: map of text by k2, label: { zh: 甲, en: A } } } } }", "CMP2116", "map of text by k2")]
    public void Bind_UnsoundFile_IsRefusedInPlace(string second, string code, string at) => ShouldBeOne(Mistakes(Sound, second), code, at);

    [Test]
    public void Bind_TwoPrincipals_NamesBothPlaces()
    {
        const string First = "entities: { p: { cardinality: principal, label: { zh: 己, en: P }, collection: { id: ps, zh: 己清单, en: Ps } } }";
        const string Second = "entities: { q: { cardinality: 申报主体, label: { zh: 彼, en: Q }, collection: { id: qs, zh: 彼清单, en: Qs } } }";

        Mistakes(First, Second).ShouldBeOne(VocabularyDiagnostics.SecondPrincipalDescriptor, "申报主体").Related.Single().Words().Should().Be("principal");
    }

    [Test]
    public void Bind_NotAMapping_IsRefused() => Mistakes("[]").ShouldBeOne(BindingDiagnostics.MappingExpectedDescriptor, "[]");

    [Test]
    public void Bind_CamelCase_SuggestsSnakeCase() =>
        Mistakes(Sound, WithField("netAssets: { type: text, label: { zh: 乙, en: B } }")).Single().Advice.En.Should().Contain("net_assets");

    private static string WithField(string field) => $"entities: {{ thing: {{ fields: {{ {field} }} }} }}";

    [TestCase("entities: { thing: { fields: { name: { label: { en: Name, zh: 名称 }, type: text } } } }", TestName = "{m}(field, keys in another order)")]
    [TestCase("codes: { kind: { values: { x: { zh: 子, en: X } } } }", TestName = "{m}(code)")]
    [TestCase("codes: { kind: { label: { zh: 种类, en: Kind }, values: { x: { zh: 子, en: X }, y: { zh: 丑, en: Y } } } }", TestName = "{m}(list with one code more)")]
    [TestCase("entities: { thing: { label: { zh: 物, en: Thing }, collection: { id: things, zh: 物清单, en: Things } } }", TestName = "{m}(entity)")]
    public void Bind_TheSameDeclaredAgain_IsNoMistake(string repeated) => Mistakes(Sound, repeated).Should().BeEmpty();

    [Test]
    public void Bind_FieldDeclaredAgain_StandsOnce()
    {
        var vocabulary = VocabularyBinder.Bind([AuthoredText.Read(Sound, "a.yaml"), AuthoredText.Read(Sound, "a.yaml")], SampleRegions.Instance, new DiagnosticBag())!;

        vocabulary.FindEntity("thing")!.Fields.Select(f => (f.Id, f.Slot)).Should().Equal(("name", 0));
        vocabulary.FindCodeList("kind")!.Codes.Select(c => c.Id).Should().Equal("x");
    }

    private static ImmutableArray<Diagnostic> Mistakes(params string[] files)
    {
        var bag = new DiagnosticBag();
        var vocabulary = VocabularyBinder.Bind(files.Select((text, i) => AuthoredText.Read(text, $"{i}.yaml")), SampleRegions.Instance, bag);
        (vocabulary is null).Should().Be(bag.HasErrors);
        return bag.ToSorted();
    }

    private static void ShouldBeOne(ImmutableArray<Diagnostic> diagnostics, string code, string at)
    {
        var diagnostic = diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Words().Should().Be(at);
    }
}
