using Compliance.Declarations;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;
using Compliance.Vocabularies;

namespace Compliance.Tests.Declarations;

/// <summary>What can be declared as none: only what the vocabulary says, and the same in YAML and JSON.</summary>
internal sealed class NoneTests
{
    private static readonly Vocabulary Vocabulary = SampleVocabulary.Bind("""
        codes:
          kind: { label: { zh: 种类, en: Kind }, values: { x: { zh: 子, en: X }, y: { zh: 丑, en: Y } } }
          grade: { label: { zh: 等级, en: Grade }, values: { high: { zh: 高, en: High }, none: { zh: 无等级, en: No grade } } }
        objects:
          part: { label: { zh: 部分, en: Part }, fields: { whole: { type: boolean, label: { zh: 完整, en: Whole } } } }
        currencies:
          CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY }, words: [RMB, ¥, ￥] }
        entities:
          company: { label: { zh: 企业, en: Company }, collection: { id: companies, zh: 关联企业, en: Affiliates }, cardinality: principal, fields: { name: { type: text, label: { zh: 名称, en: Name } } } }
          plan: { label: { zh: 计划, en: Plan }, cardinality: single, fields: { planned: { type: boolean, label: { zh: 拟定, en: Planned } } } }
          leave: { label: { zh: 休假, en: Leave }, cardinality: single, 无: 允许, fields: { taken: { type: boolean, label: { zh: 已休, en: Taken } } } }
          deed:
            label: { zh: 行为, en: Deed }
            collection: { id: deeds, zh: 行为清单, en: Deeds }
            time: period
            fields:
              period: { type: period, label: { zh: 期间, en: Period } }
              text: { type: text, label: { zh: 文字, en: Text } }
              flag: { type: boolean, label: { zh: 标志, en: Flag } }
              amount: { type: money, currency: CNY, label: { zh: 金额, en: Amount } }
              day: { type: date, label: { zh: 日子, en: Day } }
              span: { type: period, label: { zh: 时段, en: Span } }
              wait: { type: duration, label: { zh: 等待, en: Wait } }
              place: { type: region, label: { zh: 地点, en: Place } }
              kind: { type: code kind, label: { zh: 种别, en: Kind of deed } }
              grade: { type: code grade, label: { zh: 级别, en: Grade of deed } }
              doer: { type: ref company, label: { zh: 实施人, en: Doer } }
              part: { type: object part, label: { zh: 主部, en: Main part } }
              fees: { type: map of money by kind, currency: CNY, label: { zh: 费用, en: Fees } }
              kinds: { type: list of code kind, label: { zh: 诸种, en: Kinds } }
              number: { type: text, 无: 允许, label: { zh: 号码, en: Number } }
              fines: { type: map of money by kind, currency: CNY, none: allowed, label: { zh: 罚款, en: Fines } }
              limit: { type: money, currency: CNY, none: refused, label: { zh: 限额, en: Limit } }
        """);

    private static readonly DeclarationReader Reader = new(Vocabulary);

    [TestCase("none")]
    [TestCase("无")]
    public void FromText_NoneInQuotes_IsATextWithANotice(string word)
    {
        var (yaml, json) = Both($"text: \"{word}\"", $$"""{ "text": "{{word}}" }""");

        foreach (var result in new[] { yaml, json })
        {
            result.Diagnostics.Select(d => d.Code).Should().Equal("CMP4639");
            var type = Vocabulary.FindEntity("deed")!;
            result.GetDeclarationOrThrow()[type].Items[0].Facts[type.Find("text")!]!.Canonical.Should().Be(word);
        }
    }

    [TestCase("period", "Write its first and last day", "写出起止日期")]
    [TestCase("text", "Write what it is", "写出其内容")]
    [TestCase("flag", "Write true or false", "写“是”或“否”")]
    [TestCase("amount", "Write 0", "没有时写 0")]
    [TestCase("limit", "Write 0", "没有时写 0")]
    [TestCase("day", "Write the day", "写出日期")]
    [TestCase("span", "Write its first and last day", "写出起止日期")]
    [TestCase("wait", "Write the duration", "写出时长")]
    [TestCase("place", "Write the region", "写出地区")]
    [TestCase("kind", "Write the code", "写出所属代码")]
    [TestCase("doer", "Write its id", "写出其编号")]
    [TestCase("part", "Write its parts", "写出其各项")]
    [TestCase("fees", "Write what each entry is", "逐项写出")]
    public void Bind_NoneOfWhatCannotBe_IsRefusedWithWhatToWrite(string field, string english, string chinese)
    {
        var (yaml, json) = Both($"{field}: none", $$"""{ "{{field}}": { "none": true } }""");

        yaml.Declaration.Should().BeNull();
        json.Declaration.Should().BeNull();
        yaml.Diagnostics.Should().ContainSingle().Which.Span.Words().Should().Be("none");
        json.Diagnostics.Should().ContainSingle().Which.Span.Words().Should().Be("""{ "none": true }""");
        foreach (var diagnostic in yaml.Diagnostics.Concat(json.Diagnostics))
        {
            diagnostic.Code.Should().Be("CMP2239");
            diagnostic.Message.En.Should().Be($"'{field}' cannot be none.");
            diagnostic.Advice.En.Should().StartWith(english).And.Contain("leave the key out");
            diagnostic.Advice.Zh.Should().StartWith(chinese).And.Contain("删去该键");
        }
    }

    [TestCase("fees: { x: none, y: 1 }", "none")]
    [TestCase("fees: { others: { none: true } }", "{ none: true }")]
    [TestCase("amount: { since 2024-01-01: 5, since 2025-01-01: 无 }", "无")]
    [TestCase("fees: { x: { since 2024-01-01: 5, since 2025-01-01: none }, y: 1 }", "none")]
    [TestCase("part: { whole: none }", "none")]
    public void Bind_NoneInsideWhatCannotBe_IsRefusedInPlace(string yaml, string at)
    {
        var result = Reader.FromText($"company: {{}}\ndeeds: [{{ {yaml} }}]", "c.yaml", DeclarationFormat.Yaml);

        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Code.Should().Be("CMP2239");
        diagnostic.Span.Words().Should().Be(at);
    }

    [TestCase("number: none", """{ "number": { "none": true } }""", "{number: none}")]
    [TestCase("number: { since 2024-01-01: none }", """{ "number": { "since 2024-01-01": { "none": true } } }""", "{number: since 2024-01-01: none}")]
    [TestCase("fines: none", """{ "fines": { "none": true } }""", "{fines: {x: none, y: none}}")]
    [TestCase("fines: { x: { initially: 1, since 2024-01-01: none } }", """{ "fines": { "x": { "initially": 1, "since 2024-01-01": { "none": true } } } }""", "{fines: {x: initially: CNY 1; since 2024-01-01: none}}")]
    [TestCase("fines: { x: 1, others: none }", """{ "fines": { "x": 1, "others": { "none": true } } }""", "{fines: {x: CNY 1, y: none}}")]
    [TestCase("kinds: none", """{ "kinds": { "none": true } }""", "{kinds: []}")]
    [TestCase("kinds: { incomplete: none }", """{ "kinds": { "incomplete": { "none": true } } }""", "{kinds: [, …]}")]
    [TestCase("grade: none", """{ "grade": { "none": true } }""", "{grade: none}")]
    public void Bind_NoneOfWhatCanBe_IsTheSameInYamlAndJson(string yaml, string json, string facts)
    {
        var (left, right) = Both(yaml, json);

        left.GetDeclarationOrThrow().Outline().Should().Be(right.GetDeclarationOrThrow().Outline());
        left.GetDeclarationOrThrow()[Vocabulary.FindEntity("deed")!].Items[0].Facts.Canonical.Should().Be(facts);
    }

    [Test]
    public void Bind_NoneOfACodeOfThatName_IsTheCode()
    {
        var (_, json) = Both("grade: none", """{ "grade": { "none": true } }""");

        var deed = Vocabulary.FindEntity("deed")!;
        json.GetDeclarationOrThrow()[deed].Items[0].Facts[deed.Find("grade")!].Should().BeOfType<Compliance.Facts.CodeValue>();
    }

    [TestCase("""{ "company": {}, "leave": { "none": true } }""")]
    [TestCase("""{ "company": {}, "休假": { "无": true } }""")]
    public void Bind_ASingleThingThatIsNot_IsTheSameInYamlAndJson(string json)
    {
        var declaration = Reader.FromText(json, "c.json", DeclarationFormat.Json).GetDeclarationOrThrow();

        declaration.Outline().Should().Be(Reader.FromText("company: {}\nleave: none", "c.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow().Outline());
        declaration[Vocabulary.FindEntity("leave")!].State.Should().Be(Compliance.Facts.EntitySetState.Complete);
    }

    [TestCase("company: {}\nplan: none", DeclarationFormat.Yaml, "CMP2239", "none")]
    [TestCase("""{ "company": {}, "plan": { "none": true } }""", DeclarationFormat.Json, "CMP2239", """{ "none": true }""")]
    [TestCase("""{ "company": {}, "leave": { "none": 1 } }""", DeclarationFormat.Json, "CMP2236", "1")]
    [TestCase("""{ "company": { "none": true } }""", DeclarationFormat.Json, "CMP4001", """{ "none": true }""")]
    [TestCase("company: {}\nas_of: none", DeclarationFormat.Yaml, "CMP4008", "none")]
    [TestCase("""{ "company": {}, "as_of": { "none": true } }""", DeclarationFormat.Json, "CMP4008", """{ "none": true }""")]
    public void Bind_NoneOfWhatThereAlwaysIs_IsRefusedInPlace(string text, DeclarationFormat format, string code, string at)
    {
        var diagnostic = Reader.FromText(text, "c", format).Diagnostics.Should().ContainSingle().Which;

        diagnostic.Code.Should().Be(code);
        diagnostic.Span.Words().Should().Be(at);
    }

    private static (DeclarationResult Yaml, DeclarationResult Json) Both(string yaml, string json) => (
        Reader.FromText($"company: {{}}\ndeeds: [{{ {yaml} }}]", "c.yaml", DeclarationFormat.Yaml),
        Reader.FromText($$"""{ "company": {}, "deeds": [{{json}}] }""", "c.json", DeclarationFormat.Json));
}
