using System.Globalization;
using System.Text;
using Compliance.Declarations;
using Compliance.Rules;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Evaluation.Execution;

/// <summary>Things and items with a field of every type by which they can be joined, and rules that join them: once so that the join is seen, once hidden inside <c>any</c>.</summary>
internal static class JoinWorld
{
    public static readonly DateOnly AsOf = new(2026, 11, 1);

    /// <summary>The fields that join, with values among which some say the same in another spelling.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Keys = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["owner"] = ["c0", "c1", "c2", "c3", "none"],
        ["colour"] = ["red", "green", "blue", "none"],
        ["name"] = ["Abc", "ABC", "ａｂｃ", "x y", "X  Y", "甲 乙", "甲乙", "ab", "none"],
        ["number"] = ["0", "3", "7", "-2", "900000000000000000", "900000000000000001", "none"],
        ["ratio"] = ["0.3", "0.30", "3", "0.12345", "0.123450", "none"],
        ["day"] = ["2020-01-01", "2020-01-02", "2021-05-09", "none"],
        ["flag"] = ["true", "false", "none"],
    };

    /// <summary>What is written in a rule instead of a field of the subject.</summary>
    public static readonly IReadOnlyDictionary<string, string> Written = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["colour"] = "red", ["name"] = "abc", ["number"] = "3", ["ratio"] = "0.3", ["day"] = "2020-01-01", ["flag"] = "true",
    };

    private static readonly string[] Tests =
    [
        "requires: {{ some item as held: {{ {0}, size: {{ at_least: $thing.size }} }} }}",
        "requires: {{ every item as held: {{ where: {{ {0} }}, satisfies: {{ size: {{ at_least: $thing.size }} }} }} }}",
        "forbids: {{ count of item: {{ where: {{ {0}, size: {{ at_least: $thing.size }} }}, at_least: 2 }} }}",
        "forbids: {{ sum of item.size: {{ where: {{ {0}, size: {{ at_least: $thing.size }} }}, at_least: 12 }} }}",
        "forbids: {{ distinct of item.tint: {{ where: {{ {0}, size: {{ at_least: $thing.size }} }}, at_least: 2 }} }}",
    ];

    /// <summary>Loads the rules that join by a field.</summary>
    public static Rulebook Load(string key) => RulebookLoader.Load(RuleFileSet.FromFiles(
    [
        RuleFile.FromText("vocabulary/joins.yaml", Vocabulary()),
        RuleFile.FromText("sources/joins-law.yaml", """
            id: joins-law
            title: { zh: 试法, en: Test Law }
            type: law
            issuers: [全国人民代表大会]
            issued: 2010-01-01
            in_force: { from: 2010-01-01 }
            status: verified
            articles:
              - { article: "1", status: verified, summary: { zh: 试, en: Test } }
            """),
        RuleFile.FromText("joins/pack.yaml", "id: joins\nversion: 1.0.0\ntitle: { zh: 试, en: Test }\n"),
        .. Conditions(key).Select(c => RuleFile.FromText($"joins/rules/{c.Id}.yaml", Rule(c.Id, c.Text))),
    ])).GetRulebookOrThrow();

    /// <summary>Writes a declaration at random: some fields left out, some with a history, sometimes an open list.</summary>
    public static Declaration Declare(Rulebook rulebook, string key, Random random, int items)
    {
        var text = new StringBuilder("company: { id: c0 }\ncompanies: [{ id: c1 }, { id: c2 }, { id: c3 }]\nthings:\n");
        for (var i = 0; i < 5; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: t{i}, {Value(key, random)}size: {random.Next(1, 9)} }}");
        }

        text.AppendLine(random.Next(4) == 0 ? "items:\n incomplete:" : "items:");
        for (var i = 0; i < items; i++)
        {
            var size = random.Next(12) == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", size: {random.Next(1, 9)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ {Value("tint", random)}{Value(key, random)}id: i{i}{size} }}");
        }

        return new DeclarationReader(rulebook.Vocabulary).FromText(items == 0 ? text.Replace("items:\n", "items: []\n").Replace("incomplete:\n", "incomplete: []\n").ToString() : text.ToString(), "declaration.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
    }

    /// <summary>Writes a declaration in which every rule is satisfied: each thing has one item of its key, of which all have the same.</summary>
    public static Declaration Settle(Rulebook rulebook, string key, int things)
    {
        var value = key == "owner" ? "c1" : Written[key];
        var text = new StringBuilder("company: { id: c0 }\ncompanies: [{ id: c1 }]\nitems:\n");
        for (var i = 0; i < 40; i++)
        {
            var own = i == 0 ? $"{key}: {value}, size: 3" : $"{key}: none, size: 1";
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: i{i}, {own}, tint: blue }}");
        }

        text.AppendLine("things:");
        for (var i = 0; i < things; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  - {{ id: t{i}, {key}: {value}, size: 2 }}");
        }

        return new DeclarationReader(rulebook.Vocabulary).FromText(text.ToString(), "declaration.yaml", DeclarationFormat.Yaml).GetDeclarationOrThrow();
    }

    private static string Value(string key, Random random)
    {
        var values = Keys[key == "tint" ? "colour" : key];
        string One() => $"\"{values[random.Next(values.Length)]}\"".Replace("\"none\"", "none", StringComparison.Ordinal);
        return random.Next(14) switch
        {
            0 => string.Empty,
            1 => $"{key}: {{ since 2020-01-01: {One()}, since 2024-06-01: {One()} }}, ",
            _ => $"{key}: {One()}, ",
        };
    }

    private static IEnumerable<(string Id, string Text)> Conditions(string key)
    {
        var joins = Written.TryGetValue(key, out var written) ? new[] { $"{key}: $thing.{key}", $"{key}: {written}" } : [$"{key}: $thing.{key}"];
        for (var i = 0; i < joins.Length; i++)
        {
            for (var j = 0; j < Tests.Length; j++)
            {
                yield return ($"seen-{i}-{j}", string.Format(CultureInfo.InvariantCulture, Tests[j], joins[i]));
                yield return ($"hidden-{i}-{j}", string.Format(CultureInfo.InvariantCulture, Tests[j], $"any: [{{ {joins[i]} }}]"));
            }
        }
    }

    private static string Vocabulary() => $$"""
        codes:
          colour: { label: { zh: 颜色, en: Colour }, values: { red: { zh: 红, en: Red }, green: { zh: 绿, en: Green }, blue: { zh: 蓝, en: Blue } } }
        entities:
          company: { label: { zh: 公司, en: Company }, collection: { id: companies, zh: 其他公司, en: Companies }, cardinality: principal, fields: { title: { type: text, label: { zh: 名称, en: Title } } } }
          thing: { label: { zh: 东西, en: Thing }, collection: { id: things, zh: 东西清单, en: Things }, fields: { {{Fields}} } }
          item: { label: { zh: 物, en: Item }, collection: { id: items, zh: 物清单, en: Items }, fields: { {{Fields}} } }
        """;

    private const string Fields = "owner: { type: ref company, none: allowed, label: { zh: 主, en: Owner } }, colour: { type: code colour, none: allowed, label: { zh: 色, en: Colour } }, "
        + "name: { type: text, none: allowed, label: { zh: 名, en: Name } }, number: { type: integer, none: allowed, label: { zh: 数, en: Number } }, ratio: { type: decimal, none: allowed, label: { zh: 比, en: Ratio } }, "
        + "day: { type: date, none: allowed, label: { zh: 日, en: Day } }, flag: { type: boolean, none: allowed, label: { zh: 标, en: Flag } }, size: { type: integer, none: allowed, label: { zh: 大小, en: Size } }, tint: { type: code colour, none: allowed, label: { zh: 调, en: Tint } }";

    private static string Rule(string id, string conditions) => $$"""
        id: {{id}}
        title: { zh: 试, en: Test }
        basis: [{ source: joins-law, article: "1" }]
        modality: prohibition
        severity: medium
        subject: thing
        {{conditions}}
        message: { zh: 试, en: Test }
        remedy: { zh: 试, en: Test }
        """;
}
