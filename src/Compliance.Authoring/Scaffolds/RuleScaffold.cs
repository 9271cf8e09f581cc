using System.Text;
using Compliance.Rules;
using Compliance.Text;
using Compliance.Types;

namespace Compliance.Authoring.Scaffolds;

/// <summary>Makes a rule and its cases: it forbids or requires a flag of its subject, and three cases say what it finds.</summary>
/// <param name="rulebook">The rulebook the rule is added to.</param>
/// <param name="pack">Its pack.</param>
/// <param name="subject">Its subject.</param>
/// <param name="language">The language of keys and comments.</param>
public sealed class RuleScaffold(Rulebook rulebook, RulePack pack, EntityType subject, Language language)
{
    private readonly ScaffoldText _text = new(language);

    /// <summary>Gets or sets the source it cites; the first with an article in force where left out. Only in a pack for a field of law.</summary>
    public string? SourceId { get; init; }

    /// <summary>Gets the flag that is demanded or forbidden; the first of the subject where left out.</summary>
    public Field? Flag { get => field ?? Flags.FirstOrDefault(); init; }

    /// <summary>Gets whether the flag is required rather than forbidden.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the flags of the subject.</summary>
    public IEnumerable<Field> Flags => subject.Fields.Where(f => f.Type.Kind == FactTypeKind.Boolean);

    /// <summary>Makes the files, from the folder of the pack.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="found">What the rule finds where the flag is set: <c>violation</c>, or <c>caution</c> where no verified law carries more.</param>
    /// <returns>The rule and its cases; nothing where there is nothing to cite.</returns>
    public IReadOnlyList<ScaffoldFile> Make(string id, string found)
    {
        var source = rulebook.Sources.FirstOrDefault(s => s.Id == SourceId) ?? rulebook.Sources.FirstOrDefault(s => s.Articles.Any() && s.InForce.Until is null);
        if (pack.Instrument is null ? source is null : pack.Clauses.IsEmpty)
        {
            return [];
        }

        var languages = pack.Title.Texts.Select(t => t.Language).ToList();
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["title"] = Both(new($"{id}（待写标题）", $"{id} (title to be written)")),
            ["modality"] = IsRequired ? Say("义务", "obligation") : Say("禁止", "prohibition"),
            ["severity"] = Say("一般", "medium"),
            ["subject"] = NameOf(subject.Label, subject.Id),
            [IsRequired ? "requires" : "forbids"] = $"{{ {Test} }}",
            ["message"] = Both(new("待写：发现了什么", "To be written: what was found")),
            ["remedy"] = Both(new("待写：怎样整改", "To be written: what puts it right")),
        };
        if (pack.Instrument is null)
        {
            var article = source!.Articles.FirstOrDefault(a => a.Threatens is null) ?? source.Articles.FirstOrDefault();
            values["basis"] = article is null
                ? Say($"[{{ 来源: {source.Id} }}]", $"[{{ source: {source.Id} }}]")
                : Say($"[{{ 来源: {source.Id}, 条: \"{article.Number}\" }}]", $"[{{ source: {source.Id}, article: \"{article.Number}\" }}]");
        }
        else
        {
            values["clause"] = pack.Clauses[0].Id;
        }

        var first = (pack.Instrument ?? source!).InForce.From ?? new DateOnly(2025, 1, 1);
        return
        [
            new($"rules/{id}.yaml", Fields() + _text.Mapping(Scaffold.Shape("rule"), values)),
            new($"rules/{id}.cases.yaml", Cases(id, first < new DateOnly(2000, 1, 1) ? new DateOnly(2025, 1, 1) : first, found)),
        ];

        string Both(LocalizedText text) => ScaffoldText.ByLanguage(text, languages);
    }

    private Field Other => subject.Fields.First(f => f.Type.HasEquality && f != subject.TimeField);

    private string Test => Flag is { } flag ? $"{NameOf(flag.Label, flag.Id)}: {Say("是", "true")}" : $"{NameOf(Other.Label, Other.Id)}: {{ {Say("存在: 是", "present: true")} }}";

    private string Cases(string id, DateOnly first, string found)
    {
        var text = new StringBuilder();
        text.Append(Say($"规则: {id}\n案例:\n", $"rule: {id}\ncases:\n"));
        if (Flag is { } flag)
        {
            Case(text, first, new("违反", "it is breached"), $"{NameOf(flag.Label, flag.Id)}: {(IsRequired ? Say("否", "false") : Say("是", "true"))}", found);
            Case(text, first, new("符合", "it is kept"), $"{NameOf(flag.Label, flag.Id)}: {(IsRequired ? Say("是", "true") : Say("否", "false"))}", Say("符合", "satisfied"));
        }

        Case(text, first, new("未申报", "not declared"), null, Say("待定", "undetermined"));
        return text.ToString();
    }

    private void Case(StringBuilder text, DateOnly first, LocalizedText name, string? fact, string expected)
    {
        var facts = new List<string> { Say("编号: a", "id: a") };
        if (subject.TimeField is { } time)
        {
            var days = time.Type.Kind == FactTypeKind.Period ? $"{Scaffold.Iso(first)}..{Scaffold.Iso(first.AddDays(30))}" : Scaffold.Iso(first);
            facts.Add($"{NameOf(time.Label, time.Id)}: {days}");
        }

        if (fact is not null)
        {
            facts.Add(fact);
        }

        var thing = $"{{ {string.Join(", ", facts)} }}";
        var given = subject.Cardinality == EntityCardinality.Many
            ? $"{NameOf(subject.CollectionLabel, subject.CollectionId)}: [{thing}]"
            : $"{NameOf(subject.Label, subject.Id)}: {thing}";
        text.Append(Say("  - 名称: ", "  - name: ")).Append(ScaffoldText.ByLanguage(name, pack.Title.Texts.Select(t => t.Language))).Append('\n')
            .Append(Say("    判断日: ", "    as_of: ")).Append(Scaffold.Iso(first.AddDays(60))).Append('\n')
            .Append(Say("    给定: { ", "    given: { ")).Append(given).Append(" }\n")
            .Append(Say("    预期: ", "    expect: ")).Append(expected).Append('\n');
    }

    // What can be tested, for whoever writes the condition.
    private string Fields()
    {
        var text = new StringBuilder();
        text.Append(Say($"# 对象“{subject.Label.Zh}”的字段及其类型：\n", $"# The fields of the subject {subject.Id}, and their types:\n"));
        foreach (var field in subject.Fields)
        {
            var codes = field.Type is FactType.CodeType code ? $": {string.Join(", ", code.List.Codes.Select(c => NameOf(c.Label, c.Id)))}" : string.Empty;
            text.Append("#   ").Append(NameOf(field.Label, field.Id)).Append(Say($"（{field.Type}）", $" ({field.Type}) {field.Label.En}")).Append(codes).Append('\n');
        }

        return text.ToString();
    }

    private string NameOf(LocalizedText label, string id) => Say(label.Zh, id);

    private string Say(string zh, string en) => _text.Say(zh, en);
}
