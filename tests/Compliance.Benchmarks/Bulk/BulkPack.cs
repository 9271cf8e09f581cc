using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Packs;

namespace Compliance.Benchmarks.Bulk;

/// <summary>The vocabulary of the workload and thirty rules: single facts, joins of activities to licences, sums, membership.</summary>
internal static class BulkPack
{
    private const string Regions = """
        id: cn
        label: { zh: 地区代码, en: codes of regions }
        languages: [zh, en]
        source: benchmark
        licence: none
        edition: benchmark
        places: |
          33 | | 浙江省 | Zhejiang
          3301 | 33 | 杭州市 | Hangzhou
        """;

    private const string Entities = """
        currencies:
          CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY }, words: [RMB, ¥, ￥] }
        entities:
          company: { label: { zh: 企业, en: company }, collection: { id: companies, zh: 关联企业, en: companies }, cardinality: principal, display: name, fields: {
            name: { type: text, label: { zh: 名称, en: name } }, region: { type: region, label: { zh: 注册地, en: region } }, founded: { type: date, label: { zh: 成立日, en: founded } },
            capital: { type: money, currency: CNY, label: { zh: 资本, en: capital } }, staff: { type: integer, label: { zh: 人数, en: staff } }, listed: { type: boolean, label: { zh: 是否上市, en: listed } } } }
          licence: { label: { zh: 许可, en: licence }, collection: { id: licences, zh: 许可清单, en: licences }, fields: {
            kind: { type: code kind, label: { zh: 许可种类, en: kind } }, issuer: { type: text, label: { zh: 发证机关, en: issuer } }, valid: { type: period, label: { zh: 有效期, en: valid } },
            number: { type: text, label: { zh: 证号, en: number } } } }
          activity: { label: { zh: 业务, en: activity }, collection: { id: activities, zh: 业务清单, en: activities }, display: title, fields: {
            kind: { type: code kind, label: { zh: 业务种类, en: kind } }, title: { type: text, label: { zh: 对外名称, en: title } }, day: { type: date, label: { zh: 日期, en: day } },
            volume: { type: money, currency: CNY, label: { zh: 规模, en: volume } }, users: { type: integer, label: { zh: 用户数, en: users } }, online: { type: boolean, label: { zh: 是否线上, en: online } },
            share: { type: percent, label: { zh: 份额, en: share } } } }
          cooperation: { label: { zh: 合作, en: cooperation }, collection: { id: cooperations, zh: 合作清单, en: cooperations }, fields: {
            partner: { type: text, label: { zh: 合作方, en: partner } }, kind: { type: code kind, label: { zh: 合作种类, en: kind } }, funds: { type: percent, label: { zh: 出资比例, en: funds } },
            amount: { type: money, currency: CNY, label: { zh: 金额, en: amount } } } }
          stake: { label: { zh: 持股, en: stake }, collection: { id: stakes, zh: 持股清单, en: stakes }, fields: {
            target: { type: text, label: { zh: 被投企业, en: target } }, percent: { type: percent, label: { zh: 持股比例, en: percent } }, kind: { type: code kind, label: { zh: 持股种类, en: kind } },
            since: { type: date, label: { zh: 取得日, en: since } } } }

        """;

    /// <summary>Writes the pack into a folder.</summary>
    public static void Write(string folder)
    {
        var kinds = new StringBuilder("codes:\n  kind:\n    label: { zh: 种类, en: Kind }\n    values:\n");
        for (var i = 0; i < 10; i++)
        {
            kinds.Append(CultureInfo.InvariantCulture, $"      kind_{i}: {{ zh: 种类{i}, en: Kind {i} }}\n");
        }

        Write(folder, "vocabulary/bulk.yaml", kinds + Entities);
        Write(folder, "regions/cn.yaml", Regions);
        Write(folder, "sources/bulk-law.yaml", BenchmarkLaw.Source("bulk-law"));
        Write(folder, "bulk/pack.yaml", BenchmarkLaw.Head("bulk"));
        foreach (var (text, number) in Conditions().Select((c, i) => (c, i + 1)))
        {
            Write(folder, string.Create(CultureInfo.InvariantCulture, $"bulk/rules/r-{number:00}.yaml"), string.Create(CultureInfo.InvariantCulture, $$"""
                id: r-{{number:00}}
                title: { zh: 规则{{number}}, en: Rule {{number}} }
                basis: [{ source: bulk-law, article: "1" }]
                modality: prohibition
                severity: high
                {{text}}
                message: { zh: 第{{number}}条不符, en: Rule {{number}} is not kept }
                remedy: { zh: 请改正, en: Put it right }
                """));
        }
    }

    private static IEnumerable<string> Conditions() =>
    [
        .. Enumerable.Range(0, 10).Select(i => $"subject: activity\napplies_when: {{ kind: kind_{i}, users: {{ more_than: 75000 }} }}\nforbids: {{ no licence: {{ kind: kind_{(i + 3) % 10}, valid: {{ covers: $activity.day }} }} }}"),
        .. Enumerable.Range(0, 5).Select(i => $"subject: activity\napplies_when: {{ kind: kind_{i} }}\nforbids: {{ volume: {{ more_than: {11_000_000 + (i * 100_000)} }} }}"),
        .. Enumerable.Range(0, 5).Select(i => $"subject: stake\napplies_when: {{ kind: [kind_{i}, kind_{i + 5}] }}\nforbids: {{ percent: {{ more_than: {95 + i}% }} }}"),
        .. Enumerable.Range(0, 5).Select(i => $"subject: cooperation\napplies_when: {{ kind: [kind_{i}, kind_{i + 5}] }}\nforbids: {{ funds: {{ less_than: {2 + i}% }} }}"),
        .. Enumerable.Range(0, 3).Select(i => $"subject: company\nforbids: {{ sum of activity.volume: {{ more_than: {90_000_000 + (i * 1_000_000)} }} }}"),
        "subject: company\nrequires: { staff: { at_least: 20 } }",
        "subject: company\nforbids: { all: [{ listed: true }, { capital: { less_than: 5000000 } }] }",
    ];

    private static void Write(string folder, string path, string text)
    {
        path = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
