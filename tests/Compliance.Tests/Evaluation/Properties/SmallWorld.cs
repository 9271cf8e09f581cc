using System.Collections.Immutable;
using Compliance.Binding;
using Compliance.Conditions;
using Compliance.Conditions.Binding;
using Compliance.Conditions.Binding.Definitions;
using Compliance.Conditions.Terms;
using Compliance.Declarations;
using Compliance.Diagnostics;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Rules.Loading;
using Compliance.Syntax;
using Compliance.Tests.Conformance;
using Compliance.Types;
using Compliance.Vocabularies;

namespace Compliance.Tests.Evaluation.Properties;

/// <summary>
/// A vocabulary with a field of every type and few values of each, so that random facts meet; two sources that follow
/// each other on 2020-01-01; and a rule on a thing without a time and one on a thing with a time.
/// </summary>
internal static class SmallWorld
{
    /// <summary>The day judged.</summary>
    public static readonly DateOnly AsOf = new(2020, 12, 31);

    private const string VocabularyText = """
        codes:
          colour: { label: { zh: 颜色, en: Colour }, values: { red: { zh: 红, en: Red }, blue: { zh: 蓝, en: Blue } } }
        objects:
          box:
            label: { zh: 箱, en: Box }
            fields:
              open: { type: boolean, none: allowed, label: { zh: 打开, en: Open } }
              size: { type: integer, minimum: 1, maximum: 3, none: allowed, label: { zh: 大小, en: Size } }
              colours: { type: list of code colour, label: { zh: 箱色, en: Box colours } }
        currencies:
          CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY }, words: [RMB, ¥, ￥] }
          EUR: { label: { zh: 欧元, en: euro }, words: [€, euros], decimals: 2 }
          USD: { label: { zh: 美元, en: US dollar }, words: [$, US$] }
          HKD: { label: { zh: 港元, en: Hong Kong dollar } }
        entities:
          owner:
            label: { zh: 业主, en: Owner }
            collection: { id: owners, zh: 其他业主, en: Other owners }
            cardinality: principal
            fields:
              rich: { type: boolean, none: allowed, label: { zh: 富有, en: Rich } }
              money: { type: money, currency: CNY, minimum: 0, none: allowed, label: { zh: 钱, en: Money } }
              balance: { type: money, currency: CNY, none: allowed, label: { zh: 余额, en: Balance } }
              home: { type: region, none: allowed, label: { zh: 住所, en: Home } }
              best: { type: ref thing, none: allowed, label: { zh: 最好的, en: Best } }
          place:
            label: { zh: 地方, en: Place }
            cardinality: single
            fields:
              size: { type: integer, minimum: 1, maximum: 3, none: allowed, label: { zh: 大小, en: Size } }
              season: { type: period, none: allowed, label: { zh: 季节, en: Season } }
              homes: { type: list of region, label: { zh: 地域, en: Regions } }
          thing:
            label: { zh: 东西, en: Thing }
            collection: { id: things, zh: 东西清单, en: Things }
            fields:
              flag: { type: boolean, none: allowed, label: { zh: 标志, en: Flag } }
              size: { type: integer, minimum: 1, maximum: 3, none: allowed, label: { zh: 大小, en: Size } }
              weight: { type: decimal, none: allowed, label: { zh: 重量, en: Weight } }
              price: { type: money, currency: CNY, minimum: 0, none: allowed, label: { zh: 价格, en: Price } }
              share: { type: percent, minimum: 0, maximum: 100, none: allowed, label: { zh: 份额, en: Share } }
              day: { type: date, none: allowed, label: { zh: 日, en: Day } }
              span: { type: period, none: allowed, label: { zh: 期间, en: Span } }
              wait: { type: duration, none: allowed, label: { zh: 等待, en: Wait } }
              home: { type: region, none: allowed, label: { zh: 所在地, en: Home } }
              colour: { type: code colour, none: allowed, label: { zh: 本色, en: Colour } }
              name: { type: text, none: allowed, label: { zh: 名称, en: Name } }
              owner: { type: ref owner, none: allowed, label: { zh: 主人, en: Owner } }
              twin: { type: ref thing, none: allowed, label: { zh: 孪生, en: Twin } }
              colours: { type: list of code colour, label: { zh: 诸色, en: Colours } }
              homes: { type: list of region, label: { zh: 诸地, en: Homes } }
              sizes: { type: list of integer, label: { zh: 诸大小, en: Sizes } }
              box: { type: object box, none: allowed, label: { zh: 主箱, en: Main box } }
              boxes: { type: list of object box, label: { zh: 诸箱, en: Boxes } }
              marks: { type: map of boolean by colour, none: allowed, label: { zh: 记号, en: Marks } }
              prices: { type: map of money by colour, currency: CNY, none: allowed, label: { zh: 诸价, en: Prices } }
          deed:
            label: { zh: 行为, en: Deed }
            collection: { id: deeds, zh: 行为清单, en: Deeds }
            time: span
            fields:
              span: { type: period, label: { zh: 期间, en: Span } }
              flag: { type: boolean, none: allowed, label: { zh: 标志, en: Flag } }
              size: { type: integer, minimum: 1, maximum: 3, none: allowed, label: { zh: 大小, en: Size } }
              colour: { type: code colour, none: allowed, label: { zh: 本色, en: Colour } }
              thing: { type: ref thing, none: allowed, label: { zh: 所用, en: Thing } }
          event:
            label: { zh: 事件, en: Event }
            collection: { id: events, zh: 事件清单, en: Events }
            time: day
            fields:
              day: { type: date, label: { zh: 发生日, en: Day } }
              flag: { type: boolean, none: allowed, label: { zh: 标志, en: Flag } }
              due: { type: date, none: allowed, label: { zh: 到期日, en: Due } }
              thing: { type: ref thing, none: allowed, label: { zh: 所用, en: Thing } }
              deed: { type: ref deed, none: allowed, label: { zh: 所属行为, en: Deed } }
        """;

    private const string RegionText = """
        id: cn
        label: { zh: 地区代码, en: codes of regions }
        languages: [zh, en]
        source: test
        licence: none
        edition: test
        places: |
          CN | | 全国 | nationwide
          31 | CN | 上海市 | Shanghai
          33 | CN | 浙江省 | Zhejiang
          3301 | 33 | 杭州市 | Hangzhou
        """;

    private const string ParameterText = """
        parameters:
          - id: limit
            label: { zh: 限额, en: Limit }
            type: integer
            values:
              - { value: 1, in_force: { from: 2016-01-01, until: 2020-06-30 }, source: old-act, article: "1", status: verified }
              - { value: 2, in_force: { from: 2020-07-01 }, source: old-act, article: "1", status: unverified }
          - id: quota
            label: { zh: 配额, en: Quota }
            type: integer
            values:
              - { value: 2, in_force: { from: 2016-01-01, until: 2020-01-15 }, source: old-act, article: "1", status: verified }
              - { value: 1, in_force: { from: 2020-02-01 }, source: old-act, article: "1", status: unverified }
          - id: notice
            label: { zh: 通知期, en: Notice }
            type: duration
            values:
              - { value: 15 days, in_force: { from: 2016-01-01, until: 2020-01-19 }, source: old-act, article: "1", status: verified }
              - { value: 1 month, in_force: { from: 2020-01-20 }, source: old-act, article: "1", status: verified }
          - id: start
            label: { zh: 起算日, en: Start }
            type: date
            values:
              - { value: 2020-01-10, in_force: { from: 2016-01-01, until: 2020-02-09 }, source: old-act, article: "1", status: verified }
              - { value: 2020-02-14, in_force: { from: 2020-02-10 }, source: old-act, article: "1", status: verified }
        """;

    private static readonly Lazy<Rulebook> Loaded = new(() => RulebookLoader.Load(RuleFiles!).GetRulebookOrThrow());

    /// <summary>Gets the files.</summary>
    public static RuleFileSet RuleFiles { get; } = RuleFileSet.FromFiles(Texts.Select(t => RuleFile.FromText(t.Path, t.Text)));

    /// <summary>Gets the rulebook with the two plain rules.</summary>
    public static Rulebook Rulebook => Loaded.Value;

    /// <summary>Gets the vocabulary.</summary>
    public static Vocabulary Vocabulary => Rulebook.Vocabulary;

    /// <summary>Gets the type of an amount in yuan.</summary>
    public static FactType Yuan => new FactType.MoneyType([Vocabulary.FindCurrency("CNY")!]);

    /// <summary>Gets the calendar of working days: it begins in the middle of the sixty days.</summary>
    public static WorkCalendar WorkCalendar => Rulebook.Calendars[0];

    /// <summary>Gets the thresholds.</summary>
    public static ImmutableArray<Parameter> Parameters => Rulebook.Packs[0].Parameters;

    /// <summary>Gets a threshold that changes on 2020-07-01.</summary>
    public static Parameter Limit => Parameters.Single(p => p.Id == "limit");

    /// <summary>Gets the plain rule on an entity.</summary>
    public static Rule RuleOn(EntityType subject) => Rulebook.Rules.Single(r => ReferenceEquals(r.Subject, subject));

    /// <summary>Makes a rulebook of some rules.</summary>
    public static Rulebook With(params ImmutableArray<Rule> rules) => With(rules, []);

    /// <summary>Makes a rulebook of some rules and mitigations.</summary>
    public static Rulebook With(ImmutableArray<Rule> rules, ImmutableArray<Mitigation> mitigations) =>
        new(Vocabulary, Rulebook.Sources, [Rulebook.Packs[0] with { Rules = rules, Mitigations = mitigations }], Rulebook.VocabularyHash)
        {
            Calendars = Rulebook.Calendars,
        };

    /// <summary>Cites a source of the small world.</summary>
    public static Citation Cite(string source)
    {
        var cited = Rulebook.Sources.Single(s => s.Id == source);
        return new Citation(cited, cited.Articles[0], cited.InForce, default);
    }

    /// <summary>Binds facts.</summary>
    public static Declaration Declare(FactTree facts) =>
        new DeclarationReader(Vocabulary).FromNode(facts.ToNode(), "facts", DeclarationExtent.Excerpt).GetDeclarationOrThrow();

    /// <summary>Reads a condition on an entity.</summary>
    public static Condition Condition(EntityType subject, string text)
    {
        var diagnostics = new DiagnosticBag();
        var parameters = new NamedTable<Parameter>();
        foreach (var parameter in Parameters)
        {
            parameters.Add(parameter.Id, parameter);
        }

        var context = new BindingContext(Vocabulary, parameters, new DefinitionTable(), diagnostics) { CalendarOf = _ => WorkCalendar };
        var node = ((MappingNode)ConformanceFile.Parse("condition", "condition: " + text)).Entries[0].Value;
        var condition = new ConditionBinder(context, BindingScope.ForSubject(subject)).Bind(node);
        return condition ?? throw new InvalidDataException(DiagnosticText.Of(diagnostics.ToSorted()));
    }

    /// <summary>Gets the files as texts.</summary>
    public static IEnumerable<(string Path, string Text)> Texts =>
    [
        ("vocabulary/small.yaml", VocabularyText),
        ("regions/cn.yaml", RegionText),
        ("sources/old-act.yaml", Source("old-act", "{ from: 2015-01-01 }", "law")),
        ("sources/early-rules.yaml", Source("early-rules", "{ from: 2010-01-01, until: 2019-12-31 }", "regulation")),
        ("sources/late-rules.yaml", Source("late-rules", "{ from: 2020-01-01 }", "regulation")),
        ("sources/short-rules.yaml", Source("short-rules", "{ from: 2020-01-10, until: 2020-02-10 }", "regulation")),
        ("calendars/small.yaml", """
            id: small
            label: { zh: 小历, en: Small calendar }
            weekend: [saturday, sunday]
            years: [{ year: 2020, source: old-act, status: unverified, off: [2020-01-01, 2020-01-24..2020-01-31], worked: [2020-01-19] }]
            """),
        ("pack/pack.yaml", "id: small\nversion: 1.0.0\ntitle: { zh: 小, en: Small }\ninstrument: late-rules\n"),
        ("pack/clauses.yaml", """
            clauses:
              - id: S-1
                text: { zh: 条, en: Clause }
                wording: verified
                modality: prohibition
                binds: [{ zh: 业主, en: owners }]
                checkable: true
                seed: { file: a.txt, quote: 条 }
            """),
        ("pack/parameters.yaml", ParameterText),
        ("pack/rules/on-things.yaml", RuleText("on-things", "thing")),
        ("pack/rules/on-deeds.yaml", RuleText("on-deeds", "deed")),
        ("pack/rules/on-events.yaml", RuleText("on-events", "event")),
    ];

    private static string Source(string id, string inForce, string type) => $$"""
        id: {{id}}
        title: { zh: 法, en: Act }
        type: {{type}}
        issuers: [机关]
        in_force: {{inForce}}
        status: verified
        articles: [{ article: "1", status: verified, summary: { zh: 条, en: Article } }]
        """;

    private static string RuleText(string id, string subject) => $$"""
        id: {{id}}
        title: { zh: 则, en: Rule }
        clause: S-1
        basis: [{ source: early-rules, article: "1" }, { source: late-rules, article: "1" }]
        modality: prohibition
        severity: medium
        subject: {{subject}}
        requires: { flag: true }
        message: { zh: 不符, en: "It does not hold" }
        remedy: { zh: 改正, en: Put it right }
        """;
}
