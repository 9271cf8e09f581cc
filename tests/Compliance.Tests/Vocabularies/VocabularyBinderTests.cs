using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Tests.Vocabularies;

internal sealed class VocabularyBinderTests
{
    [Test]
    public void Bind_Sample_HasEveryType() =>
        SampleVocabulary.Instance.Entities.SelectMany(e => e.Fields).Select(f => f.Type.Kind).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<FactTypeKind>().Where(k => k != FactTypeKind.Rate), "a rate is a parameter and never a fact");

    [Test]
    public void Bind_Sample_FindsByIdAndLabel()
    {
        var vocabulary = SampleVocabulary.Instance;

        foreach (var name in new[] { "activity", "activities", "业务活动", "业务活动清单" })
        {
            vocabulary.FindEntity(name).Should().BeSameAs(vocabulary.Entities[2]);
        }

        vocabulary.FindEntity("activity")!.Find("交易额").Should().BeSameAs(vocabulary.FindEntity("activity")!.Find("volume"));
        vocabulary.Regions.Named("杭州市", null).Single().Code.Should().Be("3301");
        vocabulary.Regions.Find("3301")!.Label.En.Should().Be("Hangzhou");
    }

    [Test]
    public void Bind_Sample_SetsRolesAndBounds()
    {
        var activity = SampleVocabulary.Instance.FindEntity("activity")!;

        activity.TimeField!.Id.Should().Be("period");
        activity.DisplayField!.Id.Should().Be("marketing_name");
        activity.Cardinality.Should().Be(EntityCardinality.Many);
        activity.Find("volume")!.Minimum.Should().Be(0);
        activity.Find("rate")!.Maximum.Should().Be(36);
        activity.Fields.Select(f => f.Slot).Should().Equal(Enumerable.Range(0, activity.Fields.Length));
        SampleVocabulary.Instance.FindEntity("plan")!.CollectionId.Should().Be("plan");
    }

    [Test]
    public void Bind_FileThatAdds_MergesFieldsAndCodes()
    {
        var vocabulary = SampleVocabulary.Bind(SampleVocabulary.Yaml, """
            codes:
              licence_kind: { values: { crowdfunding: { zh: 众筹备案, en: Crowdfunding filing } } }
            objects:
              funds_flow: { fields: { net: { type: money, currency: CNY, label: { zh: 净额, en: Net } } } }
            entities:
              activity:
                fields:
                  related: { type: ref company, label: { zh: 关联方, en: Related } }
                  earlier: { type: ref activity, label: { zh: 前身, en: Earlier } }
            """);

        vocabulary.FindCodeList("licence_kind")!.Codes.Select(c => c.Id).Should().Equal("payment_business", "small_loan", "crowdfunding");
        vocabulary.Objects[0].Find("净额")!.Slot.Should().Be(2);
        var fields = vocabulary.FindEntity("activity")!.Fields;
        fields[^2].Should().Match<Field>(f => f.Id == "related" && f.Slot == fields.Length - 2);
    }

    [Test]
    public void Bind_SameLabelInTwoFiles_IsNoContradiction()
    {
        var bind = () => SampleVocabulary.Bind(SampleVocabulary.Yaml, "entities: { activity: { label: { en: Activity, zh: 业务活动 }, fields: {} } }");

        bind.Should().NotThrow();
    }

    [Test]
    public void Bind_OneThingWithOneNameTwice_IsNoClash()
    {
        var vocabulary = SampleVocabulary.Bind("entities: { app: { label: { zh: app, en: App }, collection: { id: app, zh: app, en: Apps } } }");

        vocabulary.FindEntity("app")!.CollectionId.Should().Be("app");
    }

    [Test]
    public void Bind_WithoutPrincipal_IsAllowed() =>
        SampleVocabulary.Bind("entities: { a: { label: { zh: 甲, en: A }, collection: { id: as_list, zh: 甲清单, en: As }, fields: {} } }")
            .Entities.Should().ContainSingle();

    [Test]
    public void Bind_InChinese_GivesTheSameModel()
    {
        var english = SampleVocabulary.Bind("""
            codes: { k: { label: { zh: 种类, en: Kind }, values: { x: { zh: 子, en: X } } } }
            objects: { o: { label: { zh: 结构体, en: O }, fields: { t: { type: text, label: { zh: 文字, en: T } } } } }
            entities:
              e:
                label: { zh: 主体, en: E }
                collection: { id: es, zh: 主体清单, en: Es }
                cardinality: principal
                display: t
                time: d
                fields:
                  t: { type: text, label: { zh: 文字, en: T } }
                  d: { type: date, label: { zh: 日子, en: D } }
                  n: { type: integer, minimum: 0, maximum: 9, label: { zh: 个数, en: N } }
                  c: { type: code k, label: { zh: 代号, en: C } }
                  o: { type: object o, label: { zh: 内容, en: O } }
                  r: { type: ref e, label: { zh: 上级, en: R } }
                  l: { type: list of region, label: { zh: 各地, en: L } }
                  m: { type: map of money by k, currency: CNY, label: { zh: 各额, en: M } }
                  ml: { type: map of list of ref e by k, label: { zh: 各方, en: ML } }
            currencies: { CNY: { label: { zh: 人民币, en: yuan }, unit: { zh: 元, en: RMB }, words: [¥], decimals: 2 } }
            """);
        var chinese = SampleVocabulary.Bind("""
            代码表: { k: { 标签: { 中文: 种类, 英文: Kind }, 取值: { x: { 中文: 子, 英文: X } } } }
            结构: { o: { 标签: { 中文: 结构体, 英文: O }, 字段: { t: { 类型: 文本, 标签: { 中文: 文字, 英文: T } } } } }
            实体:
              e:
                标签: { 中文: 主体, 英文: E }
                清单: { 编号: es, 中文: 主体清单, 英文: Es }
                数目: 申报主体
                显示: 文字
                时间: 日子
                字段:
                  t: { 类型: 文本, 标签: { 中文: 文字, 英文: T } }
                  d: { 类型: 日期, 标签: { 中文: 日子, 英文: D } }
                  n: { 类型: 整数, 最小值: 0, 最大值: 9, 标签: { 中文: 个数, 英文: N } }
                  c: { 类型: 代码 种类, 标签: { 中文: 代号, 英文: C } }
                  o: { 类型: 结构 结构体, 标签: { 中文: 内容, 英文: O } }
                  r: { 类型: 引用 主体, 标签: { 中文: 上级, 英文: R } }
                  l: { 类型: 列表 地区, 标签: { 中文: 各地, 英文: L } }
                  m: { 类型: 映射 金额 按 种类, 币种: 人民币, 标签: { 中文: 各额, 英文: M } }
                  ml: { 类型: 映射 列表 引用 主体 按 种类, 标签: { 中文: 各方, 英文: ML } }
            货币: { CNY: { 标签: { 中文: 人民币, 英文: yuan }, 单位: { 中文: 元, 英文: RMB }, 写法: [¥], 小数位: 2 } }
            """);

        Outline(chinese).Should().Be(Outline(english));
    }

    private static string Outline(Vocabulary vocabulary) => string.Join(
        '\n',
        [
            .. vocabulary.CodeLists.Select(c => $"{c.Id} {c.Label} {string.Join(',', c.Codes.Select(k => $"{k.Id} {k.Label}"))}"),
            .. vocabulary.Objects.Select(o => $"{o.Id} {o.Label} {Fields(o)}"),
            .. vocabulary.Entities.Select(e => $"{e.Id} {e.Label} {e.CollectionId} {e.CollectionLabel} {e.Cardinality} {e.DisplayField?.Id} {e.TimeField?.Id} {Fields(e)}"),
        ]);

    private static string Fields(RecordType type) =>
        string.Join(';', type.Fields.Select(f => $"{f.Id} {f.Label} {Name(f.Type)} {f.Slot} {f.Minimum} {f.Maximum}"));

    private static string Name(FactType type) => type switch
    {
        FactType.CodeType code => $"code {code.List.Id}",
        FactType.ObjectType nested => $"object {nested.Definition.Id}",
        FactType.ReferenceType reference => $"ref {reference.Target.Id}",
        FactType.ListType list => $"list {Name(list.Element)}",
        FactType.MapType map => $"map {Name(map.Value)} by {map.Keys.Id}",
        _ => type.Kind.ToString(),
    };
}
