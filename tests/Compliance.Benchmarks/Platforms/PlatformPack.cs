using System.Globalization;
using System.Text;
using Compliance.Benchmarks.Packs;
using Compliance.Rules.Loading;

namespace Compliance.Benchmarks.Platforms;

/// <summary>The thirty rules as a pack with a vocabulary of its own, once or in copies that a gate tells apart.</summary>
internal static class PlatformPack
{
    /// <summary>How many rules a copy has.</summary>
    public const int Rules = 30;

    /// <summary>Writes the files of the pack.</summary>
    /// <param name="rules">30, 300 or 3,000.</param>
    /// <param name="gate">What tells the copies apart; nothing where there is one.</param>
    public static RuleFileSet Files(int rules = Rules, RuleGate gate = RuleGate.CompanyCode) =>
        RuleFileSet.FromFiles([.. Texts(rules, gate).Select(f => RuleFile.FromText(f.Path, f.Text))]);

    /// <summary>Writes the pack into a folder, for the command.</summary>
    public static void Write(string folder, int rules = Rules, RuleGate gate = RuleGate.CompanyCode)
    {
        foreach (var (name, text) in Texts(rules, gate))
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    /// <summary>The first day of a copy of the rules that ranges of days tell apart: a year for each copy.</summary>
    public static DateOnly FirstDay(int copy) => new(2000 + copy, 1, 1);

    private static IEnumerable<(string Path, string Text)> Texts(int rules, RuleGate gate)
    {
        var copies = rules / Rules;
        yield return ("vocabulary/platforms.yaml", Vocabulary(copies, gate));
        yield return ("sources/platform-law.yaml", BenchmarkLaw.Source("platform-law"));
        yield return ("platforms/pack.yaml", BenchmarkLaw.Head("platforms"));
        for (var copy = 0; copy < copies; copy++)
        {
            for (var number = 1; number <= Rules; number++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"r-{number:00}-{copy:000}");
                yield return ($"platforms/rules/{id}.yaml", Rule(id, PlatformConditions.All[number - 1], copies == 1 ? "" : Gate(gate, copy)));
            }
        }
    }

    private static string Rule(string id, (string Subject, string When, string Demand) rule, string gate)
    {
        var when = string.Join(", ", new[] { gate, rule.When }.Where(w => w.Length > 0));
        return $$"""
            id: {{id}}
            title: { zh: 规则, en: Rule {{id}} }
            basis: [{ source: platform-law, article: "1" }]
            modality: prohibition
            severity: high
            subject: {{rule.Subject}}
            {{(when.Length > 0 ? $"applies_when: {{ {when} }}" : "")}}
            {{rule.Demand}}
            message: { zh: 不符规则 {{id}}。, en: Rule {{id}} is not kept. }
            remedy: { zh: 改正。, en: Put it right. }
            """;
    }

    private static string Gate(RuleGate gate, int copy) => gate switch
    {
        RuleGate.OwnCode => string.Create(CultureInfo.InvariantCulture, $"book: book_{copy}"),
        RuleGate.OwnInteger => string.Create(CultureInfo.InvariantCulture, $"book: {copy}"),
        RuleGate.CompanyCode => string.Create(CultureInfo.InvariantCulture, $"$company.book: book_{copy}"),
        RuleGate.CompanyInteger => string.Create(CultureInfo.InvariantCulture, $"$company.book: {copy}"),
        RuleGate.OwnDateRange => $"book: {{ on_or_after: {FirstDay(copy):yyyy-MM-dd}, before: {FirstDay(copy + 1):yyyy-MM-dd} }}",
        _ => throw new ArgumentOutOfRangeException(nameof(gate)),
    };

    private static string Vocabulary(int copies, RuleGate gate)
    {
        var book = gate switch
        {
            RuleGate.OwnCode or RuleGate.CompanyCode => "code book",
            RuleGate.OwnDateRange => "date",
            _ => "integer",
        };
        var text = new StringBuilder("codes:\n");
        Codes(text, "licence_kind", "payment small_loan insurance_brokerage fund_distribution personal_credit financial_holding");
        Codes(text, "place", "national provincial app web branch third_party offshore");
        Codes(text, "activity_kind", "payment small_loan joint_loan insurance fund_sales credit_scoring deposit advisory token_trading lottery");
        Codes(text, "partner_kind", "bank insurer");
        Codes(text, "party", "platform partner insurer");
        Codes(text, "institution_kind", "bank insurer securities trust fund");
        Codes(text, "book", string.Join(' ', Enumerable.Range(0, copies).Select(c => string.Create(CultureInfo.InvariantCulture, $"book_{c}"))));
        text.Append("currencies:\n  CNY: { label: { zh: 人民币, en: renminbi }, unit: { zh: 元, en: CNY } }\nentities:\n");
        var own = gate is RuleGate.OwnCode or RuleGate.OwnInteger or RuleGate.OwnDateRange ? $" | book {book}" : "";
        Entity(text, "company", "companies", $"name text | registration text | net_assets money | headcount integer | book {book}", "cardinality: principal, display: name, ");
        Entity(text, "licence", "licences", $"position integer | kind code licence_kind | number text | valid_from date | valid_to date | scope list of code place{own}");
        Entity(text, "activity", "activities", $"kind code activity_kind | handles_client_funds boolean | channel code place | partner_id text | date date | amount money{own}");
        Entity(text, "cooperation", "cooperations", $"reference text | partner text | partner_kind code partner_kind | contribution_ratio decimal | priced_by code party | premium_collected_by code party{own}");
        Entity(text, "stake", "stakes", $"institution text | institution_kind code institution_kind | share decimal | control boolean | approved boolean | assets money | capital_ratio decimal{own}");
        return text.ToString();
    }

    private static void Codes(StringBuilder text, string id, string values)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {id}:\n    label: {{ zh: {id}, en: {id} }}\n    values:\n");
        foreach (var value in values.Split(' '))
        {
            text.Append(CultureInfo.InvariantCulture, $"      {value}: {{ zh: {value}, en: {value} }}\n");
        }
    }

    private static void Entity(StringBuilder text, string id, string many, string fields, string more = "")
    {
        text.Append(CultureInfo.InvariantCulture, $"  {id}: {{ label: {{ zh: {id}, en: {id} }}, collection: {{ id: {many}, zh: {many}_zh, en: {many} }}, {more}fields: {{\n");
        foreach (var field in fields.Split(" | "))
        {
            var (name, type) = (field[..field.IndexOf(' ')], field[(field.IndexOf(' ') + 1)..]);
            text.Append(CultureInfo.InvariantCulture, $"    {name}: {{ type: {type}, {(name == "partner_id" ? "none: allowed, " : type == "money" ? "currency: CNY, " : "")}label: {{ zh: {name}, en: {name} }} }},\n");
        }

        text.Append("  } }\n");
    }
}
