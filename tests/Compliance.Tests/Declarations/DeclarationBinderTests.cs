using Compliance.Declarations;
using Compliance.Facts.Time;
using Compliance.Facts;
using Compliance.Tests.Syntax;
using Compliance.Tests.Vocabularies;

namespace Compliance.Tests.Declarations;

[TestFixture("tr-TR")]
[TestFixture("zh-CN")]
[TestFixture("en-US")]
internal sealed class DeclarationBinderTests(string culture) : CultureFixture(culture)
{
    private const string English = """
        as_of: 2026-11-01
        company:
          id: xinghe
          name: 星河平台科技有限公司
          net_assets: CNY 1.5bn
        companies: [{ id: xinghe-pay, name: 星河支付有限公司 }]
        licences: []
        activities:
          incomplete:
            - id: wallet
              performer: xinghe-pay
              partners: [xinghe]
              period: { from: 2023-01-01, to: open }
              funds: { pooled: true, first_recipient: platform }
              steps: { quote: platform, others: none }
              volume: 50万元
              settlement: 1 year
              place: nationwide
            - self_operated: false
        plan: { planned: true }
        """;

    private const string Chinese = """
        判断日: 2026-11-01
        企业:
          编号: xinghe
          名称: 星河平台科技有限公司
          净资产: 15亿元
        关联企业: [{ 编号: xinghe-pay, 名称: 星河支付有限公司 }]
        许可清单: 无
        业务活动清单:
          不完整:
            - 编号: wallet
              实施主体: xinghe-pay
              合作方: [xinghe]
              期间: { 起: 2023-01-01, 止: 长期 }
              资金流: { 归集: 是, 首个收款方: 平台 }
              环节分工: { 报价: 平台, 其余: 无 }
              交易额: 500_000
              结算周期: 12个月
              所在地: 全国
            - 自营: 否
        上市计划: { 拟上市: 是 }
        """;

    [Test]
    public void Bind_ChineseTwin_GivesAnEqualModel()
    {
        var english = Declare.Yaml(English);
        var chinese = Declare.Yaml(Chinese);

        english.Diagnostics.Should().BeEmpty();
        chinese.Diagnostics.Should().BeEmpty();
        chinese.Declaration!.Outline().Should().Be(english.Declaration!.Outline());
    }

    [Test]
    public void Bind_Declaration_KeepsWhatIsDeclaredAndWhatIsNot()
    {
        var declaration = Declare.Yaml(English).GetDeclarationOrThrow();

        declaration.AsOf.Should().Be(new DateOnly(2026, 11, 1));
        declaration.Name.Should().Be("company.yaml");
        declaration.Principal!.Id.Should().Be("xinghe");
        declaration.Sets.Select(s => s.State).Should().Equal(
            EntitySetState.Complete, EntitySetState.Complete, EntitySetState.Incomplete, EntitySetState.Complete);
        declaration.Sets[0].Items.Select(i => i.Path).Should().Equal("company", "companies[xinghe-pay]");
        declaration.Sets[2].Items.Select(i => i.Path).Should().Equal("activities[wallet]", "activities[#2]");
        declaration.Sets[3].Items.Single().Path.Should().Be("plan");
    }

    [Test]
    public void Bind_References_AreResolvedEverywhere()
    {
        var declaration = Declare.Yaml(English).GetDeclarationOrThrow();
        var wallet = declaration.Sets[2].Items[0];

        Value<ReferenceValue>(wallet, "performer").Target.Should().BeSameAs(declaration.Sets[0].Items[1]);
        Value<ReferenceValue>(wallet, "performer").Display.Zh.Should().Be("星河支付有限公司");
        Value<ListValue>(wallet, "partners").Items.Single().Should().BeOfType<ReferenceValue>().Which.Target.Should().BeSameAs(declaration.Principal);
    }

    [Test]
    public void Bind_Facts_KeepTheWholeEntry()
    {
        var declaration = Declare.Yaml(English).GetDeclarationOrThrow();
        var wallet = declaration.Sets[2].Items[0];

        declaration.Principal!.Facts[SampleVocabulary.Instance.Entities[0].Find("net_assets")!]!.Span.Words().Should().Be("net_assets: CNY 1.5bn");
        declaration.Principal.Span.Words().Should().StartWith("company:").And.EndWith("net_assets: CNY 1.5bn");
        declaration.Sets[0].Items[1].Span.Words().Should().Be("{ id: xinghe-pay, name: 星河支付有限公司 }");
        Value<PeriodValue>(wallet, "period").Span.Words().Should().Be("period: { from: 2023-01-01, to: open }");
        declaration.Sets[1].Span.Words().Should().Be("licences: []");
    }

    [Test]
    public void Bind_ListLeftOut_IsUndeclared()
    {
        var declaration = Declare.Yaml("company: { id: a }\nactivities:\nplan: none").GetDeclarationOrThrow();

        declaration.Sets.Select(s => s.State).Should().Equal(
            EntitySetState.Undeclared, EntitySetState.Undeclared, EntitySetState.Undeclared, EntitySetState.Complete);
        declaration.Sets[0].Items.Should().ContainSingle();
        declaration.Sets[3].Items.Should().BeEmpty();
    }

    [Test]
    public void Bind_PrincipalWithoutId_CanBeReferredToByItsKey() =>
        Declare.Yaml("company: { name: 星河 }\nactivities: [{ performer: company }]").Diagnostics.Should().BeEmpty();

    [Test]
    public void Bind_VocabularyWithoutPrincipal_NeedsNone()
    {
        var vocabulary = SampleVocabulary.Bind("entities: { a: { label: { zh: 甲, en: A }, collection: { id: as_list, zh: 甲清单, en: As } } }");

        new DeclarationReader(vocabulary).FromText("as_list: []", "a.yaml", DeclarationFormat.Yaml).Declaration!.Principal.Should().BeNull();
    }

    [Test]
    public void ContentHash_OfAText_IsItsSha256() =>
        Declare.Yaml("company: { id: a }").Declaration!.ContentHash.Should().Be("59371010610797183e56e8d95d0950eb408623a694f16f8be94b7f5755ecdfdb");

    [Test]
    public void FromNode_Excerpt_MakesUpWhatIsOnlyReferredTo()
    {
        var node = AuthoredText.Read("licences: []\nactivities: [{ id: a, performer: p }, { id: b, performer: p }]");

        var declaration = Declare.Reader.FromNode(node, "case", DeclarationExtent.Excerpt).GetDeclarationOrThrow();

        declaration.Principal!.Facts.Slots.Should().OnlyContain(s => s == null);
        declaration.Sets[0].Items.Select(i => i.Path).Should().Equal("company", "companies[p]");
        declaration.Sets[0].State.Should().Be(EntitySetState.Undeclared);
        Value<ReferenceValue>(declaration.Sets[2].Items[1], "performer").Target.Should().BeSameAs(declaration.Sets[0].Items[1]);
    }

    [Test]
    public void FromNode_ExcerptWithACompleteList_MakesNothingUp() =>
        Declare.Reader.FromNode(AuthoredText.Read("companies: []\nactivities: [{ performer: p }]"), "case", DeclarationExtent.Excerpt)
            .Diagnostics.Single().Code.Should().Be("CMP4006");

    private static T Value<T>(Entity entity, string field)
        where T : FactValue => (T)entity.Facts[entity.Type.Find(field)!]!;
}
