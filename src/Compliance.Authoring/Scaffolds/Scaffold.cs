using Compliance.Authoring.Corpora;
using Compliance.Binding.Shapes;
using Compliance.Dispositions.Shapes;
using Compliance.Law;
using Compliance.Rules;
using Compliance.Rules.Loading.Contents;
using Compliance.Text;

namespace Compliance.Authoring.Scaffolds;

/// <summary>Files to begin with: complete, so that they load, with every other key as a comment that says what may stand there.</summary>
/// <remarks>Each is written wholly in one language, keys and comments; texts for readers are in the languages of the pack.</remarks>
public static class Scaffold
{
    private static readonly string[] Both = ["zh", "en"];

    /// <summary>Makes the head of a pack for a field of law.</summary>
    /// <param name="id">The id, with folders.</param>
    /// <param name="language">The language of keys and comments.</param>
    public static ScaffoldFile Pack(string id, Language language)
    {
        ArgumentNullException.ThrowIfNull(id);
        var text = new ScaffoldText(language);
        return new($"{id}/pack.yaml", text.Mapping(Shape("pack"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["version"] = "0.1.0",
            ["title"] = ScaffoldText.ByLanguage(new($"{id}（待写名称）", $"{id} (title to be written)"), Both),
        }));
    }

    /// <summary>Makes a legal source with one article, neither of them verified.</summary>
    /// <param name="id">The id.</param>
    /// <param name="order">The legal order; <see langword="null"/> for a house's own rules.</param>
    /// <param name="language">The language of keys and comments.</param>
    public static ScaffoldFile Source(string id, LegalOrder? order, Language language)
    {
        ArgumentNullException.ThrowIfNull(id);
        var text = new ScaffoldText(language);
        var types = (order ?? LegalOrder.General).SourceTypes;
        var unverified = language == Language.Zh ? WordsOfLaw.Verifications[Verification.Unverified].Zh : WordsOfLaw.Verifications[Verification.Unverified].Id;
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["title"] = ScaffoldText.ByLanguage(new($"{id}（待写正式名称）", $"{id} (official title to be written)"), Both),
            ["type"] = language == Language.Zh ? types[0].Label.Zh : types[0].Id,
            ["in_force"] = text.Say("{ 自: 2025-01-01 }", "{ from: 2025-01-01 }"),
            ["status"] = unverified,
        };
        if (order is not null)
        {
            values["legal_order"] = order.Id;
        }

        var article = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["article"] = "\"1\"",
            ["status"] = unverified,
            ["summary"] = ScaffoldText.ByLanguage(new("待写：该条说了什么", "To be written: what the article says"), Both),
        };
        var inner = text.Mapping(Article(), article, 4);
        values["articles"] = $"\n  -\n{inner.TrimEnd()}";
        return new($"sources/{id}.yaml", $"# {text.Say("可用的来源类型：", "Types of sources: ")}{string.Join(", ", types.Select(t => language == Language.Zh ? t.Label.Zh : t.Id))}\n" + text.Mapping(Shape("source"), values));
    }

    /// <summary>Makes a file of waivers with one waiver.</summary>
    /// <param name="rulebook">The rules; the first that can be waived is named.</param>
    /// <param name="rule">The rule that is waived, instead.</param>
    /// <param name="company">The company it is waived for.</param>
    /// <param name="granted">The day of approval; the waiver lasts a quarter of a year.</param>
    /// <param name="language">The language of keys and comments.</param>
    /// <returns>The text; <see langword="null"/> where no rule can be waived.</returns>
    public static string? Waivers(Rulebook rulebook, string? rule, string company, DateOnly granted, Language language)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        if ((rule ?? rulebook.Rules.FirstOrDefault(r => !r.IsSafetyBottomLine)?.Id) is not { } waived)
        {
            return null;
        }

        var text = new ScaffoldText(language);
        var waiver = text.Mapping(WaiverShapes.Waiver, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "waiver-1",
            ["rules"] = $"[{waived}]",
            ["company"] = company,
            ["reason"] = text.Say("\"待写：为什么可以豁免\"", "\"To be written: why it can be waived\""),
            ["approver"] = text.Say("\"待写：批准人\"", "\"To be written: who approved it\""),
            ["granted"] = Iso(granted),
            ["until"] = Iso(granted.AddDays(90)),
        }, 4);
        return text.Mapping(WaiverShapes.File, new Dictionary<string, string>(StringComparer.Ordinal) { ["waivers"] = $"\n  -\n{waiver.TrimEnd()}" });
    }

    /// <summary>Makes a file of a corpus, to which the facts are still to be added.</summary>
    /// <param name="place">Where: <c>lawful/family/name</c> or <c>violations/family/name</c>.</param>
    /// <param name="rulebook">The rules; a violation names the first of them.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="language">The language of keys and comments.</param>
    public static ScaffoldFile CorpusCase(string place, Rulebook rulebook, DateOnly asOf, Language language)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(rulebook);
        var text = new ScaffoldText(language);
        var name = place[(place.LastIndexOf('/') + 1)..];
        var isLawful = place.StartsWith("lawful/", StringComparison.Ordinal);
        var rule = rulebook.Rules.FirstOrDefault(r => r.Basis.Any(b => b.Article is not null));
        var cited = rule?.Basis.FirstOrDefault(b => b.Article is not null);
        return new($"corpus/{place}.yaml", text.Mapping(CorpusShapes.File, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = ScaffoldText.ByLanguage(new($"{name}（待写名称）", $"{name} (name to be written)"), Both),
            ["pattern"] = ScaffoldText.ByLanguage(
                isLawful ? new("待写：这是什么业务，为什么合法", "To be written: what business it is, and why it is lawful")
                    : new("待写：所依的处罚决定（机关、日期、文号）", "To be written: the decision it is patterned on (authority, date, number)"),
                Both),
            ["as_of"] = Iso(asOf),
            ["given"] = text.Say("{ 企业: { 编号: p } }    # 待写：完整的申报", "{ company: { id: p } }    # to be written: a whole declaration"),
            ["expect"] = isLawful ? text.Say("合法", "lawful")
                : text.Say(
                    $"[{{ 规则: {rule?.Id}, 主体: 企业, 结论: 违规, 引用: [{cited?.Source.Id} {cited?.Article?.Number}] }}]",
                    $"[{{ rule: {rule?.Id}, subject: company, outcome: violation, cites: [{cited?.Source.Id} {cited?.Article?.Number}] }}]"),
        }));
    }

    internal static MappingShape Shape(string id) => RuleFileForms.All.First(f => f.Shape.Id == id).Shape;

    internal static string Iso(DateOnly day) => IsoDay.Of(day);

    private static MappingShape Article() => ((ValueForm.Mapping)((ValueForm.List)Shape("source").Keys.First(k => k.Key.Id == "articles").Form).Item).Shape();
}
