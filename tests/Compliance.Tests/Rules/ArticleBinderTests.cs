using Compliance.Law.Provisions;
using Compliance.Tests.Rules.Precompiled;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Rules;

/// <summary>What is registered of an article beside its summary: who it binds, its scope and exceptions, what threatens its breach.</summary>
internal sealed class ArticleBinderTests
{
    private const string Path = "rules/sources/payment-regulations.yaml";

    private const string English = """
        id: payment-regulations
        title: { zh: 条例, en: Regulations }
        legal_order: cn
        type: administrative_regulation
        in_force: { from: 2024-05-01 }
        status: verified
        articles:
          - article: "6"
            status: verified
            quote: "任何单位和个人不得从事支付业务，国家另有规定的除外。"
            summary: { zh: 许可, en: Licence }
            addressee: { text: 任何单位和个人, anyone: true }
            scope: 支付业务
            exceptions: [国家另有规定的除外]
            penalties: ["47", { source: payment-measures, article: "3" }]
          - article: "15"
            status: secondary
            summary: { zh: 分类, en: Types }
            addressee: { text: 支付机构, identified_by: [performer, licence_kind.payment_business, large, activity] }
            no_penalty: { zh: 未规定, en: none is provided for }
          - article: "47"
            status: verified
            summary: { zh: 罚则, en: Penalty }
            no_addressee: { zh: 罚则, en: a penalty }
            threatens: { text: { zh: 罚款, en: a fine } }

        """;

    private const string Chinese = """
        编号: payment-regulations
        标题: { 中文: 条例, 英文: Regulations }
        法律体系: cn
        类型: administrative_regulation
        施行: { 自: 2024-05-01 }
        核实状态: 已核实
        条文:
          - 条: "6"
            核实状态: 已核实
            原文: "任何单位和个人不得从事支付业务，国家另有规定的除外。"
            摘要: { 中文: 许可, 英文: Licence }
            约束对象: { 正文: 任何单位和个人, 任何人: 是 }
            适用范围: 支付业务
            例外: [国家另有规定的除外]
            罚则: ["47", { 来源: payment-measures, 条: "3" }]
          - 条: "15"
            核实状态: 二手来源
            摘要: { 中文: 分类, 英文: Types }
            约束对象: { 正文: 支付机构, 识别依据: [performer, licence_kind.payment_business, large, activity] }
            无罚则: { 中文: 未规定, 英文: none is provided for }
          - 条: "47"
            核实状态: 已核实
            摘要: { 中文: 罚则, 英文: Penalty }
            无约束对象: { 中文: 罚则, 英文: a penalty }
            后果: { 正文: { 中文: 罚款, 英文: a fine } }

        """;

    private static RuleFolder Folder(string source) => new RuleFolder().With(Path, source)
        .Replacing("rules/sources/payment-measures.yaml", "summary: { zh: 许可, en: Licence }", "summary: { zh: 许可, en: Licence }, threatens: { text: { zh: 取缔, en: a ban } }");

    [TestCase(English, TestName = "Load_Article_InEnglish")]
    [TestCase(Chinese, TestName = "Load_Article_InChinese")]
    public void Load_Article_HasWhatIsRegistered(string source)
    {
        var articles = Folder(source).Rulebook().Sources.Single(s => s.Id == "payment-regulations").Articles;

        articles[0].Addressee!.Words.Text.Should().Be("任何单位和个人");
        articles[0].Addressee!.IsAnyone.Should().BeTrue();
        articles[0].Scope!.Text.Should().Be("支付业务");
        articles[0].Exceptions.Select(e => e.Text).Should().Equal("国家另有规定的除外");
        articles[0].Penalties.Select(p => p.ToString()).Should().Equal("payment-regulations 47", "payment-measures 3");
        articles[1].Addressee!.IdentifiedBy.Select(n => n.Text).Should().Equal("performer", "licence_kind.payment_business", "large", "activity");
        articles[1].NoPenalty!.En.Should().Be("none is provided for");
        articles[2].NoAddressee!.Zh.Should().Be("罚则");
    }

    [Test]
    public void Load_Words_KnowTheirPlace()
    {
        var article = Folder(English).Rulebook().Sources.Single(s => s.Id == "payment-regulations").Articles[0];

        LocatedWords[] words = [article.Addressee!.Words, article.Scope!, .. article.Exceptions];
        words.Should().OnlyContain(w => w.Span.Words() == w.Text);
    }

    [Test]
    public void Read_FromTheForm_IsAsLoaded()
    {
        var folder = Folder(English)
            .Replacing(RuleFolder.RulePath, "message:", "no_penalty: { zh: 不及于此, en: not reached }\nmessage:")
            .Replacing("rules/vocabulary/all.yaml", "kinds: { type: list of code licence_kind,", "kinds: { unread: { zh: 备查, en: on record }, type: list of code licence_kind,")
            .Replacing("rules/legal-orders/cn.yaml", "en: \"art. {number}\" } }", "en: \"art. {number}\" }, heading: { form: \"第{number}条…\", inserted: \"第{number}条之{part}…\", numerals: chinese } }");
        var rulebook = folder.Rulebook();

        rulebook.Rules.Single().NoPenalty!.En.Should().Be("not reached");
        rulebook.Vocabulary.Entities.SelectMany(e => e.Fields).Single(f => f.Id == "kinds").Unread!.En.Should().Be("on record");
        rulebook.LegalOrders.Single().Places.Single().Heading.Should().Be(new PlaceHeading("第{number}条…", "第{number}条之{part}…", NumeralSystem.Chinese));
        GraphComparison.Differences(rulebook, FormOf.ReadBack(rulebook, new TextsOf(folder.Files()))).Should().BeEmpty();
    }

    [TestCase("anyone: true }", "anyone: true }\n    no_addressee: { zh: 无, en: none }", "CMP2490", "{ zh: 无, en: none }")]
    [TestCase("anyone: true }", "anyone: true, identified_by: [performer] }", "CMP2490", "true")]
    [TestCase("no_penalty:", "penalties: [\"47\"]\n    no_penalty:", "CMP2490", "{ zh: 未规定, en: none is provided for }")]
    [TestCase("anyone: true }", "anyone: false }", "CMP2491", "{ text: 任何单位和个人, anyone: false }")]
    [TestCase(", anyone: true }", " }", "CMP2491", "{ text: 任何单位和个人 }")]
    [TestCase("identified_by: [performer, licence_kind.payment_business, large, activity]", "identified_by: []", "CMP2491", "{ text: 支付机构, identified_by: [] }")]
    [TestCase("text: 任何单位和个人, ", "", "CMP2005", "anyone")]
    [TestCase("text: 任何单位和个人", "text: \" \"", "CMP2494", "\" \"")]
    [TestCase("scope: 支付业务", "scope: \"\"", "CMP2494", "\"\"")]
    [TestCase("scope: 支付业务", "scope: [支付业务]", "CMP2003", "[支付业务]")]
    [TestCase("exceptions: [国家另有规定的除外]", "exceptions: 国家另有规定的除外", "CMP2002", "国家另有规定的除外")]
    [TestCase("[\"47\", {", "[\"48\", {", "CMP2404", "\"48\"")]
    [TestCase("[\"47\", {", "[\"15\", {", "CMP2493", "\"15\"")]
    [TestCase("source: payment-measures, article: \"3\"", "source: payment-measure, article: \"3\"", "CMP2403", "payment-measure")]
    [TestCase("source: payment-measures, article: \"3\"", "source: payment-measures, article: \"4\"", "CMP2404", "\"4\"")]
    [TestCase("source: payment-measures, article: \"3\"", "source: payment-measures", "CMP2005", "source")]
    [TestCase("anyone: true }", "anyone: true, who: all }", "CMP2004", "who")]
    public void Load_Mistake_IsLocated(string old, string replacement, string code, string at)
    {
        English.Should().Contain(old);
        var mistake = Folder(English.Replace(old, replacement, StringComparison.Ordinal)).Mistakes().Should().ContainSingle().Which;

        (mistake.Code, mistake.Span.Words()).Should().Be((code, at));
    }

    [Test]
    public void Load_NameOfAPackThatIsNotLoaded_IsNoMistake() =>
        Folder(English.Replace("[performer,", "[defined_elsewhere,", StringComparison.Ordinal)).Mistakes().Should().BeEmpty();

    [TestCase("heading: \"第{number}条…\"", "")]
    [TestCase("heading: \"Article {number}\"", "")]
    [TestCase("heading: \"第条…\"", "CMP2495")]
    [TestCase("heading: \"第{base}条\"", "CMP2495")]
    [TestCase("heading: \"第{number}条{part}\"", "CMP2495")]
    [TestCase("heading: \"…第{number}条\"", "CMP2495")]
    [TestCase("heading: { form: \"第{number}条…\", inserted: \"第{number}条之…\" }", "CMP2495")]
    [TestCase("heading: { form: \"第{number}条…\", numerals: roman }", "CMP2009")]
    [TestCase("heading: { inserted: \"第{number}条之{part}…\" }", "CMP2005")]
    public void Load_HeadingOfAPlace_IsChecked(string heading, string code)
    {
        var mistakes = new RuleFolder()
            .Replacing("rules/legal-orders/cn.yaml", "en: \"art. {number}\" } }", "en: \"art. {number}\" }, " + heading + " }")
            .Mistakes();

        string.Join(',', mistakes.Select(m => m.Code)).Should().Be(code);
    }
}
